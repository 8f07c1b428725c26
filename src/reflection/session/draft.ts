import type { Entry } from "../../history/entry.js";
import type { CoachWords } from "../../messages/coach.js";
import type { Flow } from "../flow/flow.js";
import { begin } from "../session.js";
import { restore } from "./restore.js";
import { placeOf, type Hearing, type Session } from "./state.js";
import { summaryOf } from "./summary.js";

/** What of an entry a session does not know: which it is, when it took place, and what somebody added to its file. */
export type Frame = Pick<Entry, "id" | "started" | "zone" | "localDate" | "people" | "tags" | "more">;

/** Whether there is anything in a session that a person would miss. */
export function holdsWords(session: Session, typing: string): boolean {
  const written = [typing, ...Object.values(session.unsent), ...session.answers.map(({ text }) => text)];
  return written.some((text) => text.trim() !== "");
}

/** What is being written where a session stands: a pause has put it by, everywhere else it is `typing`. */
function writtenAt({ now, unsent }: Session, typing: string): string {
  if (now.at === "over") return unsent[now.place ?? ""] ?? "";
  return now.at === "question" ? typing : "";
}

/** What an entry and its draft have in common. */
function common({ flow, people, answers, experiences }: Session, frame: Frame): Omit<Entry, "status"> {
  const { unsent: _unsent, ...more } = frame.more;
  const named = people.length === 0 ? frame.people : people;
  return { ...frame, people: named, flow: flow.id, title: flow.title, answers, experiences, schema: 1, more };
}

/** A session as a draft, with what is being typed at the question where it stands, or into the summary at the close. */
export function draftOf(session: Session, frame: Frame, typing: string): Entry {
  const at = placeOf(session);
  const written = writtenAt(session, typing);
  const summary = session.now.at === "close" && typing.trim() !== "" ? typing : session.summary;
  const { [at ?? ""]: _here, ...unsent } = session.unsent;
  const elsewhere = Object.entries(unsent).filter(([, text]) => text.trim() !== "");
  const shared = common(session, frame);
  return {
    ...shared,
    status: "draft",
    ...(at === undefined ? {} : { at }),
    ...(written.trim() === "" ? {} : { typing: written }),
    ...(summary === undefined ? {} : { summary }),
    more: elsewhere.length === 0 ? shared.more : { ...shared.more, unsent: Object.fromEntries(elsewhere) },
  };
}

/** A session as an entry to keep, with its summary. */
export function entryOf(session: Session, frame: Frame, finished: string, hearing: Hearing): Entry {
  const { flowFile: _flowFile, ...more } = common(session, frame).more;
  const summary = session.summary ?? summaryOf(session.flow, session.answers, hearing, session.words);
  return {
    ...common(session, frame),
    status: "kept",
    finished,
    more,
    ...(summary === "" ? {} : { summary }),
  };
}

/** What was being written at other questions, as far as a draft holds it. */
function unsentOf(more: Entry["more"]): Readonly<Record<string, string>> {
  const { unsent } = more;
  if (typeof unsent !== "object" || unsent === null) return {};
  return Object.fromEntries(Object.entries(unsent).filter(([, text]) => typeof text === "string"));
}

/** The session that a draft holds, where it stopped. */
export function sessionOf(draft: Entry, flow: Flow, hearing: Hearing, words?: CoachWords): Session {
  const session: Session = {
    ...begin(flow, flow.people === 2 ? draft.people : [], words),
    answers: draft.answers,
    experiences: draft.experiences,
    unsent: unsentOf(draft.more),
    summary: draft.summary,
  };
  return restore(session, draft.at, draft.typing ?? "", hearing);
}

import type { Entry } from "../history/entry.js";
import type { Flow } from "./flow.js";
import { begin, placeOf, restore, type Hearing, type Session } from "./session.js";
import { summaryOf } from "./summary.js";

/** What identifies a session and when it took place: the part of an entry that the system has to tell. */
export type Frame = Pick<Entry, "id" | "started" | "zone" | "localDate">;

/** Whether there is anything in a session that a person would miss. */
export function holdsWords(session: Session, typing: string): boolean {
  return typing.trim() !== "" || session.answers.some((answer) => answer.text !== "");
}

/** What is being written where a session stands: a pause has put it by, everywhere else it is `typing`. */
function writtenAt({ now, unsent }: Session, typing: string): string {
  if (now.at === "over") return unsent[now.place ?? ""] ?? "";
  return now.at === "question" ? typing : "";
}

const base = ({ flow, answers, experiences }: Session, frame: Frame) => ({
  ...frame,
  flow: flow.id,
  title: flow.title,
  people: [],
  tags: [],
  answers,
  experiences,
  schema: 1 as const,
});

/** A session as a draft, with what is being typed at the question where it stands, or into the summary at the close. */
export function draftOf(session: Session, frame: Frame, typing: string): Entry {
  const at = placeOf(session);
  const written = writtenAt(session, typing);
  const summary = session.now.at === "close" && typing.trim() !== "" ? typing : session.summary;
  const { [at ?? ""]: _here, ...unsent } = session.unsent;
  const elsewhere = Object.entries(unsent).filter(([, text]) => text.trim() !== "");
  return {
    ...base(session, frame),
    status: "draft",
    ...(at === undefined ? {} : { at }),
    ...(written.trim() === "" ? {} : { typing: written }),
    ...(summary === undefined ? {} : { summary }),
    more: elsewhere.length === 0 ? {} : { unsent: Object.fromEntries(elsewhere) },
  };
}

/** A session as an entry to keep, with its summary. */
export function entryOf(session: Session, frame: Frame, finished: string, hearing: Hearing): Entry {
  const summary = session.summary ?? summaryOf(session.flow, session.answers, (text) => hearing.danger(text));
  return {
    ...base(session, frame),
    status: "kept",
    finished,
    ...(summary === "" ? {} : { summary }),
    more: {},
  };
}

/** What was being written at other questions, as far as a draft holds it. */
function unsentOf(more: Entry["more"]): Readonly<Record<string, string>> {
  const { unsent } = more;
  if (typeof unsent !== "object" || unsent === null) return {};
  return Object.fromEntries(Object.entries(unsent).filter(([, text]) => typeof text === "string"));
}

/** The session that a draft holds, where it stopped. */
export function sessionOf(draft: Entry, flow: Flow, hearing: Hearing): Session {
  const session: Session = {
    ...begin(flow),
    answers: draft.answers,
    experiences: draft.experiences,
    unsent: unsentOf(draft.more),
    summary: draft.summary,
  };
  return restore(session, draft.at, draft.typing ?? "", hearing);
}

import { hearing as english } from "../../src/reflection/listen/hearing.js";
import { advance, begin, type Event, type Hearing, type Session } from "../../src/reflection/session.js";
import { spoken } from "../../src/reflection/listen/spoken.js";
import type { Flow } from "../../src/reflection/flow/flow.js";
import type { Frame } from "../../src/reflection/session/draft.js";

const wishes = new Map<string, Event["kind"]>([
  ["/pass", "pass"],
  ["", "pass"],
  ["/keep", "keep"],
  ["/discard", "discard"],
  ["/one-by-one", "one-by-one"],
  ["/continue", "continue"],
]);

/** What a person types, as an event: an answer, or a wish; text before a wish is what was being written. */
function eventFor(session: Session, line: string): Event {
  const [, text = "", wish] = /^(.*?)\s*\/(back|pause|stop)$/.exec(line) ?? [];
  if (wish === "back" || wish === "pause" || wish === "stop") return { kind: wish, text };
  const kind = wishes.get(line);
  if (kind === "pass" || kind === "keep" || kind === "discard" || kind === "one-by-one" || kind === "continue")
    return { kind };
  if (session.now.at !== "question") return { kind: line === "yes" ? "yes" : "no" };
  return { kind: "answer", text: line };
}

/** How answers to a flow are heard: in English, or taken as they are. */
const hearingOf = ({ language = "en" }: Flow): Hearing =>
  language === "en" ? english : { ...english, listen: () => ({ quoted: true }) };

/** A flow at its first question; one for two with two people, the first of whom begins. */
const started = (flow: Flow): Session => begin(flow, flow.people === 2 ? ["Ines", "Sam"] : []);

/** The session after each of the lines has been typed. */
export function after(flow: Flow, lines: readonly string[], start: Session = started(flow)): Session {
  return lines.reduce((session, line) => advance(session, eventFor(session, line), hearingOf(flow)), start);
}

/** What the coach says where a session stands, after the name of whom it asks, in a session of two. */
function read(session: Session): readonly string[] {
  const { now } = session;
  const lines = spoken(session);
  if (now.at !== "question" || now.question.who === undefined) return lines;
  return [...lines.slice(0, -1), `${now.question.who}: ${lines.at(-1)}`];
}

/** A dialogue as it can be read: what the coach says, and "> " before what the person types. */
export function transcript(flow: Flow, lines: readonly string[]): readonly string[] {
  let session = started(flow);
  const dialogue: string[] = [...read(session)];
  for (const line of lines) {
    session = advance(session, eventFor(session, line), hearingOf(flow));
    dialogue.push(`> ${line}`, ...read(session));
  }
  return session.now.at === "question" ? dialogue : [...dialogue, `(${session.now.at})`];
}

/** What a session has around it: an id, and when and where it began. */
export const frame: Frame = {
  id: "k3j9x2hb",
  started: "2026-03-04T21:10:05+01:00",
  zone: "Europe/Madrid",
  localDate: "2026-03-04",
  people: [],
  tags: [],
  more: {},
};

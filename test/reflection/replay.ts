import { hearing } from "../../src/reflection/listen/hearing.js";
import { advance, begin, type Event, type Session } from "../../src/reflection/session.js";
import { spoken } from "../../src/reflection/listen/spoken.js";
import type { Flow } from "../../src/reflection/flow.js";

const wishes = new Map<string, Event["kind"]>([
  ["/pass", "pass"],
  ["/keep", "keep"],
  ["/discard", "discard"],
  ["/continue", "continue"],
]);

/** What a person types, as an event: an answer, or a wish; text before a wish is what was being written. */
function eventFor(session: Session, line: string): Event {
  const [, text = "", wish] = /^(.*?)\s*\/(back|pause|stop)$/.exec(line) ?? [];
  if (wish === "back" || wish === "pause" || wish === "stop") return { kind: wish, text };
  const kind = wishes.get(line);
  if (kind === "pass" || kind === "keep" || kind === "discard" || kind === "continue") return { kind };
  if (session.now.at !== "question") return { kind: line === "yes" ? "yes" : "no" };
  return { kind: "answer", text: line };
}

/** The session after each of the lines has been typed. */
export function after(flow: Flow, lines: readonly string[], start: Session = begin(flow)): Session {
  return lines.reduce((session, line) => advance(session, eventFor(session, line), hearing), start);
}

/** A dialogue as it can be read: what the coach says, and "> " before what the person types. */
export function transcript(flow: Flow, lines: readonly string[]): readonly string[] {
  let session = begin(flow);
  const read: string[] = [...spoken(session)];
  for (const line of lines) {
    session = advance(session, eventFor(session, line), hearing);
    read.push(`> ${line}`, ...spoken(session));
  }
  return session.now.at === "question" ? read : [...read, `(${session.now.at})`];
}

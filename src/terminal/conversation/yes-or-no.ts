import type { TerminalWords } from "../../messages/terminal.js";
import type { Event } from "../../reflection/session.js";
import type { Asking, Reply } from "../question/reply.js";

const yes = new Set(["y", "yes", "yeah", "yep", "sure", "ok", "okay", "s", "si", "sí", "claro"]);
const no = new Set(["n", "no", "nope"]);

const fold = (answer: string): string => answer.trim().toLowerCase().replace(/[.!]$/, "");

/** A question whose answer is yes or no; Enter alone is no. */
export function yesOrNo(terminal: TerminalWords, text: string, why: string): Asking {
  return {
    text: terminal.yesOrNo(text),
    why,
    kind: "line",
    typing: "",
    empty: terminal.emptyIsNo,
    wrong: (answer) => (yes.has(fold(answer)) || no.has(fold(answer)) ? undefined : terminal.onlyYesOrNo),
  };
}

/** What a reply to a question means for the session. */
export function eventOf(reply: Reply): Event {
  switch (reply.kind) {
    case "answer":
      return { kind: "answer", text: reply.text };
    case "pass":
      return { kind: "pass" };
    default:
      return { kind: reply.kind, text: reply.text };
  }
}

/** What a reply to a question of yes or no means for the session. */
export function yesEvent(reply: Reply): Event {
  if (reply.kind !== "answer") return eventOf(reply);
  if (yes.has(fold(reply.text))) return { kind: "yes" };
  return no.has(fold(reply.text)) ? { kind: "no" } : { kind: "no", words: reply.text };
}

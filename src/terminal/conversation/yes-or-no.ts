import type { TerminalWords } from "../../messages/terminal.js";
import { saysNothing } from "../../reflection/listen/nothing.js";
import type { Event } from "../../reflection/session.js";
import type { Asking } from "../question/reply.js";
import type { Settled } from "./guide.js";

const yesWords =
  "y|yes|yeah|yep|yup|sure|ok|okay|please|fine|alright|all right|of course|go ahead|go on|s|si|sí|claro|vale|adelante|por favor|de acuerdo";
const noWords =
  "n|no|nope|nah|not now|not today|not really|maybe|maybe later|later|leave it|i don't want to|i dont want to|rather not|i'd rather not|i would rather not|better not|ahora no|mejor no|prefiero que no";

/** One of the ways, or several in a row, as in "sure, go ahead", with what can stand behind them. */
const saying = (ways: string): RegExp => new RegExp(`^(?:${ways})(?: (?:${ways}|then|thanks|thank you|gracias))*$`);

const yes = saying(yesWords);
const no = saying(`${noWords}|please no|no please`);

const fold = (answer: string): string =>
  answer
    .toLowerCase()
    .replaceAll("’", "'")
    .replaceAll(/[\s.,!¡]+/g, " ")
    .trim();

/** What is meant by an answer that says yes or no in a few words; undefined for anything else. */
export function meantBy(answer: string): "yes" | "no" | undefined {
  const said = fold(answer);
  if (no.test(said)) return "no";
  return yes.test(said) ? "yes" : undefined;
}

/** A question whose answer is yes or no; Enter alone is no. */
export function yesOrNo(terminal: TerminalWords, text: string, why: string): Asking {
  return {
    text: terminal.yesOrNo(text),
    why,
    kind: "line",
    typing: "",
    empty: terminal.emptyIsNo,
    wrong: (answer) => (meantBy(answer) === undefined ? terminal.onlyYesOrNo : undefined),
  };
}

/** What a reply to a question means for the session. */
export function eventOf(reply: Settled): Event {
  switch (reply.kind) {
    case "answer":
      return { kind: "answer", text: reply.text };
    case "pass":
      return { kind: "pass" };
    default:
      return { kind: reply.kind, text: reply.text };
  }
}

/** What a reply to a question of yes or no means for the session; other words go on about what was asked. */
export function yesEvent(reply: Settled): Event {
  if (reply.kind !== "answer") return eventOf(reply);
  const meant = meantBy(reply.text) ?? (saysNothing(reply.text) ? "no" : undefined);
  return meant === undefined ? { kind: "yes", words: reply.text } : { kind: meant };
}

import { leadText } from "../lead.js";
import { isMutual } from "../mutual.js";
import { phraseText, promiseText } from "../phrase.js";
import type { Realized, Turn } from "../realized.js";

/** "I've seen it help someone to talk to their boss about their hours." */
export function witness(turn: Turn): Realized {
  const { directive, continues } = turn;
  const lead = leadText(directive, "third");
  if (continues !== undefined)
    return {
      text: lead + phraseText(directive, continues, "third") + promiseText(directive, false, "third"),
      opener: turn.last,
      target: continues,
      ends: ".",
      person: "third",
    };
  const again = /^I've seen it help (?:someone|people)/.test(turn.last);
  if (directive.match.noun === true) {
    const whole = phraseText(directive, "base", "third");
    const opener = again ? "I've also seen people helped by " : "I've seen someone helped by ";
    return {
      text: `${lead}${opener}${whole.slice(whole.indexOf(" ") + 1)}`,
      opener,
      target: "base",
      ends: ".",
      person: "third",
    };
  }
  const opener = again
    ? "I've also seen it help people "
    : isMutual(directive)
      ? "I've seen it help people "
      : "I've seen it help someone ";
  const to = (directive.phrase.heads[0]?.polarity ?? "plain") === "plain" ? "to " : "";
  return {
    text: lead + opener + to + phraseText(directive, "base", "third") + promiseText(directive, false, "third"),
    opener,
    target: "base",
    ends: ".",
    person: "third",
  };
}

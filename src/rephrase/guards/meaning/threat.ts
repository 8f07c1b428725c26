import { startsClause } from "../../../english/clauses/clauses.js";
import { tag } from "../../../english/text/tags.js";
import { has, isWord, type Word } from "../../../english/text/words.js";
import type { Guard } from "../../guard.js";
import { isBadOutcome } from "../bad-outcome.js";
import { mentions } from "../../../english/text/mentions.js";

/** "or I'll call him", "or else": said by who will see to it; "or else he will forget" is none. */
const threatens = (rest: readonly Word[]): boolean =>
  isWord(rest[0], "i'll", "i", "we'll", "we") ||
  (isWord(rest[0], "else") &&
    !(has(rest[1], tag.subject | tag.contraction) && !isWord(rest[1], "i", "i'll", "we", "we'll")));

/** "all you want": as much as one likes. */
function asMuchAs(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to - 2; i += 1)
    if (isWord(words[i], "all") && isWord(words[i + 1], "you") && isWord(words[i + 2], "want", "like", "can"))
      return true;
  return false;
}

/** Words that leave open in which way. */
const mayLeaveOpen = mentions("however whichever");

/** "Touch it and you're fired": a condition or a threat in the shape of a command. */
export const threat: Guard = {
  name: "threat",
  about: "“Touch it and you're fired” is a condition in the shape of a command.",
  foretells: true,
  holds({ rule, sentence, phrase }) {
    if (rule.name !== "imperative") return false;
    const { words } = sentence;
    const next = words[phrase.to]?.lower === "," ? phrase.to + 1 : phrase.to;
    const joiner = words[next]?.lower;
    // "Plan all you want, but …": granted, not advised
    if (joiner === "but" && asMuchAs(words, phrase.from, phrase.to)) return true;
    // "Heal however you want but it takes time": granted
    if (
      mayLeaveOpen(words) &&
      words.some(
        ({ lower }, i) =>
          i > phrase.from &&
          (lower === "however" || lower === "whichever") &&
          isWord(words[i + 1], "you") &&
          isWord(words[i + 2], "want", "like", "please"),
      ) &&
      words.some(({ lower }) => lower === "but")
    )
      return true;
    // "Do whatever you want, but …"
    if (
      isWord(words[phrase.heads[0]?.at ?? -1], "do") &&
      isWord(words[(phrase.heads[0]?.at ?? -2) + 1], "what", "whatever") &&
      (joiner === "but" || words.slice(phrase.from, phrase.to).some(({ lower }) => lower === "but"))
    )
      return true;
    if (joiner !== "and" && joiner !== "or") return false;
    const rest = words.slice(next + 1, next + 12);
    // "Just bring a cake and you're in": what somebody's guest has to do
    if (joiner === "and" && isWord(rest[0], "you're") && isWord(rest[1], "in") && !/^[a-z0]/.test(rest[2]?.lower ?? ""))
      return true;
    if (joiner === "or" && threatens(rest)) return true;
    return joiner === "and" && startsClause(words, next + 1) && isBadOutcome(rest);
  },
  keeps: [
    "Touch it and you're fired.",
    "Just bring a cake and you're in!",
    "Call me that again and you'll regret it.",
    "Rush it, and she will be afraid of you.",
    "Push him and he will close up.",
    "Corner her and she won't tell you anything.",
    "Skip breaks and you'll burn out.",
    "Heal however you want but it takes time.",
    "Do whatever you like, but keep in mind that he is ten.",
  ],
  leaves: [
    "Rent a car and you'll love it.",
    "Ask him and he will tell you.",
    "Drink water and you won't be so exhausted.",
    "Walk slowly and he won't run away.",
    "Be honest with them and they'll be upset at first, but it passes.",
    "Take it slowly - rush it and you'll regret it.",
    "Write it down or else he will forget it.",
  ],
};

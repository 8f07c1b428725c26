import { startsClause } from "../../../english/clauses/clauses.js";
import { tag } from "../../../english/text/tags.js";
import { has, isWord, kind, type Word, wordAt } from "../../../english/text/words.js";
import type { Guard } from "../../guard.js";

type Words = readonly Word[];

/** What happens to somebody, wanted or not: nobody is told to do it. */
const befalls = new Set("lose miss fail forget drop spill get pass win make".split(" "));

/** What somebody wishes for or is, behind "if you": then what follows is an offer. */
const offered = new Set(
  "want wanted like liked need needed prefer preferred wish wished feel felt were was are".split(" "),
);

const sums = new Set("price money amount cost sum bucks dollars pounds euros budget".split(" "));

/** "If you two sold it, you could pay the loan", "Miss the bus, you walk home": what would follow, and no step. */
export const consequence: Guard = {
  name: "consequence",
  about: "“If you sold it, you could pay off the loan” says what would follow; it names no step.",
  holds({ rule, sentence: { words }, match, leads, phrase }) {
    if (rule.name === "you-could")
      return (
        leads.some(({ from, to }) => supposes(words, from, to) || isPrice(words, from, to)) ||
        // "Even if you begin as a porter, you could then become a cook"
        (words.slice(match.from, match.verb).some(({ lower }) => lower === "then") &&
          leads.some(({ from }) => isWord(wordAt(words, from), "even") || isWord(wordAt(words, from - 1), "even"))) ||
        anywhere(words, match.from, phrase.to)
      );
    // "Don't pass the test, you take it again": if you do not pass it
    const negative = rule.name === "dont" && match.polarity !== "plain";
    if (!negative && rule.name !== "imperative") return false;
    // "Otherwise don't expect the cat to come back": it will not
    if (negative && isWord(words[match.verb], "expect"))
      return words.slice(0, match.from).some(isOtherwise) || leads.some(({ opener }) => opener === "if");
    // "Be 21 and you get in": what somebody is already
    if (!negative && isWord(words[match.verb], "be") && words[match.verb + 1]?.kind === kind.number) return true;
    if (!negative && leads.length === 0 && phrase.heads.length === 1 && states(words, phrase.to)) return true;
    const you = phrase.to + 1;
    if (leads.length > 0 || !isWord(words[phrase.to], ",") || !isWord(words[you], "you") || !startsClause(words, you))
      return false;
    // "Don't pay the rent, you get evicted"
    const suffers = negative && isWord(words[you + 1], "get", "are") && has(words[you + 2], tag.participle);
    // "Get it in writing, you need it later": a reason
    return (
      suffers || (befalls.has(words[match.verb]?.lower ?? "") && !isWord(words[you + 1], "need", "want", "deserve"))
    );
  },
  keeps: [
    "If you two sold it, perhaps you could pay off your loan.",
    "If you could both share a car, maybe you could keep the flat.",
    "For $40 you could have a week by the sea.",
    "For that price you could get two of them.",
    "With that money you could buy a small house.",
    "You could literally go anywhere and be able to find work.",
    "Even if you begin as a porter, you could then become a cook.",
    "Otherwise don't expect the cat to come back.",
    "If you never feed it, don't expect it to stay.",
    "Be 21 and you get in.",
    "Bring a cake and it's a ticket to the dance.",
    "Miss the bus, you walk home.",
    "Don't pay the rent, you get evicted.",
    "Don't pass the test, you take it again next year.",
  ],
  leaves: [
    "If you wanted company, you could join a choir.",
    "For a quiet hour you could go to the library.",
    "With that coat you could walk to work.",
    "Take the bus, you get there faster.",
    "Don't get the big one, it is loud.",
    "If you have time, you could then bake a second loaf.",
    "Otherwise don't open the window.",
    "Bring a cake and share it.",
    "Get it in writing, you need it for the rent.",
  ],
};

const isOtherwise = ({ lower }: Word): boolean => lower === "otherwise";

/** "… and it's half the price", "and that becomes a habit": what it counts as. */
const states = (words: Words, at: number): boolean =>
  isWord(words[at], "and") &&
  (isWord(words[at + 1], "it's", "that's") ||
    (isWord(words[at + 1], "it", "this", "that") && isWord(words[at + 2], "is", "becomes", "counts"))) &&
  words.slice(at + 2, at + 4).some((word) => has(word, tag.determiner));

/** "If you both worked", "if you could share it": a condition that is only imagined. */
function supposes(words: Words, from: number, to: number): boolean {
  if (!isWord(words[from], "if") || !isWord(words[from + 1], "you")) return false;
  let at = from + 2;
  while (at < to && (has(words[at], tag.midAdverb) || isWord(words[at], "both", "two", "guys", "all"))) at += 1;
  const verb = words[at];
  if (isWord(verb, "could")) return !isWord(words[at + 1], "use");
  return (
    verb !== undefined &&
    has(verb, tag.past) &&
    !has(verb, tag.base | tag.be | tag.auxiliary | tag.modal) &&
    !offered.has(verb.lower)
  );
}

/** "For $40", "for that price", "with that money". */
const isPrice = (words: Words, from: number, to: number): boolean =>
  isWord(words[from], "for", "with", "at") &&
  words
    .slice(from + 1, to)
    .some(
      (word, i, rest) =>
        sums.has(word.lower) ||
        (isWord(word, "$", "£", "€") && rest[i + 1]?.kind === kind.number) ||
        word.lower === "€",
    );

/** "You could literally go anywhere", "… and be able to find work": what is possible. */
const anywhere = (words: Words, from: number, to: number): boolean =>
  words
    .slice(from, to)
    .some(
      (word, i, rest) =>
        (isWord(word, "literally") && rest.slice(i, i + 5).some(({ lower }) => lower.startsWith("any"))) ||
        (isWord(word, "and") && isWord(rest[i + 1], "be") && isWord(rest[i + 2], "able")),
    );

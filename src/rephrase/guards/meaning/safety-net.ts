import { tag } from "../../../english/text/tags.js";
import { has, isWord, type Word } from "../../../english/text/words.js";
import type { Lead } from "../../../english/clauses/leads.js";
import { formulaAt, formulas } from "../formulas.js";
import type { Guard } from "../../guard.js";

type Words = readonly Word[];

/** What remains possible whatever comes, said with "you can always". */
const ways = formulas(
  "go back | come back | change your mind | quit | return | undo | start over | start again | try again | buy more | buy another | buy a new | buy new | get more | get another | get a new | make more | make another | use more | use a bunch of | use another | use extra | use some | find another | move back | turn back | sell it | stop",
);

/** "If things don't work out, you can always go back": said so that somebody dares. */
export const safetyNet: Guard = {
  name: "safety-net",
  about: "“You can always go back” takes away a fear; nobody is told to go back.",
  holds: ({ rule, sentence: { words }, match, phrase, leads }) =>
    rule.name === "you-could" &&
    words
      .slice(match.from, match.verb)
      .some((word, i, rest) => word.lower === "always" && isWord(rest[i - 1], "can")) &&
    (formulaAt(ways, words, match.verb) ||
      leads.some((lead) => fails(words, lead)) ||
      waits(words.slice(match.verb, phrase.to))),
  keeps: [
    "If things don't work out, you can always go back to the village.",
    "If it fails you can always ask for the old desk.",
    "You can always buy more pens.",
    "You can always change your mind later.",
    "You can always paint it again if you want to.",
    "You can always change the plan down the road.",
  ],
  leaves: [
    "You can always call the school.",
    "You can always ask for more time if you need it.",
    "If you can't sleep, you can always read a page or two.",
    "You could always go back to the shop.",
  ],
};

/** "… if you need to", "… down the road": what there will be time for. */
const waits = (words: Words): boolean =>
  words.some(
    (word, i) =>
      (isWord(word, "if") &&
        isWord(words[i + 1], "you") &&
        isWord(words[i + 2], "need", "want", "have") &&
        isWord(words[i + 3], "to") &&
        !has(words[i + 4], tag.base)) ||
      (isWord(word, "down") && isWord(words[i + 1], "the") && isWord(words[i + 2], "road", "line")),
  );

/** "If it doesn't work", "if things go wrong", "if you hate it". */
const fails = (words: Words, { from, to, opener }: Lead): boolean =>
  opener === "if" &&
  words
    .slice(from, to)
    .some(
      (word, i, rest) =>
        isWord(word, "fails", "fail", "hate", "wrong", "regret") ||
        (word.lower.endsWith("n't") && rest.slice(i + 1, i + 3).some((next) => isWord(next, "work", "like"))),
    );

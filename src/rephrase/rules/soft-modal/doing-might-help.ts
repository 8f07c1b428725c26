import { isBoundary, startsClause } from "../../../english/clauses/clauses.js";
import { among } from "../../../english/text/remembered.js";
import { tag } from "../../../english/text/tags.js";
import { has, isWord, type Word, wordAt } from "../../../english/text/words.js";
import type { Rule } from "../../rule.js";
import { gerundBefore } from "../evaluative/gerund-before.js";

type Words = readonly Word[];

/** "Talking to her might help.", "Setting up a call would be good.", "Asking could be a good start." */
export const doingMightHelp: Rule = {
  name: "doing-might-help",
  form: "soft-modal",
  strength: "soft",
  about: "“Talking to her might help” guesses at what would help, where asking would tell.",
  triggers: ["help", "good", "helpful", "beneficial", "wise", "ideal", "start", "place"],
  mayFollow: (next) => isBoundary(next) || isWord(next, "too", "though", "here"),
  find(sentence, at) {
    const { words } = sentence;
    if (!isBoundary(words[at + 1]) && !isWord(words[at + 1], "too", "though", "here")) return undefined;
    // "…, if you're there for her", "…, but be kind": what stands behind is part of it
    if (isWord(words[at + 1], ",") && !startsClause(words, has(words[at + 2], tag.coordinator) ? at + 3 : at + 2))
      return undefined;
    const modal = modalBefore(words, at);
    if (modal === undefined || speaksOfWriter(words, modal)) return undefined;
    const match = gerundBefore(sentence, modal, isWord(words[at + 1], "too", "though") ? at + 2 : at + 1, true);
    // "Seeing you would be good", "Winning it would be good"
    return match === undefined || isWord(words[match.verb + 1], "you") || befalls(words[match.verb])
      ? undefined
      : match;
  },
  examples: [
    ["Talking to her might help.", "Something that helped me was talking to her."],
    [
      "If you have a tutor, setting up a call with them would be good.",
      "Since I had a tutor, it helped me to set up a call with them.",
    ],
    ["Going for a walk could be a good start.", "It helped me to go for a walk."],
  ],
  leaves: [
    "Counseling would help.",
    "Seeing you would be good.",
    "Winning it would be good.",
    "Talking to her might help him.",
    "For us, renting one would be good.",
    "The setting might help.",
  ],
};

const befalls = among(
  new Set("winning losing getting being becoming finding hearing knowing seeing waiting".split(" ")),
);
const isPraise = among(new Set(["good", "helpful", "beneficial", "wise", "ideal"]));

/** Where the modal stands before what is guessed of a deed at `at`: "might (also) help", "would be (really) good", "could be a good start". */
function modalBefore(words: Words, at: number): number | undefined {
  let i = at - 1;
  if (isWord(words[at], "start", "place")) {
    if (!isWord(words[i], "good", "great") || !isWord(words[i - 1], "a")) return undefined;
    i -= 2;
  } else if (!isWord(words[at], "help") && !isPraise(words[at])) return undefined;
  i = behind(words, i);
  if (!isWord(words[at], "help")) {
    if (!isWord(wordAt(words, i), "be")) return undefined;
    i = behind(words, i - 1);
  }
  return isWord(wordAt(words, i), "might", "may", "could", "would") ? i : undefined;
}

/** The index of the last word up to `at` that is no adverb. */
function behind(words: Words, at: number): number {
  let i = at;
  while (has(wordAt(words, i), tag.midAdverb) || isWord(wordAt(words, i), "very", "super")) i -= 1;
  return i;
}

/** "For us, renting one would be good": whether it is the writer's own deed. */
const speaksOfWriter = (words: Words, to: number): boolean =>
  words.slice(0, to).some((word) => isWord(word, "us", "we", "our", "me", "my"));

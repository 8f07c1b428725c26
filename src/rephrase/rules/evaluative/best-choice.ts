import { isBoundary, nounPhraseEnd, skipAdverbs } from "../../../english/clauses/clauses.js";
import { tag } from "../../../english/text/tags.js";
import { has, isWord, type Word, wordAt } from "../../../english/text/words.js";
import { frameBefore } from "../../clause/frame.js";
import { opensMain } from "../../clause/main-clause.js";
import type { Match } from "../../forms.js";
import type { Rule } from "../../rule.js";

type Words = readonly Word[];

/** "Your best bet may be a soft brush.", "A soft brush is your best bet." → "What worked for me was a soft brush." */
export const bestChoice: Rule = {
  name: "best-choice",
  form: "evaluative",
  strength: "strong",
  about: "“Your best bet is a soft brush” has weighed the reader's choices for them.",
  triggers: ["bet", "option", "choice"],
  find(sentence, at) {
    const { words } = sentence;
    const your = at - 2;
    if (!isWord(wordAt(words, your), "your") || !isWord(words[at - 1], "best")) return undefined;
    const thing = isBehind(words, at + 1);
    if (thing === undefined) return isBefore(words, your, at + 1);
    const frame = frameBefore(sentence, your);
    if (frame === undefined) return undefined;
    // "Your best bet is calling early"
    if (has(words[thing], tag.gerund))
      return { from: frame.from, verb: thing, mid: thing, polarity: "plain", shape: "gerund" };
    return names(words, thing)
      ? { from: frame.from, verb: thing, mid: thing, polarity: "plain", shape: "base", noun: true }
      : undefined;
  },
  examples: [
    ["Your best bet may be a soft brush.", "What worked for me was a soft brush."],
    ["A soft brush is your best bet.", "What worked for me was a soft brush."],
    ["Your best option is calling early.", "What worked for me was calling early."],
  ],
  leaves: [
    "This place is your best bet.",
    "Your best option was gone.",
    "Your best bet is that they forget.",
    "Your best choice is free.",
  ],
};

/** Where what is named begins behind "is", "would be" or "might just be" at `at`; undefined where no such verb stands. */
function isBehind(words: Words, at: number): number | undefined {
  const verb = skipAdverbs(words, isWord(words[at], "here", "there") ? at + 1 : at);
  if (isWord(words[verb], "is")) return skipAdverbs(words, verb + 1);
  if (!isWord(words[verb], "would", "will", "might", "may", "could")) return undefined;
  const be = skipAdverbs(words, verb + 1);
  return isWord(words[be], "be") ? skipAdverbs(words, be + 1) : undefined;
}

/** "late autumn is your best bet": the thing or the time stands before the verb, at the start of its clause. */
function isBefore(words: Words, your: number, to: number): Match | undefined {
  let verb = your - 1;
  while (has(wordAt(words, verb), tag.midAdverb)) verb -= 1;
  if (isWord(wordAt(words, verb), "be") && has(wordAt(words, verb - 1), tag.modal)) verb -= 1;
  else if (!isWord(wordAt(words, verb), "is", "are")) return undefined;
  for (let from = verb - 1; from >= 0 && from > verb - 10; from -= 1)
    if (reaches(words, from, verb) && opensMain(words, from))
      return {
        from,
        verb: from,
        mid: from,
        polarity: "plain",
        shape: "base",
        noun: true,
        drop: [verb, to],
        to: tailEnd(words, to),
      };
  return undefined;
}

/** "… for a quiet hour", "… if you want a seat": what belongs to the choice goes up to the next pause. */
function tailEnd(words: Words, at: number): number {
  let i = at;
  if (has(words[i], tag.preposition | tag.subordinator) && !isWord(words[i], "so", "because"))
    while (!isBoundary(words[i]) && !has(words[i], tag.coordinator)) i += 1;
  return i;
}

/** Whether words[from, to) name one thing, with what belongs to it: "a room near the door". */
function reaches(words: Words, from: number, to: number): boolean {
  if (!names(words, from)) return false;
  let end = nounPhraseEnd(words, from);
  while (end < to && has(words[end], tag.preposition)) end = nounPhraseEnd(words, end + 1);
  return end === to;
}

const deictic = new Set("this that these those it what which there".split(" "));
const opens = tag.determiner | tag.possessive | tag.noun | tag.plural | tag.adjective;

/** Whether a thing or a time is named at `at`, and not a quality, a deed or a clause. */
function names(words: Words, at: number): boolean {
  const first = words[at];
  if (first === undefined || !(has(first, opens) || first.tags === 0) || deictic.has(first.lower)) return false;
  if (has(first, tag.pronoun | tag.subject | tag.wh | tag.gerund | tag.contraction)) return false;
  return words.slice(at, nounPhraseEnd(words, at)).some((word) => has(word, tag.noun | tag.plural) || word.tags === 0);
}

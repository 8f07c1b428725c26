import { tag } from "../../english/text/tags.js";
import type { Sentence } from "../../english/text/sentences.js";
import { has, isWord, type Word, wordAt } from "../../english/text/words.js";
import { opensMain } from "./main-clause.js";
import { thinks } from "./thinks.js";

type Words = readonly Word[];

/** Where the frame before a subject "you" begins, and whether "I don't think" turns it round. */
export interface FrameStart {
  readonly from: number;
  readonly negated: boolean;
}

const fronts = new Set(
  "maybe perhaps personally honestly definitely probably seriously also then imo imho tbh really truly basically actually obviously clearly certainly ultimately possibly first firstly secondly instead just".split(
    " ",
  ),
);

/**
 * Reads back from the subject at `you` over what may stand before it in a frame: "maybe", "I really think (that)", "in my
 * opinion,", "it sounds like". Undefined when the subject does not open a main clause: then it is reported, relative or embedded.
 */
export function frameBefore(sentence: Sentence, you: number): FrameStart | undefined {
  const { words } = sentence;
  let i = you;
  let negated = false;
  for (let turn = 0; turn < 6; turn += 1) {
    const before = wordAt(words, i - 1);
    if (before === undefined || before.quoted) break;
    if (fronts.has(before.lower)) {
      i -= 1;
      continue;
    }
    const opinion = opinionBefore(words, i);
    if (opinion !== undefined) {
      negated = negated !== opinion.negated;
      i = opinion.from;
      continue;
    }
    break;
  }
  return opensMain(words, i) ? { from: i, negated } : undefined;
}

/** "I (don't) (really) think (that)", "I would say", "it sounds like", "in my opinion,", "all I can say is" right before `at`. */
function opinionBefore(words: Words, at: number): FrameStart | undefined {
  let i = at - 1;
  if (isWord(words[i], ",")) {
    if (isWord(words[i - 1], "opinion", "view") && isWord(words[i - 2], "my") && isWord(words[i - 3], "in"))
      return { from: i - 3, negated: false };
    return undefined;
  }
  if (isWord(words[i], "opinion", "view") && isWord(words[i - 1], "my") && isWord(words[i - 2], "in"))
    return { from: i - 2, negated: false };
  if (isWord(words[i], "that", "like", "as")) i -= 1;
  if (
    isWord(wordAt(words, i), "is") &&
    isWord(wordAt(words, i - 1), "opinion", "point") &&
    isWord(wordAt(words, i - 2), "my")
  )
    return { from: i - 2, negated: false };
  const verb = wordAt(words, i);
  if (verb === undefined) return undefined;
  if (isWord(verb, "sounds", "seems", "looks", "feels") && isWord(words[at - 1], "like", "that")) {
    return { from: isWord(wordAt(words, i - 1), "it") ? i - 1 : i, negated: false };
  }
  if (!thinks.has(verb.lower)) return undefined;
  i -= 1;
  let negated = false;
  while (i >= 0) {
    const word = words[i];
    if (isWord(word, "i", "i'd", "i'll")) {
      const from = isWord(wordAt(words, i - 1), "personally", "honestly", "imo", "tbh") ? i - 1 : i;
      return { from, negated };
    }
    if (isWord(word, "don't")) negated = true;
    else if (!has(word, tag.midAdverb | tag.modal | tag.auxiliary | tag.negation)) break;
    if (isWord(word, "not")) negated = true;
    i -= 1;
  }
  // "Think you should …": the writer's "I" is left out
  if (i < 0 && verb.lower === "think") return { from: i + 1, negated };
  return undefined;
}

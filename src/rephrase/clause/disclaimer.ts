import { among } from "../../english/text/remembered.js";
import { tag } from "../../english/text/tags.js";
import { has, isWord, kind, type Word, wordAt } from "../../english/text/words.js";

type Words = readonly Word[];

/** Words with which a writer begins to excuse an order. */
export const disclaimers: ReadonlySet<string> = new Set("not don't no i i'm im sorry hate with all at".split(" "));
const mayDisclaim = among(disclaimers);

/** What nobody wants to do by an order: "not to be harsh", "I don't mean to push". */
const manners = new Set(
  "be sound seem come push nag preach pry judge offend criticize criticise lecture scold scare alarm insult say break".split(
    " ",
  ),
);

const noHarm = ["offense", "offence", "disrespect", "judgment", "judgement", "shade", "hate"] as const;

/** How many words an excuse has at most, up to its "but". */
const longest = 9;

/**
 * Where the advice begins for which the writer has excused himself at `at`: "not to be harsh, but try", "no offense but ask",
 * "I don't mean to push but call"; `at` where no excuse stands.
 */
export function behindDisclaimer(words: Words, at: number): number {
  const first = words[at];
  if (first === undefined || first.quoted || !mayDisclaim(first)) return at;
  const self = isWord(first, "i") ? at + 1 : at;
  const word = words[self];
  const behind = words[self + 1];
  // "with all due respect,", "no offense,": a comma is enough
  if (isWord(word, "with", "all")) {
    const all = isWord(word, "with") ? self + 1 : self;
    if (!isWord(words[all], "all") || !isWord(words[all + 1], "due") || !isWord(words[all + 2], "respect")) return at;
    return isWord(words[all + 3], ",") ? all + 4 : behindBut(words, all + 3, at);
  }
  if (isWord(word, "no") && isWord(behind, ...noHarm))
    return isWord(words[self + 2], ",") && !isWord(words[self + 3], "but") ? self + 3 : behindBut(words, self + 2, at);
  if (isWord(word, "at"))
    return isWord(behind, "the") && isWord(words[self + 2], "risk") && isWord(words[self + 3], "of")
      ? behindComma(words, self + 4, at)
      : at;
  if (isWord(word, "sorry", "i'm", "im")) {
    const sorry = isWord(word, "sorry") ? self : self + 1;
    if (isWord(words[sorry], "not")) return behindMeant(words, sorry, at);
    if (!isWord(words[sorry], "sorry")) return at;
    if (isWord(words[sorry + 1], "to")) return behindMeant(words, sorry, at);
    const but = isWord(words[sorry + 1], ",") ? sorry + 2 : sorry + 1;
    return isWord(words[but], "but") ? but + 1 : at;
  }
  return isWord(word, "not", "don't", "hate") ? behindMeant(words, self, at) : at;
}

/** "(not) trying to be mean, but", "don't want to push you but": behind what is not meant. */
function behindMeant(words: Words, from: number, at: number): number {
  const to = isWord(words[from + 1], "trying", "meaning", "wanting", "mean", "want", "wanna") ? from + 2 : from + 1;
  if (isWord(words[from], "don't") && to === from + 1) return at;
  const verb = isWord(words[to], "to") ? to + 1 : -1;
  return verb > 0 && manners.has(words[verb]?.lower ?? "") ? behindBut(words, verb + 1, at) : at;
}

/** Behind the "but" at `from` or a few words further on; `at` where none stands. */
function behindBut(words: Words, from: number, at: number): number {
  for (let i = from; i < from + longest; i += 1) {
    if (words[i] === undefined || isWord(words[i], ".", "!", "?", ";", ":", "…")) return at;
    if (isWord(words[i], "but")) return isWord(words[i + 1], ",") ? i + 2 : i + 1;
  }
  return at;
}

/** "at the risk of sounding old,": behind its comma. */
function behindComma(words: Words, from: number, at: number): number {
  if (!isWord(words[from], "sounding", "being", "seeming")) return at;
  for (let i = from; i < from + longest; i += 1) if (isWord(words[i], ",")) return i + 1;
  return at;
}

/** The first word of an excuse that ends right before `to`. */
export function disclaimerBefore(words: Words, to: number): Word | undefined {
  for (let i = Math.max(0, to - longest - 6); i < to; i += 1) {
    const before = wordAt(words, i - 1);
    // "I'm not sorry, but you should rest"
    if (before?.kind === kind.word && !has(before, tag.coordinator | tag.interjection | tag.midAdverb)) continue;
    if (!isWord(before, "not", "never") && behindDisclaimer(words, i) === to) return words[i];
  }
  return undefined;
}

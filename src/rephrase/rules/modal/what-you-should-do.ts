import { skipAdverbs } from "../../../english/clauses/clauses.js";
import { opensCommand } from "../../../english/clauses/command-verb.js";
import type { Rule } from "../../rule.js";
import { tag } from "../../../english/text/tags.js";
import { has, isWord, type Word, wordAt } from "../../../english/text/words.js";
import type { Match } from "../../forms.js";
import { introEnd } from "../../clause/intro.js";
import { opensMain } from "../../clause/main-clause.js";
import { behindYourPlace } from "../conditional/if-i-were-you.js";
import { verbAfter } from "../../clause/verb-after.js";

type Words = readonly Word[];

/** "What you should do is …", "what you need to do is …". */
export const whatYouShouldDo: Rule = {
  name: "what-you-should-do",
  form: "modal",
  strength: "strong",
  about: "“What you should do is” hands the reader a plan that is not theirs.",
  triggers: ["what", "thing", "most", "least"],
  mayFollow: (next) => isWord(next, "you", "i", "i'd"),
  find(sentence, at) {
    const { words } = sentence;
    // "What I'd do is wait", "The first thing I'd do is wait"
    const amount = isWord(words[at], "most", "least");
    const from = isWord(words[at], "thing")
      ? countedFrom(words, at)
      : amount
        ? behindThe(words, at)
        : announcedFrom(words, at);
    if (from === undefined) return undefined;
    if (isWord(words[at + 1], "i'd", "i") && opensMain(words, from)) return wouldDo(words, from, at);
    if (isWord(words[at], "thing") || words[at + 1]?.lower !== "you" || !opensMain(words, from)) return undefined;
    let i = skipAdverbs(words, at + 2);
    const modal = words[i]?.lower;
    // "The most you can do is wait" comforts
    if (amount && modal !== "should") return undefined;
    if (modal === "should" || modal === "must" || modal === "gotta" || modal === "could" || modal === "can") i += 1;
    else if ((modal === "need" || modal === "have" || modal === "ought") && words[i + 1]?.lower === "to") i += 2;
    else if (modal === "want" && words[i + 1]?.lower === "to") i += 2;
    // "Here's what you do: call the bank"
    else if (modal !== "do" || from === at) return undefined;
    if (words[i]?.lower === "really") i += 1;
    return isDone(words, from, i);
  },
  examples: [
    ["What you need to do is sit down with him.", "What worked for me was sitting down with him."],
    ["What you should be doing is saving for it.", "Something that helped me was saving for it."],
    ["The least you should do is say sorry.", "One thing that helped me was saying sorry."],
    ["What I'd do is call the shop first.", "What I did was call the shop first."],
    ["Here's what you need to do: call the bank first.", "What helped me was calling the bank first."],
    ["The first thing I'd do is ask her.", "One thing that helped me was asking her."],
  ],
  leaves: [
    "What you should do is up to you.",
    "The most you can do is wait.",
    "I know what you should do.",
    "What I'd do is none of your concern.",
    "What I did was wait.",
    "Here is what you need to do that.",
    "This is what you need to do: nothing.",
    "If I won, the first thing I'd do is buy a boat.",
    "The last thing I'd do is call him.",
  ],
};

/** "the most you should do": where its "the" stands. */
const behindThe = (words: Words, at: number): number | undefined =>
  isWord(wordAt(words, at - 1), "the") ? at - 1 : undefined;

/** "What I'd do is …", "What I would do is …": as the writer would, the reader should. */
function wouldDo(words: Words, from: number, at: number): Match | undefined {
  // "If I won, what I'd do is buy a boat": the writer's own dream
  if (words.slice(0, from).some((word, k) => isWord(word, "if", "when") && dreams(words, k + 1))) return undefined;
  const i = isWord(words[at + 1], "i'd") ? at + 2 : isWord(words[at + 2], "would") ? at + 3 : -1;
  return i < 0 ? undefined : isDone(words, placeBefore(words, from), skipAdverbs(words, i));
}

/** Where "if I were you," begins that stands right before `from`; `from` where none does. */
function placeBefore(words: Words, from: number): number {
  const end = isWord(wordAt(words, from - 1), ",") ? from - 1 : from;
  for (let i = end - 1; i >= 0 && i > end - 6; i -= 1) if (behindYourPlace(words, i) === end) return i;
  return from;
}

const dreams = (words: Words, at: number): boolean =>
  isWord(words[at], "i", "i'd", "we", "we'd") &&
  !(isWord(words[at + 1], "were", "was") && isWord(words[at + 2], "you", "in"));

/** Where "the first thing", "another thing" begins; a bare "first" or "next" stays before it. Undefined where nothing counts it. */
function countedFrom(words: Words, thing: number): number | undefined {
  const count = wordAt(words, thing - 1);
  if (isWord(count, "one", "another")) return thing - 1;
  if (!isWord(count, "first", "next", "second", "other", "only", "main")) return undefined;
  if (isWord(wordAt(words, thing - 2), "the")) return thing - 2;
  return thing === introEnd(words) ? thing : undefined;
}

/** Where "this is what", "here's what" begins, whose "what" stands at `at`; `at` where nothing announces it. */
function announcedFrom(words: Words, at: number): number {
  if (isWord(wordAt(words, at - 1), "here's")) return at - 1;
  return isWord(wordAt(words, at - 1), "is") && isWord(wordAt(words, at - 2), "this", "here") ? at - 2 : at;
}

/** The advice behind "do is" at `i`, or behind the colon of what was announced. */
function isDone(words: Words, from: number, i: number): Match | undefined {
  const doing = isWord(words[i], "be") && isWord(words[i + 1], "doing");
  if (words[i]?.lower !== "do" && !doing) return undefined;
  if (isWord(words[from], "this", "here", "here's")) return isNamed(words, from, i);
  const is = skipAdverbs(words, doing ? i + 2 : i + 1);
  if (words[is]?.lower !== "is" && words[is]?.lower !== "'s") return undefined;
  // "What you should be doing is saving"
  if (has(words[is + 1], tag.gerund) && !has(words[is + 1], tag.base))
    return { from, verb: is + 1, mid: is + 1, polarity: "plain", shape: "gerund" };
  const advice = verbAfter(words, words[is + 1]?.lower === "to" ? is + 2 : is + 1);
  return advice === undefined ? undefined : { from, shape: "base", ...advice };
}

/** "Here's what you should do: call the bank": the colon stands for "is". */
function isNamed(words: Words, from: number, i: number): Match | undefined {
  const advice = isWord(words[i + 1], ":", "—", ",") ? verbAfter(words, i + 2) : undefined;
  if (advice === undefined || (advice.polarity === "plain" && !opensCommand(words, advice.verb))) return undefined;
  return { from, shape: "base", ...advice };
}

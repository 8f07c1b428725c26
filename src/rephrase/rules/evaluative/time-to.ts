import { mayBeAdverb, skipAdverbs } from "../../../english/clauses/clauses.js";
import { tag } from "../../../english/text/tags.js";
import type { Sentence } from "../../../english/text/sentences.js";
import { has, isWord, kind, wordAt } from "../../../english/text/words.js";
import type { Match } from "../../forms.js";
import type { Rule } from "../../rule.js";
import { frameBefore } from "../../clause/frame.js";
import { opensMain } from "../../clause/main-clause.js";
import { verbAfter } from "../../clause/verb-after.js";

/** "Time to let go.", "…, might be time to call her": "it's time to" with its "it" left out. */
export const timeTo: Rule = {
  name: "time-to",
  form: "evaluative",
  strength: "strong",
  about: "“Time to” says that the reader has waited long enough.",
  triggers: ["time", "might", "may"],
  mayFollow: (next) => isWord(next, "to", "for", "you", "be") || (next !== undefined && mayBeAdverb(next)),
  find(sentence, at) {
    const { words } = sentence;
    const overdue = youDid(sentence, at);
    if (overdue !== undefined) return overdue;
    let time = at;
    if (words[at]?.lower !== "time") {
      const be = skipAdverbs(words, at + 1);
      if (words[be]?.lower !== "be") return undefined;
      time = skipAdverbs(words, be + 1);
      if (words[time]?.lower !== "time") return undefined;
      if (at > 0 && (words[at - 1]?.tags ?? 0) & (tag.subject | tag.pronoun)) return undefined;
    } else if (
      at > 0 &&
      words[at - 1]?.kind === kind.word &&
      !["so", "but", "and", "then"].includes(words[at - 1]?.lower ?? "")
    )
      return undefined;
    let to = time + 1;
    if (words[to]?.lower === "for" && words[to + 1]?.lower === "you") to += 2;
    if (words[to]?.lower !== "to") return undefined;
    if (time === at && !opensMain(words, at)) return undefined;
    const advice = verbAfter(words, to + 1);
    return advice === undefined || words[advice.verb]?.lower === "be"
      ? undefined
      : { from: at, shape: "base", ...advice };
  },
  examples: [
    ["A year has passed, time to let go.", "A year has passed. What helped me was letting go."],
    ["It's high time you told your parents.", "One thing that helped me was telling my parents."],
  ],
  leaves: ["It took time to heal.", "There was no time to ask.", "The first time you told them they laughed."],
};

/** "It's (high) time you told them": the past of what has not been done yet. */
function youDid(sentence: Sentence, at: number): Match | undefined {
  const { words } = sentence;
  const verb = words[at + 2];
  if (!isWord(words[at], "time") || !isWord(words[at + 1], "you") || verb === undefined) return undefined;
  // "It's time you had": neither what one is nor what one has
  if (!has(verb, tag.past) || has(verb, tag.be | tag.auxiliary | tag.modal)) return undefined;
  const be = isWord(words[at - 1], "high", "about") ? at - 2 : at - 1;
  const it = isWord(wordAt(words, be), "it's") ? be : isWord(wordAt(words, be), "is") ? be - 1 : -1;
  if (it < 0 || (it < be && !isWord(words[it], "it"))) return undefined;
  const frame = frameBefore(sentence, it);
  return frame && { from: frame.from, verb: at + 2, mid: at + 2, polarity: "plain", shape: "past" };
}

import { isWord, wordAt } from "../../../english/text/words.js";
import { skipAdverbs } from "../../../english/clauses/clauses.js";
import { tag } from "../../../english/text/tags.js";
import type { Rule } from "../../rule.js";
import { opensMain } from "../../clause/main-clause.js";
import { verbAfter } from "../../clause/verb-after.js";

/** States nobody can be told to be in: "Why don't you like him?" asks. */
const states = new Set(
  "like love want know think believe feel trust need understand agree have hate care see remember mean own get".split(
    " ",
  ),
);

/** "Why don't you …?", "Why not …?", "Why dont u …". */
export const whyDontYou: Rule = {
  name: "why-dont-you",
  form: "suggestion-question",
  strength: "soft",
  about: "“Why don't you” asks the reader to defend not having done it.",
  triggers: ["why"],
  mayFollow: (next) => isWord(next, "not", "do", "don't"),
  find({ words }, at) {
    if (!opensMain(words, at)) return undefined;
    const one = words[at + 1]?.lower;
    if (one === "not") {
      const advice = verbAfter(words, at + 2);
      const verb = wordAt(words, advice?.verb ?? -1);
      if (advice === undefined || verb === undefined || (verb.tags & tag.base) === 0) return undefined;
      // "why not take what we have": the writer is among those who do it
      if (words.slice(advice.verb).some(({ lower }) => lower === "we")) return undefined;
      return { from: at, shape: "base", ...advice };
    }
    let i = at + 2;
    if (one === "do" && words[i]?.lower === "you" && words[i + 1]?.lower === "not") i += 1;
    else if (one !== "don't" || words[i]?.lower !== "you") return undefined;
    i += 1;
    if (words[i]?.lower === "guys" || words[i]?.lower === "both" || words[i]?.lower === "two") i += 1;
    const advice = verbAfter(words, i);
    const verb = words[advice?.verb ?? -1];
    if (advice === undefined || verb === undefined) return undefined;
    if (
      states.has(verb.lower) &&
      !(verb.lower === "get" || verb.lower === "have" || verb.lower === "see") &&
      !(words[skipAdverbs(words, i)]?.lower === "try")
    )
      return undefined;
    if (verb.lower === "get" && words[advice.verb + 1]?.lower === "it") return undefined;
    return { from: at, shape: "base", ...advice };
  },
  examples: [
    ["Why don't you ask him directly?", "One thing that helped me was asking him directly."],
    ["Why not take a year off?", "What worked for me was taking a year off."],
  ],
  leaves: [
    "Why don't you like him?",
    "Why not?",
    "Why not use the time we have?",
    "Why didn't you call?",
    "I tell them: why not just go?",
  ],
};

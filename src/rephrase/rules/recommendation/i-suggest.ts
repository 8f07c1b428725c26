import { among } from "../../../english/text/remembered.js";
import { isClear, opensCommand } from "../../../english/clauses/command-verb.js";
import { isBoundary, mayBeAdverb, skipAdverbs } from "../../../english/clauses/clauses.js";
import { tag } from "../../../english/text/tags.js";
import { has, isWord, type Word, wordAt } from "../../../english/text/words.js";
import type { Match } from "../../forms.js";
import type { Rule } from "../../rule.js";
import { introEnd } from "../../clause/intro.js";
import { opensMain } from "../../clause/main-clause.js";
import { verbAfter } from "../../clause/verb-after.js";

type Words = readonly Word[];

const verbs = new Set(["suggest", "recommend", "advise", "encourage", "urge"]);
const isVerb = among(verbs);

/** Words behind which "I recommend" is part of another clause: "what I recommend". */
const embeds = new Set(
  "that if what which when why how as whether because who where than to before after until".split(" "),
);

/** The index of "suggest" or the like behind the writer's "I" at `at`: "I (would strongly) suggest"; −1 when absent. */
function suggests(words: Words, at: number): number {
  let i = at + 1;
  while (i < words.length && i < at + 6) {
    const word = words[i];
    if (word === undefined) return -1;
    if (isVerb(word)) return i;
    if (
      (word.tags & (tag.midAdverb | tag.modal | tag.adverb)) === 0 &&
      word.lower !== "do" &&
      word.lower !== "can" &&
      word.lower !== "have" &&
      word.lower !== "to"
    )
      return -1;
    if (word.lower === "can't" || word.lower === "don't") return -1;
    i += 1;
  }
  return -1;
}

/** Whether "suggest" or "say" may stand right behind "I" and a word, or is that word. */
const maySuggest = (next: Word | undefined): boolean =>
  next !== undefined &&
  (isVerb(next) ||
    mayBeAdverb(next) ||
    has(next, tag.midAdverb | tag.modal | tag.adverb) ||
    isWord(next, "do", "can", "have", "to", "say", "would"));

/** What is learned, and not done: "I'd recommend nursing". */
const trades = new Set("nursing engineering accounting marketing plumbing".split(" "));

/** What stands behind "suggest": "(that) you (should) …", "you to …", "…ing", "against …ing"; a noun phrase is no act. */
function advised(words: Words, verb: number): Omit<Match, "from"> | undefined {
  let i = verb + 1;
  if (words[i]?.lower === "that") i += 1;
  if (words[i]?.lower === "you") {
    if (words[i + 1]?.lower === "not") {
      const denied = verbAfter(words, words[i + 2]?.lower === "to" ? i + 3 : i + 2, "not");
      return denied === undefined ? undefined : { shape: "base", ...denied };
    }
    const next = words[skipAdverbs(words, i + 1)];
    if (next?.lower === "to") {
      const advice = verbAfter(words, skipAdverbs(words, i + 1) + 1);
      return advice === undefined ? undefined : { shape: "base", ...advice };
    }
    let start = i + 1;
    if (next?.lower === "should" || next?.lower === "could") start = skipAdverbs(words, i + 1) + 1;
    if ((next?.lower === "need" || next?.lower === "have") && words[skipAdverbs(words, i + 1) + 1]?.lower === "to")
      start = skipAdverbs(words, i + 1) + 2;
    if (next?.lower === "please") start = skipAdverbs(words, i + 1);
    const advice = verbAfter(words, start);
    return advice === undefined ? undefined : { shape: "base", ...advice };
  }
  if (words[i]?.lower === "to" && (words[i + 1]?.tags ?? 0) & tag.base) {
    const advice = verbAfter(words, i + 1);
    return advice === undefined ? undefined : { shape: "base", ...advice };
  }
  if (opensCommand(words, i)) return { shape: "base", verb: i, mid: i, polarity: "plain" };
  let negative = false;
  if (words[i]?.lower === "against" || words[i]?.lower === "not") {
    negative = true;
    i += 1;
    // "against anyone getting a loan"
    if (isWord(words[i], "you", "anyone", "anybody") && has(words[i + 1], tag.gerund)) i += 1;
  }
  const mid = i;
  const verbAt = skipAdverbs(words, i);
  const gerund = words[verbAt];
  if (gerund === undefined || (gerund.tags & tag.gerund) === 0 || gerund.quoted) return undefined;
  if (trades.has(gerund.lower) && isBoundary(words[verbAt + 1])) return undefined;
  return { shape: "gerund", verb: verbAt, mid, polarity: negative ? "not" : "plain" };
}

const acted = tag.object | tag.possessive | tag.determiner | tag.reflexive;

/** "I say go with them", "I'd say wait a week": a command with the writer's voice in it. */
function saysTo(words: Words, at: number): Omit<Match, "from"> | undefined {
  if (!isWord(words[at], "i", "i'd")) return undefined;
  const say = skipAdverbs(words, isWord(words[at + 1], "would") ? at + 2 : at + 1);
  if (!isWord(words[say], "say")) return undefined;
  // "I'd say don't wait", "I'd say just ignore it"
  const denied = verbAfter(words, say + 1);
  if (denied !== undefined && denied.polarity !== "plain" && !isWord(words[denied.verb], "mind"))
    return { shape: "base", ...denied };
  const verb = skipAdverbs(words, say + 1);
  if (
    !opensCommand(words, verb, true) ||
    !(isClear(words[verb]) || (has(words[verb + 1], acted) && !has(words[verb + 1], tag.wh)))
  )
    return undefined;
  return { shape: "base", verb, mid: say + 1, polarity: "plain" };
}

/** "I suggest you write it down.", "I would recommend talking to her.", "I'd advise against it." */
export const iSuggest: Rule = {
  name: "i-suggest",
  form: "recommendation",
  strength: "strong",
  about: "“I suggest” and “I recommend” speak as an expert to somebody who asked for none.",
  triggers: ["i", "i'd", "recommend", "suggest", "advise"],
  mayFollow: (next, at) => verbs.has(at) || maySuggest(next),
  find({ words }, at) {
    const word = words[at]?.lower ?? "";
    let verb: number;
    let from = at;
    if (verbs.has(word)) {
      // "Recommend staying a week", "Highly recommend trying it": the "I" is left out
      while (
        from > 0 &&
        ["highly", "strongly", "definitely", "would", "really", "totally", "d", "i"].includes(
          words[from - 1]?.lower ?? "",
        )
      )
        from -= 1;
      if (from > introEnd(words) && !isBoundary(words[from - 1])) return undefined;
      verb = at;
    } else verb = suggests(words, at);
    if (verb < 0) {
      const said = saysTo(words, at);
      return said !== undefined && opensMain(words, at) ? { from: at, ...said } : undefined;
    }
    // "As all of us said I would recommend": the verb itself shows that a main clause stands here
    if (embeds.has(words[from - 1]?.lower ?? "") && !opensMain(words, from)) return undefined;
    const found = advised(words, verb);
    if (found === undefined) return undefined;
    while (["personally", "honestly"].includes(wordAt(words, from - 1)?.lower ?? "")) from -= 1;
    return { from, ...found };
  },
  examples: [
    ["I suggest you write the plan on a whiteboard.", "Something that helped me was writing the plan on a whiteboard."],
    ["I'd say wait a week.", "It helped me to wait a week."],
    ["I say trust your gut.", "One thing that helped me was trusting my gut."],
    ["I would strongly recommend talking to her first.", "It helped me to talk to her first."],
    ["I'd advise you not to answer today.", "What worked for me was not answering that day."],
    [
      "If they make a rude joke I'd say just ignore it.",
      "When they made a rude joke, what helped me was just ignoring it.",
    ],
    ["I'd strongly recommend against anyone buying it.", "What worked for me was not buying it."],
    ["I'd say don't wait too long.", "It helped me not to wait too long."],
  ],
  leaves: [
    "I'd say never mind.",
    "When I say go, run to the wall.",
    "I say thank you.",
    "I recommend this book.",
    "If available, I'd recommend nursing.",
    "Owners of old boats recommend sailing slowly.",
    "My therapist suggested walking.",
    "I can't recommend calling them enough times.",
  ],
};

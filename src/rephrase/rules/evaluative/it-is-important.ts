import { among } from "../../../english/text/remembered.js";
import { isBoundary, mayBeAdverb, skipAdverbs } from "../../../english/clauses/clauses.js";
import { tag } from "../../../english/text/tags.js";
import { has, isWord, type Word, wordAt } from "../../../english/text/words.js";
import type { Match } from "../../forms.js";
import type { Rule } from "../../rule.js";
import { skipFrameAdverbs } from "../../../english/verbs/polarity.js";
import { introEnd } from "../../clause/intro.js";
import { frameBefore } from "../../clause/frame.js";
import { verbAfter } from "../../clause/verb-after.js";

const ratings = new Set(
  "important best better crucial essential vital worth wise smart smarter wiser healthy healthier safer advisable necessary imperative critical key idea helpful good time useful".split(
    " ",
  ),
);
const isRating = among(ratings);
const degrees = new Set("a an the very so most also much good great really super high bad not probably".split(" "));
const isDegree = among(degrees);
const isSoft = among(new Set(["might", "may", "could", "would", "can"]));

/** Whether a rating may stand at the word `at` or behind it, where `next` follows. */
function mayRate(next: Word | undefined, at: string): boolean {
  if (at !== "it" && at !== "it's") return true;
  if (next !== undefined && mayBeAdverb(next)) return true;
  return at === "it" ? isWord(next, "is", "'s") : isDegree(next) || isRating(next);
}

/** Reads "(it) is (really) important (for you) to …" from the subject at `at`; `pressing` says whether no "might" softens it. */
export function ratedAct(words: readonly Word[], at: number, softened: boolean): Omit<Match, "from"> | undefined {
  let i = at;
  if (words[i]?.lower === "it") {
    i = skipAdverbs(words, i + 1);
    if (isSoft(words[i])) {
      if (!softened) return undefined;
      i = skipAdverbs(words, i + 1);
      if (words[i]?.lower !== "be") return undefined;
      i += 1;
    } else if (softened) return undefined;
    else if (words[i]?.lower === "is" || words[i]?.lower === "'s") i += 1;
    else return undefined;
  } else if (words[i]?.lower === "it's" || words[i]?.lower === "its") {
    if (softened) return undefined;
    i += 1;
  } else if (words[i]?.lower === "it'd") {
    if (!softened || words[i + 1]?.lower !== "be") return undefined;
    i += 2;
  } else if (softened || !isRating(words[i])) return undefined;
  // "It's not important to …" frees from it
  const rated = skipAdverbs(words, i);
  for (; i < rated; i += 1) if (has(words[i], tag.negation)) return undefined;
  while (isDegree(words[i]) && !(words[i]?.lower === "good" && words[i + 1]?.lower === "to")) {
    if (words[i]?.lower === "not" || words[i]?.lower === "bad") return undefined;
    i += 1;
  }
  const rating = words[i]?.lower ?? "";
  if (!ratings.has(rating)) return undefined;
  i += 1;
  // "It's better to ask early, then to wait": "than" was meant
  if (
    rating === "better" &&
    words.slice(i).some(({ lower }, k, rest) => lower === "then" && rest[k - 1]?.lower === ",")
  )
    return undefined;
  const than = rating === "better" ? weighedAt(words, i) : undefined;
  if (than !== undefined && !isWord(words[i], "to", "not")) return undefined;
  if (rating === "worth" && words[i]?.lower === "it") i += 1;
  // "it is a time to learn": what it is for
  if (rating === "time" && (words[i]?.lower === "you" || isWord(words[i - 2], "a"))) return undefined;
  if (words[i]?.lower === "practice" || words[i]?.lower === "idea") i += 1;
  if (words[i]?.lower === "for" && words[i + 1]?.lower === "you") i += 2;
  else if (words[i]?.lower === "if" && words[i + 1]?.lower === "you") {
    const advice = verbAfter(words, i + 2);
    return advice === undefined || rating === "time" ? undefined : { shape: "base", ...advice };
  } else if (
    (words[i]?.lower === "that" && words[i + 1]?.lower === "you") ||
    (words[i]?.lower === "you" && rating !== "time")
  ) {
    const advice = verbAfter(words, words[i]?.lower === "that" ? i + 2 : i + 1);
    return advice === undefined ? undefined : { shape: "base", ...advice };
  }
  if (words[i]?.lower === "not" && words[i + 1]?.lower === "to") {
    const advice = verbAfter(words, i + 2, "not");
    return advice === undefined ? undefined : { shape: "base", than, ...advice };
  }
  if (words[i]?.lower === "to") {
    const advice = verbAfter(words, i + 1);
    return advice === undefined ||
      (isBoundary(words[advice.verb + 2]) && has(words[advice.verb + 1], tag.preposition) && i === at + 1) ||
      passive(words, advice.verb) ||
      greets(words, advice.verb) ||
      (than !== undefined && isSaying(words, advice.verb)) ||
      (words[i - 1]?.lower === "good" && pleases(words, advice.verb))
      ? undefined
      : { shape: "base", than, ...advice };
  }
  const word = words[i];
  // "Worth looking into": what it is worth for stands before it
  if (isBoundary(words[i + 2]) && isWord(words[i + 1], "into", "with", "at", "for", "about", "to")) return undefined;
  // "it may well be worth considering" says of nothing new that it is worth it
  const alone = isBoundary(words[i + 1]) && ["doing", "considering", "trying", "exploring"].includes(word?.lower ?? "");
  if (rating === "worth" && word !== undefined && (word.tags & tag.gerund) !== 0 && !alone)
    return { shape: "gerund", verb: i, mid: i, polarity: "plain" };
  return undefined;
}

/** Where the "than" stands that weighs one deed against another; "ask for less than they give" weighs none. */
function weighedAt(words: readonly Word[], from: number): number | undefined {
  const than = words.findIndex(({ lower }, i) => i > from && lower === "than");
  const before = wordAt(words, than - 1);
  if (
    before === undefined ||
    isWord(before, "rather", "more", "less", "fewer", "other") ||
    /^(?!her|over).+er$/.test(before.lower)
  )
    return undefined;
  return than;
}

/** "… be safe than sorry", "… have loved and lost than …": a saying, and no deed. */
const isSaying = (words: readonly Word[], verb: number): boolean =>
  isWord(words[verb + 1], "safe") || (isWord(words[verb], "have") && has(words[verb + 1], tag.participle));

/** "good to hear from you", "nice to see you": a greeting. */
export function greets(words: readonly Word[], verb: number): boolean {
  return (
    ["hear", "see", "meet", "know", "have", "talk"].includes(words[verb]?.lower ?? "") &&
    words
      .slice(verb + 1, verb + 3)
      .some((word) => word.lower === "you" || word.lower === "that" || word.lower === "you're")
  );
}

/** "good to see it grow", "good to be able to rest": what pleases, no act. */
const pleases = (words: readonly Word[], verb: number): boolean =>
  ["see", "hear", "know", "feel"].includes(words[verb]?.lower ?? "") ||
  (words[verb]?.lower === "be" && words[verb + 1]?.lower === "able");

/** "important to be heard": a state, no act. */
function passive(words: readonly Word[], verb: number): boolean {
  return (
    words[verb]?.lower === "be" &&
    ((words[verb + 1]?.tags ?? 0) & tag.participle) !== 0 &&
    ((words[verb + 1]?.tags ?? 0) & tag.adjective) === 0
  );
}

/** "It's important to …", "It's best if you …", "It is worth asking …", "It's time to …". */
export const itIsImportant: Rule = {
  name: "it-is-important",
  form: "evaluative",
  strength: "strong",
  about: "“It's important to” and “it's best to” state the writer's judgement as a fact.",
  triggers: ["it", "it's", "best", "better", "worth", "important"],
  mayFollow: mayRate,
  find(sentence, at) {
    const { words } = sentence;
    // "Best to be honest": "it's" is left out
    const intro = introEnd(words);
    if (isRating(words[at]) && at !== intro && words[skipFrameAdverbs(words, intro)] !== words[at]) return undefined;
    const found = ratedAct(words, at, false);
    // "Better to laugh than to cry": what it is weighed against makes a saying of it
    if (found === undefined || (found.than !== undefined && isWord(words[at], "better"))) return undefined;
    const frame = frameBefore(sentence, at);
    return frame === undefined ? undefined : { from: frame.from, ...found };
  },
  examples: [
    ["It's important to ask what she wants.", "It helped me to ask what she wanted."],
    ["It's best not to answer at night.", "For me, it helped not to answer at night."],
    ["It's worth talking to the teacher.", "For me, it helped to talk to the teacher."],
    ["Best to be honest with them.", "What helped me was being honest with them."],
    ["Better to wait for him.", "One thing that helped me was waiting for him."],
    ["It's better to ask than to guess.", "It helped me to ask rather than to guess."],
    ["I think it's time to let go of it.", "For me, it helped to let go of it."],
  ],
  leaves: [
    "Best of luck to you.",
    "Better late than never.",
    "Better to laugh than to cry.",
    "It's important to me.",
    "It's good to hear from you.",
    "It is a time to learn.",
    "It is better to have loved and lost than never to have loved.",
    "It's good to be able to sit down without a fuss.",
    "It's good to see the kids laugh.",
    "It's important that there is trust.",
    "She said it's best to wait.",
  ],
};

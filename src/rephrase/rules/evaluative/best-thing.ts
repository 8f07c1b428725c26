import { among } from "../../../english/text/remembered.js";
import { isBoundary, skipAdverbs } from "../../../english/clauses/clauses.js";
import { tag } from "../../../english/text/tags.js";
import { has, isWord, wordAt, kind } from "../../../english/text/words.js";
import type { Rule } from "../../rule.js";
import { frameBefore } from "../../clause/frame.js";
import { introEnd } from "../../clause/intro.js";
import { opensMain } from "../../clause/main-clause.js";
import { verbAfter } from "../../clause/verb-after.js";
import { isCounted, mayDo, oneOf, opensMeans, several } from "./one-of-many.js";

const heads = new Set(
  "thing bet option way idea approach solution move plan choice step answer key trick course strategy tactic policy practice part priority point fix".split(
    " ",
  ),
);
const ratings = new Set(
  "best better only main first biggest smartest safest easiest wisest healthiest most important next real clear obvious other good simplest kindest ideal real key right easy simple quick cheap great".split(
    " ",
  ),
);

const isRating = among(ratings);

/** What stands before the advice where no rating does: "another idea", "your plan", "one of the tricks". */
const mayCount = among(new Set(["the", "your", "one", "another", "a", "an"]));
/** What advice may be with nothing before it: "Key is to", "Step one is to". */
const standsAlone = among(new Set(["something", "key", "trick", "best", "step"]));

/** What one of several may be: "another idea is to". */
const alternatives = new Set(["option", "idea", "suggestion", "possibility"]);

/** What is offered by its quality alone: "an easy fix is to". */
const mends = new Set(["fix", "option", "solution", "trick", "way"]);

/** "The best thing (you can do) is to …", "Your best bet is to …", "The first step would be to …", "The key is to …". */
export const bestThing: Rule = {
  name: "best-thing",
  form: "evaluative",
  strength: "strong",
  about: "“The best thing you can do is” has weighed the reader's choices for them.",
  triggers: [
    "thing",
    "bet",
    "option",
    "way",
    "idea",
    "approach",
    "solution",
    "move",
    "plan",
    "choice",
    "step",
    "answer",
    "key",
    "trick",
    "strategy",
    "priority",
    "point",
    "fix",
    "best",
    "tricks",
    "keys",
    "steps",
    "things",
    "ways",
    "something",
    "suggestion",
    "possibility",
  ],
  find(sentence, at) {
    const { words } = sentence;
    const word = words[at]?.lower ?? "";
    let from = at;
    while (from > 0 && isRating(words[from - 1])) from -= 1;
    // most things are neither rated nor counted: "a good way" is, "this way" is not
    if (from === at && !mayCount(wordAt(words, at - 1)) && !standsAlone(words[at])) return undefined;
    // "One thing you could do is …", "Something you can try is …"
    const something = word === "something" && opensMain(words, at);
    const offered =
      (something || (word === "thing" && isWord(wordAt(words, at - 1), "one", "another"))) &&
      isWord(words[at + 1], "you") &&
      isWord(words[at + 2], "can", "could", "might") &&
      isWord(words[at + 3], "do", "try", "consider");
    if (word === "something" && !offered) return undefined;
    const determiner = wordAt(words, from - 1)?.lower;
    // "Another option is to …", "An easy fix is to …"
    const choice =
      (alternatives.has(word) && from === at && (determiner === "another" || determiner === "one")) ||
      (mends.has(word) && from < at && (determiner === "a" || determiner === "an"));
    if (!choice && (word === "suggestion" || word === "possibility")) return undefined;
    const oneAmong = oneOf(words, at, from);
    // "Step one is to make a list"
    const counted = word === "step" && isCounted(words, at) && opensMain(words, at);
    const means = word === "way" && from === at && opensMeans(words, at);
    if (several.has(word) && oneAmong === undefined) return undefined;
    const rated =
      from < at ||
      oneAmong !== undefined ||
      means ||
      counted ||
      offered ||
      choice ||
      word === "key" ||
      word === "trick" ||
      word === "solution" ||
      word === "answer" ||
      word === "best";
    if (oneAmong !== undefined) from = oneAmong;
    else if (
      determiner === "the" ||
      determiner === "your" ||
      determiner === "one" ||
      (offered && !something) ||
      choice ||
      means
    )
      from -= 1;
    // "Best is to …", "Best would be …ing"
    else if (word === "best" && (at !== introEnd(words) || !isBe(words[at + 1]?.lower))) return undefined;
    else if (from === at && !counted && !something && word !== "key" && word !== "trick" && word !== "best")
      return undefined;
    if (
      !rated ||
      (word === "best" &&
        (heads.has(words[at + 1]?.lower ?? "") ||
          ["advice", "suggestion", "tip", "recommendation"].includes(words[at + 1]?.lower ?? "")))
    )
      return undefined;
    // "(you can do) (for yourself) (here) (right now) (in Okinawa)"
    let is = offered ? at + 4 : at + 1;
    while (is < words.length && is < at + 14 && (!isBe(words[is]?.lower) || mayDo(words, is))) {
      const tags = words[is]?.tags ?? 0;
      if (words[is]?.kind === kind.mark && words[is]?.lower !== ",") return undefined;
      if (
        (tags & tag.contraction) !== 0 &&
        words[is]?.lower !== "you're" &&
        words[is]?.lower !== "you'll" &&
        words[is]?.lower !== "i've"
      )
        return undefined;
      is += 1;
    }
    if (!isBe(words[is]?.lower)) return undefined;
    const between = words.slice(at + 1, is).map((w) => w.lower);
    if (
      between.some(
        (w) =>
          w === "i" ||
          w === "he" ||
          w === "she" ||
          w === "they" ||
          w === "we" ||
          w === "people" ||
          w === "everyone" ||
          w === "me" ||
          w === "was" ||
          w === "is",
      )
    ) {
      if (!["say", "think", "tell", "give", "offer", "suggest", "recommend"].some((one) => between.includes(one)))
        return undefined;
    }
    let i = is + 1;
    if (
      words[is]?.lower === "would" ||
      words[is]?.lower === "will" ||
      words[is]?.lower === "might" ||
      words[is]?.lower === "may" ||
      words[is]?.lower === "should" ||
      words[is]?.lower === "could"
    ) {
      i = skipAdverbs(words, i);
      if (words[i]?.lower !== "be") return undefined;
      i += 1;
    }
    const to = skipAdverbs(words, i);
    const frame = frameBefore(sentence, from);
    const begin = frame?.from ?? from;
    if (frame === undefined && !opensMain(words, from)) return undefined;
    if (words[to]?.lower === "not" && words[to + 1]?.lower === "to") {
      const negative = verbAfter(words, to + 2, "not");
      return negative === undefined ? undefined : { from: begin, shape: "base", ...negative };
    }
    if (
      words[to]?.lower === "to" ||
      (words[to]?.lower === "for" && words[to + 1]?.lower === "you" && words[to + 2]?.lower === "to")
    ) {
      const advice = verbAfter(words, words[to].lower === "to" ? to + 1 : to + 3);
      return advice === undefined ? undefined : { from: begin, shape: "base", ...advice };
    }
    // "One way to learn it is by doing it daily"
    const byDoing = isWord(words[at], "way", "ways") && isWord(words[to], "by") && has(words[to + 1], tag.gerund);
    // "the only way you can know is by asking"
    if (byDoing && !between.some((one) => one === "know" || one === "tell"))
      return { from: begin, shape: "gerund", verb: to + 1, mid: to + 1, polarity: "plain" };
    // "The first step is calling the bank", but "The key is missing"
    const steps =
      ((isStep(words[at]) || offered || choice) && !isBoundary(words[to + 1])) ||
      between.includes("doing") ||
      word === "best";
    if (steps && ((words[to]?.tags ?? 0) & tag.gerund) !== 0 && !befalls(words[to]))
      return { from: begin, shape: "gerund", verb: to, mid: to, polarity: "plain" };
    // "The best thing you can do is remind them"
    if (!between.includes("do") && word !== "bet" && word !== "thing") return undefined;
    const bare = verbAfter(words, to);
    if (bare === undefined || ((words[bare.verb]?.tags ?? 0) & tag.base) === 0) return undefined;
    const tags = words[bare.verb]?.tags ?? 0;
    if ((tags & (tag.preposition | tag.adjective)) !== 0 && !between.includes("do")) return undefined;
    // "The best thing you can give is love": what is given
    if (
      (tags & tag.noun) !== 0 &&
      isBoundary(words[bare.verb + 1]) &&
      between.includes("you") &&
      !between.includes("do")
    )
      return undefined;
    return { from: begin, shape: "base", ...bare };
  },
  examples: [
    ["The best thing you can do is listen to her.", "Something that helped me was listening to her."],
    ["The first thing you should do is call the bank.", "For me, it helped to call the bank."],
    ["One way to wake up is to open a window.", "To wake up, it helped me to open a window."],
    ["Another idea is to take old jars and paint them.", "What I did was take old jars and paint them."],
    ["Something you can try is walking to work.", "For me, it helped to walk to work."],
    ["Step one is to make a list.", "It helped me to make a list."],
    ["One of the tricks is to keep it short.", "It helped me to keep it short."],
    ["Your best bet is to ask the school.", "It helped me to ask the school."],
    ["Another thing you could do is call the school.", "What helped me was calling the school."],
    ["One thing you could try is walking to work.", "It helped me to walk to work."],
    ["Best is asking the school.", "Something that helped me was asking the school."],
    ["The first step is to tell one person.", "For me, it helped to tell one person."],
    [
      "The first step in fixing a bike should always be checking the chain.",
      "One thing that helped me was checking the chain.",
    ],
    ["Your first priority should be to rest.", "For me, it helped to rest."],
  ],
  leaves: [
    "The key is lying under the mat.",
    "Another possibility is a cold.",
    "There is something you can do.",
    "The next step is coming soon.",
    "The solution should be clear.",
    "The best thing is your smile.",
    "One thing you could do well is painting.",
    "The main thing people do there is go to the beach.",
    "The best thing you can give him is love.",
    "The best part was seeing you.",
    "The only thing I did was wait.",
    "The key is under the mat.",
    "One way to look at it is to say he was right.",
    "One of the problems is to find a place.",
    "One of the tricks was to wait.",
    "The point is to have fun.",
  ],
};

const befalls = among(new Set(["coming", "lying", "missing", "going", "working", "running", "happening", "becoming"]));

const isStep = among(new Set(["step", "trick", "key", "move", "approach", "priority"]));

const isBe = (lower: string | undefined): boolean =>
  lower === "is" ||
  lower === "would" ||
  lower === "'s" ||
  lower === "will" ||
  lower === "might" ||
  lower === "may" ||
  lower === "should" ||
  lower === "could";

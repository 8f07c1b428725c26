import { among } from "../../../english/text/remembered.js";
import { isBoundary, mayBeAdverb, skipAdverbs } from "../../../english/clauses/clauses.js";
import { tag } from "../../../english/text/tags.js";
import { has, isWord, type Word, kind } from "../../../english/text/words.js";
import type { Match } from "../../forms.js";
import type { Rule } from "../../rule.js";
import { leadsBefore } from "../../clause/main-clause.js";
import { frameBefore } from "../../clause/frame.js";
import { verbAfter } from "../../clause/verb-after.js";
import { greets, ratedAct } from "../evaluative/it-is-important.js";

/** What "it might be" says of a deed that it recommends. */
const helpful = new Set("good helpful better best nice useful easier wise healthy smart great worth fun".split(" "));

const verbs = new Set(["help", "make", "be", "feel", "do"]);

/** "It might help (you) to …", "It could be worth …ing", "It might make you feel better to …". */
export const mightHelpTo: Rule = {
  name: "might-help-to",
  form: "soft-modal",
  strength: "soft",
  about: "“It might help to” guesses at what would help, where asking would tell.",
  triggers: ["it", "it'd", "might", "may"],
  mayFollow: (next, at) =>
    at === "it'd" ||
    (next !== undefined && (mayBeAdverb(next) || (at === "it" ? isGuessing(next) : verbs.has(next.lower)))),
  find(sentence, at) {
    const { words } = sentence;
    // most say something else: "it was quiet"
    if (!mayRate(words, at)) return undefined;
    const frame = frameBefore(sentence, at);
    // "I thought it would be a good idea to …": what its writer did
    if (frame === undefined || words.slice(frame.from, at).some((word) => isWord(word, "thought", "felt")))
      return undefined;
    // "if I was going to pay, it would not make sense to …": of the writer
    if (
      leadsBefore(sentence, frame.from).some(
        (lead) => lead.opener === "if" && isWord(words[lead.from + 1], "i", "we", "i'm", "we're"),
      )
    )
      return undefined;
    const rated = ratedAct(words, at, true);
    if (rated !== undefined) return { from: frame.from, ...rated };
    let i = at;
    if (words[i]?.lower === "it") i = skipAdverbs(words, i + 1);
    // "Maybe it helps (you) to write it down"
    const guessed = isWord(words[i], "helps") && isWord(words[frame.from], "maybe", "perhaps");
    if (guessed) return toAct(words, isWord(words[i + 1], "you") ? i + 2 : i + 1, frame.from);
    // "It wouldn't hurt (you) to ask her", "It never hurts to ask her"
    const harmless = unhurt(words, i);
    if (harmless > 0) return toAct(words, harmless, frame.from);
    // "It wouldn't be a bad idea to ask"
    if (
      isWord(words[i], "wouldn't") &&
      isWord(words[i + 1], "be") &&
      isWord(words[i + 2], "a") &&
      isWord(words[i + 3], "bad")
    )
      return toAct(words, i + 5, frame.from);
    if (!["might", "may", "could", "would", "can"].includes(words[i]?.lower ?? "")) return undefined;
    i = skipAdverbs(words, i + 1);
    if (!verbs.has(words[i]?.lower ?? "")) return undefined;
    // "(make you feel more comfortable) to", "(help you a lot) to", "(help) if you"
    const start = i;
    let k = i + 1;
    // "it can help you see how to …" tells what it does
    if (
      words[start]?.lower === "help" &&
      words[k]?.lower === "you" &&
      has(words[k + 1], tag.base) &&
      words[k + 1]?.lower !== "feel"
    )
      return undefined;
    while (k < words.length && k < i + 7 && words[k]?.lower !== "to" && words[k]?.kind === kind.word) {
      if (words[k]?.lower === "if" && words[k + 1]?.lower === "you") {
        // "It might be sad if you meet her there" warns
        if (words[start]?.lower === "be" && !words.slice(start, k).some(({ lower }) => helpful.has(lower)))
          return undefined;
        const advice = verbAfter(words, k + 2);
        return advice === undefined || ((words[k + 2]?.tags ?? 0) & (tag.modal | tag.be)) !== 0
          ? undefined
          : { from: frame.from, shape: "base", ...advice };
      }
      // "easier for you to write it down"
      if (isWord(words[k], "for") && isWord(words[k + 1], "you") && isWord(words[k + 2], "to")) {
        k += 2;
        break;
      }
      if (((words[k]?.tags ?? 0) & (tag.preposition | tag.wh | tag.subordinator | tag.contraction)) !== 0)
        return undefined;
      k += 1;
    }
    if (words[k]?.lower !== "to") return undefined;
    if (words[start]?.lower === "be" && !words.slice(start, k).some(({ lower }) => helpful.has(lower)))
      return undefined;
    if (words[start]?.lower === "make" && !words.slice(start, k).some((x) => x.lower === "you" || x.lower === "sense"))
      return undefined;
    const advice = verbAfter(words, k + 1);
    return advice === undefined || greets(words, advice.verb)
      ? undefined
      : { from: frame.from, shape: "base", ...advice };
  },
  examples: [
    ["It might help to write it down.", "What worked for me was writing it down."],
    ["Maybe it helps you to write it down.", "One thing that helped me was writing it down."],
    ["It wouldn't be a bad idea to ask the nurse.", "For me, it helped to ask the nurse."],
    ["It wouldn't hurt to ask the nurse.", "One thing that helped me was asking the nurse."],
    ["It could be worth asking the teacher.", "One thing that helped me was asking the teacher."],
  ],
  leaves: [
    "It helps me to walk.",
    "If I were rich, it would make sense to fly.",
    "I thought it would be a good idea to walk.",
    "It might rain.",
    "It doesn't hurt to walk any more.",
    "It would be nice to hear from you.",
    "It might be sad if you meet her there.",
    "It might be useful while you wait to see the doctor.",
  ],
};

const isGuessing = among(
  new Set("might may could would can wouldn't helps hurts couldn't can't won't doesn't".split(" ")),
);

/** Whether what stands at `at` may say of a deed that it would help: "it might", "it'd". */
const mayRate = (words: readonly Word[], at: number): boolean =>
  !isWord(words[at], "it") || isGuessing(words[skipAdverbs(words, at + 1)]);

/** The "to" behind "wouldn't hurt (you)", "never hurts", whose verb stands at `at`; 0 where nothing says that it would not. */
function unhurt(words: readonly Word[], at: number): number {
  const denied =
    isWord(words[at], "wouldn't", "couldn't", "can't", "won't", "doesn't") ||
    (isWord(words[at], "would", "could", "can") && isWord(words[at + 1], "not")) ||
    (isWord(words[at], "hurts") && isWord(words[at - 1], "never"));
  if (!denied) return 0;
  const hurt = isWord(words[at], "hurts") ? at : skipAdverbs(words, at + 1);
  if (!isWord(words[hurt], "hurt", "hurts", "harm")) return 0;
  const to = isWord(words[hurt + 1], "you") ? hurt + 2 : hurt + 1;
  // "It wouldn't hurt to ask.": a saying
  if (isWord(words[to + 1], "ask", "try", "look") && isBoundary(words[to + 2])) return 0;
  // "It doesn't hurt to walk any more"
  return isWord(words[at], "doesn't") && bodily.has(words[to + 1]?.lower ?? "") ? 0 : to;
}

const bodily = new Set("walk sit stand breathe swallow chew move bend run touch talk sleep".split(" "));

/** The deed behind the "to" at `at`. */
function toAct(words: readonly Word[], at: number, from: number): Match | undefined {
  const advice = isWord(words[at], "to") ? verbAfter(words, at + 1) : undefined;
  return advice === undefined ? undefined : { from, shape: "base", ...advice };
}

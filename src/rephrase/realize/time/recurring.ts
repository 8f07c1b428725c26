import { skipAdverbs } from "../../../english/clauses/clauses.js";
import { opensAnyTime } from "../../../english/clauses/leads.js";
import { mentions } from "../../../english/text/mentions.js";
import { lemmaOf } from "../../../english/lexicon.js";
import { tag } from "../../../english/text/tags.js";
import { has, type Word } from "../../../english/text/words.js";

type Words = readonly Word[];

/** Moods and noises that come and go: "when it gets loud". */
const passing = new Set(
  "loud hard tough rough bad hot cold dark late sad low down angry mad upset anxious nervous scared afraid overwhelmed stressed lonely hungry tired sleepy bored cranky fussy frustrated restless tense shaky panicky emotional blue numb jealous homesick guilty hopeless".split(
    " ",
  ),
);

/** What happens again and again to whom it happens. */
const returning = new Set("cry panic ache hurt wake snore yell shout scream fuss tremble spiral".split(" "));

/** What does not come at once, night after night: "when I can't sleep". */
const failing = new Set("sleep breathe cope focus concentrate relax settle".split(" "));

const always = new Set(["whenever", "anytime"]);

/** Whether a word stands in a sentence that may open a clause of what comes round. */
export const mayComeRound = mentions(new Set([...always, "every", "each", "any", "if", "when", "once", "while"]));

/**
 * Whether the clause that words[from] opens tells what comes round again and again, and so is told in the present: "whenever …",
 * "when I can't sleep", "if it gets loud". Everything else is told as it once was.
 */
export function comesRound(words: Words, from: number, to: number): boolean {
  const opener = words[from]?.lower ?? "";
  if (always.has(opener)) return true;
  // "every time it rains"
  if (opener === "every" || opener === "each") return words[from + 1]?.lower === "time";
  if (opener === "any") return opensAnyTime(words, from);
  if (opener !== "if" && opener !== "when" && opener !== "once" && opener !== "while") return false;
  for (let i = from + 1; i < Math.min(to, from + 6); i += 1) {
    const word = words[i];
    const lemma = lemmaOf(word?.lower ?? "") ?? "";
    if (returning.has(lemma) && !has(words[i - 1], tag.determiner | tag.possessive)) return true;
    const behind = words[skipAdverbs(words, i + 1)];
    if (["can't", "cannot", "don't", "not"].includes(word?.lower ?? "") && failing.has(behind?.lower ?? ""))
      return true;
    if (["feel", "get", "become"].includes(lemma) && passing.has(wordBehind(words, i)?.lower ?? "")) return true;
  }
  return false;
}

const degrees = new Set(
  "so too very really a an bit little this that all quite pretty more extremely super".split(" "),
);

/** The word behind `at` and words of degree: "feel so very low". */
function wordBehind(words: Words, at: number): Word | undefined {
  let i = skipAdverbs(words, at + 1);
  while (degrees.has(words[i]?.lower ?? "")) i += 1;
  return words[i];
}

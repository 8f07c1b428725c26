import { tag } from "../../../english/text/tags.js";
import { hasFinite } from "../../../english/clauses/clauses.js";
import { has, isWord, kind, type Word } from "../../../english/text/words.js";
import type { Guard } from "../../guard.js";
import { mentions } from "../../../english/text/mentions.js";

/** Verbs that are given names too: "Mark,", "Pat Smith". */
const names = new Set(
  "rick bob tom jim ken tim ben dan sam mark pat rob bill jack drew grant chase will bob harry carol sue rich dale frank gene rose guy art ray nick josh skip chip rusty bud dean dick don ed faith hope joy grace iris jasmine laurel lance miles neil norm peg penny pierce reed robin rod ross rusty saul scot sherry stew sunny tad tuck ty victor violet ward wade wally warren wayne webb wolf cliff clay colt curt dash dawn flora ford gale gill heather holly ivy jade jean jewel kitty lane lily marina may melody nick olive page pearl phil ruby sage sandy sky star stone summer terry trace tripp".split(
    " ",
  ),
);

/** "Contact Us", "Attack on the North: A Folly", "Mark,": titles, labels and names, no sentences. */
export const heading: Guard = {
  name: "heading",
  about: "Titles, labels and names speak to nobody.",
  holds({ rule, sentence, match, leads }) {
    if (rule.triggers !== "start") return false;
    const { words, text } = sentence;
    const verb = words[match.verb];
    const next = words[match.verb + 1];
    if (
      verb !== undefined &&
      names.has(verb.lower) &&
      (next === undefined ||
        next.kind === kind.mark ||
        next.end - next.start === 1 ||
        ((next.tags & tag.thirdPerson) !== 0 && (next.tags & tag.plural) === 0) ||
        (isCapital(text, verb) && isCapital(text, next)))
    )
      return true;
    if (next?.kind === kind.number && counted.has(verb?.lower ?? "")) return true;
    // "STEP ONE:", "Call In #: 5"; but "If it sticks… check the following:" is a sentence
    if (
      hasColon(words) &&
      leads.length === 0 &&
      !hasFinite(words, 0, match.from) &&
      words.slice(match.verb, match.verb + 4).some(
        (word, k) =>
          word.lower === ":" &&
          k > 0 &&
          // "Don't rush it :)"
          words[match.verb + k + 1]?.lower !== ")" &&
          (words.length <= match.verb + k + 2 || words[match.verb + k + 1]?.kind === kind.number),
      )
    )
      return true;
    // titles are short
    if (words.length > 24) return false;
    const last = words.findLast((word) => !isWord(word, ")", '"'));
    if (isWord(last, ".", "!")) return false;
    const plain = words.filter(isPlain);
    // a word alone, with no mark or only a comma or dash behind it, is a label or a greeting
    if (plain.length === 1) return true;
    return !isWord(last, "?", "…") && isTitle(text, words, plain);
  },
  keeps: ["Contact Us", "Make It Count", "Mark,"],
  leaves: [
    "Talk to him",
    "TALK TO HIM",
    "Breathe.",
    "Mark spots for the holes.",
    "If it sticks... check the following:",
  ],
};

/** What a number is added to: "Step 2". */
const counted = new Set("step note tip rule point part edit plan option book order".split(" "));

const hasColon = mentions(":");

const isCapital = (text: string, { start }: Word): boolean => text.charAt(start) !== text.charAt(start).toLowerCase();

const isPlain = (word: Word): boolean => word.kind === kind.word;

const small = tag.preposition | tag.determiner | tag.coordinator | tag.be;

/** Whether all that is named in some words has capitals, but not every letter. */
function isTitle(text: string, words: readonly Word[], plain: readonly Word[]): boolean {
  const named = words.filter((word, at) => isPlain(word) && (at === 0 || !has(word, small)));
  if (named.length < 2 || !named.every((word) => isCapital(text, word))) return false;
  return !plain.every(({ start, end }) => text.slice(start, end) === text.slice(start, end).toUpperCase());
}

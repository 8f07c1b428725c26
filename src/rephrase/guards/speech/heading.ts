import { tag } from "../../../english/text/tags.js";
import { hasFinite } from "../../../english/clauses/clauses.js";
import { kind } from "../../../english/text/words.js";
import type { Guard } from "../../guard.js";

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
    const capitalised = (at: number): boolean => {
      const word = words[at];
      return word !== undefined && text.charAt(word.start) !== text.charAt(word.start).toLowerCase();
    };
    const verb = words[match.verb];
    const next = words[match.verb + 1];
    if (
      verb !== undefined &&
      names.has(verb.lower) &&
      (next === undefined ||
        next.kind === kind.mark ||
        next.end - next.start === 1 ||
        ((next.tags & tag.thirdPerson) !== 0 && (next.tags & tag.plural) === 0) ||
        (capitalised(match.verb) && capitalised(match.verb + 1)))
    )
      return true;
    if (
      next?.kind === kind.number &&
      ["step", "note", "tip", "rule", "point", "part", "edit", "plan", "option", "book", "order"].includes(
        verb?.lower ?? "",
      )
    )
      return true;
    // "STEP ONE:", "Call In #: 5"; but "If it sticks… check the following:" is a sentence
    if (
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
    // a word alone, with no mark or only a comma or dash behind it, is a label or a greeting
    const plain = words.filter((word) => word.kind === kind.word);
    const last = words.findLast((word) => word.lower !== ")" && word.lower !== '"');
    if (plain.length === 1 && !["!", "."].includes(last?.lower ?? "")) return true;
    if (plain.length < 2 || (last !== undefined && [".", "!", "?", "…"].includes(last.lower))) return false;
    const counted = words.filter(
      (word, at) =>
        word.kind === kind.word &&
        (at === 0 || (word.tags & (tag.preposition | tag.determiner | tag.coordinator | tag.be)) === 0),
    );
    const capitals = counted.filter((word) => capitalised(words.indexOf(word)));
    const shouted = plain.every(
      (word) => text.slice(word.start, word.end) === text.slice(word.start, word.end).toUpperCase(),
    );
    return !shouted && counted.length > 1 && capitals.length === counted.length;
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

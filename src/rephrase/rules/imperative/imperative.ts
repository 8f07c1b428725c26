import { hasFinite } from "../../../english/clauses/clauses.js";
import { isSubordinator, leadAt } from "../../../english/clauses/leads.js";
import { isClear, mayOpenCommand, opensCommand } from "../../../english/clauses/command-verb.js";
import { among } from "../../../english/text/remembered.js";
import { tag } from "../../../english/text/tags.js";
import { has, isWord, type Word, wordAt, kind } from "../../../english/text/words.js";
import { introEnd } from "../../clause/intro.js";
import { verbAfter } from "../../clause/verb-after.js";
import type { Rule } from "../../rule.js";
import { compoundVerb, mayBeCompound } from "./compound-verb.js";
import { thenThing } from "./first-then.js";
import { behindFavour } from "./favour.js";
import { isToName } from "./to-name.js";

const taken = tag.determiner | tag.possessive | tag.object | tag.reflexive;

/** "Talk to him.", "If it gets loud, step outside.", "…, so take your time." */
export const imperative: Rule = {
  name: "imperative",
  form: "imperative",
  strength: "strong",
  about: "A sentence that begins with its verb gives an order, however kindly it is meant.",
  triggers: "start",
  mayOpen: (word) => mayOpenCommand(word) || contentAdverbs.has(word.lower) || mayBeCompound(word),
  find({ words, text }, at, place) {
    // a capital in the middle of a sentence makes a name of a verb: "the date: March 22nd"
    const first = text.charAt(words[at]?.start ?? 0);
    const before = wordAt(words, place - 1);
    if (
      place > 0 &&
      first !== first.toLowerCase() &&
      before !== undefined &&
      text.slice(words[at]?.start, words[at]?.end) !== text.slice(words[at]?.start, words[at]?.end).toUpperCase()
    ) {
      // "If you are tired, Take a nap"
      const led = before.lower === "," && isClear(words[at]) && has(words[at + 1], taken) && isLed(words, place);
      if (!led && (![":", "—", ".", ")", "(", "-"].includes(before.lower) || words[at + 1]?.kind === kind.number))
        return undefined;
    }
    // "Under no circumstances ask for less": what leads in denies
    if (deniedBefore(words, place)) return undefined;
    const enclosed = place > introEnd(words) && (before?.lower === "(" || before?.lower === "—");
    if (
      enclosed &&
      ((words[at + 1]?.tags ?? 0) &
        (tag.determiner | tag.possessive | tag.object | tag.reflexive | tag.preposition | tag.pronoun)) ===
        0 &&
      !hasFinite(words, 0, place)
    )
      return undefined;
    if (
      enclosed &&
      before.lower === "(" &&
      ((words[at + 1]?.tags ?? 0) & (tag.determiner | tag.possessive | tag.object | tag.reflexive | tag.pronoun)) === 0
    )
      return undefined;
    const sure =
      place > introEnd(words) &&
      !isLed(words, place) &&
      [",", "and", "or", "then", "but", "so", "(", "—", "…"].includes(words[place - 1]?.lower ?? "");
    let verb = at;
    // "please do read it": said with weight
    const weighed = words[at + 1];
    if (
      words[at]?.lower === "do" &&
      weighed !== undefined &&
      has(weighed, tag.base) &&
      (!has(weighed, tag.noun | tag.adjective) ||
        has(words[at + 2], tag.possessive | tag.object) ||
        words[at + 2]?.lower === "away") &&
      opensCommand(words, at)
    )
      return { from: place, verb: at + 1, mid: at + 1, polarity: "plain", shape: "base" };
    // "Double check the address", "Meal prep on Sundays"
    const compound = compoundVerb(words, isContentAdverb(words[at]) ? at + 1 : at, sure);
    if (compound >= 0) return { from: place, verb: compound, mid: at, polarity: "plain", shape: "base" };
    const favoured = behindFavour(words, at);
    const favour = favoured > 0 ? verbAfter(words, favoured) : undefined;
    if (favour !== undefined && (favour.polarity !== "plain" || opensCommand(words, favour.verb)))
      return { from: place, shape: "base", ...favour };
    if (place <= introEnd(words) && isToName(text, words, verb))
      return { from: place, verb, mid: at, polarity: "plain", shape: "base" };
    if (!opensCommand(words, verb, sure)) {
      // "Always lock the door", "Slowly breathe out"
      const behind = isContentAdverb(words[verb]) ? verb + 1 : -1;
      if (behind < 0 || !opensCommand(words, behind, true)) return undefined;
      verb = behind;
    }
    // "First do the dishes, then the floor": the order in which it is done belongs to the deed
    const begin =
      at === place && isWord(wordAt(words, place - 1), "first") && thenThing(words, verb) ? place - 1 : place;
    return { from: begin, verb, mid: begin < place ? begin : at, polarity: "plain", shape: "base" };
  },
  examples: [
    ["Talk to him about it.", "It helped me to talk to him about it."],
    [
      "If that doesn't work start volunteering, it will do you good.",
      "When that didn't work, it helped me to start volunteering, and it did me good.",
    ],
    ["First step, talk to your teacher.", "First step, it helped me to talk to my teacher."],
    ["Meal prep on Sundays.", "Something that helped me was meal prepping on Sundays."],
    ["Suggest he try it.", "It helped me to suggest he try it."],
    ["Say that you'd prefer a note.", "One thing that helped me was saying that I'd prefer a note."],
    ["It can be hard for them, try getting a lamp.", "It can be hard for them. What helped me was getting a lamp."],
    ["Please see a doctor first.", "What helped me was seeing a doctor first."],
    [
      "In the meantime see if you can get help at school.",
      "In the meantime, one thing that helped me was seeing if I could get help at school.",
    ],
    ["If it gets loud, step outside.", "When it gets loud, what helps me is stepping outside."],
    [
      "Eat something, drink some water and get some rest.",
      "What worked for me was eating something, drinking some water and getting some rest.",
    ],
    ["It is a lot to carry, so take your time.", "It is a lot to carry, so I took my time."],
  ],
  leaves: [
    "Meal prep is half the battle.",
    "Say that again.",
    "Recall that it was a long night.",
    "Suggest they leave at two, if anything.",
    "When it comes to helping her stay on task, we made a list.",
    "If people like you take the bus, it is full.",
    "Love the blue one.",
    "Sounds good.",
    "Work was hard today.",
    "Text messages are fine.",
    "Hope you feel better.",
    "Warm bread and kind people.",
    "Children would, sooner or later, throw things.",
  ],
};

/** Whether nothing but leads stands before `place`: "With each breath, feel the ground". */
function isLed(words: readonly Word[], place: number): boolean {
  let at = introEnd(words);
  if (!has(words[at], tag.preposition | tag.subordinator) && !isSubordinator(words[at])) return false;
  for (let lead = leadAt(words, at); lead !== undefined && at < place; lead = leadAt(words, at))
    at = introEnd(words, lead.to);
  return at === place;
}

/** Whether the phrase right before `place` turns the command round: "in no case", "at no point", "under no circumstances". */
function deniedBefore(words: readonly Word[], place: number): boolean {
  const end = wordAt(words, place - 1)?.lower === "," ? place - 1 : place;
  return wordAt(words, end - 2)?.lower === "no" && has(wordAt(words, end - 3), tag.preposition);
}

const contentAdverbs = new Set(
  "always only particularly slowly gently quietly calmly regularly carefully politely constantly generally usually gradually quickly often sometimes firmly occasionally consistently immediately".split(
    " ",
  ),
);
const isContentAdverb = among(contentAdverbs);

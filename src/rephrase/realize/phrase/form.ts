import { gerund, past } from "../../../english/inflection.js";
import { verbStart } from "../../../english/lexicon.js";
import { tag } from "../../../english/text/tags.js";
import { has, type Word } from "../../../english/text/words.js";
import type { Head } from "../../../english/verbs/head.js";
import type { Directive } from "../../directive.js";

/** How the verbs of a phrase are to stand: "talking", "(to) talk", "talked", and behind "if you": "talked", "were". */
export type Target = "gerund" | "base" | "past" | "subjunctive";

/** Verbs that take a gerund, of which English makes no second gerund: "stopping blaming", "trying visiting". */
export const gerundTakers = new Set(
  "stop quit start begin keep try consider avoid enjoy risk imagine practice practise bother forget".split(" "),
);

/** Whether the phrase reads badly as a gerund: its verb is followed by another, or it is "go" or "come" with a bare verb. */
export function resistsGerund(directive: Directive): boolean {
  const { words } = directive.sentence;
  return directive.phrase.heads.some((head) => {
    const next = words[head.at + 1];
    if (gerundTakers.has(head.lemma) && (has(next, tag.gerund) || (head.lemma === "bother" && has(next, tag.gerund))))
      return !has(next, tag.preposition);
    return goes(words, head);
  });
}

/** "go talk to", "come check": a verb of motion with a bare verb behind it. */
export function goes(words: readonly Word[], head: Head): boolean {
  const next = words[head.at + 1];
  return (
    (head.lemma === "go" || head.lemma === "come") &&
    has(next, tag.base) &&
    !has(next, tag.preposition | tag.adverb | tag.determiner) &&
    // "go wild", but "go live your life"
    (!has(next, tag.adjective) || has(words[head.at + 2], tag.determiner | tag.possessive | tag.object)) &&
    next?.lower !== "home" &&
    next?.lower !== "back"
  );
}

const movers = new Set("talk look speak walk listen think".split(" "));
const taken = tag.object | tag.possessive | tag.reflexive | tag.determiner;

/** Whether a base verb stands at `at` behind "try" with no "to": "try get some sleep", "try talk to him"; but "try milk". */
export function lacksTo(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || word.quoted || !has(word, tag.base)) return false;
  const likely = verbStart(word.lower);
  if (likely === 3 && !has(word, tag.noun)) return true;
  return (
    likely >= 2 &&
    (has(words[at + 1], taken) ||
      (movers.has(word.lower) && has(words[at + 1], tag.preposition | tag.adverb)) ||
      (movers.has(word.lower) && words[at + 1]?.lower === "to"))
  );
}

/** Abbreviations that are verbs, and keep their capitals: "DM her". */
const abbreviations = new Set("dm pm im cc bcc rsvp od id ko gps abc tlc diy".split(" "));

const small = /[a-z]/;

const isSmall = (code: number): boolean => code >= 97 && code <= 122;

const capitals = (text: string): boolean =>
  text.length > 1 &&
  !isSmall(text.charCodeAt(1)) &&
  !small.test(text) &&
  text === text.toUpperCase() &&
  text !== text.toLowerCase();

/** The verb of a head in its new form; an abbreviation that is a verb keeps its capitals: DM → DMing. */
export function inflected(directive: Directive, head: Head, target: Target, polarity: Head["polarity"]): string {
  const { text, words } = directive.sentence;
  const word = words[head.at];
  const original = word === undefined ? head.lemma : text.slice(word.start, word.end);
  const lemma =
    capitals(original) && abbreviations.has(head.lemma) && !capitals(text.slice(directive.start, directive.end))
      ? original
      : head.lemma;
  // a form that already stands as it should: "upping"
  if (head.lemma === "") return word?.lower ?? "";
  const told = polarity === "plain" && (target === "past" || target === "subjunctive");
  const form = told && lemma === "lie" && !reclines(words[head.at + 1]) ? "lied" : formOf(lemma, target, polarity);
  if (isNamed(original)) return likeIn(original, form);
  // "CHECK THE THREAD"
  const next = words[head.at + 1];
  return capitals(original) && next !== undefined && capitals(text.slice(next.start, next.end))
    ? form.toUpperCase()
    : form;
}

/** What stands behind "lie" where somebody lies down: "lie in bed", and not "lie to her". */
const reclines = (word: Word | undefined): boolean => word !== undefined && places.has(word.lower);

const places = new Set("down in on back still there here flat awake under beside next low across quietly".split(" "));

/** "FaceTime", "YouTube": a capital inside. */
const isNamed = (text: string): boolean => !/^.[a-z]*$/.test(text) && /^\p{Lu}?\p{Ll}+\p{Lu}\p{Ll}/u.test(text);

/** A form with the capitals that the same letters have in the original: "facetime" of "FaceTiming" → "FaceTime". */
function likeIn(original: string, form: string): string {
  let same = 0;
  while (same < form.length && original.charAt(same).toLowerCase() === form.charAt(same)) same += 1;
  return original.slice(0, same) + form.slice(same);
}

function formOf(lemma: string, target: Target, polarity: Head["polarity"]): string {
  if (target === "base") return lemma;
  // "beware" has no other form
  if (lemma === "beware") return target === "gerund" ? "staying wary" : polarity === "not" ? lemma : "stayed wary";
  if (target === "gerund") return gerund(lemma);
  if (polarity === "not") return lemma;
  if (lemma === "be") return target === "subjunctive" ? "were" : "was";
  return past(lemma);
}

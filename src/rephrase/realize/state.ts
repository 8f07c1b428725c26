import type { Directive } from "../directive.js";
import type { Lead } from "../../english/clauses/leads.js";
import { skipAdverbs } from "../../english/clauses/clauses.js";
import { past } from "../../english/inflection.js";
import { lemmaOf } from "../../english/lexicon.js";
import type { Change } from "../../english/person.js";
import { tag } from "../../english/text/tags.js";
import { has, type Word } from "../../english/text/words.js";

type Words = readonly Word[];

/** Verbs of how things stand, beside "be" and "have": they do not come round again and again. */
const states = new Set(
  "have live like love enjoy know need own work belong qualify prefer attend study play use afford manage hate share".split(
    " ",
  ),
);

const contracted: Readonly<Record<string, string>> = {
  "you're": "I was",
  "they're": "they were",
  "we're": "we were",
  "he's": "he was",
  "she's": "she was",
  "it's": "it was",
  "that's": "that was",
  "there's": "there was",
};

const beForms: Readonly<Record<string, string>> = {
  are: "were",
  is: "was",
  am: "was",
  "aren't": "weren't",
  "isn't": "wasn't",
};

/**
 * "If you live near it", "If it's too loud": how things stood is told in the past ("When I lived near it"). The change that the
 * verb of such a lead takes; undefined when it tells what happens again and again, or has more than one verb.
 */
export function stateInPast(words: Words, lead: Pick<Lead, "from" | "to" | "opener">): Change[] | undefined {
  if (lead.opener !== "if") return undefined;
  const verbs: number[] = [];
  for (let i = lead.from + 1; i < lead.to; i += 1) if (isFiniteHere(words, i)) verbs.push(i);
  const [first, second] = verbs;
  if (first === undefined || verbs.length > 2) return undefined;
  const told = verbInPast(words, first);
  if (told === undefined || second === undefined) return told === undefined ? undefined : [told];
  // "If drawing is what you enjoy": what is told of goes with it
  const more =
    has(words[second - 2], tag.wh) && words[second - 1]?.lower === "you" ? verbInPast(words, second) : undefined;
  return more === undefined ? undefined : [told, more];
}

/** The change that puts the verb at `at` into the past, when it tells how things stand. */
function verbInPast(words: Words, at: number): Change | undefined {
  const verb = words[at];
  if (verb === undefined) return undefined;
  const next = words[skipAdverbs(words, at + 1)];
  const change = (text: string): Change => ({ start: verb.start, end: verb.end, text });
  const told = contracted[verb.lower];
  if (told !== undefined)
    return has(next, tag.gerund | tag.participle) && !has(next, tag.adjective) ? undefined : change(told);
  const be = beForms[verb.lower];
  if (be !== undefined) {
    if (has(next, tag.gerund) && !has(next, tag.adjective)) return undefined;
    return change(words[at - 1]?.lower === "you" ? be.replace("were", "was") : be);
  }
  if (verb.lower === "can") return change("could");
  if (verb.lower === "don't" || verb.lower === "doesn't" || verb.lower === "can't")
    return states.has(next?.lower ?? "") ? change(verb.lower === "can't" ? "couldn't" : "didn't") : undefined;
  if (
    (verb.lower === "have" || verb.lower === "has") &&
    has(next, tag.participle) &&
    !has(next, tag.adjective | tag.noun)
  )
    return undefined;
  const lemma = lemmaOf(verb.lower) ?? verb.lower;
  return states.has(lemma) && verb.lower !== past(lemma) ? change(past(lemma)) : undefined;
}

/**
 * "Buy one if you have a garden": the condition behind the advice told as how things stood ("when I had a garden"); the changes
 * without those of person. Undefined when there is none, or when it comes round again.
 */
export function stateBehind(words: Words, from: number, to: number): Change[] | undefined {
  let at = -1;
  for (let i = from; i < to; i += 1) {
    const lower = words[i]?.lower ?? "";
    if (["when", "whenever", "until", "unless", "before", "after", "once", "while", "since", "because"].includes(lower))
      return undefined;
    if (lower === "if") {
      if (at >= 0 || words[i + 1]?.lower !== "you" || words[i + 2]?.lower === "ever") return undefined;
      at = i;
    }
  }
  const opener = words[at];
  if (opener === undefined) return undefined;
  const changes = stateInPast(words, { from: at, to, opener: "if" });
  return changes === undefined ? undefined : [{ start: opener.start, end: opener.end, text: "when" }, ...changes];
}

/** Whether a finite verb of the present stands at `at`. */
function isFiniteHere(words: Words, at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (word === undefined || before?.lower === "to" || before?.lower.endsWith("n't") === true) return false;
  if (has(word, tag.contraction | tag.modal | tag.be)) return true;
  if (has(word, tag.auxiliary)) return word.lower !== "having" && !has(before, tag.modal);
  if (has(word, tag.thirdPerson) && !has(word, tag.plural)) return true;
  if (has(word, tag.thirdPerson))
    return has(before, tag.noun | tag.subject | tag.pronoun) && !has(before, tag.adjective);
  if (has(word, tag.past) && !has(word, tag.participle | tag.base)) return true;
  return has(word, tag.base) && (has(before, tag.subject) || ["you", "both", "people"].includes(before?.lower ?? ""));
}

/** Whether the advice holds for what comes round again: it has a condition in the present that does not tell how things stood. */
export function comesRound({ phrase, sentence: { words }, match }: Directive): boolean {
  return phrase.conditional && stateBehind(words, match.verb, phrase.to) === undefined;
}

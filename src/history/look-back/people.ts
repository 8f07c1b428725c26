import { peopleIn } from "../../english/people.js";
import { tag } from "../../english/text/tags.js";
import { has, kind, wordsOf, type Word } from "../../english/text/words.js";
import type { Glance } from "./reading/glance.js";

/** A question after people: “Who could be alongside you in this?”, “Who helped?” */
const asksWho = /^who\b(?!['’]?se\b)/i;

const capital = /^\p{Lu}\p{L}+(?:[-'’]\p{L}+)*$/u;
const noName = new Set(
  `january february march april may june july august september october november december monday tuesday wednesday
  thursday friday saturday sunday english god christmas easter zoom`.split(/\s+/),
);
const small =
  tag.subject | tag.object | tag.pronoun | tag.determiner | tag.contraction | tag.interjection | tag.possessive;

/** A word with a capital that is asked for as a name: anywhere but at the head of a sentence, or one that English does not know. */
function isName(text: string, word: Word, before: Word | undefined, known: ReadonlySet<string>): boolean {
  const written = text.slice(word.start, word.end).replace(/['’]s$/u, "");
  if (word.kind !== kind.word || !capital.test(written) || noName.has(word.lower) || has(word, small)) return false;
  const opens = before === undefined || before.kind !== kind.word || word.gap === 2;
  return known.has(written) || word.tags === 0 || !opens;
}

/**
 * Who is named in an answer to a question after people: names, and “my sister”. At the head of a sentence a word that English
 * knows is a name only when it is in `known`.
 */
export function namedIn(answer: string, known: ReadonlySet<string>): readonly string[] {
  const words = wordsOf(answer);
  const found = peopleIn(answer, words);
  const relations = found.map(({ who, my }) => (my ? `my ${who.toLowerCase()}` : who));
  const names = words
    .filter((word, at) => isName(answer, word, words[at - 1], known))
    .filter(({ start }) => !found.some((one) => start >= one.start && start < one.end))
    .map(({ start, end }) => answer.slice(start, end).replace(/['’]s$/u, ""));
  return [...new Set([...relations, ...names])];
}

/** Everybody whom an entry names as present or as somebody to turn to, each once. */
export function peopleOf(
  { people, answers }: Pick<Glance, "people" | "answers">,
  known: ReadonlySet<string>,
): readonly string[] {
  const asked = answers.filter(({ question }) => asksWho.test(question));
  return [...new Set([...people, ...asked.flatMap(({ text }) => namedIn(text, known))])];
}

import { closeWords, firstNames, wordNames } from "./data/people.js";
import { isRelation } from "./relations.js";
import { tag } from "./text/tags.js";
import { has, kind, type Word } from "./text/words.js";

type Words = readonly Word[];

/** Somebody who is named in a text. Offsets are UTF-16 code units. */
export interface Named {
  /** By name, or what they are to the writer without "my": "Sam", "best friend". */
  readonly who: string;
  /** Whether "my" stands before it. */
  readonly my: boolean;
  readonly start: number;
  readonly end: number;
}

const setOf = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const close = setOf(closeWords);
const names = setOf(`${firstNames} ${wordNames}`);
const alsoWords = setOf(wordNames);

/** Whom people call by what they are: "Mum rang", "dad says". */
const calledSo = setOf(
  `mum mom mam mummy mommy mama dad daddy papa gran granny grandma grandpa nan nana grandad granddad auntie`,
);

/** What stands before somebody who is told of without "my": "the kids", "a friend", "an old friend". */
const articles = setOf("the a an our some two three both");

/** Those who are told of so: "the kids", "a friend". */
const besides = setOf(`kids children baby twins friend friends boys girls`);

/** What can stand before a name that no list holds: "I told Thandi", "with Ines". */
const beforeName =
  setOf(`with told tell called call asked ask met meet saw miss missed love loved phoned rang texted visited hugged
  my named friend sister brother son daughter husband wife partner boyfriend girlfriend cousin aunt uncle boss colleague neighbour
  neighbor teacher therapist from`);

/** What can stand behind one: "Thandi said". */
const behindName = setOf(
  "said says told asked called rang texted left died came went thinks wants knows was is has hasn't hugged listened and",
);

const notNames = /^(?:i|january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|english|german|french|spanish|god|christmas|easter|ramadan|google|zoom|slack|teams|whatsapp|instagram|facebook|covid|adhd|ok|tv|uk|us|usa|nhs|london|paris|berlin|europe|america|africa|asia)$/; // prettier-ignore

const titles = setOf("mr mrs ms dr prof miss sir father sister aunt uncle auntie coach");

/** The place of words[at) without a possessive ending: "sister's" → "sister". */
const bare = (written: string): string => written.replace(/['\u2019]s$|(?<=s)['\u2019]$/u, "");

const lowerOf = (word: Word | undefined): string => bare(word?.lower ?? "");

function relationAt(text: string, words: Words, at: number): Named | undefined {
  const my = words[at]?.lower === "my" || words[at]?.lower === "mine";
  let i = my || articles.has(words[at]?.lower ?? "") ? at + 1 : at;
  const from = i;
  const led = i > at;
  while (i < from + 3 && (close.has(words[i]?.lower ?? "") || words[i]?.kind === kind.number) && !isRelation(lowerOf(words[i + 1])) && close.has(words[i + 1]?.lower ?? "")) i += 1; // prettier-ignore
  if (close.has(words[i]?.lower ?? "") && isRelation(lowerOf(words[i + 1]))) i += 1;
  const word = words[i];
  if (word === undefined || !isRelation(lowerOf(word)) || word.kind !== kind.word) return undefined;
  const previous = words[at - 1];
  if (!led) {
    if (!calledSo.has(lowerOf(word)) || has(previous, tag.possessive | tag.determiner)) return undefined;
  } else if (!my && words[at]?.lower !== "our") {
    // "the family meeting", "a child could do it"
    if (!besides.has(lowerOf(word))) return undefined;
    if (has(words[i + 1], tag.noun | tag.plural) && !has(words[i + 1], tag.base | tag.past | tag.thirdPerson))
      return undefined;
  }
  // "my family doctor", "my team leader", "my child support"
  const next = words[i + 1];
  if (next !== undefined && next.gap > 0 && !word.lower.endsWith("'s") && isRelation(lowerOf(next)) && my) {
    i += 1;
  }
  const first = words[from];
  const last = words[i];
  if (first === undefined || last === undefined) return undefined;
  const who = bare(text.slice(first.start, last.end));
  return { who, my, start: words[at]?.start ?? first.start, end: first.start + who.length };
}

function nameAt(text: string, words: Words, at: number): Named | undefined {
  const word = words[at];
  if (word === undefined || word.kind !== kind.word) return undefined;
  const written = bare(text.slice(word.start, word.end));
  const lower = written.toLowerCase();
  const capital = /^\p{Lu}\p{L}*$/u.test(written) && (written.length === 1 || written !== written.toUpperCase());
  const named = (): Named => ({ who: written, my: false, start: word.start, end: word.start + written.length });
  if (written.length < 2 || notNames.test(lower)) return undefined;
  const inside = at > 0 && words[at - 1]?.kind === kind.word;
  if (names.has(lower)) {
    if (alsoWords.has(lower) || has(word, tag.modal | tag.preposition)) {
      if (!capital) return undefined;
      // "I will", "she may": a capital or not, a modal behind its subject is none
      return (inside && !has(words[at - 1], tag.subject)) ||
        behindName.has(words[at + 1]?.lower ?? "") ||
        words.length === 1
        ? named()
        : undefined;
    }
    return named();
  }
  if (!capital) return undefined;
  const before = words[at - 1]?.lower ?? "";
  if (titles.has(before) && inside) return named();
  const unknown = word.tags === 0 || (at > 0 && !has(word, ~(tag.past | tag.participle | tag.gerund)));
  if (!unknown) return undefined;
  if (inside && beforeName.has(bare(before)) && before !== "from") return named();
  // "Me and Dev", "Dev and I"
  if (before === "and" && /^(?:me|i|myself)$/.test(words[at - 2]?.lower ?? "")) return named();
  if (words[at + 1]?.lower === "and" && /^(?:me|i)$/.test(words[at + 2]?.lower ?? "")) return named();
  if (behindName.has(words[at + 1]?.lower ?? "") && (inside || at === 0)) return named();
  if (/['\u2019]s$/u.test(text.slice(word.start, word.end)) && inside) return named();
  return before === "from" && has(words[at + 1], tag.preposition | tag.past) ? named() : undefined;
}

/** Everybody who is named in one sentence, in order: "my sister", "the kids", "Mum", "Sam". */
export function peopleIn(text: string, words: Words): readonly Named[] {
  const found: Named[] = [];
  let end = 0;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined || word.quoted || word.start < end) continue;
    const named = relationAt(text, words, at) ?? nameAt(text, words, at);
    if (named === undefined) continue;
    if (found.some(({ who }) => who.toLowerCase() === named.who.toLowerCase())) continue;
    found.push(named);
    end = named.end;
  }
  return found;
}

import { classesOf } from "../../english/lexicon.js";
import { firstNames, wordNames } from "../../english/data/people.js";
import { tag, tagsOf } from "../../english/text/tags.js";
import { contracted, negated, parting, type FoldedWords } from "../fold.js";
import { byNeighbour, chat, fillers, joined, parted } from "./chat.js";

const names: ReadonlySet<string> = new Set(
  firstNames
    .trim()
    .split(/\s+/)
    .map((name) => name.toLowerCase()),
);
const alsoWords: ReadonlySet<string> = new Set(
  wordNames
    .trim()
    .split(/\s+/)
    .map((name) => name.toLowerCase()),
);

/** Whether a capitalised word names somebody: one that is also a word does so inside a sentence, or before what somebody does. */
const isNamed = (word: string, isFirst: boolean, next: string | undefined): boolean =>
  names.has(word) ||
  (alsoWords.has(word) && (!isFirst || (next !== undefined && (tagsOf(next) & (tag.past | tag.thirdPerson)) !== 0)));

/** Whether English has the word as it stands, and not only an ending of its. */
const isEnglish = (word: string): boolean =>
  classesOf(word) !== 0 || (!/(?:ing|ed|ly)$/.test(word) && tagsOf(word) !== 0);

/** A folded word and where it stands. */
interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly parting: number;
}

const wordsOf = ({ words, starts, ends, partings }: FoldedWords): readonly Word[] =>
  words.map((word, at) => ({
    word,
    start: starts[at] ?? 0,
    end: ends[at] ?? 0,
    parting: partings[at] ?? parting.hard,
  }));

/** The word that is meant where its neighbours tell: "i no how". */
function byNeighbours(word: string, before: string | undefined, behind: string | undefined): string | undefined {
  return byNeighbour.find(
    (row) =>
      row.typed === word &&
      (row.before === undefined || (before !== undefined && row.before.has(before))) &&
      (row.behind === undefined || (behind !== undefined && row.behind.has(behind))),
  )?.meant;
}

/** Two neighbours that are one word: typed apart, or a short form: "my self", "you are". */
const oneWord = (first: string, second: string): string | undefined =>
  joined.get(`${first} ${second}`) ?? (second === "not" ? negated.get(first) : contracted.get(second)?.get(first));

/**
 * The words of a text with chat spellings written out, misspelt ones as `meant` reads them, and those left out that only
 * lend force. Names, which begin with a capital, are left. Undefined where nothing changes.
 */
export function mended(
  text: string,
  folded: FoldedWords,
  meant: (typed: string) => string | undefined,
): FoldedWords | undefined {
  const typed = wordsOf(folded);
  const made: Word[] = [];
  let changed = false;
  /** The strongest parting of the words that were left out. */
  let gap: number = parting.none;
  const readings = ({ word, start, end, parting: before }: Word, at: number): readonly string[] => {
    const near = (by: number): string | undefined => {
      const other = typed[at + by];
      return (by < 0 ? before : other?.parting) === parting.hard ? undefined : other?.word;
    };
    const known = byNeighbours(word, made.at(-1)?.word ?? near(-1), near(1));
    if (known !== undefined) return [known];
    if (/^\p{Lu}\p{Ll}/u.test(text.slice(start, end))) {
      // "Mark threw me": what somebody with a name does is done by somebody.
      if (isNamed(word, before === parting.hard, near(1))) return ["somebody"];
      if (before !== parting.hard) return [word];
    }
    return chat.get(word) ?? parted.get(word) ?? [(isEnglish(word) ? undefined : meant(word)) ?? word];
  };
  for (const [at, word] of typed.entries()) {
    if (fillers.has(word.word)) {
      gap = Math.max(gap, word.parting);
      changed = true;
      continue;
    }
    const parts = readings(word, at);
    if (parts.length > 1 || parts[0] !== word.word) changed = true;
    for (const [index, part] of parts.entries()) {
      const last = made.at(-1);
      const apart = index === 0 ? Math.max(gap, word.parting) : parting.none;
      const together = last && apart === parting.none ? oneWord(last.word, part) : undefined;
      if (last === undefined || together === undefined)
        made.push({ word: part, start: word.start, end: word.end, parting: apart });
      else {
        made[made.length - 1] = { word: together, start: last.start, end: word.end, parting: last.parting };
        changed = true;
      }
    }
    gap = parting.none;
  }
  if (!changed) return undefined;
  return {
    words: made.map(({ word }) => word),
    starts: made.map(({ start }) => start),
    ends: made.map(({ end }) => end),
    partings: made.map((word) => word.parting),
  };
}

import { isSlipOf } from "../english/slip.js";
import { tagsOf } from "../english/text/tags.js";
import { foldWords, parting } from "./fold.js";

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Words of which phrases of danger are made, long enough to be known with a letter wrong. */
const long = list(`
  anymore suicide suicidal disappear forever alive living existing exist myself killing dying death overdose overdosed overdosing
  hurting cutting harming bleeding breathe burden goodbye tonight deserve without nobody everyone world worth worthless wouldn't
  choked choking strangled strangle threatened threatens stabbed stab punched punches kicked slapped raped beaten knife pills
  tablets hanging jumping bridge hitting scared afraid safe want wants wanted wish wanting never again tired life reason trapped
  every locked thinking thoughts thought planning gone
`);

/** Short ones, of which a letter is left out or two are swapped: "liv", "daed". */
const short = list("live life kill dead hurt want wake hits beat stop");

const lettersOf = (word: string): string => word.split("").toSorted().join("");

const isNear = (typed: string, word: string): boolean =>
  Math.abs(typed.length - word.length) < 3 && isSlipOf(typed, word);

/** Whether one of four letters is meant: with so few, a letter may be missing or two swapped, and the first one stands. */
const isShort = (typed: string, word: string): boolean =>
  typed.startsWith(word.charAt(0)) &&
  (typed.length < word.length || lettersOf(typed) === lettersOf(word)) &&
  isNear(typed, word);

/** The word of danger that is meant by one that English does not know; nothing where none is near. */
function meantBy(typed: string): string | undefined {
  if (typed.length < 3 || typed.length > 12 || tagsOf(typed) !== 0 || !/^[a-z]+$/.test(typed)) return undefined;
  return (
    long.find((word) => word.length > 4 && typed.length > 3 && isNear(typed, word)) ??
    [...short, ...long].find((word) => word.length === 4 && isShort(typed, word))
  );
}

/** A text in which misspelt words of danger are written as they are meant, and where each of its offsets lies in the text that was typed. */
export interface Mended {
  readonly text: string;
  place(offset: number): number;
}

/** Writes misspelt words of danger as they are meant; undefined where there are none. Names, which begin with a capital, are left. */
export function withoutSlips(text: string): Mended | undefined {
  const { words, starts, ends, partings } = foldWords(text);
  const pieces: { readonly from: number; readonly to: number; readonly meant: string }[] = [];
  for (const [at, word] of words.entries()) {
    const from = starts[at] ?? 0;
    const to = ends[at] ?? from;
    const isName = partings[at] !== parting.hard && /^\p{Lu}\p{Ll}/u.test(text.slice(from, to));
    const meant = isName || starts[at - 1] === from || starts[at + 1] === from ? undefined : meantBy(word);
    if (meant !== undefined) pieces.push({ from, to, meant });
  }
  if (pieces.length === 0) return undefined;
  let mended = "";
  let last = 0;
  const shifts: (readonly [offset: number, by: number])[] = [];
  for (const { from, to, meant } of pieces) {
    mended += text.slice(last, from) + meant;
    last = to;
    shifts.push([mended.length, to - mended.length]);
  }
  return {
    text: mended + text.slice(last),
    place: (offset) => offset + (shifts.findLast(([from]) => from <= offset)?.[1] ?? 0),
  };
}

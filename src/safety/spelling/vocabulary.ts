import { isSlipOf } from "../../english/slip.js";
import { soundOf } from "./sound.js";

const lettersOf = (word: string): string => word.split("").toSorted().join("");

/** Whether one of four letters is meant: with so few, one may be missing or two swapped, and the first one stands. */
const isShortSlip = (typed: string, word: string): boolean =>
  typed.startsWith(word.charAt(0)) &&
  (typed.length < word.length || lettersOf(typed) === lettersOf(word)) &&
  isSlipOf(typed, word);

/** Letters that stand in both words in the same order, as many as there can be. */
function inCommon(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, () => 0);
  for (const letter of one) {
    const next = [0];
    for (let at = 1; at <= other.length; at += 1)
      next.push(letter === other[at - 1] ? (row[at - 1] ?? 0) + 1 : Math.max(row[at] ?? 0, next[at - 1] ?? 0));
    row = next;
  }
  return row[other.length] ?? 0;
}

/** Whether a long word is meant, but for two slips: its first letter stands, and all but two of its letters. */
const isLongSlip = (typed: string, word: string): boolean =>
  word.length > 7 &&
  typed.charAt(0) === word.charAt(0) &&
  Math.abs(typed.length - word.length) < 3 &&
  inCommon(typed, word) >= Math.max(typed.length, word.length) - 2;

const isNear = (typed: string, word: string): boolean =>
  word.length === 4 || typed.length === 4
    ? isShortSlip(typed, word)
    : Math.abs(typed.length - word.length) < 3 && isSlipOf(typed, word);

/** Words by how they sound, and by their first letter. */
function indexOf(words: Iterable<string>) {
  const bySound = new Map<string, string>();
  const byFirst = new Map<string, string[]>();
  for (const word of words) {
    if (word.length < 3) continue;
    const sound = soundOf(word);
    if (!bySound.has(sound)) bySound.set(sound, word);
    if (word.length > 3 && byFirst.get(word.charAt(0))?.push(word) === undefined) byFirst.set(word.charAt(0), [word]);
  }
  return { bySound, byFirst };
}

/**
 * Finds which word of a vocabulary is meant by one that English does not know: one that sounds the same, else one that is a
 * slip of the fingers away, two where it is long. Earlier words win. Words of fewer than four letters are left.
 */
export function meantAmong(words: Iterable<string>): (typed: string) => string | undefined {
  let index: ReturnType<typeof indexOf> | undefined;
  const known = new Set(words);
  return (typed) => {
    if (typed.length < 4 || typed.length > 14 || known.has(typed) || !/^[a-z]+$/.test(typed)) return undefined;
    index ??= indexOf(known);
    const alike = index.bySound.get(soundOf(typed));
    if (alike !== undefined) return alike;
    // A first letter may be swapped with the second, or left out: "iwsh".
    const near = [...(index.byFirst.get(typed.charAt(0)) ?? []), ...(index.byFirst.get(typed.charAt(1)) ?? [])];
    return near.find((word) => isNear(typed, word)) ?? near.find((word) => isLongSlip(typed, word));
  };
}

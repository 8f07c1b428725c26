import { spellings } from "./phrases/spellings.js";

/** How strongly two neighbouring words are parted: nothing but blanks, a comma or the like, the end of a sentence. */
export const parting = { none: 0, soft: 1, hard: 2 } as const;

/** The folded words of a text. The four lists run in step; offsets are UTF-16 code units into the text. */
export interface FoldedWords {
  readonly words: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** What parts each word from the one before it: see `parting`. */
  readonly partings: readonly number[];
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019 || code === 0x2018 || code === 0x02bc;
/** ASCII letters and everything from À on that is neither punctuation nor half of an emoji. */
const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 0xc0 && !(code >= 0x2000 && code <= 0x2bff) && !(code >= 0xd800 && code <= 0xf8ff) && code < 0xfe00);

/** "St. John's wort", "Dr. Lee": a full stop after these ends no sentence. */
const abbreviated = new Set(["st", "dr", "mr", "mrs", "ms", "vs", "approx", "e.g", "eg", "ie", "etc"]);

/** Auxiliaries that take "not" into themselves, so that "do not" and "don't" are one word. */
export const negated: ReadonlyMap<string, string> = new Map([
  ["do", "dont"],
  ["does", "doesnt"],
  ["did", "didnt"],
  ["can", "cant"],
  ["could", "couldnt"],
  ["will", "wont"],
  ["would", "wouldnt"],
  ["should", "shouldnt"],
  ["must", "mustnt"],
  ["is", "isnt"],
  ["are", "arent"],
  ["was", "wasnt"],
  ["have", "havent"],
  ["has", "hasnt"],
]);

/** Pronouns that take "am", "is", "are", "will" and "would" into themselves: "he is" reads as "he's". */
export const contracted: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  ["am", new Map([["i", "im"]])],
  ["is", new Map([["he", "hes"], ["she", "shes"], ["it", "its"], ["there", "theres"], ["that", "thats"], ["who", "whos"]])],
  ["are", new Map([["you", "youre"], ["they", "theyre"]])],
  ["will", new Map([["i", "ill"], ["you", "youll"], ["he", "hell"], ["she", "shell"], ["they", "theyll"]])],
  ["would", new Map([["i", "id"], ["you", "youd"], ["he", "hed"], ["she", "shed"], ["they", "theyd"]])],
]); // prettier-ignore

/**
 * Whether the line feed at `at` breaks a line only, and what stands before it goes on in the next word, at `to`: nothing but
 * blanks and the marks of quoted mail is between them, and the word begins small.
 */
function breaksLine(text: string, at: number, to: number): boolean {
  for (let next = at + 1; next < to; next += 1) {
    const code = text.charCodeAt(next);
    if (code !== 32 && code !== 9 && code !== 62) return false;
  }
  const first = text.charAt(to);
  return first !== first.toUpperCase();
}

/** What the characters between two words, text[from, to), part. */
function partingOf(text: string, from: number, to: number, before: string): number {
  let found: number = parting.none;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 33 || code === 63) return parting.hard;
    if (code === 10) return breaksLine(text, at, to) ? found : parting.hard;
    if (code === 13) continue;
    if (code === 46) {
      const dots = text.charCodeAt(at + 1) === 46 || text.charCodeAt(at - 1) === 46;
      if (!dots && to < text.length && !abbreviated.has(before)) return parting.hard;
      found = parting.soft;
    } else if (code === 0x2026 || (code !== 32 && code !== 9 && code !== 45 && code !== 42 && code !== 95))
      found = parting.soft;
  }
  return found;
}

/** Where the word that starts at `at` ends. Digits end before letters ("25mg" is two words); "E.R." and "A&E" are one. */
function wordEnd(text: string, at: number): number {
  let end = at;
  if (isDigit(text.charCodeAt(at))) {
    while (isDigit(text.charCodeAt(end))) end += 1;
    return end;
  }
  for (;;) {
    const code = text.charCodeAt(end);
    if (isLetter(code) || (end > at && isDigit(code))) end += 1;
    else if (end > at && isApostrophe(code) && isLetter(text.charCodeAt(end + 1))) end += 1;
    else if (end > at && code === 42 && text.charCodeAt(end + 1) !== 42 && isLetter(text.charCodeAt(end + 1))) end += 1;
    else if (isInitial(text, at, end) && isLetter(text.charCodeAt(end + 1)) && !isLetter(text.charCodeAt(end + 2)))
      end += 2;
    else return end;
  }
}

/** Whether text[at, end) is initials that a full stop or an ampersand at `end` goes on with. */
function isInitial(text: string, at: number, end: number): boolean {
  const code = text.charCodeAt(end);
  if (code !== 46 && code !== 38) return false;
  return end === at + 1 || text.charCodeAt(end - 2) === code;
}

/** Words that are read in another way than they stand, alone or behind some others. */
const altered: ReadonlySet<string> = new Set(["not", ...contracted.keys(), ...spellings.keys()]);

const isPlain = (code: number): boolean => (code >= 97 && code <= 122) || isDigit(code);

/** Where a word of lower-case letters and digits that starts at `at` ends, or `at` when it holds anything else. */
function plainEnd(text: string, at: number): number {
  if (isDigit(text.charCodeAt(at))) return at;
  let end = at;
  while (isPlain(text.charCodeAt(end))) end += 1;
  const code = text.charCodeAt(end);
  const ends = end === text.length || code === 32 || code === 44 || code === 10 || (code === 46 && end > at + 1);
  return ends ? end : at;
}

/** The words of a text, folded: lower case, no apostrophes, short forms joined, everyday misspellings mended. */
export function foldWords(text: string): FoldedWords {
  const words: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const partings: number[] = [];
  const add = (word: string, start: number, end: number, gap: number): void => {
    words.push(word);
    starts.push(start);
    ends.push(end);
    partings.push(gap);
  };
  let last = 0;
  let before = "";
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (!isLetter(code) && !isDigit(code)) continue;
    const plain = plainEnd(text, at);
    const end = plain > at ? plain : wordEnd(text, at);
    const written = text.slice(at, end);
    const word = plain > at ? written : written.toLowerCase().replace(/['\u2018\u2019\u02bc.&]/g, "");
    const blank = at === last + 1 && text.charCodeAt(last) === 32;
    const gap = words.length === 0 ? parting.hard : blank ? parting.none : partingOf(text, last, at, before);
    if (!altered.has(word)) {
      add(word, at, end, gap);
      before = word;
    } else {
      const joined =
        gap === parting.none ? (word === "not" ? negated.get(before) : contracted.get(word)?.get(before)) : undefined;
      if (joined !== undefined) {
        words[words.length - 1] = joined;
        ends[ends.length - 1] = end;
        before = joined;
      } else
        for (const [index, part] of (spellings.get(word) ?? [word]).entries()) {
          add(part, at, end, index === 0 ? gap : parting.none);
          before = part;
        }
    }
    last = end;
    at = end - 1;
  }
  return { words, starts, ends, partings };
}

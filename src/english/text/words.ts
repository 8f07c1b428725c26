import {
  apostrophe,
  formAt,
  formOf,
  letters,
  longest,
  lowerAt,
  readingAt,
  readingIn,
  readingOf,
  tagsAt,
} from "./readings.js";

/** What kind of thing stands in a text: a word, a number, an address (URL, mail address), a symbol, or a mark of punctuation. */
export enum kind {
  word,
  number,
  address,
  symbol,
  mark,
}

/** One word or mark of a text. `start` and `end` are UTF-16 code units into the whole text. */
export interface Word {
  /** Lower case, straight apostrophes, common misspellings and missing apostrophes mended; a dash of any kind is "—". */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly kind: kind;
  /** Word classes as bits: see tags.ts. */
  readonly tags: number;
  /** What stands before it: 0 nothing, 1 blanks, 2 a line break. */
  readonly gap: number;
  /** The number of what is in `lower`, the same wherever that stands; 0 where it has none. */
  readonly form: number;
  /** The number of what is written from start to end (see readings.ts), whatever it is read as; 0 where it has none. */
  readonly written: number;
  /** Inside quotation marks, or the marks themselves. */
  quoted: boolean;
}

/** Whether a word is there and of one of the classes in `bits` (see tags.ts). */
export const has = (word: Word | undefined, bits: number): boolean => word !== undefined && (word.tags & bits) !== 0;

/**
 * The word at `at`, or none: before the first, too, where an index below 0 would be looked up as the name of a property, which
 * takes a hundred times as long.
 */
export const wordAt = (words: readonly Word[], at: number): Word | undefined => (at < 0 ? undefined : words[at]);

/**
 * Whether a word is there and one of up to seven (`among` is for more). A rest parameter would make a list at each call, and a
 * comparison that now and then meets no string at all is several times as slow: nothing is compared with what was not given.
 */
export function isWord(
  word: Word | undefined,
  first: string,
  second?: string,
  third?: string,
  fourth?: string,
  fifth?: string,
  sixth?: string,
  seventh?: string,
): boolean {
  if (word === undefined) return false;
  const { lower } = word;
  if (lower === first) return true;
  if (second === undefined) return false;
  if (lower === second) return true;
  if (third === undefined) return false;
  if (lower === third) return true;
  if (fourth === undefined) return false;
  if (lower === fourth) return true;
  if (fifth === undefined) return false;
  if (lower === fifth) return true;
  if (sixth === undefined) return false;
  return lower === sixth || lower === seventh;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Letters: ASCII, and everything from À on that is neither punctuation, a symbol, nor an emoji's half. */
function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code >= 0x2000 && code <= 0x2bff) return false;
  if (code >= 0x3000 && code <= 0x303f) return false;
  return code !== 0xd7 && code !== 0xf7 && !(code >= 0xd800 && code <= 0xf8ff) && code < 0xfe00;
}

const isApostrophe = (code: number): boolean =>
  code === 39 || code === 0x2019 || code === 0x2018 || code === 0x02bc || code === 0xb4;
const isBlank = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0xfeff;

const address =
  /(?:https?:\/\/|www\.)[^\s<>"]+|[\w.+-]+@[\w-]+\.[\w.-]+|[a-z0-9-]+\.(?:com|org|net|edu|gov|co|io|info|uk|us|ca|au)\b(?:\/[^\s<>"]*)?/iy;

/** The end of an address that starts at `at`, or `at` when none does; closing punctuation is left to the sentence. */
function addressEnd(text: string, at: number, to: number): number {
  address.lastIndex = at;
  const match = address.exec(text);
  if (match === null) return at;
  let end = Math.min(to, at + match[0].length);
  while (end > at && ".,;:!?)]}'*_".includes(text.charAt(end - 1))) end -= 1;
  return end;
}

/** Whether an address may start here: a quick look ahead at the word's own characters. */
function looksLikeAddress(text: string, at: number, end: number): boolean {
  const next = text.charCodeAt(end);
  if (next === 64) return true; // name@
  if (next === 58) return text.startsWith("://", end);
  if (next === 46) return isLetter(text.charCodeAt(end + 1)); // www.x, host.com
  return next === 43 && at < end; // name+tag@
}

/** Whether a word, or an address that it begins, may go on behind its letters with a character such as this: none else does. */
const mayGoOn = (code: number): boolean =>
  code >= 128 || code === 46 || code === 45 || code === 58 || code === 64 || code === 43;

/** What is no word is read as `lower`, or as nothing. */
const thing = (start: number, end: number, what: kind, gap: number, lower = ""): Word => ({
  lower,
  start,
  end,
  kind: what,
  tags: 0,
  gap,
  form: lower === "" || what === kind.number ? 0 : formOf(lower),
  written: 0,
  quoted: false,
});

/** The word of this number in readings.ts. */
const wordRead = (number: number, start: number, end: number, gap: number, written = number): Word => ({
  lower: lowerAt(number),
  start,
  end,
  kind: kind.word,
  tags: tagsAt(number),
  gap,
  form: formAt(number),
  written,
  quoted: false,
});

/** A word read as another, which was meant. */
export const readAs = ({ start, end, gap, written }: Word, lower: string): Word =>
  wordRead(readingOf(lower), start, end, gap, written);

/** Runs of one mark that read as one: ellipses, "?!", "--". */
function markEnd(text: string, at: number, to: number): number {
  const code = text.charCodeAt(at);
  let end = at + 1;
  if (code === 46 || code === 33 || code === 63 || code === 0x2026) {
    while (end < to) {
      const next = text.charCodeAt(end);
      if (next !== 46 && next !== 33 && next !== 63 && next !== 0x2026) break;
      end += 1;
    }
  } else if (code === 45) while (end < to && text.charCodeAt(end) === 45) end += 1;
  return end;
}

/** The folded form of a mark: every ellipsis is "…", every dash "—", every double quotation mark `"`. `after` is the code unit behind it. */
function foldMark(text: string, start: number, end: number, after: number): string {
  const code = text.charCodeAt(start);
  if (code === 0x2014 || code === 0x2013) return "—";
  if (code === 45) return end - start > 1 || isBlank(after) || clauseBehind(text, end) ? "—" : "-";
  if (code === 0x2018 || code === 0x2019) return "'";
  if (code === 0x2026) return "…";
  if (code === 46 && end - start > 1) {
    const run = text.slice(start, end);
    return run.includes("?") ? "?" : run.includes("!") ? "!" : "…";
  }
  if (code === 33 || code === 63) return text.slice(start, end).includes("?") ? "?" : "!";
  if (code === 0x201c || code === 0x201d || code === 0x201e) return '"';
  return text.charAt(start);
}

const entity = /&(?:nbsp| ?# ?(?:x200b|8203|160));/iy;

const clauseWords =
  /(?:you|your|youre|its|they|we|theres|these|those|but|or|maybe|because|please|(?:i|you|he|she|it|we|they|there|that)['\u2018\u2019\u02bc\u00b4](?:m|s|re|ve|ll|d))(?![\w'\u2018\u2019\u02bc\u00b4-])/iy;

/** Words that are hyphenated with "you", "it" or "or": "a thank-you note", "an either-or". */
const hyphenated = /^(?:thank|how|who|do|be|post|pick|know|love|find|fix|made|get|bless|either|and)$/i;

/** Whether a hyphen before `at` stands for a dash: "seek therapy-you grew up with this". */
function clauseBehind(text: string, at: number): boolean {
  clauseWords.lastIndex = at;
  return clauseWords.test(text);
}

/**
 * Where a word that starts at `at` ends, of which text[at, from) is known to be: with apostrophes and hyphens inside, and
 * abbreviations such as "e.g.".
 */
function wordEnd(text: string, at: number, from: number, to: number): number {
  let end = from;
  while (end < to) {
    const code = text.charCodeAt(end);
    if (code < 128 ? letters[code] !== 0 : isLetter(code)) {
      end += 1;
      continue;
    }
    const next = end + 1 < to ? text.charCodeAt(end + 1) : 0;
    if (code === 45 && clauseBehind(text, end + 1) && !hyphenated.test(text.slice(at, end))) break;
    const joins = isApostrophe(code) || (code === 45 && end - at > 0) || code === 0x2011;
    if (joins && isLetter(next)) end += 2;
    else if (code === 46 && end - at === 1 && isLetter(next) && text.charCodeAt(end + 2) === 46) {
      // "e.g.", "U.S.", "a.m.": single letters, each with its stop
      end += 2;
      while (
        end < to &&
        text.charCodeAt(end) === 46 &&
        isLetter(text.charCodeAt(end + 1)) &&
        text.charCodeAt(end + 2) === 46
      )
        end += 2;
      if (text.charCodeAt(end) === 46) end += 1;
      break;
    } else break;
  }
  return end;
}

/**
 * The words and marks of text[from, to). Emphasis marks (`*`, `_`, `~`, backticks at a word's edge) are passed over: they
 * stay in the text, and no word is made of them. Nothing is lost: what lies between two words is blank or emphasis.
 */
export function wordsOf(text: string, from = 0, to = text.length): Word[] {
  const words: Word[] = [];
  let at = from;
  let gap = 0;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (isBlank(code)) {
      if (code === 10 || code === 13) gap = 2;
      else if (gap === 0) gap = 1;
      at += 1;
      continue;
    }
    let end: number;
    if (code === 38 && ((entity.lastIndex = at), entity.test(text))) {
      // "&nbsp;", "&#x200B;": blank space that somebody's editor spelt out
      words.push(thing(at, entity.lastIndex, kind.symbol, gap));
      at = entity.lastIndex;
      gap = 1;
      continue;
    }
    if (isLetter(code)) {
      // most words have none but letters of six bits, and few of them
      let low = letters[code] ?? 0;
      let high = 0;
      let next = 32;
      for (end = at + 1; end < to; end += 1) {
        next = text.charCodeAt(end);
        let letter = next < 128 ? (letters[next] ?? 0) : 0;
        if (letter === 0) {
          if (next !== 39 || end + 1 === to || !isLetter(text.charCodeAt(end + 1))) break;
          letter = apostrophe;
        }
        high = (high << 6) | (low >>> 26);
        low = (low << 6) | letter;
      }
      const plain = end;
      if (end < to && mayGoOn(next)) {
        end = wordEnd(text, at, end, to);
        if (looksLikeAddress(text, at, end)) {
          const far = addressEnd(text, at, to);
          if (far > end) {
            words.push(thing(at, far, kind.address, gap));
            at = far;
            gap = 0;
            continue;
          }
        }
      }
      const number =
        code < 128 && end === plain && end - at <= longest
          ? readingAt(text, at, end, low, high)
          : readingIn(text, at, end);
      words.push(wordRead(number, at, end, gap));
    } else if (isDigit(code)) {
      end = at + 1;
      while (end < to) {
        const next = text.charCodeAt(end);
        if (isDigit(next) || isLetter(next)) end += 1;
        else if (
          (next === 46 || next === 44 || next === 58 || next === 45 || next === 37) &&
          isDigit(text.charCodeAt(end + 1))
        )
          end += 2;
        else break;
      }
      words.push(thing(at, end, kind.number, gap, "0"));
    } else if ((code === 42 || code === 43) && (words.length === 0 || gap === 2) && isBlank(text.charCodeAt(at + 1))) {
      // a bullet
      end = at + 1;
      words.push(thing(at, end, kind.mark, gap, "*"));
    } else if (code === 42 || code === 95 || code === 126 || code === 96) {
      at += 1; // emphasis
      continue;
    } else if (code >= 0xd800 && code <= 0xdfff) {
      end = at + 1;
      while (
        end < to &&
        ((text.charCodeAt(end) >= 0xd800 && text.charCodeAt(end) <= 0xdfff) ||
          text.charCodeAt(end) === 0xfe0f ||
          text.charCodeAt(end) === 0x200d)
      )
        end += 1;
      words.push(thing(at, end, kind.symbol, gap));
    } else if ((code >= 0x2190 && code <= 0x2bff) || (code >= 0xe000 && code <= 0xf8ff) || code >= 0xfe00) {
      end = at + 1;
      words.push(thing(at, end, kind.symbol, gap));
    } else {
      end = markEnd(text, at, to);
      const after = end < to ? text.charCodeAt(end) : 32;
      words.push(thing(at, end, kind.mark, gap, foldMark(text, at, end, after)));
    }
    at = end;
    gap = 0;
  }
  return words;
}

import { stemmer } from "stemmer";

/** A word of a text: `key` is how it is compared, `start` and `end` are UTF-16 code units into the text. */
export interface TextWord {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

const ascii = /^[\0-\x7f]*$/;

/** A text as it is compared: small letters, straight apostrophes, no accents, compatible forms made one (Unicode NFKD). */
export function fold(text: string): string {
  const small = text.toLowerCase();
  if (ascii.test(small)) return small;
  return small
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replaceAll("ς", "σ");
}

/** Words; of scripts that set no blanks between words, each character. Made when asked for: to look up scripts takes a while. */
const word = (): RegExp =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}\p{N}])+(?:['\u2018\u2019\u02bc](?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}\p{N}])+)*/gu;
const plainWord = /[A-Za-z0-9]+(?:'[A-Za-z0-9]+)*/g;

/** The words of a text in their order, folded, without the 's of possession. */
export function wordsOf(text: string): readonly TextWord[] {
  const words: TextWord[] = [];
  for (const { 0: found, index } of text.matchAll(ascii.test(text) ? plainWord : word())) {
    const key = fold(found).replace(/'s$/, "");
    if (key !== "") words.push({ key, start: index, end: index + found.length });
  }
  return words;
}

/** Stems that were asked for already; most words of a history are the same few thousand. */
const stems = new Map<string, string>();
const mostStems = 50_000;

/** The stem of a folded word (Porter's algorithm): "walking" and "walked" have the stem "walk". */
export function stemOf(key: string): string {
  const known = stems.get(key);
  if (known !== undefined) return known;
  const stem = /^[a-z]+$/.test(key) ? stemmer(key) : key;
  if (stems.size >= mostStems) stems.clear();
  stems.set(key, stem);
  return stem;
}

/** How every word with this stem begins: Porter's algorithm changes nothing of a word before its stem's last letter. */
export function beginningOf(stem: string): string {
  return /^[a-z]{2,}$/.test(stem) ? stem.slice(0, -1) : stem;
}

import { wordsOf } from "../../english/text/words.js";

/** A piece of a pattern: a word as it is folded, a part with a name, or a choice between sequences. */
export type Piece =
  | { readonly kind: "word"; readonly word: string }
  | { readonly kind: "part"; readonly name: string }
  | { readonly kind: "choice"; readonly among: readonly (readonly Piece[])[]; readonly optional: boolean };

/** A pattern that has been read. */
export interface Pattern {
  readonly pieces: readonly Piece[];
  /** The names of its parts, in the order in which they stand. */
  readonly parts: readonly string[];
}

/** A fault in a pattern: where it begins, in UTF-16 code units into the pattern, and a sentence about it. */
export interface PatternFault {
  readonly offset: number;
  readonly sentence: string;
}

/** More than this no pattern needs, and reading it goes no deeper. */
const longest = 400;
const deepest = 6;

class Fault extends Error {
  readonly offset: number;
  constructor(offset: number, sentence: string) {
    super(sentence);
    this.offset = offset;
  }
}

/**
 * Reads a pattern: words, "(one|another)" for a choice, "(maybe)?" for what may be missing, and "{verb}", "{verb-ing}",
 * "{rest}" or "{any-name}" for parts.
 */
export function readPattern(text: string): Pattern | PatternFault {
  try {
    return new Reader(text).read();
  } catch (error) {
    if (error instanceof Fault) return { offset: error.offset, sentence: error.message };
    throw error;
  }
}

/** Reads a plain phrase, in which no character has a meaning of its own. */
export function readPhrase(text: string): Pattern | PatternFault {
  const pieces = plainWords(text);
  if (pieces.length === 0) return { offset: 0, sentence: "There is no word in it." };
  return { pieces, parts: [] };
}

function plainWords(text: string): Piece[] {
  return wordsOf(text).map(({ lower, start, end }) => ({
    kind: "word",
    word: lower === "" ? text.slice(start, end).toLowerCase() : lower,
  }));
}

class Reader {
  readonly #text: string;
  readonly #parts: string[] = [];
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  read(): Pattern {
    if (this.#text.length > longest) throw new Fault(longest, `A pattern can be ${longest} characters long.`);
    const pieces = this.#sequence(0);
    const stray = this.#text.charAt(this.#at);
    if (stray !== "")
      throw new Fault(this.#at, `This “${stray}” closes or parts nothing; “(one|another)” is a choice.`);
    if (pieces.length === 0) throw new Fault(0, "There is no word in it.");
    return { pieces, parts: this.#parts };
  }

  /** Pieces up to a “|” or “)” of the choice around them, or to the end. */
  #sequence(depth: number): Piece[] {
    const pieces: Piece[] = [];
    for (;;) {
      const from = this.#at;
      while (this.#at < this.#text.length && !"(){}|?".includes(this.#text.charAt(this.#at))) this.#at += 1;
      pieces.push(...this.#words(from));
      const next = this.#text.charAt(this.#at);
      if (next === "(") pieces.push(this.#choice(depth + 1));
      else if (next === "{") pieces.push(this.#part(depth));
      else if (next === "?")
        throw new Fault(this.#at, "A “?” stands right behind a “)”: what is between the two may be missing.");
      else if (next === "}") throw new Fault(this.#at, "This “}” has no “{” before it.");
      else return pieces;
    }
  }

  /** The words from `from` on, up to here. */
  #words(from: number): Piece[] {
    const text = this.#text.slice(from, this.#at);
    const sign = /[*+^$\\[\]]/.exec(text);
    if (sign !== null)
      throw new Fault(
        from + sign.index,
        `“${sign[0]}” means nothing in a pattern, which is made of words, (one|another), (maybe)? and {parts}. What stands under “words” is looked for as it is.`,
      );
    return plainWords(text);
  }

  #choice(depth: number): Piece {
    const open = this.#at;
    if (depth > deepest) throw new Fault(open, `Choices can stand ${deepest} deep in each other.`);
    const among: Piece[][] = [];
    do {
      this.#at += 1;
      const sequence = this.#sequence(depth);
      if (sequence.length === 0)
        throw new Fault(this.#at, "There is no word here. What may be missing is written “(so)?”.");
      among.push(sequence);
    } while (this.#text.charAt(this.#at) === "|");
    if (this.#text.charAt(this.#at) !== ")") throw new Fault(open, "This “(” has no “)” behind it.");
    this.#at += 1;
    const optional = this.#text.charAt(this.#at) === "?";
    if (optional) this.#at += 1;
    return { kind: "choice", among, optional };
  }

  #part(depth: number): Piece {
    const open = this.#at;
    const close = this.#text.indexOf("}", open);
    if (close === -1) throw new Fault(open, "This “{” has no “}” behind it.");
    const name = this.#text.slice(open + 1, close).trim();
    if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name))
      throw new Fault(open, `A part has a name in lower case, such as {verb}, {rest} or {thing}; this is “{${name}}”.`);
    if (this.#parts.includes(name)) throw new Fault(open, `The part {${name}} stands here a second time.`);
    if (depth > 0 && ["verb", "verb-ing", "rest"].includes(name))
      throw new Fault(open, `{${name}} stands outside of choices; this one stands between “(” and “)”.`);
    if (name.startsWith("verb") && this.#parts.some((part) => part.startsWith("verb")))
      throw new Fault(open, "A pattern has one verb that it is about; this is a second one.");
    this.#parts.push(name);
    this.#at = close + 1;
    return { kind: "part", name };
  }
}

import type { Beside, Phrase } from "../pattern.js";

/** Bits of which all must be met; no bit where nothing is needed. */
export interface Need {
  readonly low: number;
  readonly high: number;
}

/** One of what phrases need beside their triggers: which words are it, and its bit where some phrase has nothing rarer. */
export class Part implements Need {
  readonly low: number;
  readonly high: number;
  /** A bit for each place; most of the thousands of parts never get one. */
  #bits: Int32Array | undefined;

  constructor(low: number, high: number) {
    this.low = low;
    this.high = high;
  }

  /** Says that the word at this place in a list of words is one. */
  add(place: number): void {
    let bits = (this.#bits ??= new Int32Array(4));
    if (place >> 5 >= bits.length) {
      bits = new Int32Array(2 * (place >> 5));
      bits.set(this.#bits);
      this.#bits = bits;
    }
    bits[place >> 5] = (bits[place >> 5] ?? 0) | (1 << (place & 31));
  }

  /** Whether one of the first `count` places is that of such a word. */
  isAmong(places: Int32Array, count: number): boolean {
    const bits = this.#bits;
    if (bits === undefined) return false;
    for (let at = 0; at < count; at += 1) {
      const place = places[at] ?? 0;
      if (place >> 5 < bits.length && (((bits[place >> 5] ?? 0) >>> (place & 31)) & 1) !== 0) return true;
    }
    return false;
  }
}

/** What the phrases need beside their triggers, the rarest first, and what folded words are of all that. */
export interface Needs {
  of(phrase: Phrase): readonly Part[];
  partsOf(word: string): readonly Part[];
}

const none: readonly Part[] = [];

/**
 * The needs of some phrases: a text holds one only where its words are, together, all that it needs. For a first look there are
 * 64 bits for the rarest that each phrase needs, and what is met about as often shares one.
 */
export function needsOf(phrases: readonly Phrase[]): Needs {
  const rarest = new Set<Beside>();
  for (const {
    beside: [first],
  } of phrases)
    if (first !== undefined) rarest.add(first);
  const ordered = [...rarest].toSorted((one, other) => one.weight - other.weight);
  const parts = new Map<Beside, Part>();
  const words = new Map<string, Part[]>();
  const add = (thing: Beside, part: Part): Part => {
    parts.set(thing, part);
    thing.eachFirst((word) => {
      const known = words.get(word);
      if (known === undefined) words.set(word, [part]);
      else if (known.at(-1) !== part) known.push(part);
    });
    return part;
  };
  for (const [at, thing] of ordered.entries()) {
    const bit = Math.floor((at * 64) / ordered.length);
    add(thing, new Part(bit < 32 ? 1 << bit : 0, bit < 32 ? 0 : 1 << (bit - 32)));
  }
  for (const { beside } of phrases) for (const thing of beside) if (!parts.has(thing)) add(thing, new Part(0, 0));
  return {
    of: ({ beside }) => beside.map((thing) => parts.get(thing) ?? add(thing, new Part(0, 0))),
    partsOf: (word) => words.get(word) ?? none,
  };
}

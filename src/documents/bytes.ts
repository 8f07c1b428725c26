import { decodeStrictly } from "./strict.js";

/** Reads UTF-8 that arrives in pieces of any length. */
export interface TextReader {
  /** The text of what has arrived; a character that is not whole yet waits for the next piece. */
  push(bytes: Uint8Array): string;
  /** The text of what was still waiting. */
  end(): string;
}

const encoder = new TextEncoder();

/** A byte that is no UTF-8 stands in the text as this code unit plus the byte: a lone low surrogate, which no UTF-8 gives. */
const strayBase = 0xdc00;
const stray = /(?<![\ud800-\udbff])[\udc80-\udcff]/;
const strays = /(?<![\ud800-\udbff])[\udc80-\udcff]+/g;

/**
 * Reads bytes as UTF-8 so that all of them come back: a byte order mark stays a character, and each byte that is not UTF-8
 * becomes a lone surrogate, U+DC80 to U+DCFF (as in Python's PEP 383), which `bytesOf` turns into that byte again.
 */
export function readBytes(): TextReader {
  let waiting = new Uint8Array(0);
  return {
    push(bytes) {
      const joined = waiting.length === 0 ? bytes : concat(waiting, bytes);
      const whole = joined.length - unfinished(joined);
      waiting = joined.slice(whole);
      return decode(joined.subarray(0, whole));
    },
    end() {
      const rest = waiting;
      waiting = new Uint8Array(0);
      return decode(rest);
    },
  };
}

/** The bytes of a text that `readBytes` has read, whatever was done to it in between. */
export function bytesOf(text: string): Uint8Array {
  if (!stray.test(text)) return encoder.encode(text);
  const parts: Uint8Array[] = [];
  let at = 0;
  for (const { 0: run, index } of text.matchAll(strays)) {
    parts.push(encoder.encode(text.slice(at, index)));
    parts.push(Uint8Array.from(run, (unit) => unit.charCodeAt(0) - strayBase));
    at = index + run.length;
  }
  return concat(...parts, encoder.encode(text.slice(at)));
}

/** Whether a text holds bytes that were no UTF-8. */
export function hasStrayBytes(text: string): boolean {
  return stray.test(text);
}

function concat(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function decode(bytes: Uint8Array): string {
  try {
    return decodeStrictly(bytes);
  } catch {
    return decodeAround(bytes);
  }
}

/** Decodes the stretches that are UTF-8, and lets every other byte stand for itself. */
function decodeAround(bytes: Uint8Array): string {
  let text = "";
  let start = 0;
  let at = 0;
  while (at < bytes.length) {
    const length = characterAt(bytes, at);
    if (length > 0) at += length;
    else {
      text += decodeStrictly(bytes.subarray(start, at)) + String.fromCharCode(strayBase + (bytes[at] ?? 0));
      at += 1;
      start = at;
    }
  }
  return text + decodeStrictly(bytes.subarray(start, at));
}

/** How many bytes at the end may be the beginning of a character: 0 to 3. */
function unfinished(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back += 1) {
    const at = bytes.length - back;
    if ((bytes[at] ?? 0) >= 0xc2) return characterAt(bytes, at) === -1 ? back : 0;
  }
  return 0;
}

/** The length in bytes of the character at `at`; 0 where there is none, -1 where the bytes end before it does. */
function characterAt(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const length = lead < 0xc2 || lead > 0xf4 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  for (let n = 1; n < length; n += 1) {
    const byte = bytes[at + n];
    if (byte === undefined) return -1;
    const [low, high] = n === 1 ? second(lead) : [0x80, 0xbf];
    if (byte < low || byte > high) return 0;
  }
  return length;
}

/** What may follow a lead byte: neither overlong forms nor surrogates nor more than U+10FFFF (RFC 3629, section 4). */
function second(lead: number): readonly [low: number, high: number] {
  if (lead === 0xe0) return [0xa0, 0xbf];
  if (lead === 0xed) return [0x80, 0x9f];
  if (lead === 0xf0) return [0x90, 0xbf];
  if (lead === 0xf4) return [0x80, 0x8f];
  return [0x80, 0xbf];
}

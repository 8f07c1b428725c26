/** Tells what a word, in small letters with straight apostrophes, is looked for as; 0 for any other word. */
export type Interest = (word: string) => number;

/** Hears of each word that is looked for: what as, and where it stands, in UTF-16 code units. */
export type Hear = (kind: number, start: number, end: number) => void;

const size = 1 << 16;
/** So many words can be remembered before looking one up takes long. */
const most = size / 2;

/** What an ASCII character counts as in a word: its small letter, or 0 where it is no part of one. */
const ascii = Uint8Array.from({ length: 128 }, (_, code) =>
  /[a-z']/i.test(String.fromCharCode(code)) ? String.fromCharCode(code).toLowerCase().charCodeAt(0) : 0,
);

/** Letters, ASCII and from À on, and straight and typographic apostrophes; small letters stand for capitals. */
function folded(code: number): number {
  if (code < 128) return ascii[code] ?? 0;
  if (code === 0x2019) return 39;
  return code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && (code < 0x2000 || code > 0x2bff) ? code : 0;
}

function foldedWord(word: string): string {
  return word.toLowerCase().replaceAll("’", "'");
}

/**
 * Goes through texts word by word, and asks about each different word once: twenty million letters take a tenth of a
 * second so. A word is remembered by its hash; two words of one hash, of which one is looked for, are told apart.
 */
export function wordCounter(interest: Interest): (text: string, hear: Hear) => void {
  const hashes = new Int32Array(size);
  const kinds = new Uint8Array(size);
  let known = 0;

  function kindOf(text: string, start: number, end: number, hash: number): number {
    let slot = (hash ^ (hash >>> 15)) & (size - 1);
    while (hashes[slot] !== 0) {
      if (hashes[slot] === hash) {
        return kinds[slot] === 0 ? 0 : interest(foldedWord(text.slice(start, end)));
      }
      slot = (slot + 1) & (size - 1);
    }
    const kind = interest(foldedWord(text.slice(start, end)));
    if (known < most) {
      hashes[slot] = hash;
      kinds[slot] = kind === 0 ? 0 : 1;
      known += 1;
    }
    return kind;
  }

  return (text, hear) => {
    let start = -1;
    let hash = 0;
    for (let at = 0; at <= text.length; at += 1) {
      const code = at < text.length ? folded(text.charCodeAt(at)) : 0;
      if (code !== 0) {
        if (start === -1) {
          start = at;
          hash = 0x811c9dc5;
        }
        hash = Math.imul(hash ^ code, 0x01000193);
      } else if (start !== -1) {
        const kind = kindOf(text, start, at, hash === 0 ? 1 : hash);
        if (kind !== 0) hear(kind, start, at);
        start = -1;
      }
    }
  };
}

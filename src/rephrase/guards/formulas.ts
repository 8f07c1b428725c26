import { among } from "../../english/text/remembered.js";
import { isWord, kind, type Word } from "../../english/text/words.js";

/**
 * Fixed phrases, kept as text and read where one of them may stand. Words are folded; "." at the end stands for the end of a
 * clause.
 */
export interface Formulas {
  /** Those that begin with a word, each with the words it is made of. */
  from(first: Word): readonly (readonly string[])[];
}

/** Reads formulas from a list, one a line or separated by " | ". */
export function formulas(list: string): Formulas {
  let lines: string | undefined;
  const read = (first: string): readonly (readonly string[])[] => {
    lines ??= list.replaceAll(/^\s*|\s*[|\n]\s*|\s*$/g, "\n");
    const found: (readonly string[])[] = [];
    for (let at = lines.indexOf(`\n${first} `); at >= 0; at = lines.indexOf(`\n${first} `, at + 1))
      found.push(lines.slice(at + 1, lines.indexOf("\n", at + 1)).split(" "));
    if (lines.includes(`\n${first}\n`)) found.push([first]);
    return found;
  };
  const known = new Map<string, readonly (readonly string[])[]>();
  const opens = among({ has: (lower) => read(lower).length > 0 });
  return {
    from(first) {
      if (!opens(first)) return none;
      let found = known.get(first.lower);
      if (found === undefined) known.set(first.lower, (found = read(first.lower)));
      return found;
    },
  };
}

const none: readonly (readonly string[])[] = [];

const ends = (word: Word | undefined): boolean =>
  word === undefined || word.kind === kind.mark || word.kind === kind.symbol;

/** Words that only add force: "Kick some fucking ass." */
const isExpletive = among(new Set("fucking freaking fricking frigging damn goddamn bloody effing".split(" ")));

/** What somebody is called by, with no comma before it: "Ride it out little buddy." */
const calls = new Set(
  "mama momma mom mum dad buddy bud bro dude man pal friend mate dawg girl honey hun hon sweetie love dear op sis kid kiddo everyone guys folks y'all sir champ bestie".split(
    " ",
  ),
);

/** Whether nothing but the words by which the reader is called stands at `at`. */
const callsAndEnds = (words: readonly Word[], at: number): boolean => {
  const name = isWord(words[at], "little", "my", "dear", "sweet", "old") ? at + 1 : at;
  return calls.has(words[name]?.lower ?? "") && ends(words[name + 1]);
};

/** Whether one of the formulas stands at `at`; one that ends in "." must end its clause there. */
export function formulaAt(set: Formulas, words: readonly Word[], at: number): boolean {
  const first = words[at];
  if (first === undefined) return false;
  for (const phrase of set.from(first)) if (isPhrase(phrase, words, at)) return true;
  return false;
}

/** Whether the words of a formula follow the one at `at`, which is its first. */
function isPhrase(phrase: readonly string[], words: readonly Word[], at: number): boolean {
  let i = at;
  for (let k = 1; k < phrase.length; k += 1) {
    const wanted = phrase[k];
    i += 1;
    if (isExpletive(words[i])) i += 1;
    const word = words[i];
    if (wanted === ".") return ends(word) || callsAndEnds(words, i);
    if (word === undefined || word.lower !== wanted) return false;
  }
  return true;
}

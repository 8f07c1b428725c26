import type { Style } from "../forms.js";
import type { Guard } from "../guard.js";
import { mostWords } from "../../english/text/readings.js";
import type { Word } from "../../english/text/words.js";
import { guards } from "../guards/index.js";
import { realize } from "../realize/index.js";
import type { Realized, Turn } from "../realize/realized.js";
import type { Rule } from "../rule.js";
import { rules } from "./index.js";

/** Writes what takes a directive's place; undefined where nothing is known to, so that the directive is kept as unsure. */
export type Realize = (style: Style, turn: Turn) => Realized | undefined;

/** What a text is read by: the rules laid out by the words at which they are tried, the guards, and what rewrites. */
export interface Rulebook {
  /** The rules that are tried at this word. */
  triedAt(word: Word): readonly Rule[];
  /** The rules that are tried where a command may open, with this word behind its adverbs; undefined is the end of the sentence. */
  startingWith(word: Word | undefined): readonly Rule[];
  readonly guards: readonly Guard[];
  readonly realize: Realize;
}

/** Lays out rules and guards, each in the order in which they decide. */
export function rulebookOf(
  among: readonly Rule[],
  guarded: readonly Guard[] = guards,
  write: Realize = realize,
): Rulebook {
  const triggered = new Map<string, Rule[]>();
  for (const rule of among)
    if (rule.triggers !== "start")
      for (const word of rule.triggers) {
        const listed = triggered.get(word);
        if (listed === undefined) triggered.set(word, [rule]);
        else listed.push(rule);
      }
  const starts = among.filter((rule) => rule.triggers === "start");
  const anywhere = starts.filter(({ mayOpen }) => mayOpen === undefined);
  const startingWith = byWord((word) => starts.filter(({ mayOpen }) => mayOpen?.(word) !== false));
  return {
    triedAt: byWord(({ lower }) => triggered.get(lower) ?? none),
    startingWith: (word) => (word === undefined ? anywhere : startingWith(word)),
    guards: guarded,
    realize: write,
  };
}

const none: readonly Rule[] = [];

/** Rules by word, looked up once for each: most words have none. */
function byWord(rulesFor: (word: Word) => readonly Rule[]): (word: Word) => readonly Rule[] {
  const lists: (readonly Rule[])[] = [none];
  /** By the numbers of the folded words: which of the lists is theirs, from 1 on. */
  let known: Uint16Array | undefined;
  return (word) => {
    known ??= new Uint16Array(mostWords + 1);
    const list = known[word.form] ?? 0;
    if (list !== 0) return lists[list - 1] ?? none;
    const found = rulesFor(word);
    if (word.form !== 0) known[word.form] = found.length === 0 ? 1 : lists.push(found);
    return found;
  };
}

/** Every rule and every guard that the program comes with. */
export const usualRulebook: Rulebook = rulebookOf(rules);

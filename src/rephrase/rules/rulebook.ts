import type { Style } from "../forms.js";
import type { Guard } from "../guard.js";
import { mostWords } from "../../english/text/readings.js";
import { among } from "../../english/text/remembered.js";
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
  /** The rules that are tried at this word, with `next` behind it; undefined is the end of the sentence. */
  triedAt(word: Word, next: Word | undefined): readonly Rule[];
  /** The rules that are tried where a command may open, with this word behind its adverbs; undefined is the end of the sentence. */
  startingWith(word: Word | undefined): readonly Rule[];
  readonly guards: readonly Guard[];
  readonly realize: Realize;
}

/**
 * Lays out rules and guards, each in the order in which they decide. `quick` tells for good which words are among those at which
 * rules are tried; a rulebook that is not there for good does without.
 */
export function rulebookOf(
  some: readonly Rule[],
  guarded: readonly Guard[] = guards,
  write: Realize = realize,
  quick?: typeof among,
): Rulebook {
  const triggered = new Map<string, Rule[]>();
  for (const rule of some)
    if (rule.triggers !== "start")
      for (const word of rule.triggers) {
        const listed = triggered.get(word);
        if (listed === undefined) triggered.set(word, [rule]);
        else listed.push(rule);
      }
  const isTrigger = quick?.(triggered);
  const starts = some.filter((rule) => rule.triggers === "start");
  const anywhere = starts.filter(({ mayOpen }) => mayOpen === undefined);
  const startingWith = byWord(none, (word) => {
    const here = starts.filter(({ mayOpen }) => mayOpen?.(word) !== false);
    return here.length === 0 ? none : here;
  });
  const tried = byWord(nowhere, ({ lower }) => {
    const here = triggered.get(lower);
    if (here === undefined) return nowhere;
    const before = (next: Word | undefined): readonly Rule[] => {
      const found = here.filter(({ mayFollow }) => mayFollow?.(next, lower) !== false);
      return found.length === 0 ? none : found;
    };
    return here.some(({ mayFollow }) => mayFollow)
      ? { atEnd: before(undefined), before: byWord(none, before) }
      : { atEnd: here, before: () => here };
  });
  return {
    triedAt(word, next) {
      if (isTrigger !== undefined && !isTrigger(word)) return none;
      const here = tried(word);
      return here === nowhere ? none : next === undefined ? here.atEnd : here.before(next);
    },
    startingWith: (word) => (word === undefined ? anywhere : startingWith(word)),
    guards: guarded,
    realize: write,
  };
}

/** The rules that are tried at a word: at the end of a sentence, and before another word. */
interface Tried {
  readonly atEnd: readonly Rule[];
  before(next: Word): readonly Rule[];
}

const none: readonly Rule[] = [];
const nowhere: Tried = { atEnd: none, before: () => none };

/** What there is by word, looked up once for each: most words have `nothing`. */
function byWord<Kept>(nothing: Kept, find: (word: Word) => Kept): (word: Word) => Kept {
  const kept = [nothing];
  /** By the numbers of the folded words: which of what is kept is theirs, from 1 on. */
  let known: Uint16Array | undefined;
  return (word) => {
    known ??= new Uint16Array(mostWords + 1);
    const place = known[word.form] ?? 0;
    if (place !== 0) return kept[place - 1] ?? nothing;
    const found = find(word);
    if (word.form !== 0) known[word.form] = found === nothing ? 1 : kept.push(found);
    return found;
  };
}

/** Every rule and every guard that the program comes with. */
export const usualRulebook: Rulebook = rulebookOf(rules, guards, realize, among);

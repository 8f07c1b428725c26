import type { Sentence } from "../english/text/sentences.js";
import type { Word } from "../english/text/words.js";
import type { Form, Match, Strength } from "./forms.js";

/** A rule finds one way of telling somebody what to do. Its examples and leaves are its specification, and are all run. */
export interface Rule {
  readonly name: string;
  readonly form: Form;
  readonly strength: Strength;
  /** One sentence that a person can read: what is found, and why it directs. */
  readonly about: string;
  /** Folded words at which the rule is tried; "start" for rules tried wherever a command may open. */
  readonly triggers: readonly string[] | "start";
  /**
   * Of a "start" rule: whether it may find anything where this word stands behind the adverbs. It looks at the folded word
   * alone, and may say yes wrongly, never no. Without it the rule is tried at every word.
   */
  readonly mayOpen?: (word: Word) => boolean;
  /**
   * Of a rule that is tried at words: whether it may find anything at the folded word `at` where `next` stands right behind that,
   * or where nothing does. As `mayOpen`, it looks at the folded word alone, and never says no wrongly.
   */
  readonly mayFollow?: (next: Word | undefined, at: string) => boolean;
  /** Tries the rule at the word `at`; for "start" rules, `place` is where the clause begins and `at` the word behind its adverbs. */
  find(sentence: Sentence, at: number, place: number): Match | undefined;
  /** Sentences before and after, in the experience style. */
  readonly examples: readonly (readonly [before: string, after: string])[];
  /** Sentences the rule must not touch. */
  readonly leaves: readonly string[];
}

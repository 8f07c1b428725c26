import type { Form, Strength, Style } from "../../rephrase/forms.js";
import { readPattern, readPhrase, type Pattern } from "./pattern.js";

/** A sentence that a rule finds, and in a style what becomes of it, where that is said. */
export interface OwnExample {
  readonly before: string;
  readonly after?: string;
  readonly style: Style;
}

/** A rule that somebody wrote down as data: plain values, which can be sent to another thread. */
export interface OwnRule {
  readonly name: string;
  readonly about: string;
  readonly form: Form;
  readonly strength: Strength;
  /** Fixed phrases, and patterns with parts: what the rule finds. */
  readonly words: readonly string[];
  readonly patterns: readonly string[];
  /** What takes the place of what was found, in some of the styles. */
  readonly rewrite: Readonly<Partial<Record<Style, string>>>;
  readonly examples: readonly OwnExample[];
  /** Sentences in which the rule finds nothing. */
  readonly leaves: readonly string[];
  /** Where it was read. */
  readonly file: string;
}

/** The phrases and patterns of a rule, read; what cannot be read is left out. */
export function patternsOf({ words, patterns }: Pick<OwnRule, "words" | "patterns">): Pattern[] {
  return [...words.map(readPhrase), ...patterns.map(readPattern)].filter((read) => "pieces" in read);
}

/** The names of the parts that every pattern of a rule has, which are those that a rewrite can use. */
export function sharedParts(own: Pick<OwnRule, "words" | "patterns">): string[] {
  const [first, ...others] = patternsOf(own);
  return (first?.parts ?? []).filter((part) => others.every(({ parts }) => parts.includes(part)));
}

import { sentencesOf, type Sentence } from "../../english/text/sentences.js";
import { findProtection } from "../../safety/protect.js";
import { detect } from "../detect.js";
import type { Directive } from "../directive.js";
import type { KeptReason } from "../forms.js";
import { rephrase, type RephraseOptions, type Rephrased } from "../index.js";
import type { FoundDirective } from "../rewrite.js";
import { usualRulebook } from "../rules/rulebook.js";
import { nearestTo, type Nearest } from "./nearest.js";

/** What decided about one directive, or about a sentence that holds none. */
export type Decision =
  | { readonly kind: "rewritten"; readonly rule: string; readonly original: string; readonly replacement: string }
  | { readonly kind: "guarded"; readonly rule: string; readonly guard: string; readonly original: string }
  | { readonly kind: "kept"; readonly rule: string; readonly reason: KeptReason; readonly original: string }
  | { readonly kind: "ignored"; readonly rule: string; readonly original: string }
  | { readonly kind: "aside"; readonly rule: string; readonly original: string }
  | { readonly kind: "soft"; readonly rule: string; readonly original: string }
  | { readonly kind: "nothing"; readonly nearest: Nearest | undefined };

/** A sentence, [start, end), with what decided about it, and the words in it that protect it or more. */
export interface Traced {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly protecting: { readonly reason: KeptReason; readonly words: string } | undefined;
  readonly decisions: readonly Decision[];
}

/** How a text is read: as `rephrase` reads it, and what of it is ignored because somebody asks for that. */
export interface WhyOptions extends RephraseOptions {
  readonly ignored?: (found: FoundDirective) => boolean;
}

/** Says for each sentence of the prose what `rephrase` with the same options makes of it, and what decided. */
export function why(text: string, options: WhyOptions = {}): Traced[] {
  const { leaves, ignored } = options;
  const left = (found: FoundDirective): boolean => leaves?.(found) === true || ignored?.(found) === true;
  const found = rephrase(text, { ...options, leaves: left });
  const spans = options.spans ?? [[0, text.length]];
  return spans.flatMap(([from, to]) => sentencesOf(text, from, to).map((sentence) => traced(sentence, found, options)));
}

function traced(sentence: Sentence, found: Rephrased, options: WhyOptions): Traced {
  const book = options.rulebook ?? usualRulebook;
  const { text, start, end } = sentence;
  const said = text.slice(start, end);
  const directives = detect(sentence, book);
  const protection = findProtection(said, directives.length > 0 ? undefined : ["crisis"]);
  const decisions = directives.map((directive) => decisionOn(directive, found, options));
  return {
    start,
    end,
    text: said,
    protecting: protection && { reason: protection.reason, words: said.slice(protection.start, protection.end) },
    decisions: decisions.length > 0 ? decisions : [{ kind: "nothing", nearest: nearestTo(sentence, book) }],
  };
}

function decisionOn(directive: Directive, { changes, kept }: Rephrased, options: WhyOptions): Decision {
  const { rulebook: book = usualRulebook, leaves, ignored } = options;
  const { start, end } = directive;
  const { name: rule, form, strength } = directive.rule;
  const original = directive.sentence.text.slice(start, end);
  const change = changes.find((each) => each.start < end && each.end > start);
  if (change !== undefined)
    return { kind: "rewritten", rule, original: change.original, replacement: change.replacement };
  const place = { rule, form, strength, start, end };
  if (ignored?.(place) === true) return { kind: "ignored", rule, original };
  if (leaves?.(place) === true) return { kind: "aside", rule, original };
  const guard = book.guards.find((each) => each.holds(directive));
  if (guard !== undefined) return { kind: "guarded", rule, guard: guard.name, original };
  const keep = kept.find((each) => each.start === start);
  return keep === undefined ? { kind: "soft", rule, original } : { kind: "kept", rule, reason: keep.reason, original };
}

import type { Lead } from "../english/clauses/leads.js";
import type { Sentence } from "../english/text/sentences.js";
import type { VerbPhrase } from "../english/verbs/verb-phrase.js";
import type { Match } from "./forms.js";
import type { Rule } from "./rule.js";

/** The index of the first word of a directive: of what leads it in, or of its frame. */
export const beginOf = ({ leads, match }: Pick<Directive, "leads" | "match">): number =>
  match.aside === undefined ? (leads[0]?.from ?? match.from) : match.from;

/** A stretch of a sentence that tells the listener what to do, ready to be rewritten. */
export interface Directive {
  readonly rule: Rule;
  readonly sentence: Sentence;
  readonly match: Match;
  readonly phrase: VerbPhrase;
  /** Clauses and phrases right before the frame that belong to the advice: "If it gets loud,". */
  readonly leads: readonly Lead[];
  /** What the advice promises, told along with it: "…, and you'll love it". `join` is the index of its "and". */
  readonly promise?: { readonly join: number; readonly phrase: VerbPhrase } | undefined;
  /** UTF-16 code units into the text: leads, frame and verb phrase, without the sentence's closing mark. */
  readonly start: number;
  readonly end: number;
}

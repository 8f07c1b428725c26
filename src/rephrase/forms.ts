import type { Lead } from "../english/clauses/leads.js";
import type { Shape } from "../english/verbs/head.js";
import type { Polarity } from "../english/verbs/polarity.js";

/** The grammatical forms in which people tell others what to do. */
export type Form =
  | "modal"
  | "imperative"
  | "negative-imperative"
  | "wrapper"
  | "conditional"
  | "recommendation"
  | "evaluative"
  | "suggestion-question"
  | "soft-modal";

/** Soft forms leave a choice in their wording ("you could"); strong ones do not ("you should"). */
export type Strength = "strong" | "soft";

/** The styles, the default first. */
export const styles = ["experience", "question", "witness", "permission"] as const;

/** What is put in a directive's place: an experience, an open question, something seen, or a request to share. */
export type Style = (typeof styles)[number];

/** Why a directive was found and left as it stands. */
export type KeptReason = "crisis" | "danger" | "medication" | "legal" | "dismissive" | "unsure" | "marks";

/** What a rule reports: where its frame begins, and where the advice itself does. Indices into the sentence's words. */
export interface Match {
  /** First word of the frame: the first to give way. */
  readonly from: number;
  /** First verb of the advice, or first word of the noun phrase when `noun` is set. */
  readonly verb: number;
  /** First adverb that stays with the verb ("slowly"); `verb` when there is none. */
  readonly mid?: number | undefined;
  readonly polarity: Polarity;
  readonly shape: Shape;
  /** The advice is a thing, not an act: "How about a walk?" */
  readonly noun?: boolean | undefined;
  /** The "than" behind which stands what the advice is weighed against: "it's better to wait than to push". */
  readonly than?: number | undefined;
  /** Words [from, to) inside the advice that only frame it and go: ", if I were you". */
  readonly drop?: readonly [from: number, to: number] | undefined;
  /** The clause between the frame and the advice that leads it in: "You should, if you can, call". */
  readonly aside?: Lead | undefined;
  /** Behind the last word of the advice, where the rule itself knows that; else its verb phrase tells. */
  readonly to?: number | undefined;
  /** Where what a rule of somebody's own names in its pattern stands, as words [from, to). */
  readonly parts?: Parts | undefined;
}

/** Named parts of a pattern, each as words [from, to) of the sentence. */
export type Parts = ReadonlyMap<string, readonly [from: number, to: number]>;

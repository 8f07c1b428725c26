import type { Form, KeptReason, Strength } from "../rephrase/forms.js";
import type { Place } from "./places.js";

/** A directive that was found in a document. */
interface Found {
  readonly rule: string;
  readonly form: Form;
  readonly strength: Strength;
  /** UTF-16 code units into the text; `end` is the first one behind it. */
  readonly start: number;
  readonly end: number;
  readonly from: Place;
  readonly to: Place;
  readonly original: string;
  /** What its rule says of it, of a rule of somebody's own. */
  readonly about?: string;
}

/** A directive with what can be put in its place, or with the reason why nothing is. */
export type Advice = Found &
  ({ readonly kind: "rewrite"; readonly replacement: string } | { readonly kind: "kept"; readonly reason: KeptReason });

/** A comment that asks for something to be ignored where nothing is, or in a way that cannot be understood. */
export interface Remark {
  readonly kind: "comment";
  /** It stands where the name of a rule does. */
  readonly rule: "unused-ignore" | "unclear-ignore";
  /** UTF-16 code units into the text, as of a directive. */
  readonly start: number;
  readonly end: number;
  readonly from: Place;
  readonly to: Place;
  readonly original: string;
  /** What is to be said of it. */
  readonly sentence: string;
}

/** Something that was found in a document. */
export type Finding = Advice | Remark;

/** How much a finding weighs: a note is there to protect somebody, or to tell of a comment, and never counts. */
export type Weight = "strong" | "soft" | "note";

const protective: ReadonlySet<KeptReason> = new Set(["crisis", "danger", "medication", "legal"]);

/**
 * The weight of a finding: what is kept for another reason than to protect somebody weighs what its rule does, and a comment
 * that ignores nothing is soft.
 */
export function weightOf(finding: Finding): Weight {
  if (finding.kind === "comment") return finding.rule === "unused-ignore" ? "soft" : "note";
  return finding.kind === "kept" && protective.has(finding.reason) ? "note" : finding.strength;
}

import { protects } from "../safety/protect.js";
import { rewrite, rewriteAll, type Rephrased, type RephraseOptions, type Unwritten } from "./rewrite.js";

export { styles } from "./forms.js";
export type { Form, KeptReason, Strength, Style } from "./forms.js";
export { newVoice } from "./rewrite.js";
export type { Kept, Rephrased, RephraseOptions, RewriteChange } from "./rewrite.js";

/**
 * Finds the directive advice in `text` and rewrites it; what no change covers comes back as it was. All of it is read as
 * somebody's own words, also what a mail quotes: `rephraseDocument` reads a document of some kind.
 */
export const rephrase = (text: string, options: RephraseOptions = {}): Rephrased => rewrite(text, options, protects);

/**
 * `rephrase` for many texts, in their order: each by its own options, and each as if it stood alone, but for a voice that several
 * of them share. It is faster than one call for each.
 */
export const rephraseAll = (texts: readonly Pick<Unwritten, "text" | "options">[]): Rephrased[] =>
  rewriteAll(texts, protects);

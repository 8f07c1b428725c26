import { protects } from "../safety/protect.js";
import { rewrite, type Rephrased, type RephraseOptions } from "./rewrite.js";

export { styles } from "./forms.js";
export type { Form, KeptReason, Strength, Style } from "./forms.js";
export { newVoice } from "./rewrite.js";
export type { Kept, Rephrased, RephraseOptions, RewriteChange } from "./rewrite.js";

/** Finds the directive advice in `text` and rewrites it; what no change covers comes back as it was. */
export const rephrase = (text: string, options: RephraseOptions = {}): Rephrased => rewrite(text, options, protects);

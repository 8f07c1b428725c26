/** The library: advice in English text found and rewritten, with no terminal in it and nothing of the system. */
export { Problem, type FailureStatus } from "./messages/problem.js";
export { documentKinds, type DocumentKind } from "./documents/kind.js";
export { rephraseDocument, type WholeOptions } from "./rephrase/document/whole.js";
export {
  rephrase,
  rephraseAll,
  styles,
  type Form,
  type Kept,
  type KeptReason,
  type Rephrased,
  type RephraseOptions,
  type RewriteChange,
  type Strength,
  type Style,
} from "./rephrase/index.js";

/** The library: advice in English text found and rewritten, with no terminal in it and nothing of the system. */
export { Problem, type FailureStatus } from "./messages/problem.js";
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

import type { Prose } from "../../documents/prose.js";
import { protects } from "../../safety/protect.js";
import type { Rephrased } from "../rewrite.js";
import { rewriteDocument, type DocumentOptions } from "./rewriting.js";

export type { DocumentOptions } from "./rewriting.js";

/** `rewriteDocument` with everything that must stay as it is. */
export const rephraseProse = (text: string, prose: Prose, options: DocumentOptions = {}): Rephrased =>
  rewriteDocument(text, prose, options, protects);

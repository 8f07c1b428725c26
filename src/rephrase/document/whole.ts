import { kindOf, type DocumentKind } from "../../documents/kind.js";
import { readerOf } from "../../documents/reading.js";
import type { Rephrased } from "../rewrite.js";
import { rephraseProse, type DocumentOptions } from "./document.js";

/**
 * How a whole document is rewritten. `as` says of which kind it is; without it the ending of `name`, the name of its file, tells
 * that, and without either it is plain text.
 */
export interface WholeOptions extends Pick<DocumentOptions, "style" | "strength" | "headings"> {
  readonly as?: DocumentKind;
  readonly name?: string;
}

/**
 * `rephrase` for a whole document: nothing but its prose is read, so that what a mail quotes, headers, code, front matter and
 * the like come back as they were. Offsets are UTF-16 code units into the document.
 */
export async function rephraseDocument(text: string, options: WholeOptions = {}): Promise<Rephrased> {
  const { as, name = "", ...how } = options;
  const read = await readerOf(as ?? kindOf(name), name);
  return rephraseProse(text, read(text), how);
}

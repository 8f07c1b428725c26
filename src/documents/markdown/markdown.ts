import { readPlain } from "../plain.js";
import type { Prose } from "../prose.js";

/** The prose of a Markdown document. */
export function readMarkdown(text: string, _options: { readonly mdx: boolean }): Prose {
  return { ...readPlain(text), kind: "markdown" };
}

import { Emoji, GFM, parser, type MarkdownParser } from "@lezer/markdown";
import { math } from "./math.js";
import { mdx } from "./mdx.js";
import { plainText } from "./plain-text.js";

const configured = new Map<boolean, MarkdownParser>();

/** The parser for CommonMark with what GitHub adds (tables, task lists, bare addresses, formulas), or for MDX. */
export function markdownParser(isMdx: boolean): MarkdownParser {
  let made = configured.get(isMdx);
  if (made === undefined) {
    made = parser.configure(isMdx ? [GFM, Emoji, math, mdx, plainText] : [GFM, Emoji, math, plainText]);
    configured.set(isMdx, made);
  }
  return made;
}

import type { Input } from "@lezer/common";
import type { BlockContext, Line } from "@lezer/markdown";

/**
 * Whether the line that was reached still stands in the quotation or list item in which a block began. The parser knows, and
 * its types do not say so.
 */
export const isWithin = (cx: BlockContext, line: Line): boolean =>
  !("depth" in line) || typeof line.depth !== "number" || line.depth >= cx.depth;

const isInput = (value: unknown): value is Input =>
  typeof value === "object" && value !== null && "read" in value && "length" in value;

/** What stands behind the line that was reached. The parser has the whole text, and its types do not say so. */
export const aheadOf = (cx: BlockContext, line: Line): string =>
  "input" in cx && isInput(cx.input) ? cx.input.read(cx.lineStart + line.text.length, cx.input.length) : "";

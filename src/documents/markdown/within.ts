import type { BlockContext, Line } from "@lezer/markdown";

/**
 * Whether the line that was reached still stands in the quotation or list item in which a block began. The parser knows, and
 * its types do not say so.
 */
export const isWithin = (cx: BlockContext, line: Line): boolean =>
  !("depth" in line) || typeof line.depth !== "number" || line.depth >= cx.depth;

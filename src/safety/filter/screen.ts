import { digests } from "../data/digests.js";
import { filterOf } from "./trigger-filter.js";

/**
 * Whether a text may hold something that protects a directive. It may say yes wrongly, never no, and needs none of the
 * phrases themselves: most messages are done with it.
 */
export function mayBeProtected(text: string): boolean {
  return filterOf(...Object.values(digests))(text);
}

import { rephraseMessages } from "../messages/rephrase.js";
import type { KeptReason } from "../rephrase/index.js";

const { because, stays } = rephraseMessages;

/** The reasons in the order in which they are told: what keeps somebody safe comes first. */
const order: readonly KeptReason[] = ["crisis", "danger", "medication", "legal", "dismissive", "marks", "unsure"];

/** How many pieces of advice were found and left as they are, and why, in one line; undefined where none was. */
export function keptLine(kept: ReadonlyMap<KeptReason, number>): string | undefined {
  const counted = order.flatMap((reason) => {
    const count = kept.get(reason);
    return count === undefined ? [] : [{ count, because: because[reason] }];
  });
  return counted.length === 0 ? undefined : stays(counted);
}

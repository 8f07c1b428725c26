import { hashOf, marksOf, together } from "./marks.js";
import { eachTypedForm } from "./typed-forms.js";

/**
 * What a filter needs to know of its triggers, folded words or pairs of neighbours ("of there"), as one short text: the
 * marks of the words and of the pairs as people type them.
 */
export function digestOf(triggers: Iterable<string>): string {
  const hashes = new Set<number>();
  for (const trigger of triggers)
    eachTypedForm(trigger, (first, second) => {
      hashes.add(first === second ? hashOf(first) : together(hashOf(first), hashOf(second)));
    });
  return marksOf(hashes);
}

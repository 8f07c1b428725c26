import type { Prose } from "../../documents/prose.js";
import type { Wording } from "../alternatives.js";
import { styles, type Style } from "../forms.js";
import type { RewriteChange } from "../rewrite.js";
import { rephraseProse, type DocumentOptions } from "./document.js";

/** What the other styles would put in the place of each of a document's changes, in their order. */
export function wordingsInDocument(
  text: string,
  prose: Prose,
  changes: readonly RewriteChange[],
  options: DocumentOptions & { readonly style: Style },
): (readonly Wording[])[] {
  const others = styles
    .filter((style) => style !== options.style)
    .map((style) => ({ style, changes: rephraseProse(text, prose, { ...options, style }).changes }));
  return changes.map(({ start, end }) =>
    others.flatMap(({ style, changes: theirs }) => {
      const same = theirs.find((change) => change.start < end && start < change.end);
      return same === undefined ? [] : [{ style, start: same.start, end: same.end, replacement: same.replacement }];
    }),
  );
}

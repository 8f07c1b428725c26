import { rephraseMessages } from "../messages/rephrase.js";
import type { KeptReason, Kept, RewriteChange, Rephrased } from "../rephrase/index.js";
import { rules } from "../rephrase/rules/index.js";
import { oneLine } from "./one-line.js";

/** Why a directive that was found is kept, in one sentence each. */
export const keptReasons: Readonly<Record<KeptReason, string>> = rephraseMessages.kept;

/** What is said of rules that are not the program's own, by their names. */
export type Named = ReadonlyMap<string, { readonly about: string }>;

/** The one sentence of a rule about what it finds. */
export function aboutRule(name: string, named?: Named): string {
  return named?.get(name)?.about ?? rules.find((rule) => rule.name === name)?.about ?? "";
}

function changed({ rule, form, strength, original, replacement }: RewriteChange, named?: Named): string {
  return `${rule} (${form}, ${strength}): ${aboutRule(rule, named)}\n  before: ${oneLine(original)}\n  after:  ${oneLine(replacement)}\n`;
}

function kept({ rule, form, original, reason }: Kept): string {
  return `${rule} (${form}), kept as ${reason}: ${keptReasons[reason]}\n  before: ${oneLine(original)}\n`;
}

/** Each change and each keep in the order of the text, a paragraph each: its rule, why, and the words before and after. */
export function explain({ changes, kept: keeps }: Pick<Rephrased, "changes" | "kept">, named?: Named): string {
  return [
    ...changes.map((change) => ({ start: change.start, said: changed(change, named) })),
    ...keeps.map((keep) => ({ start: keep.start, said: kept(keep) })),
  ]
    .toSorted((a, b) => a.start - b.start)
    .map(({ said }) => said)
    .join("\n");
}

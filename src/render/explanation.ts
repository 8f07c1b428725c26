import type { KeptReason, Kept, RewriteChange, Rephrased } from "../rephrase/index.js";
import { guards } from "../rephrase/guards/index.js";
import { rules } from "../rephrase/rules/index.js";

/** Why a directive that was found is kept, in one sentence each. */
export const keptReasons: Readonly<Record<KeptReason, string>> = {
  crisis: "It stands near words about suicide or self-harm, and a story in its place could hurt somebody.",
  danger: "It stands near words about danger, and a story in its place could hurt somebody.",
  medication: "It is about medicine or a substance, and a story in its place could hurt somebody.",
  legal: "It is about the law, and a story in its place could cost somebody.",
  dismissive:
    guards.find(({ reason }) => reason === "dismissive")?.about ?? "It puts somebody down, and no story makes it kind.",
  unsure: "No way of saying it was found that surely reads well, so it is left to the writer.",
};

/** The one sentence of a rule about what it finds. */
export function aboutRule(name: string): string {
  return rules.find((rule) => rule.name === name)?.about ?? "";
}

const oneLine = (text: string): string => text.replace(/\s+/g, " ");

function changed({ rule, form, strength, original, replacement }: RewriteChange): string {
  return `${rule} (${form}, ${strength}): ${aboutRule(rule)}\n  before: ${oneLine(original)}\n  after:  ${oneLine(replacement)}\n`;
}

function kept({ rule, form, original, reason }: Kept): string {
  return `${rule} (${form}), kept as ${reason}: ${keptReasons[reason]}\n  before: ${oneLine(original)}\n`;
}

/** Each change and each keep in the order of the text: its rule, why, and the words before and after. */
export function explain({ changes, kept: keeps }: Pick<Rephrased, "changes" | "kept">): string {
  return [
    ...changes.map((change) => ({ start: change.start, said: changed(change) })),
    ...keeps.map((keep) => ({ start: keep.start, said: kept(keep) })),
  ]
    .toSorted((a, b) => a.start - b.start)
    .map(({ said }) => said)
    .join("");
}

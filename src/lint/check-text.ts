import type { Prose } from "../documents/prose.js";
import { rewriteDocument } from "../rephrase/document/rewriting.js";
import type { Strength } from "../rephrase/forms.js";
import type { Protects } from "../rephrase/rewrite.js";
import { rules } from "../rephrase/rules/index.js";
import type { Advice, Finding } from "./finding.js";
import { placesIn } from "./places.js";
import type { Ignored, Settings } from "./settings.js";

/** What was found in a document, in order, and its text with everything rewritten that can be. */
export interface CheckedText<Found extends Finding = Finding> {
  readonly findings: readonly Found[];
  readonly output: string;
}

const strengths: ReadonlyMap<string, Strength> = new Map(rules.map(({ name, strength }) => [name, strength]));

/**
 * Finds the directive advice in a document, as `rephrase` would rewrite it. `prose` says where its prose is, and `protects`
 * what must stay.
 */
export function checkText(
  text: string,
  prose: Prose,
  settings: Settings,
  protects: Protects,
  ignored?: Ignored,
): CheckedText<Advice> {
  const options = ignored === undefined ? settings : { ...settings, leaves: ignored };
  const { output, changes, kept } = rewriteDocument(text, prose, options, protects);
  if (changes.length + kept.length === 0) return { findings: [], output };
  const strengthOf = (rule: string): Strength => settings.named?.get(rule)?.strength ?? strengths.get(rule) ?? "strong";
  const found = [
    ...changes.map((change) => ({ ...change, kind: "rewrite" as const })),
    ...kept.map((keep) => ({ ...keep, kind: "kept" as const, strength: strengthOf(keep.rule) })),
  ].toSorted((a, b) => a.start - b.start || a.end - b.end);
  const placeAt = placesIn(text);
  const findings = found.map((each) => {
    const about = strengths.has(each.rule) ? undefined : settings.named?.get(each.rule)?.about;
    const placed = { ...each, from: placeAt(each.start), to: placeAt(each.end) };
    return about === undefined ? placed : { ...placed, about };
  });
  return { findings, output };
}

/** What is left to find once the rewrites have been put in, with its places in the text as it is then. */
export function leftIn({ findings, output }: CheckedText): Finding[] {
  const placeAt = placesIn(output);
  const left: Finding[] = [];
  let shift = 0;
  for (const finding of findings) {
    if (finding.kind === "rewrite") shift += finding.replacement.length - (finding.end - finding.start);
    else {
      const [start, end] = [finding.start + shift, finding.end + shift];
      left.push({ ...finding, start, end, from: placeAt(start), to: placeAt(end) });
    }
  }
  return left;
}

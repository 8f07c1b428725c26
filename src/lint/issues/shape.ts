import type { Reporter } from "./issue.js";
import { anyOf, meant } from "./nearest.js";

/** Whether a value is an object with keys, as YAML and JSON have them. */
export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What a value is, as a person would say it. */
export function said(value: unknown): string {
  if (value === null || value === undefined) return "nothing";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a group of keys";
  return typeof value === "string"
    ? `“${value.length > 60 ? `${value.slice(0, 60)}…` : value}”`
    : JSON.stringify(value);
}

/** The entries of a mapping whose keys are known; unknown keys are reported with the one that was most likely meant. */
export function knownEntries<Key extends string>(
  value: Readonly<Record<string, unknown>>,
  keys: readonly Key[],
  report: Reporter,
): Partial<Record<Key, unknown>> {
  const known: Partial<Record<Key, unknown>> = {};
  for (const [name, under] of Object.entries(value)) {
    const key = keys.find((one) => one === name);
    if (key !== undefined) known[key] = under;
    else report.key(name, `There is no key “${name}” here.${meant(name, keys) || ` The keys are ${anyOf(keys)}.`}`);
  }
  return known;
}

/** One of some words; anything else is reported. */
export function oneOf<Word extends string>(value: unknown, words: readonly Word[], report: Reporter): Word | undefined {
  const found = words.find((word) => word === value);
  if (found === undefined)
    report.value(
      `This can be ${anyOf(words)}, not ${said(value)}.${typeof value === "string" ? meant(value, words) : ""}`,
    );
  return found;
}

/** A text that is not blank; anything else is reported. */
export function textIn(value: unknown, what: string, report: Reporter): string | undefined {
  if (typeof value === "string" && value.trim() !== "") return value;
  report.value(`This is expected to be ${what}, not ${said(value)}.`);
  return undefined;
}

/** A list of texts, for which one alone may stand; anything else is reported. */
export function textsIn(value: unknown, what: string, report: Reporter): string[] {
  if (value === undefined) return [];
  if (typeof value === "string") return [textIn(value, what, report)].flatMap((text) => text ?? []);
  if (Array.isArray(value)) return value.flatMap((each: unknown, at) => textIn(each, what, report.under(at)) ?? []);
  report.value(`This is expected to be ${what}, or a list of them, not ${said(value)}.`);
  return [];
}

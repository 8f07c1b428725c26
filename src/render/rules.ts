import type { Guard } from "../rephrase/guard.js";
import { guards } from "../rephrase/guards/index.js";
import type { Rule } from "../rephrase/rule.js";
import { rules } from "../rephrase/rules/index.js";
import type { OwnRule } from "../lint/own/own-rule.js";

/** A rule of somebody's own, and the file in which it stands as it is spoken of. */
export type OwnRow = OwnRule;

/** Finds a rule or a guard by its name. */
export function ruleCalled(name: string): Rule | Guard | undefined {
  return rules.find((rule) => rule.name === name) ?? guards.find((guard) => guard.name === name);
}

const isRule = (row: Rule | Guard | OwnRow): row is Rule | OwnRow => "form" in row;

/** The sentences of a rule before and after, in the experience style. */
const pairsOf = (row: Rule | OwnRow): readonly (readonly [before: string, after: string])[] =>
  "file" in row
    ? row.examples.filter(({ style }) => style === "experience").map(({ before, after = "" }) => [before, after])
    : row.examples;

function rows(table: readonly (readonly [name: string, kind: string, about: string])[]): string {
  const widest = (column: 0 | 1): number => Math.max(...table.map((row) => row[column].length));
  const [names, kinds] = [widest(0), widest(1)];
  return table.map(([name, kind, about]) => `  ${name.padEnd(names)}  ${kind.padEnd(kinds)}  ${about}\n`).join("");
}

/** Every rule and every guard, a line each: its name, its form and strength, and what it is about; one's own rules last. */
export function rulesList(own: readonly OwnRow[] = []): string {
  const found = rules.map(({ name, form, strength, about }) => [name, `${form}, ${strength}`, about] as const);
  const kept = guards.map(({ name, reason, about }) => [name, reason ?? "left", about] as const);
  const mine = own.map(({ name, form, strength, about }) => [name, `${form}, ${strength}`, about] as const);
  return [
    `Rules find directives:\n${rows(found)}`,
    `Guards keep what only looks like one, or what no story makes kind:\n${rows(kept)}`,
    ...(mine.length === 0 ? [] : [`Your own rules:\n${rows(mine)}`]),
  ].join("\n");
}

/** One rule or guard with everything that is said to hold of it. */
export function ruleText(row: Rule | Guard | OwnRow): string {
  if (!isRule(row)) {
    const { name, about, keeps, leaves } = row;
    return `${name} (guard)\n${about}\n\nStays as it is:\n${list(keeps)}\nIs rewritten all the same:\n${list(leaves)}`;
  }
  const { name, form, strength, about, leaves } = row;
  const turned = pairsOf(row).map(([before, after]) =>
    after === "" ? `  ${before}\n` : `  ${before}\n    ${after}\n`,
  );
  const where = "file" in row ? `${row.file}\n` : "";
  return `${name} (${form}, ${strength})\n${about}\n${where}\nIs rewritten:\n${turned.join("")}\nStays as it is:\n${list(leaves)}`;
}

const list = (sentences: readonly string[]): string => sentences.map((sentence) => `  ${sentence}\n`).join("");

function plainRow(row: Rule | Guard | OwnRow): object {
  if (!isRule(row)) {
    const { name, about, reason, keeps, leaves } = row;
    return { name, kind: "guard", about, ...(reason === undefined ? {} : { reason }), keeps, leaves };
  }
  const { name, form, strength, about, leaves } = row;
  return {
    name,
    kind: "rule",
    form,
    strength,
    about,
    examples: pairsOf(row).map(([before, after]) => ({ before, after })),
    leaves,
    ...("file" in row ? { file: row.file } : {}),
  };
}

/** One rule or guard as a JSON object, with a line feed. */
export const ruleJson = (row: Rule | Guard | OwnRow): string => `${JSON.stringify(plainRow(row), undefined, 2)}\n`;

/** Every rule and guard as one JSON array, with a line feed. */
export const rulesJson = (own: readonly OwnRow[] = []): string =>
  `${JSON.stringify([...rules, ...guards, ...own].map(plainRow), undefined, 2)}\n`;

const cells = (...texts: readonly string[]): string =>
  `| ${texts.map((text) => text.replaceAll("|", "\\|")).join(" | ")} |\n`;

/** The rules and the guards as two Markdown tables, with a sentence each that they are about. */
export function rulesMarkdown(): string {
  const found = rules.map(({ name, strength, about, examples }) =>
    cells(`\`${name}\``, strength, about, examples[0]?.[0] ?? ""),
  );
  const kept = guards.map(({ name, about, keeps }) => cells(`\`${name}\``, about, keeps[0] ?? ""));
  return [
    cells("rule", "strength", "what it is about", "finds"),
    cells("---", "---", "---", "---"),
    ...found,
    "\n",
    cells("guard", "what it is about", "keeps"),
    cells("---", "---", "---"),
    ...kept,
  ].join("");
}

import type { Guard } from "../rephrase/guard.js";
import { guards } from "../rephrase/guards/index.js";
import type { Rule } from "../rephrase/rule.js";
import { rules } from "../rephrase/rules/index.js";

/** Finds a rule or a guard by its name. */
export function ruleCalled(name: string): Rule | Guard | undefined {
  return rules.find((rule) => rule.name === name) ?? guards.find((guard) => guard.name === name);
}

const isRule = (row: Rule | Guard): row is Rule => "form" in row;

function rows(table: readonly (readonly [name: string, kind: string, about: string])[]): string {
  const widest = (column: 0 | 1): number => Math.max(...table.map((row) => row[column].length));
  const [names, kinds] = [widest(0), widest(1)];
  return table.map(([name, kind, about]) => `  ${name.padEnd(names)}  ${kind.padEnd(kinds)}  ${about}\n`).join("");
}

/** Every rule and every guard, a line each: its name, its form and strength, and what it is about. */
export function rulesList(): string {
  const found = rules.map(({ name, form, strength, about }) => [name, `${form}, ${strength}`, about] as const);
  const kept = guards.map(({ name, reason, about }) => [name, reason ?? "left", about] as const);
  return `Rules find directives:\n${rows(found)}\nGuards keep what only looks like one, or what no story makes kind:\n${rows(kept)}`;
}

/** One rule or guard with everything that is said to hold of it. */
export function ruleText(row: Rule | Guard): string {
  if (!isRule(row)) {
    const { name, about, keeps, leaves } = row;
    return `${name} (guard)\n${about}\n\nStays as it is:\n${list(keeps)}\nIs rewritten all the same:\n${list(leaves)}`;
  }
  const { name, form, strength, about, examples, leaves } = row;
  const turned = examples.map(([before, after]) => (after === "" ? `  ${before}\n` : `  ${before}\n    ${after}\n`));
  return `${name} (${form}, ${strength})\n${about}\n\nIs rewritten:\n${turned.join("")}\nStays as it is:\n${list(leaves)}`;
}

const list = (sentences: readonly string[]): string => sentences.map((sentence) => `  ${sentence}\n`).join("");

function plainRow(row: Rule | Guard): object {
  if (!isRule(row)) {
    const { name, about, reason, keeps, leaves } = row;
    return { name, kind: "guard", about, ...(reason === undefined ? {} : { reason }), keeps, leaves };
  }
  const { name, form, strength, about, examples, leaves } = row;
  return {
    name,
    kind: "rule",
    form,
    strength,
    about,
    examples: examples.map(([before, after]) => ({ before, after })),
    leaves,
  };
}

/** One rule or guard as a JSON object, with a line feed. */
export const ruleJson = (row: Rule | Guard): string => `${JSON.stringify(plainRow(row), undefined, 2)}\n`;

/** Every rule and guard as one JSON array, with a line feed. */
export const rulesJson = (): string => `${JSON.stringify([...rules, ...guards].map(plainRow), undefined, 2)}\n`;

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

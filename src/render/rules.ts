import type { Guard } from "../rephrase/guard.js";
import { guards } from "../rephrase/guards/index.js";
import type { Rule } from "../rephrase/rule.js";
import { rules } from "../rephrase/rules/index.js";
import { styles, type Style } from "../rephrase/forms.js";
import type { OwnRule } from "../lint/own/own-rule.js";

/** A rule of somebody's own, and the file in which it stands as it is spoken of. */
export type OwnRow = OwnRule;

/** A sentence, and what becomes of it in each style but the first. */
export interface InStyles {
  readonly before: string;
  readonly after: Readonly<Partial<Record<Style, string>>>;
}

/** Finds a rule or a guard by its name. */
export function ruleCalled(name: string): Rule | Guard | undefined {
  return rules.find((rule) => rule.name === name) ?? guards.find((guard) => guard.name === name);
}

const isRule = (row: Rule | Guard | OwnRow): row is Rule | OwnRow => "form" in row;

/** The sentences of a rule before and after, each with its style. */
const pairsOf = (row: Rule | OwnRow): readonly (readonly [before: string, after: string, style: Style])[] =>
  "file" in row
    ? row.examples.map(({ before, after = "", style }) => [before, after, style])
    : row.examples.map(([before, after]) => [before, after, styles[0]]);

type Row = readonly [name: string, kind: string, about: string];

/** A line each, in columns; where one would be longer than `columns`, what they are about stands below. */
function rows(table: readonly Row[], columns: number): string {
  const widest = (column: 0 | 1 | 2): number => Math.max(...table.map((row) => row[column].length));
  const [names, kinds, abouts] = [widest(0), widest(1), widest(2)];
  const beside = names + kinds + abouts + 6 < columns;
  const line = ([name, kind, about]: Row): string =>
    beside ? `  ${name.padEnd(names)}  ${kind.padEnd(kinds)}  ${about}\n` : `  ${name} (${kind})\n    ${about}\n`;
  return table.map(line).join("");
}

/**
 * Every rule and every guard, a line each: its name, its form and strength, and what it is about; one's own rules last. On a
 * screen of too few `columns` they are two lines each.
 */
export function rulesList(own: readonly OwnRow[] = [], columns = Number.POSITIVE_INFINITY): string {
  const found = rules.map(({ name, form, strength, about }): Row => [name, `${form}, ${strength}`, about]);
  const kept = guards.map(({ name, reason, about }): Row => [name, reason ?? "left", about]);
  const mine = own.map(({ name, form, strength, about }): Row => [name, `${form}, ${strength}`, about]);
  return [
    `Rules find directives:\n${rows(found, columns)}`,
    `Guards keep what only looks like one, or what no story makes kind:\n${rows(kept, columns)}`,
    ...(mine.length === 0 ? [] : [`Your own rules:\n${rows(mine, columns)}`]),
  ].join("\n");
}

/** One rule or guard with everything that is said to hold of it, and what a sentence of a rule becomes in the other styles. */
export function ruleText(row: Rule | Guard | OwnRow, inStyles?: InStyles): string {
  if (!isRule(row)) {
    const { name, about, keeps, leaves } = row;
    return `${name} (guard)\n${about}\n\nStays as it is:\n${list(keeps)}\nIs rewritten all the same:\n${list(leaves)}`;
  }
  const { name, form, strength, about, leaves } = row;
  const turned = pairsOf(row).map(([before, after, style]) => {
    const named = style === styles[0] ? "" : `${style}: `;
    return after === "" ? `  ${before}\n` : `  ${before}\n    ${named}${after}\n`;
  });
  const where = "file" in row ? `${row.file}\n` : "";
  return `${name} (${form}, ${strength})\n${about}\n${where}\nIs rewritten:\n${turned.join("")}\n${stylesText(inStyles)}Stays as it is:\n${list(leaves)}`;
}

function stylesText(inStyles: InStyles | undefined): string {
  if (inStyles === undefined) return "";
  const lines = styles.flatMap((style) => {
    const after = inStyles.after[style];
    return after === undefined ? [] : [`    ${style}: ${after}\n`];
  });
  return lines.length === 0 ? "" : `In the other styles:\n  ${inStyles.before}\n${lines.join("")}\n`;
}

const list = (sentences: readonly string[]): string => sentences.map((sentence) => `  ${sentence}\n`).join("");

function plainRow(row: Rule | Guard | OwnRow, inStyles?: InStyles): object {
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
    examples: pairsOf(row).flatMap(([before, after, style]) => (style === styles[0] ? [{ before, after }] : [])),
    ...(inStyles === undefined ? {} : { inStyles }),
    leaves,
    ...("file" in row ? { file: row.file } : {}),
  };
}

/** One rule or guard as a JSON object, with a line feed. */
export const ruleJson = (row: Rule | Guard | OwnRow, inStyles?: InStyles): string =>
  `${JSON.stringify(plainRow(row, inStyles), undefined, 2)}\n`;

/** Every rule and guard as one JSON array, with a line feed. */
export const rulesJson = (own: readonly OwnRow[] = []): string =>
  `${JSON.stringify(
    [...rules, ...guards, ...own].map((row) => plainRow(row)),
    undefined,
    2,
  )}\n`;

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

import { join } from "node:path";
import { Problem } from "../../../messages/problem.js";
import { rulesMessages } from "../../../messages/check.js";
import { meant } from "../../../lint/issues/nearest.js";
import { compileAll } from "../../../lint/own/compile.js";
import { ownRulebook } from "../../../lint/own/own-rulebook.js";
import type { Guard } from "../../../rephrase/guard.js";
import { rephrase, styles, type Style } from "../../../rephrase/index.js";
import type { Rule } from "../../../rephrase/rule.js";
import type { Rulebook } from "../../../rephrase/rules/rulebook.js";
import { guards } from "../../../rephrase/guards/index.js";
import { rules } from "../../../rephrase/rules/index.js";
import { ruleCalled, ruleJson, ruleText, type InStyles, type OwnRow } from "../../../render/rules.js";
import type { Outcome } from "../../command.js";
import { configurationsIn } from "../../configuration/standing.js";
import type { Context } from "../../context.js";
import { outputTo } from "../../streams/output.js";
import { suiting } from "../../streams/tell.js";

/** Prints one rule or guard with what is said to hold of it. */
export async function run(
  context: Context,
  [name = ""]: readonly string[],
  { json }: { readonly json?: true },
): Promise<Outcome> {
  const { row, inStyles } = programs(name) ?? (await ownCalled(context, name));
  const text = json === true ? ruleJson(row, inStyles) : suiting(context.stdout, ruleText(row, inStyles));
  await outputTo(context.stdout).write(text);
  return 0;
}

interface Explained {
  readonly row: Rule | Guard | OwnRow;
  readonly inStyles: InStyles | undefined;
}

/** A rule or a guard that the program comes with. */
function programs(name: string): Explained | undefined {
  const row = ruleCalled(name);
  if (row === undefined) return undefined;
  const inStyles =
    "form" in row
      ? written(
          name,
          row.examples.map(([before]) => before),
        )
      : undefined;
  return { row, inStyles };
}

/** The first of some sentences that a rule rewrites in a style besides the usual one, and in which; undefined where there is none. */
function written(name: string, sentences: readonly string[], rulebook?: Rulebook): InStyles | undefined {
  for (const before of sentences) {
    const after: Partial<Record<Style, string>> = {};
    for (const style of styles.slice(1)) {
      const { output, changes } = rephrase(before, rulebook === undefined ? { style } : { style, rulebook });
      if (changes.some(({ rule }) => rule === name)) after[style] = output;
    }
    if (Object.keys(after).length > 0) return { before, after };
  }
  return undefined;
}

/** A rule of somebody's own. Throws a `Problem` that names what was probably meant where there is none. */
async function ownCalled(context: Context, name: string): Promise<Explained> {
  const { own } = await configurationsIn(context).for(join(context.cwd, "text"));
  const found = own.find(({ rule }) => rule.name === name);
  if (found !== undefined) {
    const { rulebook } = ownRulebook(compileAll(own.map(({ rule }) => rule)), () => true);
    const sentences = found.rule.examples.map(({ before }) => before);
    return {
      row: { ...found.rule, file: found.file.shown },
      inStyles: written(name, sentences, rulebook),
    };
  }
  const names = [...rules, ...guards, ...own.map(({ rule }) => rule)].map((each) => each.name);
  throw new Problem(rulesMessages.unknown(name, meant(name, names)), 2);
}

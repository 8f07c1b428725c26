import type { Style } from "../forms.js";
import type { Guard } from "../guard.js";
import { guards } from "../guards/index.js";
import { realize } from "../realize/index.js";
import type { Realized, Turn } from "../realize/realized.js";
import type { Rule } from "../rule.js";
import { rules } from "./index.js";

/** Writes what takes a directive's place; undefined where nothing is known to, so that the directive is kept as unsure. */
export type Realize = (style: Style, turn: Turn) => Realized | undefined;

/** What a text is read by: the rules laid out by the words at which they are tried, the guards, and what rewrites. */
export interface Rulebook {
  readonly starts: readonly Rule[];
  readonly triggered: ReadonlyMap<string, readonly Rule[]>;
  readonly guards: readonly Guard[];
  readonly realize: Realize;
}

/** Lays out rules and guards, each in the order in which they decide. */
export function rulebookOf(
  among: readonly Rule[],
  guarded: readonly Guard[] = guards,
  write: Realize = realize,
): Rulebook {
  const triggered = new Map<string, Rule[]>();
  for (const rule of among)
    if (rule.triggers !== "start")
      for (const word of rule.triggers) {
        const listed = triggered.get(word);
        if (listed === undefined) triggered.set(word, [rule]);
        else listed.push(rule);
      }
  return { starts: among.filter((rule) => rule.triggers === "start"), triggered, guards: guarded, realize: write };
}

/** Every rule and every guard that the program comes with. */
export const usualRulebook: Rulebook = rulebookOf(rules);

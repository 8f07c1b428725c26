import type { Form, Strength } from "../../rephrase/forms.js";
import type { Guard } from "../../rephrase/guard.js";
import { guards } from "../../rephrase/guards/index.js";
import { realize } from "../../rephrase/realize/index.js";
import type { Rule } from "../../rephrase/rule.js";
import { rules } from "../../rephrase/rules/index.js";
import { rulebookOf, type Rulebook } from "../../rephrase/rules/rulebook.js";
import type { Compiled } from "./compile.js";

/** Says of a rule or a guard, by its name and of a rule also by its form, whether it is on. */
export type IsOn = (kind: "rule" | "guard", name: string, form?: Form) => boolean;

/** A rulebook with what is said of the rules in it that are not the program's own. */
export interface OwnRulebook {
  readonly rulebook: Rulebook;
  /** How strong each rule is, and what it is about, by its name. */
  readonly named: ReadonlyMap<string, { readonly strength: Strength; readonly about: string }>;
}

/** The rules and guards that are on: somebody's own first, so that they decide where the program's would find the same. */
export function ownRulebook(compiled: readonly Compiled[], isOn: IsOn): OwnRulebook {
  const own = compiled.filter(({ rule }) => isOn("rule", rule.name, rule.form));
  const writers = new Map<Rule, Compiled>(own.map((each) => [each.rule, each]));
  const all = [...own.map(({ rule }) => rule), ...rules.filter(({ name, form }) => isOn("rule", name, form))];
  const asked = guards
    .filter(({ name }) => isOn("guard", name))
    .map((guard): Guard => ({
      ...guard,
      holds: (directive) => writers.get(directive.rule)?.fixed !== true && guard.holds(directive),
    }));
  const rulebook = rulebookOf(
    all,
    own.length === 0 ? guards.filter(({ name }) => isOn("guard", name)) : asked,
    (style, turn) => {
      const writer = writers.get(turn.directive.rule);
      return writer === undefined ? realize(style, turn) : writer.realize(style, turn);
    },
  );
  return { rulebook, named: new Map(all.map(({ name, strength, about }) => [name, { strength, about }])) };
}

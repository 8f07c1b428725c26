import type { Sentence } from "../../english/text/sentences.js";
import { tag } from "../../english/text/tags.js";
import { has } from "../../english/text/words.js";
import { styles, type Match, type Style } from "../../rephrase/forms.js";
import { frameBefore } from "../../rephrase/clause/frame.js";
import { verbAfter } from "../../rephrase/clause/verb-after.js";
import { realize } from "../../rephrase/realize/index.js";
import type { Rule } from "../../rephrase/rule.js";
import type { Realize } from "../../rephrase/rules/rulebook.js";
import { firstWords } from "./expression.js";
import { patternsOf, sharedParts, type OwnRule } from "./own-rule.js";
import type { Pattern } from "./pattern.js";
import { searchFor, type Fit, type Search } from "./search.js";
import { fill, readTemplate, type Template } from "./template.js";

/** A rule of somebody's own, ready to be tried, with what writes its rewrites. */
export interface Compiled {
  readonly rule: Rule;
  readonly realize: Realize;
  /** Whether it finds fixed words and no verb: guards, which look at verbs, are not asked then. */
  readonly fixed: boolean;
}

/** One pattern of a rule, ready to be searched for. */
interface Sought {
  readonly search: Search;
  readonly first: ReadonlySet<string> | "start";
  readonly verb: "verb" | "verb-ing" | undefined;
  /** Whether the pattern itself says where the advice ends: it has no verb, or words stand behind what goes with it. */
  readonly closed: boolean;
}

/**
 * Makes rules of the engine from a rule as data: one for its patterns that begin with a verb, and one for the others. What
 * cannot be read in it is passed over; `readOwnRule` tells of that.
 */
export function compile(own: OwnRule): Compiled[] {
  const sought = patternsOf(own).flatMap(soughtIn);
  const templates = templatesOf(own);
  const write: Realize = (style, turn) => {
    const { parts } = turn.directive.match;
    const template = templates.get(style);
    if (parts === undefined) return undefined;
    if (template !== undefined) return fill(template, style, turn, parts);
    return parts.has("verb") || parts.has("verb-ing") ? realize(style, turn) : undefined;
  };
  const alike = [sought.filter(({ first }) => first === "start"), sought.filter(({ first }) => first !== "start")];
  return alike
    .filter((some) => some.length > 0)
    .map((some) => ({
      rule: ruleOf(own, some),
      realize: write,
      fixed: some.every(({ verb }) => verb === undefined),
    }));
}

function soughtIn(pattern: Pattern): Sought[] {
  const search = searchFor(pattern);
  const first = firstWords(pattern);
  if (search === undefined || first === undefined) return [];
  const { pieces, parts } = pattern;
  const verb = parts.includes("verb") ? "verb" : parts.includes("verb-ing") ? "verb-ing" : undefined;
  const at = pieces.findIndex((piece) => piece.kind === "part" && piece.name === verb);
  const next = pieces[at + 1];
  const behind = next?.kind === "part" && next.name === "rest" ? at + 2 : at + 1;
  return [{ search, first, verb, closed: verb === undefined || behind < pieces.length }];
}

function templatesOf(own: OwnRule): ReadonlyMap<Style, Template> {
  const parts = sharedParts(own);
  return new Map(
    styles.flatMap((style) => {
      const text = own.rewrite[style];
      const template = text === undefined ? undefined : readTemplate(text, parts);
      return template !== undefined && "pieces" in template ? [[style, template] as const] : [];
    }),
  );
}

function ruleOf(own: OwnRule, sought: readonly Sought[]): Rule {
  const { name, form, strength, about, examples, leaves } = own;
  const words = new Set(sought.flatMap(({ first }) => (first === "start" ? [] : [...first])));
  return {
    name,
    form,
    strength,
    about,
    triggers: words.size === 0 ? "start" : [...words],
    find(sentence, at, place) {
      for (const each of sought) {
        if (each.first !== "start" && !each.first.has(sentence.words[at]?.lower ?? "")) continue;
        const fit = each.search(sentence, place) ?? each.search(sentence, at);
        const match = fit && matchOf(each, sentence, fit, place);
        if (fit === undefined || match === undefined) continue;
        const parts = each.closed ? fit.parts : new Map([...fit.parts].filter(([part]) => part !== "rest"));
        return { ...match, parts };
      }
      return undefined;
    },
    examples: examples.map(({ before, after = "" }) => [before, after]),
    leaves,
  };
}

/** What a fit says to the engine; undefined where its verb is none, or the clause only reports what somebody should do. */
function matchOf({ first, verb, closed }: Sought, sentence: Sentence, fit: Fit, place: number): Match | undefined {
  const { words } = sentence;
  const end = closed ? { to: fit.to } : {};
  if (verb === undefined) return { from: fit.from, verb: fit.from, polarity: "plain", shape: "base", ...end };
  const frame = first === "start" ? { from: place, negated: false } : frameBefore(sentence, fit.from);
  const [at = 0, behind = 0] = fit.parts.get(verb) ?? [];
  if (frame === undefined) return undefined;
  if (verb === "verb-ing") {
    if (!has(words[behind - 1], tag.gerund)) return undefined;
    const denied = words[at]?.lower === "not" || words[at]?.lower === "never";
    const polarity = denied === frame.negated ? "plain" : "not";
    return { from: frame.from, verb: behind - 1, polarity, shape: "gerund", ...end };
  }
  const advice = verbAfter(words, at, frame.negated ? "not" : "plain");
  if (advice === undefined || (closed && advice.verb >= fit.to)) return undefined;
  return { from: frame.from, shape: "base", ...advice, ...end };
}

/** Rules of the engine from rules as data, in their order. */
export const compileAll = (own: readonly OwnRule[]): Compiled[] => own.flatMap(compile);

import { styles, type Form, type Style } from "../../rephrase/forms.js";
import { guards } from "../../rephrase/guards/index.js";
import { rules } from "../../rephrase/rules/index.js";
import { reportTo, type Issue, type Reporter } from "../issues/issue.js";
import { anyOf, meant } from "../issues/nearest.js";
import { isMapping, knownEntries, oneOf, said, textsIn } from "../issues/shape.js";

/** What a configuration says of some files; what it leaves out is not decided by it. */
export interface Choices {
  readonly style?: Style;
  readonly strength?: "strong" | "all";
  readonly headings?: boolean;
  /** Rules and whole forms by their names: on or off. */
  readonly rules: Readonly<Record<string, boolean>>;
  readonly guards: Readonly<Record<string, boolean>>;
}

/** Choices for the files that some patterns fit, as they lie from the configuration's own folder. */
export interface Override extends Choices {
  readonly files: readonly string[];
}

/** One configuration, as one file or the settings of one person say it. */
export interface Configuration extends Choices {
  /** Nothing is looked for above its folder. */
  readonly root: boolean;
  readonly overrides: readonly Override[];
}

/** The names that a configuration can use besides those of the program's own rules. */
export interface OwnNames {
  readonly rules: readonly string[];
}

/** A configuration that says nothing. */
export const emptyConfiguration: Configuration = { root: false, overrides: [], rules: {}, guards: {} };

const choiceKeys = ["style", "strength", "headings", "rules", "guards"] as const;
const overrideKeys = ["files", ...choiceKeys] as const;
const configurationKeys = ["$schema", "root", ...choiceKeys, "overrides"] as const;

const forms: readonly Form[] = [...new Set(rules.map(({ form }) => form))];

/** Every name that a rule or form can be called by: the program's own, and those given. */
export function ruleNames({ rules: own }: OwnNames): string[] {
  return [...rules.map(({ name }) => name), ...forms, ...own];
}

/** Reads a configuration from the value of its file; what cannot be meant is left out and told in the issues. */
export function readConfiguration(
  value: unknown,
  own: OwnNames,
): { readonly configuration: Configuration; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const report = reportTo(issues);
  if (value === null || value === undefined) return { configuration: emptyConfiguration, issues };
  if (!isMapping(value)) {
    report.value(`A configuration is a group of keys, such as style and rules; this is ${said(value)}.`);
    return { configuration: emptyConfiguration, issues };
  }
  const given = knownEntries(value, configurationKeys, report);
  const root = given.root === undefined ? false : yesOrNo(given.root, report.under("root"));
  const overrides = overridesIn(given.overrides, own, report.under("overrides"));
  return { configuration: { ...choicesIn(given, own, report), root: root ?? false, overrides }, issues };
}

function choicesIn(
  given: Partial<Record<(typeof choiceKeys)[number], unknown>>,
  own: OwnNames,
  report: Reporter,
): Choices {
  const style = given.style === undefined ? undefined : oneOf(given.style, styles, report.under("style"));
  const strength =
    given.strength === undefined ? undefined : oneOf(given.strength, ["strong", "all"], report.under("strength"));
  const headings = given.headings === undefined ? undefined : yesOrNo(given.headings, report.under("headings"));
  const guardNames = guards.map(({ name }) => name);
  return {
    ...(style === undefined ? {} : { style }),
    ...(strength === undefined ? {} : { strength }),
    ...(headings === undefined ? {} : { headings }),
    rules: switches(
      given.rules,
      ruleNames(own),
      { what: "rule or form", others: guardNames, where: "guards" },
      report.under("rules"),
    ),
    guards: switches(
      given.guards,
      guardNames,
      { what: "guard", others: ruleNames(own), where: "rules" },
      report.under("guards"),
    ),
  };
}

/** Of some names, which are on and which off; a name that belongs elsewhere is told where. */
function switches(
  value: unknown,
  names: readonly string[],
  { what, others, where }: { readonly what: string; readonly others: readonly string[]; readonly where: string },
  report: Reporter,
): Record<string, boolean> {
  if (value === undefined || value === null) return {};
  if (!isMapping(value)) {
    report.value(`This is expected to be names with on or off, such as “${names[0] ?? ""}: off”, not ${said(value)}.`);
    return {};
  }
  const on: Record<string, boolean> = {};
  for (const [name, given] of Object.entries(value)) {
    if (!names.includes(name)) {
      const hint = others.includes(name) ? ` “${name}” belongs under ${where}.` : meant(name, names);
      report.key(name, `There is no ${what} called “${name}”.${hint || " `alongside rules list` shows them all."}`);
      continue;
    }
    const state = yesOrNo(given, report.under(name));
    if (state !== undefined) on[name] = state;
  }
  return on;
}

const states = new Map<unknown, boolean>([[true, true], [false, false], ["on", true], ["off", false], ["yes", true], ["no", false]]); // prettier-ignore

function yesOrNo(value: unknown, report: Reporter): boolean | undefined {
  const state = states.get(value);
  if (state === undefined) report.value(`This can be ${anyOf(["on", "off"])}, not ${said(value)}.`);
  return state;
}

function overridesIn(value: unknown, own: OwnNames, report: Reporter): Override[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) {
    report.value(`This is expected to be a list, each with “files” and what holds for them, not ${said(value)}.`);
    return [];
  }
  return value.flatMap((each: unknown, at) => {
    const place = report.under(at);
    if (!isMapping(each)) {
      place.value(`This is expected to be “files” and what holds for them, not ${said(each)}.`);
      return [];
    }
    const given = knownEntries(each, overrideKeys, place);
    if (given.files === undefined) place.value("There is no “files” here that says which files this is about.");
    return [{ files: patternsIn(given.files, place.under("files")), ...choicesIn(given, own, place) }];
  });
}

/** The patterns that say which files are meant; those that can fit none are told. */
function patternsIn(value: unknown, report: Reporter): string[] {
  const patterns = textsIn(value, "a pattern such as docs/**/*.md", report);
  if (Array.isArray(value) && value.length === 0) report.value("There is no pattern here, so that no file is meant.");
  patterns.forEach((pattern, at) => {
    if (/^!?(?:\/|\.\.(?:\/|$)|[A-Za-z]:[/\\])/.test(pattern))
      (Array.isArray(value) ? report.under(at) : report).value(
        `Patterns count from the folder of this configuration, and “${pattern}” leads out of it.`,
      );
  });
  return patterns;
}

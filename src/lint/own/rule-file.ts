import { styles, type Form, type Style } from "../../rephrase/forms.js";
import { guards } from "../../rephrase/guards/index.js";
import { rules } from "../../rephrase/rules/index.js";
import { reportTo, type Issue, type Reporter } from "../issues/issue.js";
import { isMapping, knownEntries, oneOf, said, textIn, textsIn } from "../issues/shape.js";
import { firstWords } from "./expression.js";
import { sharedParts, type OwnExample, type OwnRule } from "./own-rule.js";
import { readPattern, readPhrase, type Pattern, type PatternFault } from "./pattern.js";
import { searchFor } from "./search.js";
import { readTemplate } from "./template.js";

/** The keys of a rule file, in the order in which they are best read. */
const ruleKeys = ["name", "about", "strength", "form", "words", "pattern", "rewrite", "examples", "leaves"] as const;
const exampleKeys = ["before", "after", "style"] as const;

/** Every form, as a rule file can name it. */
const forms: readonly Form[] = [...new Set(rules.map(({ form }) => form))];

/** What a rule file says, as far as it can be understood, and what in it cannot. */
export interface ReadRule {
  readonly rule: OwnRule | undefined;
  readonly issues: readonly Issue[];
}

/** Reads one rule from the value of its file. */
export function readOwnRule(value: unknown, file: string): ReadRule {
  const issues: Issue[] = [];
  const report = reportTo(issues);
  if (!isMapping(value)) {
    report.value(`A rule is a group of keys, such as name, about and pattern; this is ${said(value)}.`);
    return { rule: undefined, issues };
  }
  const given = knownEntries(value, ruleKeys, report);
  const name = nameIn(given.name, report.under("name"));
  const about = textIn(given.about, "a sentence about what the rule finds", report.under("about"));
  const strength =
    given.strength === undefined ? "strong" : oneOf(given.strength, ["strong", "soft"], report.under("strength"));
  const usualForm: Form = strength === "soft" ? "soft-modal" : "modal";
  const form = given.form === undefined ? usualForm : oneOf(given.form, forms, report.under("form"));
  const words = textsIn(given.words, "words to find", report.under("words"));
  const patterns = textsIn(given.pattern, "a pattern", report.under("pattern"));
  if (given.words === undefined && given.pattern === undefined)
    report.value("A rule has words or a pattern to find, and this has neither.");
  words.forEach((text, at) => patternIn(readPhrase(text), placeOf(given.words, at, report.under("words"))));
  patterns.forEach((text, at) => patternIn(readPattern(text), placeOf(given.pattern, at, report.under("pattern"))));
  // parts of a pattern that cannot be read are not known
  const readable = issues.every(({ keys }) => keys[0] !== "pattern" && keys[0] !== "words");
  const parts = sharedParts({ words, patterns });
  const rewrite = readable ? rewriteIn(given.rewrite, parts, report.under("rewrite")) : {};
  const examples = examplesIn(given.examples, report.under("examples"));
  const leaves = textsIn(given.leaves, "a sentence that stays as it is", report.under("leaves"));
  if (issues.length > 0 || !name || !about || !strength || !form) return { rule: undefined, issues };
  return { rule: { name, about, form, strength, words, patterns, rewrite, examples, leaves, file }, issues };
}

/** The reporter for one of several texts, or for the only one that stands there without a list. */
const placeOf = (given: unknown, at: number, report: Reporter): Reporter =>
  typeof given === "string" ? report : report.under(at);

function nameIn(value: unknown, report: Reporter): string | undefined {
  const name = textIn(value, "the name of the rule", report);
  if (name === undefined) return undefined;
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name)) {
    report.value(`A name is of lower-case words with hyphens between them, such as cheer-up; this is ${said(name)}.`);
    return undefined;
  }
  if ([...rules, ...guards].some((one) => one.name === name) || forms.some((form) => form === name)) {
    report.value(`“${name}” is a name that the program itself uses; \`alongside rules list\` shows them all.`);
    return undefined;
  }
  return name;
}

function patternIn(read: Pattern | PatternFault, report: Reporter): void {
  if ("sentence" in read) report.value(read.sentence, read.offset);
  else if (firstWords(read) === undefined)
    report.value("A pattern begins with a word, or with {verb}, so that it need not be tried everywhere.");
  else if (searchFor(read) === undefined)
    report.value("This pattern is too large: its choices come to too many ways of saying it. Two rules may do.");
}

function rewriteIn(value: unknown, parts: readonly string[], report: Reporter): Partial<Record<Style, string>> {
  if (value === undefined) return {};
  const rewrite: Partial<Record<Style, string>> = {};
  const put = (style: Style, text: unknown, place: Reporter): void => {
    const template = textIn(text, "what takes the place of what was found", place);
    if (template === undefined) return;
    const read = readTemplate(template, parts);
    if ("sentence" in read) place.value(read.sentence, read.offset);
    else rewrite[style] = template;
  };
  if (typeof value === "string") {
    put(styles[0], value, report);
    for (const style of styles) if (rewrite[styles[0]] !== undefined) rewrite[style] = value;
  } else if (isMapping(value)) {
    const given = knownEntries(value, styles, report);
    for (const style of styles) if (given[style] !== undefined) put(style, given[style], report.under(style));
  } else report.value(`This is expected to be a text, or a text for each style, not ${said(value)}.`);
  return rewrite;
}

function examplesIn(value: unknown, report: Reporter): OwnExample[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    report.value(`This is expected to be a list of examples, not ${said(value)}.`);
    return [];
  }
  return value.flatMap((each: unknown, at) => exampleIn(each, report.under(at)) ?? []);
}

function exampleIn(value: unknown, report: Reporter): OwnExample | undefined {
  if (typeof value === "string" && value.trim() !== "") return { before: value, style: "experience" };
  if (!isMapping(value)) {
    report.value(`An example is a sentence, or one “before” and one “after”, not ${said(value)}.`);
    return undefined;
  }
  const given = knownEntries(value, exampleKeys, report);
  const before = textIn(given.before, "a sentence that the rule finds", report.under("before"));
  const after =
    given.after === undefined ? undefined : textIn(given.after, "what becomes of it", report.under("after"));
  const style = given.style === undefined ? "experience" : oneOf(given.style, styles, report.under("style"));
  if (before === undefined || style === undefined) return undefined;
  return { before, style, ...(after === undefined ? {} : { after }) };
}

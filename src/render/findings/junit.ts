import { weightOf, type Finding } from "../../lint/finding.js";
import type { BeginFormat, Look } from "./format.js";
import { sentenceOf } from "./sentence.js";
import { attributes, escaped } from "./xml.js";

/** The tests of one suite, and how many of them are of each kind. */
interface Suite {
  readonly name: string;
  readonly cases: readonly string[];
  readonly failures: number;
  readonly errors: number;
  readonly skipped: number;
}

function findingCase(path: string, finding: Finding, fails: boolean): string {
  const { rule, from } = finding;
  const named = attributes({ classname: path, name: `${rule} at ${from.line}:${from.character}` });
  const message = sentenceOf(finding);
  if (!fails) return `    <testcase${named}>\n      <skipped${attributes({ message })}/>\n    </testcase>\n`;
  const failure = attributes({ message, type: weightOf(finding) });
  const text = escaped(`${path}:${from.line}:${from.character}: ${message}`);
  return `    <testcase${named}>\n      <failure${failure}>${text}</failure>\n    </testcase>\n`;
}

function suiteText({ name, cases, failures, errors, skipped }: Suite): string {
  const counted = attributes({ name, tests: cases.length, failures, errors, skipped, time: 0 });
  return `  <testsuite${counted}>\n${cases.join("")}  </testsuite>\n`;
}

/**
 * The XML of JUnit's reports: a suite a file and a test a finding; a file without findings is one test that passed. What
 * does not count towards the exit status is a test that was skipped.
 */
export const junit: BeginFormat = ({ counts }: Look) => {
  const suites: Suite[] = [];
  const sum = (of: (suite: Suite) => number): number => suites.reduce((all, suite) => all + of(suite), 0);
  return {
    file({ path, findings }) {
      const failures = findings.filter(counts).length;
      const passed = `    <testcase${attributes({ classname: path, name: "alongside" })}/>\n`;
      const cases = findings.map((finding) => findingCase(path, finding, counts(finding)));
      suites.push({
        name: path,
        cases: cases.length === 0 ? [passed] : cases,
        failures,
        errors: 0,
        skipped: findings.length - failures,
      });
      return "";
    },
    unread({ path, reason }) {
      const error = `<error${attributes({ message: reason, type: "unread" })}/>`;
      const named = attributes({ classname: path, name: "alongside" });
      const cases = [`    <testcase${named}>\n      ${error}\n    </testcase>\n`];
      suites.push({ name: path, cases, failures: 0, errors: 1, skipped: 0 });
      return "";
    },
    end() {
      const all = attributes({
        name: "alongside",
        tests: sum(({ cases }) => cases.length),
        failures: sum(({ failures }) => failures),
        errors: sum(({ errors }) => errors),
        skipped: sum(({ skipped }) => skipped),
        time: 0,
      });
      const body = suites.map(suiteText).join("");
      return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${all}>\n${body}</testsuites>\n`;
    },
  };
};

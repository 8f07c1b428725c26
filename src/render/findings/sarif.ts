import { weightOf, type Finding } from "../../lint/finding.js";
import { guards } from "../../rephrase/guards/index.js";
import { rules } from "../../rephrase/rules/index.js";
import type { BeginFormat, Unread } from "./format.js";
import { checkMessages } from "../../messages/check.js";
import { oneLine, sentenceOf } from "./sentence.js";

const levels = { strong: "error", soft: "warning", note: "note" } as const;

/** A path as the URI that a SARIF reader resolves: relative ones against the root of the sources. */
function locationOf(path: string): object {
  const absolute = path.startsWith("/");
  const uri = path.split("/").map(encodeURIComponent).join("/");
  return absolute ? { uri: `file://${uri}` } : { uri, uriBaseId: "%SRCROOT%" };
}

const regionOf = ({ from, to }: Finding): object => ({
  startLine: from.line,
  startColumn: from.utf16,
  endLine: to.line,
  endColumn: to.utf16,
});

function resultOf(path: string, finding: Finding, ruleIndex: number): object {
  const artifactLocation = locationOf(path);
  const region = regionOf(finding);
  const { kind, rule, original } = finding;
  return {
    ruleId: rule,
    ruleIndex,
    level: levels[weightOf(finding)],
    message: { text: sentenceOf(finding) },
    locations: [{ physicalLocation: { artifactLocation, region: { ...region, snippet: { text: original } } } }],
    ...(kind !== "rewrite"
      ? {}
      : {
          fixes: [
            {
              description: { text: oneLine(finding.replacement) },
              artifactChanges: [
                {
                  artifactLocation,
                  replacements: [{ deletedRegion: region, insertedContent: { text: finding.replacement } }],
                },
              ],
            },
          ],
        }),
  };
}

const notificationOf = ({ path, reason }: Unread): object => ({
  level: "error",
  message: { text: `${path}: ${reason}` },
  locations: [{ physicalLocation: { artifactLocation: locationOf(path) } }],
});

/** What is said of a rule that is none of the program's own, or of comments. */
function rowOf(finding: Finding): { name: string; about: string; level: "error" | "warning" | "note" } {
  if (finding.kind === "comment")
    return { name: finding.rule, about: checkMessages.comments[finding.rule], level: levels[weightOf(finding)] };
  return { name: finding.rule, about: finding.about ?? finding.rule, level: levels[finding.strength] };
}

/** SARIF 2.1.0 (OASIS), one run. Columns are UTF-16 code units, which the run says; a rewrite is a fix of its finding. */
export const sarif: BeginFormat = ({ version }) => {
  const named = [
    ...rules.map(({ name, about, strength }) => ({ name, about, level: levels[strength] })),
    ...guards.map(({ name, about }) => ({ name, about, level: levels.note })),
  ];
  const results: object[] = [];
  const unread: Unread[] = [];
  const indices = new Map(named.map(({ name }, index) => [name, index]));
  return {
    file({ path, findings }) {
      for (const finding of findings) {
        let index = indices.get(finding.rule);
        if (index === undefined) {
          index = named.push(rowOf(finding)) - 1;
          indices.set(finding.rule, index);
        }
        results.push(resultOf(path, finding, index));
      }
      return "";
    },
    unread(problem) {
      unread.push(problem);
      return "";
    },
    end() {
      const descriptors = named.map(({ name, about, level }) => ({
        id: name,
        shortDescription: { text: about },
        defaultConfiguration: { level },
      }));
      const log = {
        $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
        version: "2.1.0",
        runs: [
          {
            tool: { driver: { name: "alongside", semanticVersion: version, rules: descriptors } },
            columnKind: "utf16CodeUnits",
            invocations: [
              {
                executionSuccessful: unread.length === 0,
                toolExecutionNotifications: unread.map(notificationOf),
              },
            ],
            results,
          },
        ],
      };
      return `${JSON.stringify(log, undefined, 2)}\n`;
    },
  };
};

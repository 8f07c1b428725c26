import { readText } from "../../files/read.js";
import { Problem } from "../../messages/problem.js";
import type { OwnRule } from "../../lint/own/own-rule.js";
import { shownFrom } from "./found-above.js";
import { jsonFile, refuse, yamlFile, type RawFile } from "./raw-file.js";

/** A rule of somebody's own, with the file it was read from. */
export interface LoadedRule {
  readonly rule: OwnRule;
  readonly file: RawFile;
}

/** Reads rule files, one rule each. Throws a `FileProblem`, or a `Problem` that tells everything in a file that cannot be meant. */
export async function loadRules(paths: readonly string[], cwd: string): Promise<LoadedRule[]> {
  if (paths.length === 0) return [];
  const { readOwnRule } = await import("../../lint/own/rule-file.js");
  const loaded: LoadedRule[] = [];
  for (const path of paths) {
    const reader = path.endsWith(".json") ? jsonFile : yamlFile;
    const file = await reader(path, shownFrom(cwd, path), readText(path));
    const { rule, issues } = readOwnRule(file.value, path);
    await refuse(file, issues);
    if (rule === undefined) continue;
    const other = loaded.find((each) => each.rule.name === rule.name);
    if (other !== undefined)
      throw new Problem(
        `${file.shown} and ${other.file.shown} both hold a rule called “${rule.name}”. With another name in one of them both can be used.`,
        3,
      );
    loaded.push({ rule, file });
  }
  return loaded;
}

import { FileProblem } from "../../../files/file-problem.js";
import { loadYaml } from "../../../files/load-yaml.js";
import { shippedPath } from "../../../files/shipped.js";
import type { Finding } from "../../../history/doctor/finding.js";
import { readSettings } from "../../../history/settings/read.js";
import { readHelplines } from "../../../safety/helplines.js";
import type { Context } from "../../context.js";

/** What is wrong with the file of settings, if anything is. */
export function settingsFinding(config: string): readonly Finding[] {
  try {
    readSettings(config);
    return [];
  } catch (error) {
    if (error instanceof FileProblem)
      return [{ kind: "unreadable", ...error.place, what: error.reason, state: "left" }];
    throw error;
  }
}

const year = 366 * 24 * 60 * 60 * 1000;

/** The names of helplines that were last checked more than a year ago, by their regions. */
export async function oldHelplines(context: Context): Promise<readonly string[]> {
  const { regions, international } = readHelplines((await loadYaml(shippedPath("prompts", "helplines.yaml"))).value);
  const all = [
    { name: international.name, checked: international.checked },
    ...Object.entries(regions).flatMap(([code, { lines }]) =>
      lines.map(({ name, checked }) => ({ name: `${name} (${code})`, checked })),
    ),
  ];
  return all.filter(({ checked }) => context.now().getTime() - Date.parse(checked) > year).map(({ name }) => name);
}

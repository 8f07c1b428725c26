import { join } from "node:path";
import { FileProblem } from "../../files/file-problem.js";
import { readTextIfThere } from "../../files/read.js";
import { said } from "../../lint/issues/shape.js";
import { knownSettings, settingNames, type SettingName, type Settings } from "./known.js";

/** Where settings lie in the folder for configuration. */
export function settingsPath(folder: string): string {
  return join(folder, "settings.json");
}

function parse(text: string, path: string): object {
  const mend = "Deleting the file puts every setting back to what it was at first.";
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, "").trim() || "{}");
  } catch (cause) {
    throw new FileProblem({ path }, `it cannot be read as JSON. ${mend}`, { cause });
  }
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  throw new FileProblem({ path }, `it is expected to hold one JSON object. ${mend}`);
}

/** Settings as they lie on the disk: those known to this version, and everything else that is in the file. */
export interface StoredSettings {
  readonly known: Settings;
  readonly other: Readonly<Record<string, unknown>>;
}

/**
 * Understands the text of a settings file; blank text sets nothing. A setting called `except` is passed over, so that
 * a value that cannot be understood can be replaced. Throws a `FileProblem`.
 */
export function parseSettings(text: string, path: string, except?: SettingName): StoredSettings {
  const values = Object.entries(parse(text, path));
  const names: readonly string[] = settingNames;
  const known = settingNames.flatMap((name) => {
    const given: unknown = values.find(([key]) => key === name)?.[1];
    if (given === undefined || name === except) return [];
    const value = knownSettings[name].read(given);
    if (value !== undefined) return [[name, value] as const];
    throw new FileProblem({ path }, `“${name}” can be ${knownSettings[name].expects}, not ${said(given)}.`);
  });
  return {
    known: Object.fromEntries(known),
    other: Object.fromEntries(values.filter(([key]) => !names.includes(key))),
  };
}

/**
 * The settings in a folder, read without loading any package; nothing is set where there is no file. Throws a
 * `FileProblem` for a file that cannot be read, or a value that a setting cannot have.
 */
export function readSettings(folder: string): Settings {
  const path = settingsPath(folder);
  return parseSettings(readTextIfThere(path) ?? "", path).known;
}

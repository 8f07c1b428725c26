import { chmodSync, existsSync } from "node:fs";
import Conf from "conf";
import { realDisk } from "../../files/disk.js";
import { FileProblem, meaningOf } from "../../files/file-problem.js";
import { makeFolder } from "../../files/folder.js";
import { knownSettings, settingNames, type SettingName } from "./known.js";
import { parseSettings, settingsPath } from "./read.js";

/**
 * Writes one setting into the folder's file, or takes it out when `value` is undefined; what others have written there
 * stays. Loads conf. Throws a `FileProblem` when the file cannot be read or written.
 */
export function changeSetting(folder: string, name: SettingName, value: string | boolean | undefined): void {
  const path = settingsPath(folder);
  try {
    makeFolder(realDisk, folder);
    const conf = new Conf<Record<string, unknown>>({
      cwd: folder,
      configName: "settings",
      configFileMode: 0o600,
      accessPropertiesByDotNotation: false,
      schema: Object.fromEntries(settingNames.map((known) => [known, knownSettings[known].schema])),
      deserialize(text) {
        const { known, other } = parseSettings(text, path, name);
        return { ...other, ...known };
      },
    });
    if (value === undefined) conf.delete(name);
    else conf.set(name, value);
    if (existsSync(path)) chmodSync(path, 0o600);
  } catch (cause) {
    if (cause instanceof FileProblem) throw cause;
    throw new FileProblem({ path }, `the setting could not be kept: ${meaningOf(cause)}.`, { cause });
  }
}

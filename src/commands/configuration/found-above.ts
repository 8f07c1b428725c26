import { lstatSync, readdirSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { Problem } from "../../messages/problem.js";
import { codeOf, FileProblem, meaningOf } from "../../files/file-problem.js";
import { readText } from "../../files/read.js";
import { jsonFile, yamlFile, type RawFile } from "./raw-file.js";

/** What one folder says: its configuration, and the files of the rules that lie there. */
export interface FolderFound {
  readonly folder: string;
  readonly configuration: RawFile | undefined;
  readonly ruleFiles: readonly string[];
}

/** The folder in a project in which rules lie, one a file. */
export const projectRules = join(".alongside", "rules");

/** The name by which a file is spoken of: its path from `cwd` where it lies there, else all of it. */
export function shownFrom(cwd: string, path: string): string {
  const from = relative(cwd, path);
  return from === "" || from.startsWith("..") || from === path ? path : from.split(sep).join("/");
}

const isThere = (path: string): boolean => {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    // a part of the path that may not be looked into holds nothing for us
    return false;
  }
};

const none: readonly FolderFound[] = [];

/**
 * What is found in a folder and in those above it, the nearest first, up to one whose configuration says `root: true`. Each
 * folder is looked into once; folders in which nothing lies have the same list as the one above. Throws a `FileProblem` for a
 * file that cannot be read or has a name that is passed over, and a `Problem` for two configurations in one folder.
 */
export function lookingAbove(cwd: string): (folder: string) => Promise<readonly FolderFound[]> {
  const known = new Map<string, Promise<readonly FolderFound[]>>();
  const above = (folder: string): Promise<readonly FolderFound[]> => {
    const found = known.get(folder) ?? look(folder);
    known.set(folder, found);
    return found;
  };
  async function look(folder: string): Promise<readonly FolderFound[]> {
    const configuration = await configurationIn(folder, cwd);
    const ruleFiles = ruleFilesIn(join(folder, projectRules));
    const isLast = saysRoot(configuration?.value) || dirname(folder) === folder;
    const further = isLast ? none : await above(dirname(folder));
    return configuration === undefined && ruleFiles.length === 0
      ? further
      : [{ folder, configuration, ruleFiles }, ...further];
  }
  return above;
}

const saysRoot = (value: unknown): boolean =>
  typeof value === "object" && value !== null && "root" in value && (value.root === true || value.root === "on");

async function configurationIn(folder: string, cwd: string): Promise<RawFile | undefined> {
  const names = [".alongsiderc.yaml", ".alongsiderc.yml", ".alongsiderc.json"]
    .map((name) => join(folder, name))
    .filter(isThere);
  const bare = join(folder, ".alongsiderc");
  if (isThere(bare))
    throw new FileProblem(
      { path: shownFrom(cwd, bare) },
      "this name is passed over. A configuration is called .alongsiderc.yaml or .alongsiderc.json.",
    );
  const parcel = join(folder, "package.json");
  const inParcel = isThere(parcel) ? parcelFile(parcel, shownFrom(cwd, parcel)) : undefined;
  if (names.length + (inParcel === undefined ? 0 : 1) > 1)
    throw new Problem(
      `${[...names, ...(inParcel === undefined ? [] : [parcel])].map((path) => shownFrom(cwd, path)).join(" and ")} both hold a configuration, and one of them would be passed over. One folder can have one.`,
      3,
    );
  const [path] = names;
  if (path === undefined) return inParcel;
  const shown = shownFrom(cwd, path);
  return path.endsWith(".json") ? jsonFile(path, shown, readText(path)) : yamlFile(path, shown, readText(path));
}

/**
 * The part of a package.json that is meant for this program. Most say nothing of it, and are not parsed: a broken one is npm's
 * to complain of. Throws a `FileProblem` for a broken one that may hold a configuration, which would be passed over.
 */
function parcelFile(path: string, shown: string): RawFile | undefined {
  let text: string;
  try {
    text = readText(path);
  } catch (error) {
    if (error instanceof FileProblem) return undefined;
    throw error;
  }
  if (!text.includes('"alongside"')) return undefined;
  const file = jsonFile(path, shown, text, "alongside");
  return file.value === undefined ? undefined : file;
}

/** The rule files in a folder, in the order of their names; none where there is no such folder. */
export function ruleFilesIn(folder: string): string[] {
  // Nearly no folder has one, and an error of the system takes long to make.
  if (!isThere(folder)) return [];
  try {
    return readdirSync(folder)
      .filter((name) => /^[^.].*\.(?:ya?ml|json)$/.test(name))
      .toSorted()
      .map((name) => join(folder, name));
  } catch (cause) {
    if (["ENOENT", "ENOTDIR", "EACCES"].includes(codeOf(cause) ?? "")) return [];
    throw new FileProblem({ path: folder }, `it cannot be read: ${meaningOf(cause)}.`, { cause });
  }
}

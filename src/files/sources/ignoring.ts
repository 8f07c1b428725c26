import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { readText } from "../read.js";

/** Whether a path is ignored, may be on the word of a file nearer to it than another ("kept"), or is not spoken of. */
type Said = "ignored" | "kept" | "nothing";

/** What one file of patterns says of the files in and under its folder. */
export type Patterns = (path: string, isFolder: boolean) => Said;

/** The patterns of a text as git reads them; those of `folder` hold for what lies under it. */
async function patternsIn(text: string, folder: string): Promise<Patterns> {
  const { default: ignore } = await import("ignore");
  const rules = ignore({ ignorecase: false }).add(text);
  return (path, isFolder) => {
    const below = relative(folder, path).split(sep).join("/");
    if (below === "" || below === ".." || below.startsWith("../") || below.startsWith("/")) return "nothing";
    const { ignored, unignored } = rules.test(isFolder ? `${below}/` : below);
    return ignored ? "ignored" : unignored ? "kept" : "nothing";
  };
}

/** A file of patterns where there is one that can be read. */
async function patternsAt(path: string, folder: string): Promise<Patterns[]> {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch {
    return [];
  }
  return [await patternsIn(text, folder)];
}

/** What the .gitignore of a folder says, if there is one. */
export const gitignoreOf = (folder: string): Promise<Patterns[]> => patternsAt(join(folder, ".gitignore"), folder);

/** What a file named by --ignore-path says. Throws a `FileProblem` where it cannot be read. */
export function ignoreFile(cwd: string, path: string): Promise<Patterns> {
  const absolute = resolve(cwd, path);
  return patternsIn(readText(absolute), dirname(absolute));
}

/** What the repository around a folder says of it and what lies under it: from the top of the repository to its parent. */
export async function gitignoresAbove(folder: string): Promise<Patterns[]> {
  const above: string[] = [];
  let top = folder;
  while (!existsSync(join(top, ".git"))) {
    const parent = dirname(top);
    if (parent === top) return [];
    top = parent;
    above.unshift(top);
  }
  const said = await patternsAt(join(top, ".git", "info", "exclude"), top);
  for (const each of above) said.push(...(await gitignoreOf(each)));
  return said;
}

/** Whether a path is ignored by files of patterns, those farthest from it first: the nearest that speaks of it decides. */
export function isIgnored(patterns: readonly Patterns[], path: string, isFolder: boolean): boolean {
  for (let at = patterns.length - 1; at >= 0; at -= 1) {
    const said = patterns[at]?.(path, isFolder) ?? "nothing";
    if (said !== "nothing") return said === "ignored";
  }
  return false;
}

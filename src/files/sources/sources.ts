import { lstatSync, statSync } from "node:fs";
import { isAbsolute, relative, resolve, sep } from "node:path";
import { checkMessages } from "../../messages/check.js";
import { codeOf, FileProblem, meaningOf } from "../file-problem.js";
import { ignoreFile, isIgnored } from "./ignoring.js";
import { filesUnder } from "./tree.js";

/** A file that is to be read, or an operand that leads to none; `shown` is its name in what the program says. */
export type Source =
  | { readonly kind: "file"; readonly path: string; readonly shown: string }
  | { readonly kind: "unread"; readonly shown: string; readonly reason: string }
  | { readonly kind: "none"; readonly folder: string };

/** Where operands are resolved, and the files of patterns that hold besides those of git. */
export interface Where {
  readonly cwd: string;
  readonly ignorePaths: readonly string[];
}

const documents = /\.(?:md|markdown|mdx|txt|eml)$/i;

/** A path as it is shown: from the folder in which the program runs where it lies in it, with slashes. */
export function shownPath(cwd: string, path: string): string {
  const below = relative(cwd, path);
  const shown = below === ".." || below.startsWith(`..${sep}`) || isAbsolute(below) ? path : below;
  return (shown === "" ? "." : shown).split(sep).join("/");
}

/**
 * The files that operands name: files as they are, folders walked for documents, and patterns in quotes; one that begins with
 * "!" takes away what it matches. What .gitignore names is left out of folders and patterns; what an --ignore-path names, of
 * everything. No file comes twice. Throws a `FileProblem` where a file of patterns cannot be read.
 */
export async function* sourcesOf(operands: readonly string[], { cwd, ignorePaths }: Where): AsyncGenerator<Source> {
  const ignored = await Promise.all(ignorePaths.map((path) => ignoreFile(cwd, path)));
  const left: ((path: string) => boolean)[] = [];
  const wanted: string[] = [];
  for (const operand of operands) {
    if (!operand.startsWith("!") || isThere(resolve(cwd, operand))) wanted.push(operand);
    else left.push((await matcherOf(cwd, operand.slice(1))).matches);
  }
  const seen = new Set<string>();
  const isLeftOut = (path: string): boolean =>
    ignored.some((patterns) => isIgnored([patterns], path, false)) || left.some((matches) => matches(path));

  for (const operand of wanted) {
    let any = false;
    for await (const found of foundBy(cwd, operand)) {
      any = true;
      if (found.kind === "file") {
        const identity = identityOf(found.path);
        if (seen.has(identity) || isLeftOut(found.path)) continue;
        seen.add(identity);
      }
      yield found;
    }
    if (!any) yield { kind: "none", folder: operand };
  }
}

/** What one operand leads to. */
async function* foundBy(cwd: string, operand: string): AsyncGenerator<Source> {
  const path = resolve(cwd, operand);
  const shown = shownPath(cwd, path);
  const unread = (reason: string): Source => ({ kind: "unread", shown, reason });
  let isFolder: boolean;
  try {
    isFolder = statSync(path).isDirectory();
  } catch (error) {
    if (isThere(path) && codeOf(error) === "ENOENT") yield unread(checkMessages.brokenLink);
    else if (isThere(path)) yield unread(`it cannot be read: ${meaningOf(error)}.`);
    else yield* matching(cwd, operand, `it cannot be read: ${meaningOf(error)}.`);
    return;
  }
  if (isFolder) yield* documentsUnder(cwd, path, (each) => documents.test(each));
  else yield { kind: "file", path, shown };
}

/** What a pattern matches; `reason` says why what is no pattern leads to nothing. */
async function* matching(cwd: string, operand: string, reason: string): AsyncGenerator<Source> {
  const { base, isPattern, matches } = await matcherOf(cwd, operand);
  if (!isPattern) {
    yield { kind: "unread", shown: shownPath(cwd, resolve(cwd, operand)), reason };
    return;
  }
  let any = false;
  for await (const found of documentsUnder(cwd, base, matches)) {
    any = true;
    yield found;
  }
  if (!any) yield { kind: "unread", shown: operand, reason: checkMessages.noMatch };
}

async function* documentsUnder(cwd: string, folder: string, wanted: (path: string) => boolean): AsyncGenerator<Source> {
  for await (const found of filesUnder(folder)) {
    if (found instanceof FileProblem)
      yield { kind: "unread", shown: shownPath(cwd, found.place.path), reason: found.reason };
    else if (wanted(found)) yield { kind: "file", path: found, shown: shownPath(cwd, found) };
  }
}

/** Whether something has this name, be it a link to nothing. */
const isThere = (path: string): boolean => {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
};

/** What two names of one file have in common. */
function identityOf(path: string): string {
  try {
    const { dev, ino } = statSync(path, { bigint: true });
    return `${dev}:${ino}`;
  } catch {
    return path;
  }
}

/** Where what a pattern matches can lie, and whether an absolute path matches it; one without a part that varies is a folder. */
interface Matcher {
  readonly base: string;
  readonly isPattern: boolean;
  readonly matches: (path: string) => boolean;
}

async function matcherOf(cwd: string, pattern: string): Promise<Matcher> {
  const { default: picomatch } = await import("picomatch");
  const { base, glob } = picomatch.scan(pattern);
  const folder = resolve(cwd, base);
  const isMatch = glob === "" ? () => true : picomatch(glob, { dot: true });
  return {
    base: folder,
    isPattern: glob !== "",
    matches(path) {
      const below = relative(folder, path).split(sep).join("/");
      return !below.startsWith("../") && below !== ".." && isMatch(below);
    },
  };
}

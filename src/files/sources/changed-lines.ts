import { spawnSync } from "node:child_process";
import { realpathSync } from "node:fs";
import { join } from "node:path";
import { checkMessages } from "../../messages/check.js";
import { Problem } from "../../messages/problem.js";
import { codeOf } from "../file-problem.js";

/** Lines from the first to the last of a change, counted from 1. */
export type Lines = readonly [first: number, last: number];

/** The lines of a file that changed, in order; "all" of one that git does not keep yet. */
export type Changed = readonly Lines[] | "all";

const words = checkMessages.git;

/**
 * What changed in the work tree since a revision, by absolute path, as git sees it from `cwd`. Throws a `Problem` where
 * there is no git, no repository or no such revision.
 */
export function changedSince(cwd: string, revision: string): (path: string) => Changed {
  const git = (
    ...args: readonly string[]
  ): { readonly status: number; readonly out: string; readonly said: string } => {
    const ran = spawnSync("git", args, { cwd, encoding: "utf8", maxBuffer: Number.POSITIVE_INFINITY });
    if (codeOf(ran.error) === "ENOENT") throw new Problem(words.missing, 3, { cause: ran.error });
    if (ran.error !== undefined) throw new Problem(words.failed(ran.error.message), 3, { cause: ran.error });
    return { status: ran.status ?? 1, out: ran.stdout, said: ran.stderr.trim() };
  };
  const ask = (...args: readonly string[]): string => {
    const { status, out, said } = git(...args);
    if (status !== 0) throw new Problem(words.failed(said), 3);
    return out;
  };
  const top = git("rev-parse", "--show-toplevel");
  if (top.status !== 0) throw new Problem(words.noRepository(cwd), 2);
  const root = realpathSync(top.out.replace(/\n$/, ""));
  const commit = git("rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`);
  if (commit.status !== 0) {
    if (git("rev-parse", "--verify", "--quiet", "HEAD").status !== 0) throw new Problem(words.noCommit, 2);
    const isShallow = git("rev-parse", "--is-shallow-repository").out.trim() === "true";
    throw new Problem(isShallow ? words.notInShallow(revision) : words.unknownRevision(revision), 2);
  }
  const since = commit.out.trim();

  const kept = new Set(listed(ask("-C", root, "ls-files", "-z")));
  const same = ["--find-renames", "--no-ext-diff", "--no-textconv", "--ignore-submodules"];
  const namesOf = (filter: string): string[] =>
    listed(ask("-C", root, "diff", "--name-only", "-z", ...same, filter, since, "--"));
  const names = namesOf("--diff-filter=dt");
  // The parts of both come in the same order, so that no name has to be read from a header, where it may be quoted.
  const parts = ask("-C", root, "diff", "--unified=0", "--no-color", ...same, "--diff-filter=dt", since, "--")
    .split(/^diff --git .*$/m)
    .slice(1);
  const changed = new Map<string, Changed>(names.map((name, index) => [join(root, name), hunksIn(parts[index] ?? "")]));
  // What was a link and is a file has two parts there.
  for (const name of namesOf("--diff-filter=T")) changed.set(join(root, name), "all");
  return (path) => {
    const real = realPath(path);
    if (changed.has(real)) return changed.get(real) ?? [];
    const prefix = join(root, "/");
    return real.startsWith(prefix) && kept.has(real.slice(prefix.length)) ? [] : "all";
  };
}

/** The names that git lists with a zero byte behind each. */
const listed = (text: string): string[] => text.split("\0").filter((name) => name !== "");

/** A path with its links followed, as git names what it keeps; one that leads nowhere as it is. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/** The lines that a part of a diff without context puts in. */
function hunksIn(part: string): Lines[] {
  return [...part.matchAll(/^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gm)].flatMap(([, start, count]) => {
    const [first, length] = [Number(start), Number(count ?? "1")];
    return length === 0 ? [] : [[first, first + length - 1] as const];
  });
}

import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const program = fileURLToPath(new URL("../../bin/alongside.js", import.meta.url));

/** What stood in a folder after a run of `check --fix` that was killed, and after the next one. */
export interface Killed {
  /** Whether the kill came before the run was through. */
  readonly midway: boolean;
  readonly old: number;
  readonly rewritten: number;
  /** Files that are neither as they were nor as they should be. */
  readonly torn: readonly string[];
  /** Temporary files that the killed run left. */
  readonly left: number;
  /** What is wrong after the next run: files that are not rewritten, and files that nobody knows. */
  readonly after: readonly string[];
}

const text = (index: number): string =>
  `# Note ${index}\n\n${"I hear you, and I know how tiring it is. ".repeat(20)}\n\nYou should talk to your boss about your hours.\n`;

/** A folder with many files in it, and what each of them holds before and after. */
interface Laid {
  readonly folder: string;
  readonly before: ReadonlyMap<string, string>;
  readonly after: ReadonlyMap<string, string>;
}

function layOut(files: number): Laid {
  const folder = mkdtempSync(join(tmpdir(), "alongside-kill-"));
  const names = Array.from({ length: files }, (_, index) => join(String(index % 7), `note-${index}.md`));
  for (let at = 0; at < 7; at += 1) mkdirSync(join(folder, String(at)));
  const before = new Map(names.map((name, index) => [name, text(index)]));
  for (const [name, each] of before) writeFileSync(join(folder, name), each);
  spawnSync(process.execPath, [program, "check", "--fix", folder]);
  const after = new Map(names.map((name) => [name, readFileSync(join(folder, name), "utf8")]));
  return { folder, before, after };
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));

/**
 * Rewrites many files `kills` times, and kills the program each time at another moment, as the system would: with SIGKILL, as
 * soon as the rewriting has come to a file that lies farther on each time.
 */
export async function* killDuringFix(files: number, kills: number): AsyncGenerator<Killed> {
  const { folder, before, after } = layOut(files);
  const inOrder = [...before.keys()].toSorted();
  try {
    for (let kill = 0; kill < kills; kill += 1) {
      for (const [name, each] of before) writeFileSync(join(folder, name), each);
      const child = spawn(process.execPath, [program, "check", "--fix", folder], { stdio: "ignore" });
      const ended = once(child, "exit");
      const mark = inOrder[Math.floor((files * (kill + 0.5)) / kills)] ?? "";
      while (child.exitCode === null && readFileSync(join(folder, mark), "utf8") !== after.get(mark)) await wait(1);
      child.kill("SIGKILL");
      await ended;
      const now = inOrder.map((name) => [name, readFileSync(join(folder, name), "utf8")] as const);
      const left = filesIn(folder).length - files;
      const again = spawnSync(process.execPath, [program, "check", "--fix", folder], { encoding: "utf8" });
      yield {
        midway: child.signalCode === "SIGKILL",
        old: now.filter(([name, each]) => each === before.get(name)).length,
        rewritten: now.filter(([name, each]) => each === after.get(name)).length,
        torn: now.flatMap(([name, each]) => (each === before.get(name) || each === after.get(name) ? [] : [name])),
        left,
        after: [
          ...(again.status === 0 ? [] : [`status ${again.status}: ${again.stdout}${again.stderr}`]),
          ...[...after].flatMap(([name, each]) => (readFileSync(join(folder, name), "utf8") === each ? [] : [name])),
          ...filesIn(folder).filter((name) => !before.has(name)),
        ],
      };
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

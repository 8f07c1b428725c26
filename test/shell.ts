import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

const program = fileURLToPath(new URL("../bin/alongside.js", import.meta.url));

/** What a shell line left behind: what it wrote, and its exit status. */
export interface Ran {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: number;
}

/** A shell in folders of its own, in which `alongside` is this project's program. */
export interface Shell {
  /** The folder in which lines run, absolute and empty at first. */
  readonly here: string;
  /** Runs a line with nothing on standard input. In what it wrote, its folders are called {here} and {home}. */
  run(line: string): Promise<Ran>;
  /** Removes its folders. */
  close(): void;
}

/**
 * Opens a shell with an empty ALONGSIDE_HOME, clock and lot fixed, and no wish about colour. ALONGSIDE_NODE names the
 * Node that runs the program; without it, that is the one that runs the tests.
 */
export function openShell(): Shell {
  const root = mkdtempSync(join(tmpdir(), "alongside-shell-"));
  const here = join(root, "here");
  const home = join(root, "home");
  const bin = join(root, "bin");
  for (const folder of [here, home, bin]) mkdirSync(folder);
  const node = process.env["ALONGSIDE_NODE"] ?? process.execPath;
  writeFileSync(join(bin, "alongside"), `#!/bin/sh\nexec '${node}' '${program}' "$@"\n`, { mode: 0o755 });
  const env = {
    PATH: [bin, process.env["PATH"]].join(delimiter),
    HOME: home,
    LANG: "C.UTF-8",
    TZ: "UTC",
    TERM: "xterm-256color",
    ALONGSIDE_HOME: home,
    ALONGSIDE_NOW: "2026-03-14T09:26:53Z",
    ALONGSIDE_SEED: "7",
  };
  const named = (output: string) => output.replaceAll(here, "{here}").replaceAll(home, "{home}");

  return {
    here,
    async run(line) {
      const child = spawn("bash", ["-c", line], { cwd: here, env, stdio: ["ignore", "pipe", "pipe"] });
      const ended = new Promise<number>((resolve, reject) => {
        child.once("error", reject);
        child.once("close", (status) => resolve(status ?? -1));
      });
      const [stdout, stderr, status] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
      return { stdout: named(stdout), stderr: named(stderr), status };
    },
    close: () => rmSync(root, { recursive: true, force: true }),
  };
}

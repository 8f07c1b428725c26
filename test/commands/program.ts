import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";

/** What a run of the program leaves. */
export interface Ran {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

const bin = fileURLToPath(new URL("../../bin/alongside.js", import.meta.url));

/** Runs the built program in a pipe, as another program would, with nothing of this environment but the path. */
export async function alongside(args: readonly string[], env: Readonly<Record<string, string>>): Promise<Ran> {
  return new Promise((done) => {
    const options = { env: { PATH: process.env["PATH"], TZ: "UTC", ...env } };
    const child = execFile(process.execPath, [bin, ...args], options, (_, stdout, stderr) => {
      done({ status: child.exitCode ?? -1, stdout, stderr });
    });
    child.stdin?.end();
  });
}

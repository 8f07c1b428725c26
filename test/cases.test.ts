import { cpSync, existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { openShell, type Ran } from "./shell.js";

const cases = fileURLToPath(new URL("cases", import.meta.url));
const names = readdirSync(cases, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? entry.name : []));

/** What a file of a case holds, or what holds without it. */
function held(name: string, file: string, without: string): string {
  const path = join(cases, name, file);
  return existsSync(path) ? readFileSync(path, "utf8") : without;
}

/** Writes down what a case printed, leaving out what holds without a file. */
function writeDown(name: string, { stdout, stderr, status }: Ran): void {
  const files = { stdout, stderr, status: status === 0 ? "" : `${status}\n` };
  for (const [file, text] of Object.entries(files)) {
    const path = join(cases, name, file);
    if (text === "" && file !== "stdout") rmSync(path, { force: true });
    else writeFileSync(path, text);
  }
}

async function run(name: string): Promise<Ran> {
  const shell = openShell();
  try {
    for (const file of readdirSync(join(cases, name)).filter((entry) => entry.startsWith("in."))) {
      cpSync(join(cases, name, file), join(shell.here, file), { recursive: true });
    }
    return await shell.run(held(name, "command", ""));
  } finally {
    shell.close();
  }
}

describe("command cases", () => {
  it.concurrent.each(names)("%s", async (name) => {
    const ran = await run(name);
    if (process.env["UPDATE_CASES"] === "1") writeDown(name, ran);
    expect(ran).toEqual({
      stdout: held(name, "stdout", ""),
      stderr: held(name, "stderr", ""),
      status: Number(held(name, "status", "0")),
    });
  });

  it.each(names)("%s holds a command and no file that nobody reads", (name) => {
    const files = readdirSync(join(cases, name)).filter((file) => !file.startsWith("in."));
    expect(files).toEqual(expect.arrayContaining(["command", "stdout"]));
    expect(files.filter((file) => !["command", "stdout", "stderr", "status"].includes(file))).toEqual([]);
  });
});

import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { project, textOf } from "./house/tracked.js";
import { blocksOf } from "./readme/blocks.js";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "alongside-ci-"));
  mkdirSync(join(folder, "bin"));
  cpSync(join(project, ".ci"), join(folder, "clone", ".ci"), { recursive: true });
  cpSync(join(project, "README.md"), join(folder, "clone", "README.md"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs .ci/run where npm and npx only write down what they were asked, and do what the line of shell says. */
function ciWhere(line: string): { asked: string[]; closing: string; status: number | null } {
  const asked = join(folder, "asked");
  for (const name of ["npm", "npx"]) {
    const script = `#!/bin/sh\necho "${name} $*" >>"${asked}"\n${line}\n`;
    writeFileSync(join(folder, "bin", name), script, { mode: 0o755 });
  }
  const env = {
    ...process.env,
    PATH: [join(folder, "bin"), process.env["PATH"]].join(delimiter),
    HOME: join(folder, "no"),
    TOOLS_INSTALLED: "no",
  };
  const run = spawnSync("bash", [join(folder, "clone", ".ci", "run")], { env, encoding: "utf8" });
  return {
    asked: readFileSync(asked, "utf8").trimEnd().split("\n"),
    closing: run.stdout.trimEnd().split("\n").at(-1) ?? "",
    status: run.status,
  };
}

const report = (passed: number, failed: number) =>
  `[ -z "$TEST_REPORT" ] || echo '{ "numPassedTests": ${passed}, "numFailedTests": ${failed} }' >"$TEST_REPORT"`;

describe(".ci/run", () => {
  it("sets up and tests by the command that README.md gives for it, then checks the rest", () => {
    const [, every] = blocksOf(textOf("README.md")).filter(({ language }) => language === "sh");
    expect(every?.text).toBe("npm ci && npm test\n");
    const { asked } = ciWhere(report(3, 0));
    expect(asked.map((line) => line.replace(/ \S*node-24\b/u, " FOLDER"))).toEqual([
      "npm ci",
      "npm test",
      "npm run -s lint",
      "npm run -s types",
      "npm install --prefix FOLDER --no-save --no-audit --no-fund node@24",
      "npx --no-install vitest run --config test/vitest.config.ts test/cases.test.ts",
    ]);
  });

  it("closes with the number of tests that passed and failed", () => {
    expect(ciWhere(report(3, 0))).toMatchObject({ closing: "6 passed, 0 failed", status: 0 });
    expect(ciWhere(`${report(3, 2)}; [ "$1" != test ]`)).toMatchObject({ closing: "6 passed, 4 failed", status: 1 });
  });

  it.each(["ci", "run -s lint", "run -s types"])("counts a failure of npm %s, and goes on", (step) => {
    const ran = ciWhere(`[ "$*" != "${step}" ] || exit 1; ${report(3, 0)}`);
    expect(ran).toMatchObject({ closing: step === "ci" ? "3 passed, 1 failed" : "6 passed, 1 failed", status: 1 });
    expect(ran.asked.at(-1)).toMatch(/^npx /u);
  });

  it("never passes when no test has run", () => {
    expect(ciWhere("exit 0")).toMatchObject({ closing: "0 passed, 1 failed", status: 1 });
    expect(ciWhere("exit 1")).toMatchObject({ closing: "0 passed, 5 failed", status: 1 });
  });
});

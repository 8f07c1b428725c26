import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { version } from "../../src/commands/version.js";
import { built } from "../e2e/built.js";
import { project } from "./tracked.js";

beforeAll(built);

/** Asks the Node that runs the program, and not the one in which a test stands, which scripts its V8 compiles anew. */
const compiledAnew = `
const { readFileSync, readdirSync } = require("node:fs");
const scripts = readdirSync("dist").filter((name) => /-[0-9a-f]{8}[.]cjs$/.test(name)).map((name) => "dist/" + name);
const refused = scripts.filter((filename) => {
  const cachedData = readFileSync(filename.replace(/cjs$/, "v8"));
  return new (require("node:vm").Script)(readFileSync(filename, "latin1"), { filename, cachedData }).cachedDataRejected;
});
process.stdout.write(scripts.length + " scripts, compiled anew: " + refused.length);
`;

describe("the build", () => {
  it("keeps what V8 compiled of each script, for this Node", () => {
    const env = { ...process.env, NODE_OPTIONS: "" };
    const answer = execFileSync(process.execPath, ["-e", compiledAnew], { cwd: project, env, encoding: "utf8" });
    expect(answer).toMatch(/^[1-9]\d* scripts, compiled anew: 0$/u);
  });

  it.each([
    ["is gone", (path: string) => rmSync(path)],
    ["is of another V8, or broken", (path: string) => writeFileSync(path, "no code of V8's")],
  ])("makes a program that starts also when what was kept %s", (_, spoil) => {
    const folder = mkdtempSync(join(tmpdir(), "alongside-build-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    for (const part of ["bin", "dist", "package.json"])
      cpSync(join(project, part), join(folder, part), { recursive: true });
    const kept = readdirSync(join(folder, "dist")).filter((name) => name.endsWith(".v8"));
    expect(kept).not.toEqual([]);
    for (const name of kept) spoil(join(folder, "dist", name));
    const { stdout, status } = spawnSync(process.execPath, [join(folder, "bin", "alongside.js"), "--version"]);
    expect({ stdout: String(stdout), status }).toEqual({ stdout: `${version}\n`, status: 0 });
  });
});

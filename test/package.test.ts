import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as v from "valibot";
import { version } from "../src/commands/version.js";
import { project, textOf, trackedFiles } from "./house/tracked.js";
import { blocksOf } from "./readme/blocks.js";

const blocks = blocksOf(textOf("README.md"));
const setUp = blocks.findIndex(({ language }) => language === "sh");

const root = mkdtempSync(join(tmpdir(), "alongside-package-"));
const clone = join(root, "clone");
const user = join(root, "user");
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Runs a line of shell as somebody would who has npm set up, and gives what it printed; it fails when the line does. */
function run(line: string, cwd: string): string {
  const own = Object.entries(process.env).filter(([name]) => !/^(?:npm_|VITEST|NODE_ENV$|NODE_OPTIONS$)/iu.test(name));
  const env = {
    ...Object.fromEntries(own),
    npm_config_prefix: join(root, "prefix"),
    npm_config_prefer_offline: "true",
  };
  const { status, stdout, stderr } = spawnSync("bash", ["-c", line], { cwd, env, encoding: "utf8" });
  if (status !== 0) throw new Error(`${line}: status ${status}\n${stdout}\n${stderr}`);
  return stdout;
}

let printed = "";
beforeAll(() => {
  for (const path of trackedFiles()) cpSync(join(project, path), join(clone, path));
  printed = run(blocks[setUp]?.text ?? "", clone);
}, 300_000);

describe("from a fresh clone to a package that works", { timeout: 120_000 }, () => {
  it("sets up and rephrases with the one command that README.md gives", () => {
    expect(blocks[setUp]?.text).toMatch(/^npm ci && /u);
    expect(printed.trimEnd().split("\n").at(-1)).toBe(blocks[setUp + 1]?.text.trimEnd());
  });

  it("leaves the lock file as it was", () => {
    expect(readFileSync(join(clone, "package-lock.json"), "utf8")).toBe(textOf("package-lock.json"));
  });

  it("packs the program, the library, its prompts, and nothing else", () => {
    const packed = v.array(v.object({ files: v.array(v.object({ path: v.string() })) }));
    const [{ files } = { files: [] }] = v.parse(packed, JSON.parse(run("npm pack --ignore-scripts --json", clone)));
    const expected =
      /^(?:package\.json|README\.md|LICENSE|bin\/(?:alongside\.js|package\.json)|dist\/(?:index|library-\w+)\.js|dist\/[\w-]+\.(?:cjs|v8)|dist\/licenses\.txt|dist\/types\/.+\.d\.ts|prompts\/.+\.yaml|src\/schemas\/.+\.json)$/u;
    const paths = files.map(({ path }) => path);
    expect(paths.filter((path) => !expected.test(path))).toEqual([]);
    expect(paths).toEqual(
      expect.arrayContaining([
        "bin/alongside.js",
        "bin/package.json",
        "dist/main.cjs",
        "dist/worker.cjs",
        "dist/index.js",
        "dist/types/index.d.ts",
      ]),
    );
    for (const folder of ["prompts/", "src/schemas/"])
      expect(paths.filter((path) => path.startsWith(folder))).toEqual(
        trackedFiles().filter((path) => path.startsWith(folder)),
      );
  });

  it("runs once it is installed", () => {
    cpSync(join(clone, "package.json"), join(user, "package.json"));
    writeFileSync(join(user, "package.json"), '{ "name": "somebody", "private": true, "type": "module" }\n');
    run(`npm install "${clone}"/alongside-*.tgz`, user);
    expect(run("npx --no-install alongside --version", user)).toBe(`${version}\n`);
  });

  it("is a library whose types are found, without the types of Node", () => {
    const shown = blocks.filter(({ language }) => language === "ts").map(({ text }) => text);
    const probe = 'import * as library from "alongside";\nexport const names: string[] = Object.keys(library);\n';
    for (const [at, text] of [probe, ...shown].entries()) writeFileSync(join(user, `probe-${at}.ts`), text);
    const options =
      "--module NodeNext --target ES2023 --lib ES2023 --types '' --strict --exactOptionalPropertyTypes --noEmit";
    expect(run(`"${clone}/node_modules/.bin/tsc" ${options} probe-*.ts`, user)).toBe("");
  });

  it("is a command everywhere after npm link", () => {
    run("npm link --ignore-scripts", clone);
    expect(run(`"${root}/prefix/bin/alongside" --version`, user)).toBe(`${version}\n`);
  });
});

it("prints the version that the package has", () => {
  expect(v.parse(v.object({ version: v.string() }), JSON.parse(textOf("package.json"))).version).toBe(version);
});

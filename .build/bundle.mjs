// Bundles the program and the library into dist/, so that the program starts nearly as fast as Node itself: few files,
// no ES module where a script will do (see start.mjs), and no ESM import of Node's own modules, which reads each of
// their exports first: `node:process` opens all three standard streams, and `node:fs` loads every stream class.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, transform } from "esbuild";
import { parse } from "yaml";
import { aim, scriptOf, scriptsOf, small } from "./chunks.mjs";
import { constant } from "./constant.mjs";
import { homes } from "./homes.mjs";
import { libsql } from "./libsql.mjs";
import { licenses } from "./licenses.mjs";

const outdir = "dist";

/** Large packages that few commands need: scripts of their own, run when they are imported. */
const apart = [
  "@inquirer/core",
  "@lezer/markdown",
  "chrono-node",
  "@observablehq/plot",
  "age-encryption",
  "conf",
  "diff",
  "inquirer",
  "libsql",
  "linkedom",
  "picomatch",
  "re2js",
  "valibot",
  "yaml",
];

/** The program in parts, each a script of its own: by the commands that need it, and the last is what few ask for. */
const parts = {
  program: {
    modules: ["src/main.ts"],
    common: [
      ["parsing", "rephrase", "reflect"],
      ["rephrase", "history"],
      ["parsing", "check", "history"],
    ],
  },
  parsing: ["src/commands/program.ts"],
  rephrase: ["src/commands/run/rephrase.ts"],
  protect: ["src/safety/protect.ts", "src/rephrase/running.ts"],
  check: [
    "src/commands/run/check/check.ts",
    "src/commands/run/check/jobs.ts",
    "src/files/sources/sources.ts",
    "src/render/findings/unix.ts",
    "src/render/findings/stylish.ts",
  ],
  history: [
    "src/commands/run/history/search.ts",
    "src/commands/run/history/list.ts",
    "src/commands/unlocking/unlock.ts",
    "src/files/home.ts",
    "src/history/search/query.ts",
    "src/history/secrecy/place.ts",
    "src/history/secrecy/sealing.ts",
    "src/history/store.ts",
  ],
  reflect: ["src/commands/run/reflect.ts", "src/messages/catalogue/catalogue.ts", "src/terminal/drawn.ts"],
  jobs: ["src/commands/jobs/worker.ts"],
  rest: [],
};

/** Packages with code of their own for each system, or for each thread: they stay where npm has put them. */
const native = ["libsql", "piscina"];

const files = [];
mkdirSync(outdir, { recursive: true });

const scriptNames = {};
const split = await bundled({
  entryPoints: ["src/main.ts", "src/commands/jobs/worker.ts"],
  splitting: true,
  outdir,
  format: "esm",
  entryNames: "[name]",
  chunkNames: "[hash]",
  external: [...native, ...apart],
  plugins: [homes],
  define: { "import.meta.url": "here.url", builtFlows: "here.flows" },
});
const flows = JSON.stringify(flowsBuilt());
for (const output of split.outputFiles)
  if (output.text.includes("here.flows"))
    output.contents = Buffer.from(output.text.replaceAll("here.flows", () => flows));
for (const [name, text] of await scriptsOf(split, parts)) scriptNames[name] = script(name, text);
for (const name of apart) {
  const { outputFiles } = await bundled({
    stdin: reexport(name),
    format: "cjs",
    external: [...native, ...apart].filter((other) => other !== name),
    plugins: [libsql],
    define: { "import.meta.url": "here.url" },
  });
  scriptNames[name] = script(name, await scriptOf(name, outputFiles[0].text));
}
const library = await modules({
  entryPoints: ["src/index.ts"],
  format: "esm",
  splitting: true,
  entryNames: "[name]",
  chunkNames: "library-[hash]",
});
for (const [name, start] of Object.entries({ main: "start", worker: "start-worker" }))
  await modules({
    entryPoints: { [name]: `.build/${start}.mjs` },
    format: "cjs",
    outExtension: { ".js": ".cjs" },
    define: { scriptNames: JSON.stringify(scriptNames) },
  });
writeFileSync(join(outdir, "licenses.txt"), licenses(files));
const keep = fileURLToPath(new URL("keep.mjs", import.meta.url));
const stdio = ["ignore", "ignore", "pipe"];
execFileSync(process.execPath, [keep, outdir, JSON.stringify(scriptNames)], { stdio });

for (const name of readdirSync(outdir)) if (isLeftOver(name)) rmSync(join(outdir, name), { force: true });

/** Whether a file comes from an earlier build, and is so old that no program which has begun still asks for it. */
function isLeftOver(name) {
  const known = /^(.+-[0-9a-f]{8})\.(?:cjs|v8)$|^library-\w+\.js$/u.exec(name);
  if (known === null || library.includes(name) || Object.values(scriptNames).includes(known[1])) return false;
  return Date.now() - statSync(join(outdir, name)).mtimeMs > 600_000;
}

/** What esbuild makes of one entry. */
async function bundled(options) {
  const result = await build({
    bundle: true,
    platform: "node",
    ...aim,
    metafile: true,
    write: false,
    logLevel: "warning",
    ...options,
  });
  files.push(...Object.keys(result.metafile.inputs));
  return result;
}

/** Writes modules, and gives the names of their files. */
async function modules(options) {
  const { outputFiles } = await bundled({ outdir, ...options });
  const names = [];
  for (const { path, text } of outputFiles) {
    const { code } = await transform(constant(text), small);
    writeFileSync(path, code);
    names.push(basename(path));
  }
  return names;
}

/** Writes a script, and gives its name without ending: a new one for each content, so that what V8 keeps fits it. */
function script(title, text) {
  const digest = createHash("sha256").update(text).digest("hex").slice(0, 8);
  const name = `${title.replace("@", "").replace("/", "-")}-${digest}`;
  writeFileSync(join(outdir, `${name}.cjs`), text);
  return name;
}

/** The flows that come with the program: the text of each file, and as JSON all that a walk needs of it. */
function flowsBuilt() {
  const folder = join("prompts", "flows");
  return readdirSync(folder).map((name) => {
    const text = readFileSync(join(folder, name), "utf8");
    return { text, json: JSON.stringify({ ...parse(text), example: [] }) };
  });
}

/** A package as a CommonJS module: its default export, if it has one, with the others as properties of it. */
function reexport(name) {
  const contents = `const all = require("${name}"); module.exports = all.default ? Object.assign(all.default, all) : all;`;
  return { contents, resolveDir: ".", loader: "js" };
}

// Bundles the program and the library into dist/, so that the program starts nearly as fast as Node itself: few files,
// no ES module where a script will do (see start.mjs), and no ESM import of Node's own modules, which reads each of
// their exports first: `node:process` opens all three standard streams, and `node:fs` loads every stream class.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, transform } from "esbuild";
import { parse } from "yaml";
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
  "linkedom",
  "picomatch",
  "re2js",
  "valibot",
  "yaml",
];

/** Packages with code of their own for each system, or for each thread: they stay where npm has put them. */
const native = ["libsql", "piscina"];

/** What an ES module needs in which packages are that are none. */
const requires = {
  js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
};

const files = [];
mkdirSync(outdir, { recursive: true });

const scriptNames = { program: await script("program", { entryPoints: ["src/main.ts"] }) };
for (const name of apart) scriptNames[name] = await script(name, { stdin: reexport(name) });
await module({ entryPoints: ["src/index.ts"], outfile: join(outdir, "index.js") });
await module({ entryPoints: ["src/commands/jobs/worker.ts"], outfile: join(outdir, "worker.js"), banner: requires });
await module({
  entryPoints: [".build/start.mjs"],
  outfile: join(outdir, "main.cjs"),
  format: "cjs",
  define: { scriptNames: JSON.stringify(scriptNames), "import.meta.url": "here" },
  banner: { js: 'const here = require("node:url").pathToFileURL(__filename).href;' },
});
writeFileSync(join(outdir, "licenses.txt"), licenses(files));
execFileSync(
  process.execPath,
  [fileURLToPath(new URL("keep.mjs", import.meta.url)), outdir, JSON.stringify(scriptNames)],
  {
    stdio: ["ignore", "ignore", "inherit"],
  },
);

for (const name of readdirSync(outdir)) if (isLeftOver(name)) rmSync(join(outdir, name), { force: true });

/** Whether a script comes from an earlier build, and is so old that no program which has begun still asks for it. */
function isLeftOver(name) {
  const title = /^(.+-[0-9a-f]{8})\.(?:cjs|v8)$/u.exec(name)?.[1];
  if (title === undefined || Object.values(scriptNames).includes(title)) return false;
  return Date.now() - statSync(join(outdir, name)).mtimeMs > 600_000;
}

/** What esbuild makes of one entry. */
async function bundled(options) {
  const { metafile, outputFiles } = await build({
    bundle: true,
    platform: "node",
    target: "node20.19",
    metafile: true,
    write: false,
    logLevel: "warning",
    ...options,
  });
  files.push(...Object.keys(metafile.inputs));
  return outputFiles[0].text;
}

/** The same code in less space. Names stay as they are and lines short, so that a stack trace can be read. */
async function smaller(text) {
  const { code } = await transform(text, { minifyWhitespace: true, minifySyntax: true, lineLimit: 160 });
  return code;
}

/** The same code in which those of Node's modules that take long to load are loaded when something of them is asked for. */
function patient(code) {
  const slow = /\b(\w+) = require\("((?:node:(?:child_process|crypto|os|readline|stream|tty)|yaml))"\);/g;
  return code.replaceAll(slow, '$1 = require.later("$2");');
}

/** Writes an ES module, or what `format` says. */
async function module(options) {
  writeFileSync(options.outfile, await smaller(await bundled({ format: "esm", ...options })));
}

/** Writes a script, and gives its name without ending: a new one for each content, so that what V8 keeps fits it. */
async function script(title, options) {
  const external = [...native, ...apart.filter((name) => name !== title)];
  // a package that is imported when it is needed is required then, for what runs in node:vm cannot import
  const supported = { "dynamic-import": false };
  const define = { "import.meta.url": "here", builtFlows: JSON.stringify(flowsBuilt()) };
  const code = await bundled({ format: "cjs", external, supported, define, ...options });
  const text = `(function(module,require,here){${ascii(await smaller(patient(code)))}\n})`;
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

/** The same code in ASCII, which V8 reads faster and Node without decoding it. */
function ascii(code) {
  const raw = /String\.raw\s*`[^`]*[^\0-\x7f]/u.exec(code);
  if (raw !== null) throw new Error(`This would change when it is written in ASCII: ${raw[0]}`);
  return code.replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

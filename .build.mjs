// Bundles the program and the library into dist/, split where the body of a command is imported.
//
// Three things keep the start near Node's own. Packages are bundled, so that few files are opened. Node's own modules
// are taken with process.getBuiltinModule, for an ESM import of one reads each of its exports first: `node:process`
// opens all three standard streams, and `node:fs` loads every stream class. And commander, which asks for
// `node:child_process` only to start commands that are programs of their own, gets it when it asks for a function of it.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { dirname, join } from "node:path";
import { build, transform } from "esbuild";

const outdir = "dist";
const builtins = new Set(builtinModules.flatMap((name) => [name, `node:${name}`]));

const commanderWithoutChildProcess = {
  name: "commander-without-child-process",
  setup({ onLoad }) {
    onLoad({ filter: /commander.lib.command\.js$/ }, ({ path }) => {
      const eager = "const childProcess = require('node:child_process');";
      const whenAsked = "const childProcess = { get spawn() { return require('node:child_process').spawn; } };";
      const source = readFileSync(path, "utf8");
      if (!source.includes(eager)) throw new Error(`${path} no longer has the line that .build.mjs replaces: ${eager}`);
      return { contents: source.replace(eager, whenAsked) };
    });
  },
};

const { metafile, outputFiles } = await build({
  entryPoints: ["src/main.ts", "src/index.ts"],
  outdir,
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20.19",
  banner: { js: "const require = globalThis.process.getBuiltinModule;" },
  plugins: [commanderWithoutChildProcess],
  metafile: true,
  write: false,
  logLevel: "warning",
});

for (const { path, text } of outputFiles) {
  mkdirSync(dirname(path), { recursive: true });
  // Names stay as they are, so that a stack trace can be read.
  const { code } = await transform(withoutBuiltinImports(text), { minifyWhitespace: true, minifySyntax: true });
  writeFileSync(path, code);
}
writeFileSync(join(outdir, "licenses.txt"), licenses(Object.keys(metafile.inputs)));

/** An output of esbuild in which Node's own modules are taken with process.getBuiltinModule instead of imported. */
function withoutBuiltinImports(text) {
  return text.replaceAll(/^import ([^"';]+) from "([^".][^"]*)";$/gm, (statement, clause, name) => {
    if (!builtins.has(name)) throw new Error(`${name} is neither bundled nor a module of Node's: ${statement}`);
    const module = `globalThis.process.getBuiltinModule("${name}")`;
    const { whole, named } = /^(?:\* as )?(?<whole>[\w$]+)?(?:, )?(?<named>\{[^}]*\})?$/u.exec(clause)?.groups ?? {};
    if (whole === undefined && named === undefined) throw new Error(`Not understood by .build.mjs: ${statement}`);
    const declared = [whole, named?.replaceAll(" as ", ": ")].filter((pattern) => pattern !== undefined);
    return `const ${declared.map((pattern) => `${pattern} = ${module}`).join(", ")};`;
  });
}

/** The licenses of every package whose code is in the bundle, one after the other, by name. */
function licenses(inputs) {
  const packages = new Set(inputs.flatMap((path) => /^(node_modules\/(?:@[^/]+\/)?[^/]+)\//u.exec(path)?.[1] ?? []));
  const texts = [...packages].toSorted().map((folder) => {
    const { name, version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/iu.test(entry));
    if (file === undefined) throw new Error(`${name} is bundled, but brings no license text that can be passed on.`);
    return `${name} ${version}\n\n${readFileSync(join(folder, file), "utf8").trim()}\n`;
  });
  return texts.join(`\n${"-".repeat(80)}\n\n`);
}

import { basename } from "node:path";
import { transform } from "esbuild";
import { constant } from "./constant.mjs";

/**
 * What the code is made for. Every Node that is asked for reads classes of characters (\p{L}) in patterns; esbuild would make
 * such a pattern anew each time that it is used.
 */
export const aim = { target: "node20.19", supported: { "regexp-unicode-property-escapes": true } };

/** The same code in less space. Names stay as they are and lines short, so that a stack trace can be read. */
export const small = { minifyWhitespace: true, minifySyntax: true, lineLimit: 160 };

/**
 * The same code in which those of Node's modules that take long to load are loaded when something of them is asked for, and
 * none is copied to be imported as a whole.
 */
function patient(code) {
  const slow = /\b(\w+) = (?:__)?require\("((?:node:(?:child_process|crypto|os|readline|stream|tty)|yaml))"\);/g;
  const whole = /\b__toESM\((?:__)?require\("(node:[\w/]+)"\)(?:, 1)?\)/g;
  return code.replaceAll(slow, '$1 = require.later("$2");').replaceAll(whole, 'require.whole("$1")');
}

const literal = [
  String.raw`"(?:[^"\\\n]|\\.)*"`,
  "`[^`$\\\\]*`",
  String.raw`[\[\],\s\d]|void 0|true|false|\.trim\(\)|\.split\(\s*(?:" "|\/\\s\+\/)\s*\)`,
].join("|");
const lists = new RegExp(String.raw`^(var \w+ = )(?:/\* @__PURE__ \*/ )?(new (?:Set|Map)\((?:${literal})+\));$`, "gm");

const samples = new RegExp(String.raw`^(\s+)(examples|keeps|leaves): (\[(?:${literal})*\])(,?)$`, "gm");

/**
 * The same code in which each set and map of words, once and for all written down, is made when it is first asked, and so are
 * the sentences beside rules and guards.
 */
const lazy = (code) =>
  code.replaceAll(lists, "$1require.listed(() => $2);").replaceAll(samples, "$1get $2() { return $3; }$4");

/** The same code in ASCII, which V8 reads faster and Node without decoding it. */
function ascii(code) {
  const raw = /String\.raw\s*`[^`]*[^\0-\x7f]/u.exec(code);
  if (raw !== null) throw new Error(`This would change when it is written in ASCII: ${raw[0]}`);
  return code.replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** Code that asks for its packages by `require`, made small: what stands between the braces of a function. */
async function body(code) {
  const supported = { ...aim.supported, "dynamic-import": false };
  const options = { ...aim, format: "cjs", platform: "node", supported };
  const { code: made } = await transform(code, options);
  return ascii((await transform(constant(lazy(patient(made))), small)).code);
}

/** What one file of a bundle that is split imports of others, in braces: "a, b as c" as "a, b: c". */
const taken = (names) => names.trim().replaceAll(/\b(\S+) as (\S+)\b/g, "$1: $2");
/** What it exports: "a, b as c" as "a, c: b". */
const given = (names) => names.trim().replaceAll(/(\S+) as ([^\s,]+)/g, "$2: $1");

/**
 * One file of a bundle that is split, as a method that gives its exports: what it imports of the other files is copied when
 * it first runs. No export changes afterwards, and no files import each other in a circle; the linter sees to both.
 */
async function method(name, code, called) {
  const ask = (path) => `require("${called(basename(path))}")`;
  let exports = "";
  const linked = code
    .replaceAll(
      /^import \{([^}]*)\} from "(\.\/[^"]+)";$/gm,
      (_, names, path) => `const {${taken(names)}} = ${ask(path)};`,
    )
    .replaceAll(/^import "(\.\/[^"]+)";$/gm, (_, path) => `${ask(path)};`)
    .replaceAll(/\bimport\("(\.\/[^"]+)"\)/g, (_, path) => `require.soon("${called(basename(path))}")`)
    .replaceAll(/^export \{([^}]*)\};$/gm, (_, names) => {
      exports += given(names);
      return "";
    })
    .replaceAll(/^export default (\w+\(\));$/gm, (_, whole) => {
      exports += `default: ${whole}, `;
      return "";
    });
  if (/^export\b|^import\b.*"\.\//m.test(linked)) throw new Error(`${name} is linked in a way not known here.`);
  return `"${name}"(){${await body(linked)}\nreturn {${exports}}}`;
}

/**
 * Divides a bundle that esbuild split where something is imported when it is needed into few scripts, each with the files
 * that a part of the program needs and no earlier part does. `parts` gives modules of each part by its name, in order,
 * or as `modules` beside `common`, which lists other parts of which at least two need further files of it; what no part needs
 * comes into the last one. A file is called PART:NUMBER, and an entry PART:PATH.
 */
export async function scriptsOf({ outputFiles, metafile }, parts) {
  const outputs = new Map(Object.entries(metafile.outputs).map(([path, output]) => [basename(path), output]));
  const needed = (file, found = new Set()) => {
    if (found.has(file)) return found;
    found.add(file);
    for (const { path, kind, external } of outputs.get(file).imports)
      if (kind === "import-statement" && external !== true) needed(basename(path), found);
    return found;
  };
  const holding = (module) => {
    const files = [...outputs];
    const found =
      files.find(([, { entryPoint }]) => entryPoint === module) ?? files.find(([, { inputs }]) => module in inputs);
    if (found === undefined) throw new Error(`The build divides the program at ${module}, which is no part of it.`);
    return found[0];
  };
  const filesOf = (modules) => modules.flatMap((module) => [...needed(holding(module))]);
  const common = (among) => {
    const sets = among.map((part) => new Set(filesOf(parts[part])));
    return [...outputs.keys()].filter((file) => sets.filter((set) => set.has(file)).length > 1);
  };
  const names = new Map();
  const last = Object.keys(parts).at(-1);
  for (const [part, wanted] of Object.entries(parts)) {
    const files =
      part === last
        ? outputs.keys()
        : Array.isArray(wanted)
          ? filesOf(wanted)
          : [...filesOf(wanted.modules), ...wanted.common.flatMap(common)];
    for (const file of files)
      if (!names.has(file)) names.set(file, `${part}:${outputs.get(file).entryPoint ?? names.size}`);
  }
  const scripts = new Map(Object.keys(parts).map((part) => [part, []]));
  for (const { path, text } of outputFiles) {
    const file = basename(path);
    const name = names.get(file);
    scripts.get(name.slice(0, name.indexOf(":"))).push(await method(name, text, (other) => names.get(other)));
  }
  return new Map([...scripts].map(([part, methods]) => [part, wrapped(methods)]));
}

/** A package that is bundled whole as the only method of a script of its own. */
export const scriptOf = async (name, code) =>
  wrapped([`"${name}"(){const module={exports:{}};${await body(code)}\nreturn module.exports}`]);

const wrapped = (methods) => `(function(require,here){return {${methods.join(",\n")}}})`;

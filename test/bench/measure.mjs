// Runs the properties of rephrase over texts, and its speed: JSON lines with a "text" each.
// npm run measure -- [--style STYLE] [--show N] FILE...
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { build } from "esbuild";

const { values, positionals: files } = parseArgs({
  allowPositionals: true,
  options: { style: { type: "string", default: "" }, show: { type: "string", default: "3" } },
});
const show = Number(values.show);

/** The source as it stands, bundled for this run alone. */
async function source() {
  const folder = mkdtempSync(join(tmpdir(), "alongside-measure-"));
  try {
    const entryPoints = { rephrase: "src/rephrase/index.ts", plain: "src/documents/plain.ts" };
    await build({
      entryPoints,
      outdir: folder,
      bundle: true,
      splitting: true,
      format: "esm",
      platform: "node",
      outExtension: { ".js": ".mjs" },
    });
    const load = (name) => import(pathToFileURL(join(folder, `${name}.mjs`)).href);
    return { ...(await load("rephrase")), ...(await load("plain")) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const { rephrase, plainSpans, styles } = await source();
const texts = files.flatMap((file) =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line).text),
);

const run = (text, style) => rephrase(text, { style, spans: plainSpans(text) });
const quoted = /"[^"]*(?:"|$)|“[^”]*(?:”|$)|\bthank you\b|\byou know\b|\byou never know\b|\byou name it\b/giu;
const listener = /\b(?:you|your|yours|yourself|yourselves)\b/iu;

/** What must hold of every text: undefined when it does, else what is wrong. */
const properties = {
  "changes where they say, in order and apart": (text, { changes }) => {
    let at = 0;
    for (const { start, end, original } of changes) {
      if (start < at || text.slice(start, end) !== original) return `${start}–${end} ${original}`;
      at = end;
    }
    return undefined;
  },
  "keeps where they say": (text, { kept }) =>
    kept.find(({ start, end, original }) => text.slice(start, end) !== original)?.original,
  "nothing altered outside the changes": (text, { output, changes }) => {
    const put = changes
      .toReversed()
      .reduce((now, { start, end, replacement }) => now.slice(0, start) + replacement + now.slice(end), text);
    return put === output ? undefined : output;
  },
  "every change a change, every difference named": (text, { output, changes }) =>
    changes.some(({ original, replacement }) => original === replacement) || changes.length > 0 !== (output !== text)
      ? output
      : undefined,
  "the same when it is given again": (_text, { output }, style) => {
    const again = run(output, style).output;
    return again === output ? undefined : `${output}\n    → ${again}`;
  },
  "no listener left where the writer speaks": (text, { output, changes }, style) => {
    if (style === "question") return undefined;
    let grown = 0;
    return changes.find((change) => {
      grown += change.replacement.length - change.original.length;
      return listener.test(toldIn(change, text, output.slice(change.end + grown)).replace(quoted, ""));
    })?.replacement;
  },
};

/**
 * A rewrite without its questions, of which the mark may stand in the output behind it, without the sentences that stand in the text, too,
 * and without the words at a sentence's start that stand in the text before the advice: these speak to the reader.
 */
function toldIn({ original, replacement }, text, after) {
  const asWritten = text.toLowerCase();
  const behind = /^[^.?!]*[.?!]?/u.exec(after)?.[0] ?? "";
  const before = original.split(/(?<=[,:;]) /u);
  // "Write it down... like you did": three dots end no question
  const said = replacement.split(/(?<=(?<!\.)[.?!]) /u);
  return said
    .filter((sentence, n) => !(n === said.length - 1 && !/[.?!]$/u.test(sentence) ? behind : sentence).endsWith("?"))
    .filter((sentence) => !asWritten.includes(sentence.toLowerCase()))
    .map((sentence) =>
      before.reduce((rest, part) => (rest.startsWith(`${part} `) ? rest.slice(part.length + 1) : rest), sentence),
    )
    .join(" ");
}

const characters = texts.reduce((sum, text) => sum + text.length, 0);
console.log(`${texts.length} texts, ${characters} characters, node ${process.version}`);
for (const style of values.style === "" ? styles : [values.style]) {
  const broken = new Map(Object.keys(properties).map((name) => [name, []]));
  const crashed = [];
  let changes = 0;
  let kept = 0;
  for (const text of texts) {
    try {
      const result = run(text, style);
      changes += result.changes.length;
      kept += result.kept.length;
      for (const [name, wrong] of Object.entries(properties)) {
        const found = wrong(text, result, style);
        if (found !== undefined) broken.get(name)?.push(`${text}\n    → ${found}`);
      }
    } catch (error) {
      crashed.push(`${text}\n    → ${error.stack}`);
    }
  }
  console.log(`\n${style}: ${changes} changes, ${kept} kept`);
  for (const [name, cases] of new Map([["no crash", crashed], ...broken])) {
    console.log(`${String(cases.length).padStart(7)} against: ${name}`);
    for (const each of cases.slice(0, show)) console.log(`    ${each}`);
    if (cases.length > 0) process.exitCode = 1;
  }
}

const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
const started = performance.now();
let rounds = 0;
do {
  for (const text of texts) run(text, "experience");
  rounds += 1;
} while (performance.now() - started < 3000);
const seconds = (performance.now() - started) / 1000;
console.log(`\n${((bytes * rounds) / 1e6 / seconds).toFixed(2)} MB/s`);

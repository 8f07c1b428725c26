// Runs the program as people do, and keeps what V8 compiled of it beside it. node .build/keep.mjs FOLDER NAMES
import { mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve, sep } from "node:path";
import { PassThrough } from "node:stream";
import { scriptsIn } from "./script.mjs";

const [, , folder, json] = process.argv;
const names = JSON.parse(json);
const home = mkdtempSync(join(tmpdir(), "alongside-build-"));
process.env.ALONGSIDE_HOME = home;

const { need, scripts } = scriptsIn(resolve(folder) + sep, names);
const { main } = need("program:src/main.ts");
const run = (...words) => main(words);
const put = (name, text) => {
  const path = join(home, name);
  writeFileSync(path, text);
  return path;
};
const message = [
  "You should talk to your boss about your hours. Have you tried writing it down? Don't text him when you can't sleep.",
  "I'd recommend going for a walk. If I were you, I'd rest, and maybe you could ask your sister for help.",
  "I know how hard it is. Call the police if he comes back.",
].join(" ");
const answers = { word: "tired", behind: "My sister called.", need: "Sleep." };

await run("--version");
await run("rephrase", message);
await run(
  "check",
  "--fail-on",
  "none",
  put("note.txt", `${message}\n`),
  put("note.md", `# A note\n\n${message}\n\n- _Just_ [rest](x.md).\n`),
);
for (let times = 0; times < 3; times += 1)
  await run("reflect", "check-in", "--answers", put("answers.json", JSON.stringify(answers)));
multiply(1_000);
await run("history", "list");
for (let times = 0; times < 2; times += 1) await run("history", "search", "sister");
await reflect("It rained.\r/pause\r");
need("jobs:src/commands/jobs/worker.ts");
for (const name of Object.keys(names)) if (!scripts.has(name)) need(name);

for (const [name, { script }] of scripts) {
  const path = join(folder, `${names[name]}.v8`);
  writeFileSync(`${path}.part`, script.createCachedData());
  renameSync(`${path}.part`, path);
}
rmSync(home, { recursive: true });

/** Entries like the first one, as many as it takes for an index to be made. */
function multiply(count) {
  const sessions = join(home, "sessions");
  const [first] = readdirSync(sessions, { recursive: true }).filter((name) => name.endsWith(".md"));
  const text = readFileSync(join(sessions, first), "utf8");
  const id = /^id: (\w+)$/m.exec(text)[1];
  for (let nth = 0; nth < count; nth += 1) {
    const other = `k${String(nth).padStart(id.length - 1, "0")}`;
    writeFileSync(join(sessions, first.replace(id, other)), text.replace(id, other));
  }
}

/** A reflection at a terminal that nobody sees, where these keys are typed. */
async function reflect(keys) {
  const stdin = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => stdin });
  const screen = Object.assign(new PassThrough(), { isTTY: true, columns: 80, rows: 24, _isStdio: true }).resume();
  for (const [name, value] of Object.entries({ stdin, stdout: screen, stderr: screen }))
    Object.defineProperty(process, name, { value });
  stdin.write(keys);
  await run("reflect");
  stdin.end();
}

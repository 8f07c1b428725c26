// How long `check` takes for 1 MB of prose beside other programs that check prose, each a whole process and told to read the
// same file, in turn. The others are installed when this is run for the first time, and are no part of the package.
// npm run bench:peers [-- ROUNDS]
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const program = fileURLToPath(new URL("../../bin/alongside.js", import.meta.url));
const peers = fileURLToPath(new URL("peers", import.meta.url));
const rounds = Number(process.argv[2] ?? 3);

const sentences = [
  "I hear you, and I remember how long those evenings were.",
  "You should talk to your boss about your hours.",
  "My sister said very much the same thing to me in March, when everything was so quiet.",
  "The report was written by the whole team, and it was really quite good.",
  "It was a grey week; nobody came by, and the phone never rang.",
  "Have you eaten today?",
  "There are many ways in which people find their way back, and none of them is straight.",
  "Maybe you could write it down before you go to bed.",
  "Thank you for telling me. It sounds as if that was hard to say.",
  "For a long time I thought that I was the only one, and then somebody at work told me about her own year.",
  "We drove out to the sea and walked until it was dark.",
  "He never said it, but the letters in his drawer did.",
  "What I remember best is the smell of the kitchen, and the radio, which was always on.",
  "Some days were better than others.",
  "She was asked twice, and twice she said that it was nothing.",
  "It took me years to see that they were as afraid as I was.",
];

/** A megabyte of paragraphs as a letter has them: the sentences in an order that does not repeat itself soon. */
function letter() {
  let text = "# A letter\n\n";
  let at = 7;
  for (let count = 1; text.length < 1_000_000; count += 1) {
    at = (at * 1_103_515_245 + 12_345) % 2_147_483_648;
    text += sentences[Math.floor((at / 2_147_483_648) * sentences.length)] + (count % 6 === 0 ? "\n\n" : " ");
  }
  return `${text.trimEnd()}\n`;
}

if (!existsSync(join(peers, "node_modules"))) {
  console.log("Installing the others …");
  execFileSync("npm", ["ci", "--ignore-scripts"], { cwd: peers, stdio: "inherit" });
}

const folder = mkdtempSync(join(tmpdir(), "alongside-peers-"));
const file = join(folder, "letter.md");
writeFileSync(file, letter());

const bin = (name) => join(peers, "node_modules", ".bin", name);
const rules = ["terminology", "write-good", "common-misspellings"].flatMap((rule) => ["--rule", rule]);
const commands = {
  alongside: [program, "check", file],
  "write-good": [bin("write-good"), file],
  "textlint, three rules": [bin("textlint"), "--no-textlintrc", ...rules, file],
  alex: [bin("alex"), file],
};

/** Milliseconds of a whole process; 0 to 2 are what these programs end with when they found something, or too much. */
function timed(args) {
  const start = performance.now();
  const ran = spawnSync(process.execPath, args, { cwd: peers, maxBuffer: 2 ** 30, stdio: ["ignore", "pipe", "pipe"] });
  if (ran.error !== undefined) throw ran.error;
  return { ms: performance.now() - start, status: ran.status, bytes: ran.stdout.length + ran.stderr.length };
}

const times = new Map(Object.keys(commands).map((name) => [name, []]));
const last = new Map();
try {
  for (let round = 0; round < rounds; round += 1)
    for (const [name, args] of Object.entries(commands)) {
      const ran = timed(args);
      times.get(name).push(ran.ms);
      last.set(name, ran);
    }
} finally {
  rmSync(folder, { recursive: true });
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
const own = median(times.get("alongside"));
console.log(`1 MB of Markdown, node ${process.version}, ${rounds} rounds; median of whole processes`);
console.log("s         times check  ended with, bytes told");
for (const [name, all] of times) {
  const ms = median(all);
  const { status, bytes } = last.get(name);
  console.log(`${(ms / 1000).toFixed(2).padEnd(8)}  ${(ms / own).toFixed(1).padEnd(11)}  ${status}, ${bytes}  ${name}`);
}

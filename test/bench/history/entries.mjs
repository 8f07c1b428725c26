import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const words =
  "I felt angry sister work meeting walk home talk friend mother tired calm worried should must help evening morning decided alone listened asked answer letter phone money garden kitchen train colleague doctor silence music weather coffee neighbour project deadline hope afraid proud".split(
    " ",
  );
let state = 7;
const lot = () => (state = (state * 1_103_515_245 + 12_345) >>> 0) / 2 ** 32;
const text = (length) => {
  let written = "";
  while (written.length < length) written += words[Math.floor(lot() * words.length)] + (lot() < 0.1 ? ".\n" : " ");
  return written.trim();
};

/** Lays so many entries of two kilobytes into a home: four a day, back from March 2026; every thousandth has a word of its own. */
export function layEntries(home, count) {
  for (let nth = 0; nth < count; nth += 1) {
    const began = new Date(Date.UTC(2026, 2, 1) - nth * 6 * 3_600_000).toISOString().slice(0, 19);
    const folder = join(home, "sessions", began.slice(0, 4), began.slice(5, 7));
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const id = `b${nth.toString(36).padStart(7, "0")}`;
    const sections = [
      "What happened?",
      "What did you feel then, and what do you feel now?",
      "What matters to you in it?",
    ];
    const answers = sections.map((question, at) => `## ${question}\n\n${text([700, 500, 300][at])}\n`).join("\n");
    const front = `id: ${id}\nflow: challenge\ntitle: Something on my mind\nstatus: kept\nstarted: ${began}+00:00\nfinished: ${began}+00:00\nzone: Europe/Lisbon\nlocalDate: ${began.slice(0, 10)}\npeople: [ Sam ]\ntags: [ work ]\nsteps: [ happened, felt, matters ]\nschema: 1`;
    const helped = `## What helped\n\n- ${text(80).replaceAll("\n", " ")}${nth % 1000 === 0 ? " xylophone" : ""}\n`;
    const path = join(folder, `${began.replaceAll(":", "")}+0000-challenge-${id}.md`);
    writeFileSync(path, `---\n${front}\n---\n\n${answers}\n${helped}\n## Summary\n\n${text(150)}\n`, { mode: 0o600 });
  }
}

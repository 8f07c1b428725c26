import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Entry } from "../../../src/history/entry.js";
import { openStore } from "../../../src/history/store.js";
import { aFolder } from "../../files/folder.js";
import { anEntry } from "../../history/entries.js";
import { alongside, type Ran } from "../program.js";

const now = "2026-03-14T09:26:53Z";

/** Runs `alongside history` on a data folder, on a Saturday in March, with what else the environment holds. */
export async function history(data: string, args: readonly string[], env: Record<string, string> = {}): Promise<Ran> {
  return alongside(["history", ...args], { ALONGSIDE_HOME: data, ALONGSIDE_NOW: now, COLUMNS: "80", ...env });
}

const entries: readonly Partial<Entry>[] = [
  { id: "walk2222", started: "2026-03-10T10:00:00Z", localDate: "2026-03-10", tags: ["work"], people: [] },
  {
    id: "talk3333",
    started: "2026-02-20T10:00:00Z",
    localDate: "2026-02-20",
    flow: "check-in",
    title: "Check in",
    people: [],
  },
  { id: "lake4444", started: "2023-07-01T10:00:00Z", localDate: "2023-07-01", people: ["Ann Lee"] },
];
const texts = [
  "I walked home, angry and tired.",
  "We talked.\nAfter the long talk I was calmer.",
  "Swimming in the lake.",
];

/** A history of three entries. */
export function aHistory(): string {
  const data = aFolder();
  entries.forEach((changes, nth) => {
    const answers = [{ step: "happened", question: "What happened?", text: texts[nth] ?? "" }];
    openStore(data).saveNow(anEntry({ answers, experiences: [], summary: "", ...changes }));
  });
  return data;
}

/** The text of a program that edits the file it is given, as the value of EDITOR; `file` in it is the path. */
export function anEditor(javascript: string): string {
  const path = join(aFolder(), "editor.cjs");
  writeFileSync(path, `const fs = require("node:fs"); const file = process.argv.at(-1); ${javascript}`);
  return `${process.execPath} ${path} --wait`;
}

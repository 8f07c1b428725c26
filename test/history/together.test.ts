import { execFile } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import { expect, it } from "vitest";
import { openStore } from "../../src/history/store.js";
import { aFolder } from "../files/folder.js";

const saving = `
  import { openStore } from "./src/history/store.ts";
  const [data, name] = process.argv.slice(2);
  const store = openStore(data);
  for (let nth = 0; nth < 200; nth += 1) {
    const entry = {
      id: name + nth, flow: "check-in", title: "Check in", status: "kept", zone: "UTC", localDate: "2026-03-04",
      started: "2026-03-04T10:00:00Z", people: [], tags: [], experiences: [], schema: 1, more: {},
      answers: [{ step: "word", question: "One word?", text: "word ".repeat(400) + name + nth }],
    };
    store.saveNow(entry);
  }
`;

it("eight processes that save two hundred entries each at once lose nothing of each other", async () => {
  const folder = aFolder();
  const program = join(folder, "saving.cjs");
  const stdin = { contents: saving, resolveDir: process.cwd(), loader: "ts" as const };
  await build({ stdin, bundle: true, platform: "node", format: "cjs", outfile: program, logLevel: "error" });
  const data = join(folder, "home");
  const run = promisify(execFile);
  await Promise.all(Array.from("bcdfghjk", (name) => run(process.execPath, [program, data, name])));
  const { entries, unreadable } = await openStore(data).list();
  expect(unreadable).toEqual([]);
  expect(entries).toHaveLength(1_600);
  expect(entries.filter(({ entry }) => entry.status !== "kept" || !entry.answers[0]?.text.endsWith(entry.id))).toEqual(
    [],
  );
  expect(readdirSync(join(data, "sessions", "2026", "03"))).toHaveLength(1_600);
});

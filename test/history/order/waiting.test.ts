import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { draftsAmongNewest } from "../../../src/history/order/waiting.js";
import { openStore } from "../../../src/history/store.js";
import { anEntry } from "../entries.js";

let data = "";
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), "alongside-waiting-"));
});
afterEach(() => rmSync(data, { recursive: true, force: true }));

function keep(id: string, day: string, status: "draft" | "kept"): void {
  openStore(data).saveNow(anEntry({ id, status, started: `${day}T08:00:00+00:00`, localDate: day }));
}

it("there are none where nothing was ever kept", () => {
  expect(draftsAmongNewest(data)).toBe(0);
});

it("counts the drafts of several months, and no entry that is kept", () => {
  keep("a", "2025-12-30", "draft");
  keep("b", "2026-01-02", "kept");
  keep("c", "2026-02-03", "draft");
  expect(draftsAmongNewest(data)).toBe(2);
});

it("looks at the newest files only", () => {
  keep("old", "2025-01-01", "draft");
  for (let nth = 0; nth < 40; nth += 1) keep(`new${nth}`, "2026-02-03", "kept");
  expect(draftsAmongNewest(data)).toBe(0);
});

it("passes over what it cannot read", () => {
  keep("a", "2026-02-03", "draft");
  mkdirSync(join(data, "sessions", "2026", "02", "z.md"));
  writeFileSync(join(data, "sessions", "notes.txt"), "status: draft");
  expect(draftsAmongNewest(data)).toBe(1);
});

import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openStore } from "../../../src/history/store.js";
import { anEntry } from "../../history/entries.js";
import { built } from "../built.js";
import { newHome } from "../home.js";
import { alongside, lingering, type Place } from "../person.js";

const { home, remove } = newHome();
const path = process.env["PATH"] ?? "";
/** Where a program called less is found, which shows two lines and says how it was called. */
const withLess = join(home, "bin");
const less: Partial<Place> = { env: { PATH: `${withLess}:${path}` } };

beforeAll(async () => {
  await built();
  const store = openStore(home);
  const twice = (nth: number): string => String(nth).padStart(2, "0");
  for (let nth = 1; nth <= 60; nth += 1) store.saveNow(anEntry({ id: `entry${twice(nth)}`, title: "A day" }));
  mkdirSync(withLess);
  writeFileSync(join(withLess, "less"), "#!/bin/sh\nhead -n 2\necho paged by less with $LESS\n");
  chmodSync(join(withLess, "less"), 0o700);
});
afterAll(() => remove());

/** How many entries a list shows on a terminal of forty rows, once it shows the last one, and what else stands there. */
async function listed(
  args: readonly string[],
  place: Partial<Place>,
  last: string,
): Promise<{ status: number; entries: number; rest: string }> {
  const person = alongside(args, { home, ...place, line: lingering(place.line) });
  await person.sees(last);
  const status = await person.exit;
  const lines = person.screen().split("\n");
  const rest = lines.filter((line) => !/ entry\d\d$/.test(line));
  return { status, entries: lines.length - rest.length, rest: rest.join("\n").trim() };
}

describe("a list that is longer than the screen", { timeout: 60_000 }, () => {
  const all = ["history", "list", "--all"];

  it("goes to the pager that is named", async () => {
    expect(await listed(all, { env: { PAGER: "head -n 3" } }, "entry03")).toEqual({ status: 0, entries: 3, rest: "" });
  });

  it("goes to less where none is named, which ends by itself on a text that fits", async () => {
    expect(await listed(all, less, "paged by less")).toEqual({
      status: 0,
      entries: 2,
      rest: "paged by less with FRX",
    });
  });

  it.each([
    ["there is no less", all, { line: `env PATH=${join(home, "nothing")} "$@"` }, ""],
    ["the pager is none", all, { env: { PAGER: "" } }, ""],
    ["everything is plain", ["--plain", ...all], less, ""],
    ["the pager that is named is not there", all, { env: { PAGER: "no-such-pager" } }, "no-such-pager"],
  ])("is written as it is where %s", async (_, args, place, said) => {
    const { status, entries, rest } = await listed(args, place, "entry60");
    expect([status, entries]).toEqual([0, 60]);
    expect(rest).toContain(said);
  });

  it("is written as it is when it fits", async () => {
    const { entries } = await listed(["history", "list", "-n", "5"], less, "entry05");
    expect(entries).toBe(5);
  });
});

import { describe, expect, it } from "vitest";
import { readAge, readDays } from "../../../src/history/search/dates/read.js";

/** A Saturday; in Auckland it is Sunday already. */
const now = new Date("2026-03-14T22:00:00Z");
const lisbon = { now, zone: "Europe/Lisbon" };

describe("a date in words, looking back from Saturday 2026-03-14", () => {
  it.each([
    ["today", "2026-03-14", "2026-03-14"],
    ["yesterday", "2026-03-13", "2026-03-13"],
    ["last tuesday", "2026-03-10", "2026-03-10"],
    ["tuesday", "2026-03-10", "2026-03-10"],
    ["friday", "2026-03-13", "2026-03-13"],
    ["2 weeks ago", "2026-02-28", "2026-02-28"],
    ["3 months ago", "2025-12-14", "2025-12-14"],
    ["march", "2026-03-01", "2026-03-31"],
    ["June", "2025-06-01", "2025-06-30"],
    ["in december", "2025-12-01", "2025-12-31"],
    ["february 2024", "2024-02-01", "2024-02-29"],
    ["4 march", "2026-03-04", "2026-03-04"],
    ["20 march", "2025-03-20", "2025-03-20"],
    ["march 4, 2024", "2024-03-04", "2024-03-04"],
    ["this week", "2026-03-09", "2026-03-15"],
    ["last week", "2026-03-02", "2026-03-08"],
    ["past week", "2026-03-08", "2026-03-14"],
    ["last month", "2026-02-01", "2026-02-28"],
    ["last year", "2025-01-01", "2025-12-31"],
    ["2025", "2025-01-01", "2025-12-31"],
    ["2025-02", "2025-02-01", "2025-02-28"],
    ["2026-03-04", "2026-03-04", "2026-03-04"],
    ["from january to march", "2026-01-01", "2026-03-31"],
    ["from march to may", "2025-03-01", "2025-05-31"],
    ["from november to february", "2025-11-01", "2026-02-28"],
    ["last 3 months", "2025-12-15", "2026-03-14"],
    ["the past two weeks", "2026-03-01", "2026-03-14"],
    ["last weekend", "2026-03-07", "2026-03-08"],
    ["this weekend", "2026-03-14", "2026-03-15"],
    ["last march", "2025-03-01", "2025-03-31"],
    ["last february", "2026-02-01", "2026-02-28"],
    ["mar", "2026-03-01", "2026-03-31"],
    ["sept 2024", "2024-09-01", "2024-09-30"],
    ["the 5th", "2026-03-05", "2026-03-05"],
    ["the 31st", "2026-01-31", "2026-01-31"],
    ["4.3.2026", "2026-03-04", "2026-03-04"],
    ["14/3/2026", "2026-03-14", "2026-03-14"],
    ["3/14/2026", "2026-03-14", "2026-03-14"],
    ["3/3/2026", "2026-03-03", "2026-03-03"],
  ])("%s is %s to %s", async (text, first, last) => {
    expect(await readDays(text, lisbon)).toEqual({ first, last });
  });

  it("is the person's own day", async () => {
    expect(await readDays("today", { now, zone: "Pacific/Auckland" })).toEqual({
      first: "2026-03-15",
      last: "2026-03-15",
    });
    expect(await readDays("yesterday", { now, zone: "America/Los_Angeles" })).toEqual({
      first: "2026-03-13",
      last: "2026-03-13",
    });
  });

  it("asks which of two days is meant where people differ", async () => {
    await expect(readDays("4/3/2026", lisbon)).rejects.toMatchObject({
      status: 2,
      message: "“4/3/2026” is 2026-03-04 to some and 2026-04-03 to others; either of these is clear.",
    });
  });

  it.each(["", "soon-ish", "2026-13-01", "2026-02-30", "30.2.2026", "14/14/2026", "my birthday", "the 32nd"])(
    "does not understand %j",
    async (text) => {
      await expect(readDays(text, lisbon)).rejects.toMatchObject({ status: 2, message: /is not understood as a date/ });
    },
  );
});

it.each([
  ["2 years", "2024-03-13"],
  ["6 months", "2025-09-13"],
  ["10 days ago", "2026-03-03"],
  ["2025", "2024-12-31"],
  ["a year", "2025-03-13"],
  ["two months", "2026-01-13"],
  ["2y", "2024-03-13"],
])("older than %s ends with %s", async (text, last) => {
  expect(await readAge(text, lisbon)).toBe(last);
});

it("of months that are shorter, the last day stands for the days they have not", async () => {
  const endOfMarch = { now: new Date("2026-03-31T10:00:00Z"), zone: "UTC" };
  expect(await readAge("1 month", endOfMarch)).toBe("2026-02-27");
  expect(await readDays("past month", endOfMarch)).toEqual({ first: "2026-03-01", last: "2026-03-31" });
});

it.each(["soon", "", "tomorrow", "2027", "-"])("nothing is older than %j", async (text) => {
  await expect(readAge(text, lisbon)).rejects.toMatchObject({ status: 2, message: /is not understood as a time/ });
});

import { describe, expect, it } from "vitest";
import { openHome } from "./home.js";

const { start } = openHome({ columns: 80 });

/** How often a text stands on a screen. */
const times = (screen: string, text: string): number => screen.split(text).length - 1;

describe("a window that is pulled narrow and wide", { timeout: 30_000 }, () => {
  it("shows a question once, and what was typed below it", async () => {
    const person = start(["reflect", "check-in", "--no-save"]);
    await person.sees("What one word");
    person.enters("scattered");
    await person.sees("What is behind “scattered”?");
    person.types("Three things at once, the telephone among them, and a talk that I have put off.");
    for (const [columns, first, second] of [
      [80, "Three things at once, the telephone among them, and a talk that I have put", "off."],
      [50, "Three things at once, the telephone among them,", "and a talk that I have put off."],
      [47, "Three things at once, the telephone among", "them, and a talk that I have put off."],
      [80, "Three things at once, the telephone among them, and a talk that I have put", "off."],
    ] as const) {
      person.resizes(columns);
      await person.sees(`\n  ${first}\n  ${second}\n\nEnter: done`);
      expect(times(person.screen(), "What is behind")).toBe(1);
      expect(times(person.screen(), "Three things")).toBe(1);
    }
  });

  it("shows a list once, with what was chosen on it", async () => {
    const person = start([]);
    await person.sees("arrow keys or a number, then Enter");
    person.types("\u001b[B");
    for (const [columns, rows] of [
      [80, /\n› 2\. .+\n[^]*\narrow keys or a number, then Enter$/],
      [28, /\n› 2\. .+\n[^]*\narrow keys or a number,\nthen Enter$/],
      [80, /\n› 2\. .+\n[^]*\narrow keys or a number, then Enter$/],
    ] as const) {
      person.resizes(columns);
      await person.sees(rows);
      expect(times(person.screen(), "What would you like now?")).toBe(1);
      expect(times(person.screen(), "1. ")).toBe(1);
    }
  });
});

import { describe, expect, it } from "vitest";
import { entriesIn, openHome } from "../home.js";

const { home, start } = openHome();

describe("a check-in in plain mode", () => {
  it("writes each line once, and moves no cursor", async () => {
    const person = start(["reflect", "check-in", "--plain"], { env: { TERM: "dumb" } });
    await person.sees("1 of 4");
    person.types("tiredd\u007f\r");
    await person.sees("2 of 4");
    person.types("Three things at once.\r");
    await person.sees("3 of 4");
    person.types("?\r\r\r");
    await person.sees("4 of 4");
    person.types("7\r3\r");
    await person.sees("A number, then Enter.");
    person.types("1\r");
    expect(await person.exit).toBe(0);
    // oxlint-disable-next-line no-control-regex -- control sequences are what it looks for
    expect(person.sent()).not.toMatch(/\u001b/);
    const [, read = ""] = /^(.*)\n[^\n]+\.md$/s.exec(person.screen()) ?? [];
    expect(read.split("\n").map((line) => line.trimEnd())).toEqual([
      "A short check-in, about 1 minute. A program asks, and gives you your own words",
      "back. What you write stays on this computer.",
      "",
      "What one word says how you are right now? (1 of 4)",
      "The first one that comes is good enough.",
      "(Enter: done; ? /pass /back /pause /stop /help)",
      "tired",
      "",
      "What is behind “tired”? (2 of 4)",
      "A line is plenty.",
      "(Enter: done; ? /pass /back /pause /stop /help)",
      "Three things at once.",
      "",
      "What do you need? (3 of 4)",
      "It can be “just noticing”.",
      "(Enter: done; ? /pass /back /pause /stop /help)",
      "?",
      "Naming a need asks nothing of you.",
      "",
      "Enter once more leaves the question out.",
      "",
      "(passed; /back returns to it)",
      "",
      "How does today feel, from 1 (heavy) to 5 (light)? (4 of 4)",
      "One number, or none.",
      "(Enter: done; ? /pass /back /pause /stop /help)",
      "7",
      "One of these fits here: 1, 2, 3, 4, 5. Enter once more keeps your own words.",
      "3",
      "",
      "It is noticed, and can be as it is.",
      "",
      "In your words:",
      "- In a word or two: “tired”",
      "- What is behind it: “Three things at once.”",
      "- From heavy (1) to light (5): “3”",
      "",
      "Shall this be kept?",
      "1. yes",
      "2. yes, after a change to the summary",
      "3. one question back, first",
      "4. a pause until another time",
      "5. no, nothing of it",
      "A number, then Enter.",
      "1",
      "",
      "Kept, on this computer only:",
    ]);
    expect(entriesIn(home)[0]).toContain("Three things at once.");
  });
});

describe("help in plain mode", () => {
  it("leads to other countries when it is asked for once more", async () => {
    const env = { TERM: "dumb", TZ: "Europe/London" };
    const person = start(["reflect", "check-in"], { env, columns: 40 });
    await person.sees("1 of 4");
    person.types("/help\r");
    await person.sees(/leads to other\n[^]*1 of 4/);
    person.types("/help\r");
    await person.sees("16. none, and back\nA number, then Enter.");
    person.types("united\r");
    await person.sees(/More than one can be meant: United\s+Kingdom and United States\.\nA number, then Enter\./);
    person.types("ireland\r");
    await person.sees(/number in Ireland[^]*1 of 4/);
    person.types("\u0003");
    expect(await person.exit).toBe(130);
    for (const line of person.screen().split("\n")) expect(line.length).toBeLessThanOrEqual(40);
  });
});

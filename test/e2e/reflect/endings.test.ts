import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { entriesIn, openHome } from "../home.js";
import { answer, choose, leave } from "../person.js";

const { home, start } = openHome();

describe("a session that is ended", () => {
  it("goes on after Ctrl-C at the same question, with what was being typed", async () => {
    const first = start(["reflect"]);
    await answer(first, "1 of 7", "They moved the deadline.");
    await first.sees("2 of 7");
    first.types("Tired, and\rangr");
    await first.sees("  angr");
    await leave(first);
    expect(first.screen()).toContain("Kept as a draft. `alongside resume` goes on from here.");
    expect(entriesIn(home)[0]).toContain("status: draft");

    const second = start(["resume"]);
    await second.sees("2 of 7");
    await second.sees("  Tired, and\n  angr");
    second.types("y");
    await answer(second, "  angry", "");
    await second.sees("All right to ask one more about");
    second.enters("");
    await second.sees("3 of 7");
    second.enters("/stop");
    await second.sees("Shall this be kept?");
    second.enters("");
    expect(await second.exit).toBe(0);
    const [entry = "", ...others] = entriesIn(home);
    expect(others).toEqual([]);
    expect(entry).toContain("status: kept");
    expect(entry).toContain("Tired, and\nangry\n");
    expect(entry).not.toContain("Still being written");
  });

  it("gives back what it asks about, after Ctrl-C at the question whether one more is all right", async () => {
    const first = start(["reflect"]);
    await answer(first, "1 of 7", "They moved the deadline on us. I felt small in that room. Then we went home.");
    await first.sees("You wrote: “I felt small in that room.”");
    await first.sees("All right to ask one more about");
    await leave(first);

    const second = start(["resume"]);
    await second.sees(
      /You wrote: “I felt small in that room\.”\n\nAll right to ask one more about “small”\? \(yes\/no\)/,
    );
    await leave(second);
  });

  it.each([
    ["SIGTERM", 143],
    ["SIGHUP", 129],
  ] as const)("keeps what was being typed at %s", async (name, status) => {
    const person = start(["reflect"]);
    await person.sees("1 of 7");
    person.types("They moved the dead");
    await person.sees("moved the dead");
    person.signal(name);
    expect(await person.exit).toBe(status);
    expect(entriesIn(home)[0]).toContain("They moved the dead");
  });

  it("goes on after a Ctrl-Z that no shell is there to answer", async () => {
    const person = start(["reflect"]);
    await person.sees("1 of 7");
    person.types("They\u001a");
    await person.sees("  They");
    person.types(" moved it.");
    await person.sees("  They moved it.");
    await leave(person);
  });

  it("is told of when something new is begun", async () => {
    const first = start(["reflect"]);
    await answer(first, "1 of 7", "It rained.");
    await first.sees("2 of 7");
    first.enters("/pause");
    expect(await first.exit).toBe(0);
    const second = start(["reflect", "check-in"]);
    await second.sees("There is a draft from before, too;\n`alongside resume` goes on with it.");
    await leave(second);
  });

  it("loses no answer when it is killed", async () => {
    const person = start(["reflect"]);
    await answer(person, "1 of 7", "They moved the deadline.");
    await person.sees("2 of 7");
    person.signal("SIGKILL");
    await person.exit;
    const again = start(["resume"]);
    await again.sees("To “What happened?” you wrote: “They moved the deadline.”");
    await again.sees("2 of 7");
    await leave(again);
  });

  it("pauses with what was written before /pause", async () => {
    const person = start(["reflect"]);
    await person.sees("1 of 7");
    person.types("They moved the\r/pause\r");
    expect(await person.exit).toBe(0);
    expect(entriesIn(home)[0]).toContain("They moved the");
  });

  it("says that the disk does not take it, goes on, and shows what was written", async () => {
    writeFileSync(join(home, "sessions"), "not a folder");
    const person = start(["reflect", "check-in"]);
    await answer(person, "1 of 4", "calm");
    await person.sees("What you wrote is still here.");
    await person.sees("2 of 4");
    person.enters("/stop");
    await person.sees("Shall this be kept?");
    person.enters("");
    await person.sees("What would you like to do with what you wrote?");
    choose(person, 2);
    expect(await person.exit).toBe(0);
    expect(person.screen()).toContain("## What one word says how you are right now?\n\ncalm");
  });
});

describe("resume", () => {
  it("says kindly that there is nothing to go on with", async () => {
    const person = start(["resume"]);
    expect(await person.exit).toBe(0);
    expect(person.screen()).toContain("There is nothing to go on with right now.");
  });

  it("lets the person choose among several drafts", async () => {
    for (const text of ["The first of them.", "The second of them."]) {
      const person = start(["reflect"], { env: { ALONGSIDE_SEED: text.length.toString() } });
      await answer(person, "1 of 7", text);
      await person.sees("2 of 7");
      person.types("\u0004");
      expect(await person.exit).toBe(0);
    }
    const person = start(["resume"], { env: { ALONGSIDE_NOW: "2026-03-06T22:10:05Z" } });
    await person.sees("Which one would you like to go on with?");
    await person.sees("Something hard, 2 days ago: “The first of them.”");
    choose(person, 2);
    await person.sees(/To “What happened\?” you wrote: “The (?:first|second) of them\.”/);
    await person.sees("2 of 7");
    await leave(person);
  });
});

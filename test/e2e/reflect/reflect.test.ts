import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { entriesIn, openHome } from "../home.js";
import { answer, choose, leave } from "../person.js";

const { home, start } = openHome();

describe("a challenge", () => {
  it("is walked to its end, and kept as an entry that can be read", async () => {
    const person = start(["reflect"]);
    await answer(person, "1 of 7", "They moved the deadline.", "I felt small in that room.");
    await person.sees("You wrote: “I felt small in that room.”");
    await person.sees("one more about “small”? (yes/no)");
    person.enters("y");
    await person.sees(/\(yes\/no\)\n {2}y\n\n.*“small”.*\?\n/);
    person.enters("Being twelve again.");
    person.enters("");
    await answer(person, "2 of 7");
    await answer(person, "3 of 7", "Being asked.");
    await answer(person, "4 of 7", "I went for a walk. It eased.");
    await answer(person, "helped so far", "The cold air.");
    await answer(person, "5 of 7", "Saying how it was for me.");
    await answer(person, "6 of 7", "Nobody so far.");
    await answer(person, "7 of 7", "nothing yet");
    await person.sees("Shall this be kept?");
    await person.sees(
      [
        "In your words:",
        "- What happened: “They moved the deadline.",
        "  I felt small in that room.”, “Being twelve again.”",
        "- What matters: “Being asked.”",
        "- What you tried: “I went for a walk. It eased.”",
        "- What helped: “The cold air.”",
        "- What might help: “Saying how it was for me.”",
      ].join("\n"),
    );
    person.enters("");
    expect(await person.exit).toBe(0);
    expect(person.screen()).toMatch(
      /Kept, on this computer only:\n.*sessions\/2026\/03\/2026-03-04T\S+-challenge-\S+\.md$/s,
    );
    const [entry = "", ...others] = entriesIn(home);
    expect(others).toEqual([]);
    expect(entry).toContain("status: kept");
    expect(entry).toContain("started: 2026-03-04T21:10:05+00:00");
    expect(entry).toContain("## What happened?\n\nThey moved the deadline.\nI felt small in that room.\n");
    expect(entry).toMatch(/^## .*“small”.*\?\n\nBeing twelve again\.\n/m);
    expect(entry).toContain("## What helped\n\n- The cold air.");
    expect(entry).toContain("- What matters: “Being asked.”");
  });

  it("takes a paste with blank lines whole", async () => {
    const person = start(["reflect"]);
    await person.sees("1 of 7");
    person.types("\u001b[200~One.\r\r/stop\r\r\rTwo.\u001b[201~");
    await person.sees("  Two.");
    person.types("\u0004");
    await person.sees("2 of 7");
    person.enters("/pause");
    expect(await person.exit).toBe(0);
    expect(person.screen()).toContain("Paused, and kept as a draft.");
    expect(entriesIn(home)[0]).toContain("One.\n\n/stop\n\n\nTwo.");
  });

  it("loses and doubles nothing that is typed before it is asked for", async () => {
    const person = start(["reflect", "check-in"]);
    await person.sees("1 of 4");
    person.types("calm\rThe rain outside.\r\r\r4\r\r");
    expect(await person.exit).toBe(0);
    expect(entriesIn(home)[0]).toMatch(/\n\ncalm\n.*\n\nThe rain outside\.\n.*\n\n4\n/s);
    expect(person.screen().match(/The rain outside/g)).toHaveLength(2);
  });

  it("opens the editor with Ctrl-X Ctrl-E", async () => {
    const editor = join(home, "editor.sh");
    writeFileSync(editor, '#!/bin/sh\necho "and from the editor" >> "$1"\n', { mode: 0o700 });
    const person = start(["reflect"], { env: { EDITOR: editor } });
    await person.sees("1 of 7");
    person.types("Typed,");
    await person.sees("  Typed,");
    person.types("\u0018\u0005");
    await person.sees("  Typed,\n  and from the editor");
    person.types("\u0004");
    await person.sees("2 of 7");
    person.enters("/pause");
    expect(await person.exit).toBe(0);
  });

  it("shows where help is when somebody may be in danger, and lets them choose", async () => {
    const person = start(["reflect"]);
    await answer(person, "1 of 7", "i dont want to be here anymore");
    await person.sees("What would you like to do now?");
    await person.sees("This program cannot contact anyone, and has told no one.");
    expect(person.screen()).not.toContain("You wrote");
    choose(person, 3);
    expect(await person.exit).toBe(0);
    expect(person.screen()).toContain("`alongside help-now` shows where people can be reached, at any time.");
    expect(entriesIn(home)[0]).toContain("i dont want to be here anymore");
  });

  it("leads to the helplines of other countries, and takes words in a list only where they name one thing", async () => {
    const env = { TZ: "Europe/London" };
    const person = start(["reflect", "check-in"], { env });
    await person.sees("1 of 4");
    person.enters("/help");
    await person.sees(/in the United Kingdom[^]*\/help once more leads to other countries\.[^]*1 of 4/);
    person.enters("/help");
    await person.sees("Which country would that be?");
    person.enters("zebra");
    await person.sees("That is not in the list.");
    person.enters("Bharat");
    await person.sees(/the emergency number in India[^]*1 of 4/);
    person.enters("I want to die");
    await person.sees("› 1. to go on");
    person.enters("zebra");
    await person.sees("That is not in the list.");
    person.enters("another");
    await person.sees("Which country would that be?");
    person.enters("new");
    await person.sees(/Which country would that be\?\n {2}New Zealand[^]*› 1\. to go on/);
    person.enters("go on");
    await person.sees("2 of 4");
    await leave(person);
  });

  it("shows no country by accident, and leads back from the list", async () => {
    const person = start(["reflect", "check-in"], { env: { TZ: "Europe/London" } });
    await person.sees("1 of 4");
    person.enters("/help");
    await person.sees(/\/help once more leads to other countries\.[^]*1 of 4/);
    person.enters("/help");
    await person.sees("› 1. any country");
    person.enters("");
    await person.sees(/any country\n\n- In danger now: the local emergency number[^]*Wherever you are[^]*1 of 4/);
    for (const [words, key] of [
      ["no thanks", "\r"],
      ["/back", "\r"],
      ["quit", "\r"],
      ["", "\u001B"],
    ] as const) {
      person.enters("/help");
      await person.sees(/› 1\. any country[^]*16\. none, and back/);
      person.types(`${words}${key}`);
      await person.sees(/none, and back\n\nWhat one word[^]*1 of 4[^›]*$/);
    }
    expect(person.screen()).not.toContain("Australia:");
    await leave(person);
  });

  it("offers no pause with --no-save, and asks before it ends", async () => {
    const person = start(["reflect", "check-in", "--no-save"]);
    await person.sees("1 of 4");
    person.enters("calm");
    await person.sees("· /pass /back /stop /help");
    person.enters("/pause");
    await person.sees("There is no /pause here. There are /pass, /back, /stop and /help.");
    person.types("\u0004");
    await person.sees("Is that all for now?");
    await person.sees("“calm”");
    await leave(person);
    expect(entriesIn(home)).toEqual([]);
  });

  it("leaves nothing on the disk with --no-save", async () => {
    const person = start(["reflect", "check-in", "--no-save"]);
    await person.sees("1 of 4");
    person.enters("calm");
    await person.sees("What is behind “calm”?");
    person.types("half a");
    await person.sees("  half a");
    await leave(person);
    expect(entriesIn(home)).toEqual([]);
  });

  it("fits a screen of forty columns", async () => {
    const person = start(["reflect"], { columns: 40 });
    await person.sees("1 of 7");
    person.types("A long answer that goes on 漢字 👨‍👩‍👧 and on and on");
    await person.sees("on and on");
    await person.sees("  A long answer that goes on 漢字\n  👨‍👩‍👧 and on and on\n");
    await leave(person);
  });

  it("paints nothing with NO_COLOR", async () => {
    const person = start(["reflect"], { env: { NO_COLOR: "1" } });
    await person.sees("1 of 7");
    person.types("\u0003");
    await person.exit;
    // oxlint-disable-next-line no-control-regex -- colours are what it looks for
    expect(person.sent()).not.toMatch(/\u001b\[[\d;]*m/);
  });
});

describe("the summary", () => {
  it("can be written anew before it is kept", async () => {
    const person = start(["reflect", "check-in"]);
    await person.sees("1 of 4");
    person.enters("calm");
    await person.sees("2 of 4");
    person.enters("/stop");
    await person.sees("Shall this be kept?");
    choose(person, 2);
    await person.sees("The summary, as you would say it:");
    await person.sees("empty line: done");
    person.types("\u0015Calm, and a little tired.\u0004");
    await person.sees("In your words:\nCalm, and a little tired.");
    person.enters("");
    expect(await person.exit).toBe(0);
    expect(entriesIn(home)[0]).toContain("## Summary\n\nCalm, and a little tired.");
  });
});

describe("alongside alone", () => {
  it("welcomes, and goes where the person chooses", async () => {
    const person = start([]);
    await person.sees("What would you like now?");
    await person.sees(/› 1\. a reflection\n +2\. a short check-in\n +3\. a message, rephrased/);
    choose(person, 2);
    await person.sees("What one word says how you are right now?");
    await leave(person);
  });
});

import { execFileSync, spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { built } from "./built.js";
import { alongside, entriesIn, newHome, type Person } from "./person.js";

beforeAll(built);

let home = "";
let remove = (): void => {};
beforeEach(() => ({ home, remove } = newHome()));
afterEach(() => remove());

/** Answers one question: waits for it, writes the lines, and ends with an empty one. */
async function answer(person: Person, place: string, ...lines: readonly string[]): Promise<void> {
  await person.sees(place);
  for (const line of lines) person.enters(line);
  person.enters("");
}

describe("a challenge", () => {
  it("is walked to its end, and kept as an entry that can be read", async () => {
    const person = alongside(["reflect"], { home });
    await answer(person, "1 of 7", "They moved the deadline.", "I felt small in that room.");
    await person.sees("You wrote: “I felt small in that room.”");
    await person.sees("one more about that? (y/N)");
    person.enters("y");
    await person.sees("What is in that word, “small”, for you?");
    await person.sees("empty line: done");
    person.enters("Being twelve again.");
    person.enters("");
    await answer(person, "2 of 7");
    await answer(person, "3 of 7", "Being asked.");
    await answer(person, "4 of 7", "I went for a walk. It eased.");
    await answer(person, "5 of 7", "Saying how it was for me.");
    await answer(person, "6 of 7", "Ines from the other team.");
    await answer(person, "7 of 7", "nothing yet");
    await person.sees("Did any of it help? (y/N)");
    person.enters("y");
    await person.sees("Shall this be kept?");
    expect(person.screen()).toContain(
      [
        "In your words:",
        "- What happened: “They moved the deadline. I felt small in that room.”",
        "- What matters: “Being asked.”",
        "- What might help: “Saying how it was for me.”",
        "- Who is alongside: “Ines from the other team.”",
        "- What comes along: “nothing yet”",
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
    expect(entry).toContain("## What is in that word, “small”, for you?\n\nBeing twelve again.\n");
    expect(entry).toContain("## What helped\n\n- I went for a walk. It eased.");
    expect(entry).toContain("- What matters: “Being asked.”");
  });

  it("goes on after Ctrl-C at the same question, with what was being typed", async () => {
    const first = alongside(["reflect"], { home });
    await answer(first, "1 of 7", "They moved the deadline.");
    await first.sees("2 of 7");
    first.types("Tired, and\rangr");
    await first.sees("  angr");
    first.types("\u0003");
    expect(await first.exit).toBe(130);
    expect(first.screen()).toContain("Kept as a draft. `alongside resume` goes on from here.");
    expect(entriesIn(home)[0]).toContain("status: draft");

    const second = alongside(["resume"], { home });
    await second.sees("2 of 7");
    await second.sees("  Tired, and\n  angr");
    second.types("y");
    await answer(second, "  angry", "");
    await second.sees("one more about that? (y/N)");
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

  it.each([
    ["SIGTERM", 143],
    ["SIGHUP", 129],
  ] as const)("keeps what was being typed at %s", async (name, status) => {
    const person = alongside(["reflect"], { home });
    await person.sees("1 of 7");
    person.types("They moved the dead");
    await person.sees("moved the dead");
    person.signal(name);
    expect(await person.exit).toBe(status);
    expect(entriesIn(home)[0]).toContain("They moved the dead");
  });

  it("takes a paste with blank lines whole", async () => {
    const person = alongside(["reflect"], { home });
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
    const person = alongside(["reflect", "check-in"], { home });
    await person.sees("1 of 4");
    person.types("calm\r\rNothing much.\r\r\r4\r\r");
    expect(await person.exit).toBe(0);
    expect(entriesIn(home)[0]).toMatch(/\n\ncalm\n.*\n\nNothing much\.\n.*\n\n4\n/s);
    expect(person.screen().match(/Nothing much/g)).toHaveLength(2);
  });

  it("goes on after a Ctrl-Z that no shell is there to answer", async () => {
    const person = alongside(["reflect"], { home });
    await person.sees("1 of 7");
    person.types("They\u001a");
    await person.sees("  They");
    person.types(" moved it.");
    await person.sees("  They moved it.");
    person.types("\u0003");
    expect(await person.exit).toBe(130);
  });

  it("opens the editor with Ctrl-X Ctrl-E", async () => {
    const editor = join(home, "editor.sh");
    writeFileSync(editor, '#!/bin/sh\necho "and from the editor" >> "$1"\n', { mode: 0o700 });
    const person = alongside(["reflect"], { home, env: { EDITOR: editor } });
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

  it("loses no answer when it is killed", async () => {
    const person = alongside(["reflect"], { home });
    await answer(person, "1 of 7", "They moved the deadline.");
    await person.sees("2 of 7");
    person.signal("SIGKILL");
    await person.exit;
    const again = alongside(["resume"], { home });
    await again.sees("You wrote last: “They moved the deadline.”");
    await again.sees("2 of 7");
    again.types("\u0003");
    expect(await again.exit).toBe(130);
  });

  it("pauses with what was written before /pause", async () => {
    const person = alongside(["reflect"], { home });
    await person.sees("1 of 7");
    person.types("They moved the\r/pause\r");
    expect(await person.exit).toBe(0);
    expect(entriesIn(home)[0]).toContain("They moved the");
  });

  it("says that the disk does not take it, goes on, and shows what was written", async () => {
    writeFileSync(join(home, "sessions"), "not a folder");
    const person = alongside(["reflect", "check-in"], { home });
    await answer(person, "1 of 4", "calm");
    await person.sees("What you wrote is still here.");
    await person.sees("2 of 4");
    person.enters("/stop");
    await person.sees("Shall this be kept?");
    person.enters("");
    await person.sees("What would you like to do with what you wrote?");
    person.types("2");
    person.enters("");
    expect(await person.exit).toBe(0);
    expect(person.screen()).toContain("## What one word says how you are right now?\n\ncalm");
  });

  it("shows where help is when somebody may be in danger, and lets them choose", async () => {
    const person = alongside(["reflect"], { home });
    await answer(person, "1 of 7", "i dont want to be here anymore");
    await person.sees("What would you like to do now?");
    expect(person.screen()).toContain("This program cannot contact anyone, and has told no one.");
    expect(person.screen()).not.toContain("You wrote");
    person.types("2");
    person.enters("");
    expect(await person.exit).toBe(0);
    expect(entriesIn(home)[0]).toContain("i dont want to be here anymore");
  });

  it("leaves nothing on the disk with --no-save", async () => {
    const person = alongside(["reflect", "check-in", "--no-save"], { home });
    await answer(person, "1 of 4", "calm");
    await person.sees("What is behind “calm”?");
    person.types("half a");
    await person.sees("  half a");
    person.types("\u0003");
    expect(await person.exit).toBe(130);
    expect(entriesIn(home)).toEqual([]);
  });

  it("fits a screen of forty columns", async () => {
    const person = alongside(["reflect"], { home, columns: 40 });
    await person.sees("1 of 7");
    person.types("A long answer that goes on 漢字 👨‍👩‍👧 and on and on");
    await person.sees("on and on");
    expect(person.screen()).toContain("  A long answer that goes on 漢字\n  👨‍👩‍👧 and on and on\n");
    person.types("\u0003");
    expect(await person.exit).toBe(130);
  });

  it("paints nothing with NO_COLOR", async () => {
    const person = alongside(["reflect"], { home, env: { NO_COLOR: "1" } });
    await person.sees("1 of 7");
    person.types("\u0003");
    await person.exit;
    // oxlint-disable-next-line no-control-regex -- colours are what it looks for
    expect(person.sent()).not.toMatch(/\u001b\[[\d;]*m/);
  });
});

describe("a check-in in plain mode", () => {
  it("writes each line once, and moves no cursor", async () => {
    const person = alongside(["reflect", "check-in", "--plain"], { home, env: { TERM: "dumb" } });
    await person.sees("1 of 4");
    person.types("tiredd\u007f\r.\r");
    await person.sees("2 of 4");
    person.types("Three things at once.\r\rAnd the phone.\r.\r");
    await person.sees("3 of 4");
    person.types("?\r.\r");
    await person.sees("4 of 4");
    person.types("7\r3\r");
    await person.sees("A number, then Enter.");
    person.types("1\r");
    expect(await person.exit).toBe(0);
    // oxlint-disable-next-line no-control-regex -- control sequences are what it looks for
    expect(person.sent()).not.toMatch(/\u001b/);
    const [, read = ""] = /^(.*)\n[^\n]+\.md$/s.exec(person.screen()) ?? [];
    expect(read.split("\n").map((line) => line.trimEnd())).toEqual([
      "A short check-in, about 1 minute. A program asks, and gives you your own words back. What you write stays on this computer.",
      "",
      "What one word says how you are right now? (1 of 4)",
      "A line with only a full stop ends the answer. Alone on a line, ? says why it is asked, and /pass, /back, /pause and /stop do what they say.",
      "tired",
      ".",
      "",
      "What is behind “tired”? (2 of 4)",
      "(a full stop alone ends it; ? /pass /back /pause /stop)",
      "Three things at once.",
      "",
      "And the phone.",
      ".",
      "",
      "What do you need? (3 of 4)",
      "It can be “just noticing”.",
      "(a full stop alone ends it; ? /pass /back /pause /stop)",
      "?",
      "Naming a need asks nothing of you.",
      ".",
      "",
      "How does today feel, from 1 (heavy) to 5 (light)? (4 of 4)",
      "(Enter ends it; ? /pass /back /pause /stop)",
      "7",
      "Here it is one of these: 1, 2, 3, 4, 5.",
      "3",
      "",
      "In your words:",
      "- How you were: “tired”",
      "- What was behind it: “Three things at once. And the phone.”",
      "",
      "Shall this be kept?",
      "1. keep it",
      "2. change the summary first",
      "3. go back to the last question",
      "4. pause, and go on another time",
      "5. discard all of it",
      "A number, then Enter.",
      "1",
      "",
      "Kept, on this computer only:",
    ]);
    expect(entriesIn(home)[0]).toContain("Three things at once.\n\nAnd the phone.");
  });
});

describe("the summary", () => {
  it("can be written anew before it is kept", async () => {
    const person = alongside(["reflect", "check-in"], { home });
    await answer(person, "1 of 4", "calm");
    await person.sees("2 of 4");
    person.enters("/stop");
    await person.sees("Shall this be kept?");
    person.types("2");
    person.enters("");
    await person.sees("The summary, as you would say it:");
    await person.sees("empty line: done");
    person.types("\u0015Calm, and a little tired.\u0004");
    await person.sees("In your words:\nCalm, and a little tired.");
    person.enters("");
    expect(await person.exit).toBe(0);
    expect(entriesIn(home)[0]).toContain("## Summary\n\nCalm, and a little tired.");
  });
});

describe("resume", () => {
  it("says kindly that there is nothing to go on with", async () => {
    const person = alongside(["resume"], { home });
    expect(await person.exit).toBe(0);
    expect(person.screen()).toContain("There is nothing to go on with right now.");
  });

  it("lets the person choose among several drafts", async () => {
    for (const text of ["The first of them.", "The second of them."]) {
      const person = alongside(["reflect"], { home, env: { ALONGSIDE_SEED: text.length.toString() } });
      await answer(person, "1 of 7", text);
      await person.sees("2 of 7");
      person.types("\u0004");
      expect(await person.exit).toBe(0);
    }
    const person = alongside(["resume"], { home });
    await person.sees("Which one would you like to go on with?");
    expect(person.screen()).toContain("Something hard, 2026-03-04: “The first of them.”");
    person.types("2");
    person.enters("");
    await person.sees(/You wrote last: “The (?:first|second) of them.”/);
    await person.sees("2 of 7");
    person.types("\u0003");
    expect(await person.exit).toBe(130);
  });
});

describe("without a terminal", () => {
  const run = (...args: readonly string[]) =>
    spawnSync(process.execPath, ["bin/alongside.js", ...args], {
      encoding: "utf8",
      input: "",
      env: {
        PATH: process.env["PATH"],
        ALONGSIDE_HOME: home,
        ALONGSIDE_NOW: "2026-03-04T21:10:05Z",
        TZ: "Europe/Lisbon",
      },
    });

  it.each([["reflect"], ["resume"]])("%s says so in one sentence and asks nothing", (command) => {
    const { status, stdout, stderr } = run(command);
    expect(status).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toMatch(/^alongside: A reflection asks its questions at a terminal[^.]*\.\n$/);
  });

  it("bare, shows the help", () => {
    const { status, stdout } = run();
    expect(status).toBe(0);
    expect(stdout).toContain("reflect [options] [flow]");
  });

  it("lists the flows", () => {
    expect(run("reflect", "--list").stdout).toMatch(/^challenge +Something hard, about 10 minutes\n/);
  });

  it("names the flows there are for one that is not there", () => {
    const { status, stderr } = run("reflect", "chalenge");
    expect(status).toBe(2);
    expect(stderr).toMatch(/^alongside: There is no flow called “chalenge”\. These exist: challenge, check-in/);
  });

  it("takes the answers of a file, and prints where the entry is", () => {
    const file = join(home, "answers.yaml");
    writeFileSync(file, "word: scattered\nneed: |\n  Quiet.\n  And tea.\nweight: 3\n");
    const { status, stdout, stderr } = run("reflect", "check-in", "--answers", file);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toBe(execFileSync("find", [home, "-name", "*.md"], { encoding: "utf8" }));
    const [entry = ""] = entriesIn(home);
    expect(entry).toContain("## What is behind “scattered”?\n\n## What do you need?\n\nQuiet.\nAnd tea.\n");
    expect(entry).toContain("status: kept");
  });

  it.each([
    [
      "a step that is not there",
      "mood: fine\n",
      /line 1: there is no step “mood” in check-in\. The steps are word, behind, need, weight\.$/,
    ],
    ["a scale it does not have", "\nweight: 7\n", /line 2: the answer to “weight” is one of 1, 2, 3, 4, 5\.$/],
    ["a list", "word: [a]\n", /line 1: the answer to “word” should be a text\.$/],
    [
      "a text alone",
      "fine\n",
      /it should hold an answer for each step, as in “word: …”\. The steps are word, behind, need, weight\.$/,
    ],
  ])("refuses %s", (_what, text, message) => {
    const file = join(home, "answers.yaml");
    writeFileSync(file, text);
    const { status, stdout, stderr } = run("reflect", "check-in", "--answers", file);
    expect(stderr.trim()).toMatch(message);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(entriesIn(home)).toEqual([]);
  });
});

describe("alongside alone", () => {
  it("welcomes, and goes where the person chooses", async () => {
    const person = alongside([], { home });
    await person.sees("What would you like to do?");
    expect(person.screen()).toContain("› reflect: something hard");
    person.types("2");
    person.enters("");
    await person.sees("What one word says how you are right now?");
    person.types("\u0003");
    expect(await person.exit).toBe(130);
  });
});

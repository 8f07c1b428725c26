import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { openShell } from "../shell.js";
import { built } from "./built.js";
import { alongside, newHome, type Person, type Place } from "./person.js";

const { home, remove } = newHome();
const started: Person[] = [];
const shell = openShell();
const note = join(shell.here, "note.txt");

function start(args: readonly string[], place: Partial<Place> = {}): Person {
  const person = alongside(args, { home, columns: 100, ...place });
  started.push(person);
  return person;
}

beforeAll(built);
afterEach(() => started.splice(0).forEach((person) => person.signal("SIGKILL")));
afterAll(() => {
  remove();
  shell.close();
});

const lastLine = (person: Person): string => person.screen().split("\n").at(-1) ?? "";

describe("rephrase on a terminal", { timeout: 30_000 }, () => {
  it("says quietly whose experience it is now", async () => {
    const person = start(["rephrase", "You should rest. You should call her."], { columns: 140 });
    expect(await person.exit).toBe(0);
    expect(lastLine(person)).toBe(
      "(2 sentences now speak from your own experience. Only what is true is worth sending; `alongside rephrase --review` goes through each.)",
    );
  });

  it.each([["I hear you."], ["--style", "question", "You should rest."], ["--explain", "You should rest."]])(
    "says nothing of it for %s %s %s",
    async (...args) => {
      const person = start(["rephrase", ...args.filter((each) => typeof each === "string")]);
      expect(await person.exit).toBe(0);
      expect(person.screen()).not.toContain("Only what is true");
    },
  );

  it("asks for the text when there is none", async () => {
    const person = start(["rephrase"]);
    await person.sees("What would you like to say another way?");
    person.enters("I hear you.");
    person.enters("");
    expect(await person.exit).toBe(0);
    expect(person.screen()).toMatch(/\nI hear you\.\n\(Nothing found in it that tells anybody what to do\.\)$/);
  });

  it.each([
    [
      "He has threatened you again. You should leave the house tonight.",
      /\n\(One piece of advice stays as it is, near words of danger\. `alongside rephrase --why` says more\.\)$/,
    ],
    [
      "You should take your meds every day. You should call her.",
      /\n\(2 pieces of advice stay as they are, near words of medicine or a substance\. /,
    ],
    [
      "You should call her.\n\nTake your meds every day.",
      /\n\(One sentence now speaks .+\n\(One piece of advice stays as it is, near words of medicine/,
    ],
    [
      "Take your meds every day. You should call her.\n\nGet over it.",
      /\n\(3 pieces of advice stay as they are: 2 near words of medicine or a substance, 1 for putting somebody down\. /,
    ],
  ])("says how much of %j stays as it is, and why", async (text, told) => {
    const person = start(["rephrase", text], { columns: 150 });
    expect(await person.exit).toBe(0);
    expect(person.screen()).toMatch(told);
  });

  it("says nothing of what stays in a pipe", async () => {
    writeFileSync(note, "Take your meds every day.\n");
    const person = start(["rephrase"], { line: `"$@" < '${note}'` });
    expect(await person.exit).toBe(0);
    expect(person.screen()).toBe("Take your meds every day.");
  });

  it("ends with 130 on Ctrl-C while it asks", async () => {
    const person = start(["rephrase"]);
    await person.sees("What would you like to say another way?");
    person.types("\u0003");
    expect(await person.exit).toBe(130);
  });
});

describe.each([
  ["drawn", {}],
  ["plain", { TERM: "dumb" }],
])("a review, %s", { timeout: 30_000 }, (_how, env) => {
  const advice = "You should talk to your boss. I hear you. You should rest.";

  it("asks about each sentence with single keys, and prints what was wanted", async () => {
    const person = start(["rephrase", "--review", advice], { env });
    await person.sees("1 of 2");
    await person.sees("I've lived this");
    person.types("n");
    await person.sees("2 of 2");
    person.types("l");
    expect(await person.exit).toBe(0);
    expect(lastLine(person)).toMatch(/^(?:What|How) .+ your boss\? I hear you\. You should rest\.$/u);
  });

  it.each([
    ["y", /^(?!You).+ my boss\. I hear you\. You should rest\.$/u],
    ["s", /^I've seen it help someone .+ their boss\. I hear you\. You should rest\.$/u],
    ["l", /^You should talk to your boss\. I hear you\. You should rest\.$/u],
    ["e\u0015I quit.\r", /^I quit\. I hear you\. You should rest\.$/u],
  ])("prints what %j says", async (keys, printed) => {
    const person = start(["rephrase", "--review", advice], { env });
    await person.sees("1 of 2");
    person.types(keys);
    await person.sees("2 of 2");
    person.types("q");
    expect(await person.exit).toBe(0);
    expect(lastLine(person)).toMatch(printed);
  });

  it("offers other words for an experience, and takes the one shown last", async () => {
    const person = start(["rephrase", "--review", "You should rest."], { env });
    await person.sees("1 of 1");
    const offered = (): string[] => person.screen().match(/(?<=I've lived this\n +)\S.+/gu) ?? [];
    person.types("o");
    await person.sees(/I've lived this[^]+I've lived this/u);
    person.types("y");
    expect(await person.exit).toBe(0);
    const [first, second] = offered();
    expect(second).not.toBe(first);
    expect(lastLine(person)).toBe(second);
  });

  it("prints nothing when it is ended", async () => {
    const person = start(["rephrase", "--review", advice], { env });
    await person.sees("1 of 2");
    person.types("\u0003");
    expect(await person.exit).toBe(130);
    expect(person.screen()).not.toContain("I hear you.");
  });

  it("asks nothing when nothing was rewritten", async () => {
    const person = start(["rephrase", "--review", "I hear you."], { env });
    expect(await person.exit).toBe(0);
    expect(person.screen()).toBe("Nothing found in it that tells anybody what to do.\nI hear you.");
  });
});

describe("a review in a pipe", { timeout: 30_000 }, () => {
  it("takes its keys from the terminal itself", async () => {
    writeFileSync(note, "You should rest.\n");
    const person = start(["rephrase", "--review"], { line: `"$@" < '${note}' > '${join(shell.here, "out.txt")}'` });
    await person.sees("1 of 1");
    person.types("l");
    expect(await person.exit).toBe(0);
    expect(await shell.run("cat out.txt")).toMatchObject({ stdout: "You should rest.\n" });
  });

  it("says so where there is no terminal", async () => {
    expect(await shell.run("setsid alongside rephrase --review You should rest. < /dev/null")).toEqual({
      stdout: "",
      stderr: "alongside: A review asks its questions at a terminal, and there is none here.\n",
      status: 2,
    });
  });
});

describe("on a screen of forty columns", { timeout: 30_000 }, () => {
  it.each([
    [["reflect", "nonesuch"], "alongside: There is no flow called\n“nonesuch”. These exist: challenge,\ncheck-in,"],
    [
      ["rephrase", "You should rest."],
      "(One sentence now speaks from your own\nexperience. Only what is true is worth\nsending;",
    ],
    [["rephrase", "--review", "You should rest."], "  l leave it as it was\n  q leave this and the rest as they were"],
    [["prompts", "show", "check-in"], "1. What one word says how you are right\n   now?  [word]"],
  ])("%s breaks lines between words", async (args, shown) => {
    const person = start(args, { columns: 40 });
    await person.sees(shown);
    if (args.includes("--review")) person.types("l");
    await person.exit;
  });

  it("history show stands under its marks", async () => {
    writeFileSync(
      join(home, "answers.yaml"),
      "word: scattered\nbehind: Three things at once, and then the phone rang.\n",
    );
    await start(["reflect", "check-in", "--answers", join(home, "answers.yaml")]).exit;
    const person = start(["history", "show"], { columns: 40 });
    await person.exit;
    expect(person.screen()).toContain("- What is behind it: “Three things at\n  once, and then the phone rang.”");
  });
});

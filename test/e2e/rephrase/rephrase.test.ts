import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { openShell } from "../../shell.js";
import { openHome } from "../home.js";

const { home, start } = openHome({ columns: 100 });
const shell = openShell();
const note = join(shell.here, "note.txt");

afterAll(() => shell.close());

describe("rephrase on a terminal", { timeout: 30_000 }, () => {
  it("says quietly whose experience it is now", async () => {
    const person = start(["rephrase", "You should rest. You should call her."], { columns: 140 });
    expect(await person.exit).toBe(0);
    expect(person.lastLine()).toBe(
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

  it("says of the name of a file that it was taken as the text, and nothing else", async () => {
    writeFileSync(note, "You should rest.\n");
    const person = start(["rephrase", note], { columns: 300 });
    expect(await person.exit).toBe(0);
    expect(person.screen().split("\n")).toEqual([
      note,
      `(“${note}” was taken as the text. \`alongside rephrase --file ${note}\` reads the file of that name.)`,
    ]);
  });

  it.each([
    ["I hear you.", "(Nothing found in it that tells anybody what to do.)"],
    [
      "Get over it.",
      "(One piece of advice stays as it is, for putting somebody down. `alongside rephrase --why` says more.)",
    ],
  ])("says why a difference shows nothing: %s", async (text, said) => {
    const person = start(["rephrase", "--diff", text], { columns: 200 });
    expect(await person.exit).toBe(0);
    expect(person.screen()).toBe(said);
  });

  it("asks for no records", async () => {
    const person = start(["rephrase", "--ndjson"], { columns: 200 });
    expect(await person.exit).toBe(2);
    expect(person.screen()).toBe(
      "alongside: --ndjson reads records, a line each, from a pipe or with --file, and there are none here.",
    );
  });

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

  it("says that nothing was written on Ctrl-D before anything is", async () => {
    const person = start(["rephrase"]);
    await person.sees("What would you like to say another way?");
    person.types("\u0004");
    expect(await person.exit).toBe(0);
    expect(person.screen()).toMatch(/another way\?\n {2}\(nothing written\)$/);
  });

  it("ends with 130 on Ctrl-C while it asks", async () => {
    const person = start(["rephrase"]);
    await person.sees("What would you like to say another way?");
    person.types("\u0003");
    expect(await person.exit).toBe(130);
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

  const advice = "You should talk to your boss about the hours.\n\nTake a walk by the river before it gets dark.";
  it.each([
    [["--explain"], /\n {2}before: You should talk to your boss\n {2}about the hours\n[^]+hours\n\nimperative/],
    [["--diff"], /\n-Take a walk by the river before it\n {2}gets dark\.\n\+/],
    [["--why"], /\n {4}Take a walk by the river before it\n {4}gets dark\n/],
  ])("rephrase %s does, too", async (wishes, shown) => {
    const person = start(["rephrase", ...wishes, advice], { columns: 40 });
    expect(await person.exit).toBe(0);
    expect(person.screen()).toMatch(shown);
    const told = person.screen().slice(wishes.includes("--explain") ? person.screen().indexOf("should (modal") : 0);
    for (const line of told.split("\n")) expect(line.length).toBeLessThanOrEqual(40);
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

import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { terminal } from "../../src/messages/catalogue/spanish/terminal.js";
import { terminal as english } from "../../src/messages/terminal.js";
import { entriesIn, openHome } from "./home.js";
import { answer, choose, leave } from "./person.js";

const { home, start } = openHome();

const own = `id: mine
title: Mine
for: me
minutes: 2
source: me
steps:
  - { id: a, question: What is it?, why: So. }
  - { id: b, question: What else?, why: So. }
close: { summary: [{ step: a, label: A }] }
`;

/** A draft of a flow of one's own, with one answer and something half typed. */
async function draftOfMine(env: Readonly<Record<string, string>> = {}): Promise<void> {
  mkdirSync(join(home, "prompts"), { recursive: true });
  writeFileSync(join(home, "prompts", "mine.yaml"), own);
  const person = start(["reflect", "mine"], { env });
  await answer(person, "1 of 2", "The rain.");
  await person.sees("2 of 2");
  person.types("half a sen");
  await person.sees("  half a sen");
  person.types("\u0003");
  await person.exit;
}

describe("alongside alone", { timeout: 30_000 }, () => {
  it("offers the draft first, and goes on with it", async () => {
    await draftOfMine();
    const person = start([]);
    await person.sees(
      /› 1\. the draft where I stopped\n +2\. a reflection\n +3\. a short check-in\n +4\. a message, rephrased/,
    );
    person.enters("");
    await person.sees("To “What is it?” you wrote: “The rain.”");
    await person.sees("2 of 2");
    await leave(person);
  });

  it("lets the person choose among all flows", async () => {
    const person = start([]);
    await person.sees("› 1. a reflection");
    person.enters("");
    await person.sees("Which of these comes closest?");
    await person.sees(/ 8\. The two of you, about 20 minutes\n +9\. nothing for now/);
    choose(person, 3);
    await person.sees("What is the question, as you would put it today?");
    await leave(person);
  });
});

describe("a helpline from the first list", { timeout: 30_000 }, () => {
  const env = { TZ: "UTC", LANG: "C" };

  it("is that of no country by accident", async () => {
    const person = start([], { env });
    await person.sees("› 1. a reflection");
    person.enters("a helpline");
    await person.sees("› 1. any country");
    person.enters("");
    expect(await person.exit).toBe(0);
    expect(person.screen()).toMatch(/Wherever you are: findahelpline\.com[^]*Lines are known for Australia/);
  });

  it.each([
    ["no thanks\r", "nothing for now"],
    ["\u001B", "nothing for now"],
  ])("leads back to it, and %j leaves that too", async (keys, left) => {
    const person = start([], { env });
    await person.sees("› 1. a reflection");
    person.enters("a helpline");
    await person.sees("› 1. any country");
    person.types(keys);
    await person.sees(/none, and back\n+What would you like now\?\n› 1\. a reflection/);
    person.types(keys);
    expect(await person.exit).toBe(0);
    expect(person.screen().endsWith(left)).toBe(true);
  });
});

describe("words of danger at a list", { timeout: 30_000 }, () => {
  it.each([
    ["in English", "en_GB.UTF-8", "I want to die", "2. a short check-in"],
    ["in Spanish", "es_ES.UTF-8", "quiero morirme", "2. "],
    ["with other words around them", "en_GB.UTF-8", "nothing, i just want to kill myself", "2. a short check-in"],
  ])("are met with help %s, and the list stays", async (_how, locale, words, entry) => {
    const person = start([], { columns: 40, env: { LANG: locale } });
    await person.sees(entry);
    person.enters(words);
    const spanish = locale.startsWith("es");
    await person.sees(
      spanish
        ? /En peligro ahora: 112[^]*a nadie\.\n\n¿Qué te/
        : /In danger now: 999[^]*has told no one\.\n\nWhat would/,
    );
    for (const line of person.screen().split("\n")) expect(line.length).toBeLessThanOrEqual(40);
    person.enters("zebra");
    await person.sees(spanish ? terminal.notListed : english.notListed);
    await leave(person);
  });

  it("are met without drawing too", async () => {
    const person = start(["--plain"], { env: { TERM: "dumb" } });
    await person.sees("A number, then Enter.");
    person.enters("I want to die");
    await person.sees(/116 123[^]*has told no one\.\n\nWhat would you like now\?\n1\. a reflection/);
    expect(person.screen()).not.toContain(english.notListed);
    await leave(person);
  });

  it("are met where it is asked what is kept", async () => {
    const person = start(["reflect", "check-in"]);
    await person.sees("1 of 4");
    for (const place of ["2 of 4", "3 of 4", "4 of 4", "Shall this be kept?"]) {
      person.enters("/pass");
      await person.sees(place);
    }
    person.enters("I want to die");
    await person.sees(/I want to die\n\n[^]*999[^]*has told no one\.\n\nShall this be kept\?\n› 1\. yes/);
    await leave(person);
  });
});

describe("resume", { timeout: 30_000 }, () => {
  it("lists drafts with their age and first words", async () => {
    await draftOfMine();
    const env = { ALONGSIDE_NOW: "2026-03-05T01:10:05Z" };
    const person = start(["resume", "--list"], { env });
    expect(await person.exit).toBe(0);
    expect(person.screen()).toMatch(/^\w{8} {2}Mine, 4 hours ago: “The rain\.”$/);
  });

  it("tells drafts apart that begin alike", async () => {
    await draftOfMine();
    await draftOfMine({ ALONGSIDE_NOW: "2026-03-04T22:30:00Z", ALONGSIDE_SEED: "8" });
    const person = start(["resume", "--list"], { env: { ALONGSIDE_NOW: "2026-03-09T01:10:05Z" } });
    expect(await person.exit).toBe(0);
    expect(person.screen()).toMatch(
      /^\w{8} {2}Mine, begun on 2026-03-04 22:30, 1 answer: “The rain\.”\n\w{8} {2}Mine, begun on 2026-03-04 21:10, 1 answer: “The rain\.”$/,
    );
  });

  it("goes on with a flow whose questions have changed", async () => {
    await draftOfMine();
    writeFileSync(join(home, "prompts", "mine.yaml"), own.replace("id: b", "id: c").replace("What else?", "What now?"));
    const person = start(["resume"]);
    await person.sees("What now?  2 of 2");
    await person.sees("  half a sen");
    await leave(person);
  });

  it("keeps what was written as it is when the flow is gone", async () => {
    await draftOfMine();
    rmSync(join(home, "prompts"), { recursive: true });
    const person = start(["resume"]);
    await person.sees("The questions of “Mine” cannot be read: There is no flow called “mine”.");
    await person.sees("› 1. to keep it as it is");
    person.enters("");
    expect(await person.exit).toBe(0);
    const [entry = ""] = entriesIn(home);
    expect(entry).toContain("status: kept");
    expect(entry).toContain("The rain.");
    expect(entry).toContain("half a sen");
  });
});

describe("alongside --plain", () => {
  it("welcomes without drawing, and goes on so", async () => {
    const person = start(["--plain"]);
    await person.sees("What would you like now?\n1. a reflection\n2. a short check-in");
    person.types("2\r");
    await person.sees("1 of 4");
    person.types("calm");
    await person.sees("calm");
    await leave(person);
    // oxlint-disable-next-line no-control-regex -- control sequences are what it looks for
    expect(person.sent()).not.toMatch(/\u001b\[[^?]/);
  });

  it("holds for the command behind it", async () => {
    const person = start(["--plain", "reflect"]);
    await person.sees("A line with only a full stop ends the answer.");
    await leave(person);
  });
});

describe("in Spanish", { timeout: 30_000 }, () => {
  it("speaks by the locale, and asks the check-in in it", async () => {
    const person = start(["reflect", "check-in"], { env: { LANG: "es_ES.UTF-8" } });
    await person.sees("¿Qué palabra dice cómo estás ahora mismo?  1 de 4");
    await person.sees("Intro solo: pasada");
    await person.sees(/Muchas\s+palabras de\s+peligro se\s+reconocen en\s+inglés/);
    await leave(person);
  });

  it("speaks by the setting before the locale, and says where a flow is only in English", async () => {
    const set = start(["settings", "set", "language", "es"]);
    expect(await set.exit).toBe(0);
    const person = start(["reflect"]);
    await person.sees(/Esta reflexión existe\s+solo en inglés; las pantallas siguen en español\./);
    await person.sees("What happened?  1 de 7");
    await leave(person);
  });

  it("shows where help is, for words in English", async () => {
    const person = start(["reflect", "check-in"], { env: { LANG: "es_ES.UTF-8" } });
    await person.sees("1 de 4");
    person.enters("i want to kill myself");
    await person.sees("¿Qué te gustaría hacer ahora?");
    await person.sees("- En peligro ahora: 112, el número de emergencias en España");
    expect(person.screen()).not.toContain("«i want");
    choose(person, 4);
    await person.sees("1. no, todavía no");
    choose(person, 2);
    expect(await person.exit).toBe(0);
    expect(entriesIn(home)).toEqual([]);
  });
});

describe("two people at one terminal", { timeout: 30_000 }, () => {
  it("are asked for the name that is not given, and either can veto", async () => {
    const person = start(["reflect", "--with", "Sam"]);
    await person.sees("what would you like to be called here?");
    person.enters("sam");
    await person.sees("Two names that differ keep it clear who said what.");
    person.enters("Ines");
    await person.sees("The lot says that Sam begins");
    await answer(person, "Sam: What would you like this time to be for?", "Peace.");
    await person.sees("Ines: What would you like this time to be for?");
    person.enters("/stop");
    await person.sees("Sam: What of this may be kept?\n› 1. nothing of it");
    choose(person, 3);
    await person.sees("Ines: What of this may be kept?\n› 1. nothing of it");
    person.enters("");
    await person.sees(/Is that what\s+you\s+would like\?\n› 1\. no, not yet/);
    person.enters("");
    await person.sees(/no, not yet[^]*Ines: What of this may be kept\?\n› 1\./);
    person.enters("");
    await person.sees(
      /nothing of it[^]*no, not yet[^]*Is that what\s+you\s+would like\?\n› 1\. no, not yet[^]*arrow keys/,
    );
    choose(person, 2);
    expect(await person.exit).toBe(0);
    expect(person.screen()).toContain("There is nothing that you both wanted to keep, so nothing was kept.");
    expect(entriesIn(home)).toEqual([]);
  });

  it("are taken at their word where they say what was not heard, in plain mode", async () => {
    const person = start(["reflect", "together", "--with", "Sam", "--with", "Ines", "--plain"]);
    for (const [asked, said] of [
      ["this time to be for?", "Peace."],
      ["this time to be for?", "Quiet."],
      ["to keep between you?", "Nothing."],
      ["to keep between you?", "Nothing."],
      ["What is on your mind?", "The move."],
      ["What did you hear", "Boxes."],
    ] as const) {
      await person.sees(asked);
      await person.sees(/full stop|done/);
      person.enters(said);
      person.enters(".");
    }
    await person.sees("Other words are taken as what was missing.");
    person.enters("not quite, its about being left");
    await person.sees(/its about being left[^]*What is on your mind\?/);
    await leave(person);
    expect(entriesIn(home)[0]).toMatch(/What was missing, or different\?.*\n\nits about being left\n/);
  });
});

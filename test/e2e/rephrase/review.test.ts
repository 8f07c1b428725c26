import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { stripVTControlCharacters } from "node:util";
import { afterAll, describe, expect, it } from "vitest";
import { openShell } from "../../shell.js";
import { openHome } from "../home.js";

const { start } = openHome({ columns: 100 });
const shell = openShell();
const note = join(shell.here, "note.txt");

afterAll(() => shell.close());

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
    expect(person.lastLine()).toMatch(/^(?:What|How) .+ your boss\? I hear you\. You should rest\.$/u);
  });

  it.each([
    ["y", /^(?!You).+ my boss\. I hear you\. You should rest\.$/u],
    ["s", /^I've seen it help someone .+ their boss\. I hear you\. You should rest\.$/u],
    ["p", /^Would it be all right if I shared something\? Talking to my boss helped me\. I hear you\./u],
    ["l", /^You should talk to your boss\. I hear you\. You should rest\.$/u],
    ["e\u0015I quit.\r", /^I quit\. I hear you\. You should rest\.$/u],
  ])("prints what %j says", async (keys, printed) => {
    const person = start(["rephrase", "--review", advice], { env });
    await person.sees("1 of 2");
    person.types(keys);
    await person.sees("2 of 2");
    person.types("q");
    expect(await person.exit).toBe(0);
    expect(person.lastLine()).toMatch(printed);
  });

  it.each([
    ["y", "I've lived this"],
    ["n", "I haven't"],
  ])("offers other words, and takes those shown last for %j", async (key, label) => {
    const person = start(["rephrase", "--review", "You should rest."], { env });
    await person.sees("1 of 1");
    person.types("o");
    await person.sees(new RegExp(`${label}[^]+I've lived this[^]+I haven't`, "u"));
    person.types(key);
    expect(await person.exit).toBe(0);
    const [first, second] = person.screen().match(new RegExp(`(?<=${label}\n +)\\S.+`, "gu")) ?? [];
    expect(second).not.toBe(first);
    expect(person.lastLine()).toBe(second);
  });

  it("has other words in a document, too, with what is no prose in its place", async () => {
    const post = join(shell.here, "post.md");
    writeFileSync(
      post,
      "# You should rest\n\n- You should call **your sister**.\n- You need a friend who `listens.well`.\n",
    );
    const person = start(["rephrase", "--review", "--file", post], { env });
    await person.sees(/1 of 2[^]+o other words/);
    const first = /lived this\n +(.+)/.exec(person.screen())?.[1];
    person.types("o");
    await person.sees(/q leave this[^]+lived this\n[^]+haven't\n.+\?/);
    const other = [...person.screen().matchAll(/lived this\n +(.+)/g)].at(-1)?.[1] ?? "";
    expect(other).toMatch(/\*\*my sister\*\*\.$/);
    expect(other).not.toBe(first);
    person.types("y");
    await person.sees(/2 of 2[^]+o other words/);
    person.types("l");
    expect(await person.exit).toBe(0);
    expect(person.screen()).toMatch(
      /\n# You should rest\n\n- .+\*\*my sister\*\*\.\n- You need a friend who `listens\.well`\.$/,
    );
    expect(person.screen()).toContain(`\n- ${other}\n`);
  });

  it("tells what was lived in its order, from one item of a list to the next", async () => {
    const post = join(shell.here, "post.md");
    writeFileSync(post, "- You should write to your sister.\n\n  Then call her.\n");
    const person = start(["rephrase", "--review", "--file", post], { env });
    await person.sees(/1 of 2[^]+e edit/);
    person.types("y");
    await person.sees(/2 of 2[^]+lived this\n +Then I called her\.\n[^]+e edit/);
    person.types("y");
    expect(await person.exit).toBe(0);
    expect(person.lastLine()).toBe("  Then I called her.");
  });

  it("asks once for leave to share, and goes on from what was seen before", async () => {
    const person = start(["rephrase", "--review", `${advice} You should call her.`], { env });
    await person.sees(/1 of 3[^]+p ask first, then share/);
    person.types("p");
    await person.sees(/2 of 3[^]+e edit/);
    expect(person.screen().match(/p ask first/g)).toHaveLength(1);
    person.types("s");
    await person.sees(/3 of 3[^]+e edit/);
    person.types("s");
    expect(await person.exit).toBe(0);
    expect(person.lastLine()).toMatch(
      /I've seen it help someone to rest\. I've also seen it help people to call her\.$/,
    );
  });

  it("goes back to the sentence before, and takes what is said of it then", async () => {
    const person = start(["rephrase", "--review", advice], { env });
    await person.sees("1 of 2");
    person.types("l");
    await person.sees(/2 of 2[^]+b back to the one before/);
    person.types("b");
    await person.sees(/2 of 2[^]+1 of 2/);
    person.types("s");
    await person.sees(/2 of 2[^]+2 of 2/);
    person.types("u");
    await person.sees(/1 of 2[^]+1 of 2[^]+1 of 2/);
    person.types("n");
    await person.sees(/2 of 2[^]+2 of 2[^]+2 of 2/);
    person.types("l");
    expect(await person.exit).toBe(0);
    expect(person.screen()).toMatch(/\nDone, 2 of 2\.\n(?:What|How) .+ your boss\? I hear you\. You should rest\.$/);
  });

  it("says once which keys there are, however many mean nothing", async () => {
    const person = start(["rephrase", "--review", advice], { env });
    await person.sees("1 of 2");
    person.types("xbz1\r");
    await person.sees("(One of y, n, s, o, p, e, l or q; ? says what they do.)");
    person.types("?");
    await person.sees(/says what they do[^]+e edit/);
    person.types("xq");
    expect(await person.exit).toBe(0);
    expect(person.screen().match(/says what they do/g)).toHaveLength(1);
    expect(person.screen()).toContain("Done, 0 of 2; the rest stays as it was.");
  });

  it("shows what the terminal would obey, and gives it back as it was", async () => {
    writeFileSync(note, "You should write to x\u001b]0;y\u0007 today.\n");
    const person = start(["rephrase", "--review", "--file", note], {
      env,
      line: 'bash -c \'"$@" | cat -v\' bash "$@"',
    });
    await person.sees("You should write to x\\u001b]0;y\\u0007 today.");
    await person.sees("e edit");
    expect(person.sent()).not.toContain("\u001b]0;y");
    person.types("l");
    expect(await person.exit).toBe(0);
    expect(person.lastLine()).toBe("You should write to x^[]0;y^G today.");
  });

  it("says what was not asked about, and why", async () => {
    const person = start(["rephrase", "--review", "You should rest.\n\nTake your meds every day."], { env });
    await person.sees("1 of 1");
    person.types("y");
    expect(await person.exit).toBe(0);
    expect(person.screen()).toMatch(
      /\(One piece of advice stays as it is, near words of medicine[^]+\n\nDone, 1 of 1\.\n/,
    );
  });

  it("prints nothing when it is ended", async () => {
    const person = start(["rephrase", "--review", advice], { env });
    await person.sees("1 of 2");
    person.types("\u0003");
    expect(await person.exit).toBe(130);
    expect(person.screen()).not.toContain("I hear you.");
  });

  it("ends the line that is being edited when it is ended there", async () => {
    const person = start(["rephrase", "--review", "You should rest."], { env });
    await person.sees("1 of 1");
    person.types("e");
    await person.sees(/e edit[^]+\nWhat helped me was resting\.?$/);
    person.types("\u0003");
    expect(await person.exit).toBe(130);
    expect(stripVTControlCharacters(person.sent())).toMatch(/What helped me was resting\.?\s*\n$/);
  });

  it("leaves a line that is being edited soon after Esc, and takes the key behind it for itself", async () => {
    const person = start(["rephrase", "--review", "You should rest."], { env });
    await person.sees("1 of 1");
    person.types("e");
    await person.sees(/e edit[^]+\nWhat helped me was resting\.?$/);
    person.types("\u001b");
    await wait(250);
    person.types("l");
    expect(await person.exit).toBe(0);
    expect(person.lastLine()).toBe("You should rest.");
  });

  it("is ended by Ctrl-C right behind Esc", async () => {
    const person = start(["rephrase", "--review", "You should rest."], { env });
    await person.sees("1 of 1");
    person.types("e");
    await person.sees(/e edit[^]+\nWhat helped me was resting\.?$/);
    person.types("\u001b\u0003");
    expect(await person.exit).toBe(130);
  });

  it("asks nothing when nothing was rewritten", async () => {
    const person = start(["rephrase", "--review", "I hear you."], { env });
    expect(await person.exit).toBe(0);
    expect(person.screen()).toBe("Nothing found in it that tells anybody what to do.\nI hear you.");
  });
});

it("shows a line that is edited within 40 columns, and lets it be changed anywhere", { timeout: 30_000 }, async () => {
  const person = start(["rephrase", "--review", "You should talk to your boss about the hours before the summer."], {
    columns: 40,
  });
  await person.sees("q leave this and the rest");
  person.types("e\u0015What helped was a long talk with my boss about the hours.");
  await person.sees(/\nWhat helped was a long talk with my\nboss about the hours\.$/);
  person.types("\u001b[D".repeat(6));
  person.types("\u0017summer \u001b[A\u0001\u001b[200~Looking back,\nwhat helped\u001b[201~");
  await person.sees(/\nLooking back, what helped/);
  person.types("\u001b[3~".repeat("What helped".length));
  await person.sees(/\nLooking back, what helped was a long\ntalk with my boss about summer hours\.$/);
  person.types("\r");
  expect(await person.exit).toBe(0);
  expect(person.screen()).toMatch(/\nLooking back, what helped was a long\s+talk with my boss about summer hours\.$/);
});

it.each([
  ["", '"$@"'],
  [" in a pipe", `echo "$TEXT" | "$@"`],
])("draws a line that is edited once, however the window is pulled%s", { timeout: 30_000 }, async (_where, line) => {
  const text = "You should talk to your boss about the hours before the summer, and write down what comes of it.";
  const person = start(["rephrase", "--review", ...(line === '"$@"' ? [text] : [])], {
    columns: 80,
    line,
    env: { TEXT: text },
  });
  await person.sees("q leave this and the rest");
  person.types("e");
  const drawn = (rows: string): Promise<void> => person.sees(new RegExp(`Esc\\s+goes\\s+back\\.\\n${rows}$`));
  await drawn(
    "What helped me was talking to my boss about the hours before the summer, and\nwriting down what comes of it\\.",
  );
  person.resizes(50);
  await drawn(
    "What helped me was talking to my boss about the\nhours before the summer, and writing down what\ncomes of it\\.",
  );
  person.types("\u001b[Ax");
  await person.sees(/hours beforex the/);
  person.resizes(34);
  await drawn(
    "What helped me was talking to my\nboss about the hours beforex the\nsummer, and writing down what\ncomes of it\\.",
  );
  person.resizes(80);
  await drawn(
    "What helped me was talking to my boss about the hours beforex the summer, and\nwriting down what comes of it\\.",
  );
  person.types("\r");
  expect(await person.exit).toBe(0);
});

it("looks as README.md shows it", { timeout: 30_000 }, async () => {
  const [shown = "no such screen"] =
    /(?<=```text\n)Only you know[^]+?\n(?=```)/.exec(readFileSync("README.md", "utf8")) ?? [];
  const person = start(["rephrase", "--review", "You should rest."], { columns: 80 });
  await person.sees("q leave this and the rest");
  expect(`${person.screen()}\n`).toBe(shown);
  person.types("q");
  await person.exit;
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

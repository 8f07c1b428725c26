import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { processContext } from "../../src/commands/context.js";
import { standardText } from "../../src/commands/streams/input.js";
import { built } from "../e2e/built.js";
import { openShell } from "../shell.js";

const bin = fileURLToPath(new URL("../../bin/alongside.js", import.meta.url));
const shell = openShell();
beforeAll(built);
afterAll(() => shell.close());

interface Ran {
  readonly stdout: Buffer;
  readonly stderr: string;
  readonly status: number | null;
}

/** Runs the program with these bytes on standard input, written piece by piece; "open" leaves it open and silent. */
async function run(args: readonly string[], input: "open" | readonly Uint8Array[]): Promise<Ran> {
  const child = spawn(process.execPath, [bin, ...args], { env: { PATH: process.env["PATH"] } });
  child.stdin.on("error", () => {});
  const ended = once(child, "close");
  const [stdout, stderr] = [buffer(child.stdout), buffer(child.stderr)];
  if (input !== "open") {
    for (const piece of input) if (!child.stdin.write(piece)) await once(child.stdin, "drain");
    child.stdin.end();
  }
  await ended;
  return { stdout: await stdout, stderr: String(await stderr), status: child.exitCode };
}

const advice = Buffer.from("You should talk to your boss about your hours.\n");

describe("standard input comes back byte for byte", () => {
  const inputs: readonly (readonly [what: string, bytes: Buffer])[] = [
    ["nothing", Buffer.from("")],
    ["a line feed", Buffer.from("\n")],
    ["what is no advice", Buffer.from("I hear you. It should get easier. Have you eaten today?\n")],
    ["a byte order mark", Buffer.from("\uFEFFI hear you.\n")],
    ["a byte order mark alone", Buffer.from("\uFEFF")],
    ["carriage returns", Buffer.from("I hear you.\r\n\r\nI do.\r\n")],
    ["old carriage returns", Buffer.from("I hear you.\rI do.\r\rYes.")],
    ["no final line feed", Buffer.from("I hear you")],
    ["Latin-1", Buffer.from("caf\xe9 cr\xe8me\n", "latin1")],
    ["UTF-16", Buffer.from("\uFEFFI hear you.\n", "utf16le")],
    ["every byte there is", Buffer.from(Array.from({ length: 1024 }, (_, n) => (n * 7) % 256))],
    ["half a character", Buffer.from([0x61, 0xf0, 0x9f])],
    ["zero bytes", Buffer.from("a\0b\0\n")],
    ["blanks", Buffer.from(" \t \n\n  \u00a0\n")],
    ["a long line", Buffer.from(`${"lorem ipsum ".repeat(30_000)}\n`)],
    ["what is quoted", Buffer.from('> You should rest.\n> Really.\n\nShe said "you should rest" to me.\n')],
    ["code", Buffer.from("```\nYou should rest.\n\nYou should eat.\n```\n")],
  ];
  it.concurrent.each(inputs)("%s", async (_what, bytes) => {
    const { stdout, stderr, status } = await run(["rephrase"], [bytes]);
    expect({ bytes: stdout.toString("hex"), stderr, status }).toEqual({
      bytes: bytes.toString("hex"),
      stderr: "",
      status: 0,
    });
  });

  it("around what is rewritten", async () => {
    const before = Buffer.from("\uFEFFcaf\xe9 ", "latin1");
    const after = Buffer.from([0x0d, 0x0a, 0x0d, 0x0a, 0xff, 0x0d]);
    const { stdout } = await run(["rephrase"], [before, Buffer.from("\r\n\r\n"), advice, after]);
    expect(stdout.subarray(0, before.length)).toEqual(before);
    expect(stdout.subarray(-after.length)).toEqual(after);
    expect(stdout.includes("You should")).toBe(false);
  });
});

it("opens standard input when its text is asked for, and no sooner", async () => {
  let opened = 0;
  const stdin = {
    get() {
      opened += 1;
      return Readable.from(["Hi."]);
    },
  };
  const pieces = standardText(Object.defineProperty(processContext({}), "stdin", stdin));
  expect(opened).toBe(0);
  expect(await pieces.next()).toEqual({ value: "Hi.", done: false });
  expect(opened).toBe(1);
});

describe("text in the arguments", () => {
  it("is joined by a space and ended by a line feed", async () => {
    expect(await shell.run("alongside rephrase I  'hear  you'")).toEqual({
      stdout: "I hear  you\n",
      stderr: "",
      status: 0,
    });
    expect(await shell.run("alongside rephrase ''")).toEqual({ stdout: "\n", stderr: "", status: 0 });
    expect(await shell.run("alongside rephrase -- --style is a word here")).toMatchObject({
      stdout: "--style is a word here\n",
    });
  });

  it("does not wait for a standard input that is open and silent", async () => {
    expect(await run(["rephrase", "I hear you."], "open")).toMatchObject({
      stdout: Buffer.from("I hear you.\n"),
      stderr: "",
      status: 0,
    });
  });

  it.each([["< /dev/null"], ["<&-"], ["< empty"], ["< blank"]])("is taken with %s", async (input) => {
    writeFileSync(join(shell.here, "empty"), "");
    writeFileSync(join(shell.here, "blank"), "\n");
    expect(await shell.run(`alongside rephrase I hear you. ${input}`)).toEqual({
      stdout: "I hear you.\n",
      stderr: "",
      status: 0,
    });
  });

  it.each([["echo Rest. | alongside rephrase I hear you."], ["alongside rephrase I hear you. < text"]])(
    "is too much together with text on standard input: %s",
    async (line) => {
      writeFileSync(join(shell.here, "text"), "Rest.\n");
      const { stdout, stderr, status } = await shell.run(line);
      expect({ stdout, status }).toEqual({ stdout: "", status: 2 });
      expect(stderr).toMatch(/^alongside: There is text in the arguments and on standard input/u);
    },
  );
});

describe("a file", () => {
  it("is read, and never written", async () => {
    writeFileSync(join(shell.here, "note.txt"), advice);
    const { stdout, status } = await shell.run(
      "chmod 400 note.txt && alongside rephrase --file note.txt && cmp note.txt note.txt",
    );
    expect(status).toBe(0);
    expect(stdout).toMatch(/my boss about my hours\.\n$/u);
    expect(await shell.run("cat note.txt")).toMatchObject({ stdout: String(advice) });
  });

  it("is taken though standard input is not empty, as in a loop over names", async () => {
    writeFileSync(join(shell.here, "one.txt"), "I hear you.\n");
    const loop = 'printf "one.txt\\none.txt\\n" | while read -r name; do alongside rephrase --file "$name"; done';
    expect(await shell.run(loop)).toEqual({ stdout: "I hear you.\nI hear you.\n", stderr: "", status: 0 });
  });

  it.each([
    [
      "alongside rephrase --file gone.txt",
      3,
      "alongside: gone.txt: it cannot be read: there is no such file or folder.\n",
    ],
    ["alongside rephrase --file .", 3, "alongside: .: it cannot be read: it is a folder, not a file.\n"],
    ["alongside rephrase < .", 3, "alongside: Standard input cannot be read: it is a folder, not a file.\n"],
    [
      "alongside rephrase --file one.txt and words",
      2,
      "alongside: There is text in the arguments and a --file. One of them is enough.\n",
    ],
  ])("%s ends with %d and a sentence", async (line, status, stderr) => {
    expect(await shell.run(line)).toEqual({ stdout: "", stderr, status });
  });
});

describe("where the result goes", () => {
  it("ends quietly when nobody reads any more", async () => {
    const { stdout, stderr, status } = await shell.run(
      "set -o pipefail; (yes 'you should rest.' || true) | alongside rephrase | head -3",
    );
    expect({ lines: stdout.split("\n").length - 1, stderr, status }).toEqual({ lines: 3, stderr: "", status: 0 });
  });

  it("says so when the disk is full", async () => {
    expect(await shell.run("alongside rephrase I hear you. > /dev/full")).toEqual({
      stdout: "",
      stderr: "alongside: The result cannot be written to standard output: the disk is full.\n",
      status: 3,
    });
  });

  it("does not end because nobody reads standard error", async () => {
    const { stdout, status } = await shell.run(
      "set -o pipefail; alongside rephrase --explain You should rest. 2> >(true)",
    );
    expect(status).toBe(0);
    expect(stdout).toMatch(/\n$/u);
  });

  it("is written as it comes, paragraph by paragraph", async () => {
    const child = spawn(process.execPath, [bin, "rephrase"], { env: { PATH: process.env["PATH"] } });
    child.stdin.write("I hear you.\n\nAnd");
    child.stdout.setEncoding("utf8");
    await once(child.stdout, "readable");
    expect(child.stdout.read()).toBe("I hear you.\n\n");
    child.stdin.end();
  });
});

describe("how the input is cut changes nothing", () => {
  const text = Buffer.from(
    "You should rest. 😀 Café.\r\n\r\n- Call her\r\n- don’t wait\r\n\r\n```\nYou should code.\n```\nTalk to him — now.",
  );
  const records = Buffer.from('{"id":1,"text":"You should rest. 😀"}\r\n\r\nbad\n{"text":"Café é"}');
  it.each([
    [["rephrase"], text],
    [["rephrase", "--ndjson"], records],
  ] as const)("%j", async (args, bytes) => {
    const whole = await run(args, [bytes]);
    const cut = await run(
      args,
      Array.from(bytes, (byte) => Uint8Array.of(byte)),
    );
    expect(cut).toEqual(whole);
    expect(whole.stdout).not.toEqual(bytes);
  });
});

describe("a crisis protects", () => {
  const crisis = "I want to die.";
  it("the whole message in the arguments", async () => {
    writeFileSync(join(shell.here, "note.txt"), `${crisis}\n\nYou should rest.`);
    expect(await shell.run('alongside rephrase "$(cat note.txt)"')).toMatchObject({
      stdout: `${crisis}\n\nYou should rest.\n`,
    });
  });

  it.each([
    ["a message", 'alongside rephrase "$(cat note.txt)"'],
    [
      "a record",
      `node -p 'JSON.stringify({ text: fs.readFileSync("note.txt", "utf8") })' | alongside rephrase --ndjson`,
    ],
    ["a mail", "alongside rephrase --as mail --file note.txt"],
  ])("%s that quotes it to answer", async (_what, line) => {
    const asked = (quoted: string): string => `You should rest.\n\nSam wrote:\n> ${quoted}\n`;
    writeFileSync(join(shell.here, "note.txt"), asked("It rains, and I only want\n> to die."));
    expect((await shell.run(line)).stdout).not.toContain("resting");
    writeFileSync(join(shell.here, "note.txt"), asked("It rains, and I only want\n> to sleep."));
    expect((await shell.run(line)).stdout).toContain("resting");
  });

  it("its paragraph in running text", async () => {
    const { stdout } = await shell.run(
      `printf '${crisis} You should rest.\\n\\nYou should rest.\\n' | alongside rephrase`,
    );
    expect(stdout.split("\n\n")[0]).toBe(`${crisis} You should rest.`);
    expect(stdout.split("\n\n")[1]).not.toContain("You should");
  });

  it("the whole text of a record, and not the next", async () => {
    const { stdout } = await shell.run(
      `printf '{"text":"${crisis}\\\\n\\\\nYou should rest."}\\n{"text":"You should rest."}\\n' | alongside rephrase --ndjson`,
    );
    const [first, second] = stdout.split("\n");
    expect(first).toContain('"changes":[],"kept":[{"rule":"should"');
    expect(first).toContain('"reason":"crisis"');
    expect(second).toContain('"kept":[]');
  });
});

import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { filesIn } from "../../src/history/secrecy/convert.js";
import { newKeys, writeKeys } from "../../src/history/secrecy/keys.js";
import { sealingOf } from "../../src/history/secrecy/sealing.js";
import { openStore } from "../../src/history/store.js";
import { built } from "../e2e/built.js";
import { aFolder } from "../files/folder.js";
import { anEntry } from "../history/entries.js";
import type { Ran } from "./program.js";

beforeAll(built);

const program = fileURLToPath(new URL("../../bin/alongside.js", import.meta.url));

/** Runs the program where there is no terminal, with a passphrase on descriptor 3. */
async function alongside(data: string, args: readonly string[], passphrase = ""): Promise<Ran> {
  const child = spawn(process.execPath, [program, ...args], {
    // in a session of its own, which has no terminal to ask in
    detached: true,
    env: { PATH: process.env["PATH"], TZ: "UTC", ALONGSIDE_HOME: data },
    stdio: ["ignore", "pipe", "pipe", "pipe"],
  });
  const pipe = child.stdio[3];
  if (pipe !== null && pipe !== undefined && "end" in pipe) pipe.on("error", () => {}).end(`${passphrase}\n`);
  const all = async (stream: Readable | null): Promise<string> => (stream === null ? "" : text(stream));
  const ended = once(child, "exit").then(([code]: unknown[]) => Number(code));
  const [stdout, stderr, status] = await Promise.all([all(child.stdout), all(child.stderr), ended]);
  return { status, stdout, stderr };
}

const withPassphrase = ["--passphrase-fd", "3"];

/** A history that is encrypted, with little work for scrypt. */
async function encrypted(passphrase: string): Promise<{ data: string; recovery: string }> {
  const data = aFolder();
  const keys = await newKeys();
  await writeKeys(data, keys, passphrase, 8);
  openStore(
    data,
    sealingOf(data, () => Promise.reject(new Error("Nothing is read here."))),
  ).saveNow(anEntry());
  return { data, recovery: keys.recovery };
}

it("encrypts, reads, searches and decrypts through the program itself", { timeout: 120_000 }, async () => {
  const data = aFolder();
  const path = openStore(data).saveNow(anEntry());
  const plain = readFileSync(path, "utf8");
  const recovery = join(aFolder(), "recovery.txt");
  const begun = await alongside(
    data,
    ["history", "encrypt", "--recovery-to", recovery, ...withPassphrase],
    "two herons",
  );
  expect(begun).toMatchObject({ status: 0, stdout: "" });
  expect(begun.stderr).toContain("One file is encrypted now.");
  expect([statSync(recovery).mode & 0o777, existsSync(path), existsSync(`${path}.age`)]).toEqual([0o600, false, true]);
  const found = await alongside(data, ["history", "search", "temper", ...withPassphrase], "two herons");
  expect([found.status, found.stdout.includes("I lost my temper")]).toEqual([0, true]);
  const again = await alongside(data, ["history", "encrypt", ...withPassphrase], "two herons");
  expect([again.status, again.stderr]).toEqual([0, "This history is encrypted already.\n"]);
  expect(await alongside(data, ["history", "decrypt", ...withPassphrase], "two herons")).toMatchObject({ status: 0 });
  expect([readFileSync(path, "utf8"), existsSync(join(data, "keys"))]).toEqual([plain, false]);
  expect(await alongside(data, ["history", "decrypt"])).toMatchObject({
    status: 0,
    stderr: "This history is not encrypted.\n",
  });
});

describe("an encrypted history", () => {
  it.each([
    [["history", "show"], "A walk before I answered."],
    [["history", "list"], "I lost my temper"],
    [["look-back", "--all"], "A walk before I answered."],
    [["rephrase", "--from-history", "--json", "Take a walk before answering."], '"id": "k3j9x2hb"'],
  ])("is read by %j with its passphrase", async (args, shown) => {
    const { data } = await encrypted("two herons");
    const { status, stdout } = await alongside(data, [...args, ...withPassphrase], "two herons");
    expect([status, stdout.includes(shown)]).toEqual([0, true]);
  });

  it("is read with the recovery key where a passphrase is asked for", async () => {
    const { data, recovery } = await encrypted("two herons");
    expect((await alongside(data, ["history", "show", ...withPassphrase], recovery)).stdout).toContain("A walk");
  });

  it("says of a wrong passphrase that it is wrong, and of none how it could be given", async () => {
    const { data } = await encrypted("two herons");
    expect(await alongside(data, ["history", "show", ...withPassphrase], "one heron")).toEqual({
      status: 3,
      stdout: "",
      stderr: "alongside: That passphrase does not open this history. Nothing was changed.\n",
    });
    expect(await alongside(data, ["history", "show"])).toMatchObject({
      status: 2,
      stdout: "",
      stderr: "alongside: This history is encrypted, and there is no terminal to ask for the passphrase in. --passphrase-fd 3 reads it from file descriptor 3.\n", // prettier-ignore
    });
    expect(await alongside(data, ["history", "show", "--passphrase-fd", "77"])).toMatchObject({
      status: 3,
      stdout: "",
    });
  });

  it("exports plain text only after a warning, and none of it with --encrypt", async () => {
    const { data } = await encrypted("two herons");
    const plain = await alongside(data, ["history", "export", ...withPassphrase], "two herons");
    expect(plain.stdout).toContain("I lost my temper");
    expect(plain.stderr).toContain("is encrypted, and what is exported is not");
    const sealed = await alongside(data, ["history", "export", "--encrypt", ...withPassphrase], "two herons");
    expect(sealed.stdout.startsWith("age-encryption.org/v1\n")).toBe(true);
    expect(sealed.stdout).not.toContain("temper");
  });

  it("takes a new entry without a passphrase", async () => {
    const { data } = await encrypted("two herons");
    const answers = join(aFolder(), "answers.yaml");
    writeFileSync(answers, "word: scattered\n");
    const kept = await alongside(data, ["reflect", "check-in", "--answers", answers]);
    expect([kept.status, kept.stdout.trim().endsWith(".md.age")]).toEqual([0, true]);
    expect([filesIn(data, "plain"), filesIn(data, "sealed").length]).toEqual([[], 2]);
  });
});

describe("encrypting is not begun", () => {
  it.each([
    [[], "two herons", "There is no terminal to show the recovery key in."],
    [["--recovery-to", "DATA/recovery.txt"], "two herons", "lies in the folder of the history"],
    [["--recovery-to", "FOLDER"], "two herons", "this is there already"],
    [["--recovery-to", "FOLDER/recovery.txt"], "", "An empty passphrase would keep nobody out."],
  ])("with %j and “%s”", async (args, passphrase, message) => {
    const data = aFolder();
    const path = openStore(data).saveNow(anEntry());
    const folder = aFolder();
    const given = args.map((arg) => arg.replace("DATA", data).replace("FOLDER", folder));
    const ran = await alongside(data, ["history", "encrypt", ...given, ...withPassphrase], passphrase);
    expect([ran.status, ran.stdout]).toEqual([2, ""]);
    expect(ran.stderr).toContain(message);
    expect([existsSync(path), existsSync(join(data, "keys"))]).toEqual([true, false]);
  });
});

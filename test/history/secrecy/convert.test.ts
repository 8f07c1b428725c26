import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { spawn as openTerminal } from "@lydell/node-pty";
import { beforeAll, describe, expect, it } from "vitest";
import type { Entry } from "../../../src/history/entry.js";
import { filesIn, openAll, removeKeys, sealAll, stopSealing } from "../../../src/history/secrecy/convert.js";
import { open } from "../../../src/history/secrecy/envelope.js";
import { readIdentity, type Identity } from "../../../src/history/secrecy/key-text.js";
import { newKeys, unlockWith, writeKeys, type NewKeys } from "../../../src/history/secrecy/keys.js";
import { keyPlace } from "../../../src/history/secrecy/place.js";
import { sealingOf, unlockedSealing } from "../../../src/history/secrecy/sealing.js";
import { openStore } from "../../../src/history/store.js";
import { built } from "../../e2e/built.js";
import { aFolder } from "../../files/folder.js";
import { anEntry } from "../entries.js";

/** Little work for scrypt, so that a test need not wait for it as somebody who guesses does. */
const work = 8;
const program = fileURLToPath(new URL("../../../bin/alongside.js", import.meta.url));
const silent = (): void => {};

function identityIn(text: string): Identity {
  const identity = readIdentity(text);
  if (identity === undefined) throw new Error("The key was not read.");
  return identity;
}

const noPassphrase = async (): Promise<Identity> => {
  throw new Error("Nothing here needs the passphrase.");
};

/** Entries in a data folder, one of them a draft, and what each says, by id. */
async function written(data: string, count: number): Promise<Map<string, Entry>> {
  const store = openStore(data);
  const entries = new Map<string, Entry>();
  for (let at = 0; at < count; at += 1) {
    const entry = anEntry({
      id: `id${String(at).padStart(4, "0")}`,
      started: `2026-03-04T21:10:${String(at % 60).padStart(2, "0")}+01:00`,
      answers: [{ step: "happened", question: "What happened?", text: `The heron flew ${at} times.` }],
      ...(at === 0 && { status: "draft", typing: "a heron, half" }),
    });
    entries.set(entry.id, entry);
    await store.save(entry);
  }
  return entries;
}

async function keysIn(data: string, passphrase = "two herons"): Promise<NewKeys> {
  const keys = await newKeys();
  await writeKeys(data, keys, passphrase, work);
  return keys;
}

/** Every file under a folder, and its bytes. */
function filesUnder(folder: string): Map<string, Buffer> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((name) => name.isFile());
  return new Map(names.map((name) => join(name.parentPath, name.name)).map((path) => [path, readFileSync(path)]));
}

const withHeron = (folder: string): string[] =>
  [...filesUnder(folder)]
    .filter(([path, bytes]) => path.includes("heron") || bytes.includes("heron"))
    .map(([path]) => path);

describe("a history that is encrypted", () => {
  it("holds no word of an entry in any file: drafts, edits that failed, copies, and what a write left behind included", async () => {
    const data = aFolder();
    const entries = await written(data, 6);
    const [path] = filesIn(data, "plain");
    if (path === undefined) throw new Error("Nothing was written.");
    mkdirSync(join(data, "edits"));
    writeFileSync(join(data, "edits", "id0003.md"), "a heron that is no entry");
    writeFileSync(path.replace(".md", ".sync-conflict-20260304-211000-ABCDEFG.md"), "another heron");
    writeFileSync(join(dirname(path), ".alongside-0123456789ab.tmp"), "half a heron");
    renameSync(path, join(dirname(path), "a name of my own.md"));
    const keys = await keysIn(data);
    expect(await sealAll(data, sealingOf(data, noPassphrase), silent)).toEqual({ count: 8, problems: [] });
    expect(withHeron(data)).toEqual([]);
    for (const key of [keys.identity, keys.recovery]) {
      const listed = await openStore(data, unlockedSealing(data, identityIn(key))).list();
      const own = listed.entries
        .filter(({ copy }) => copy === undefined)
        .map(({ entry }) => [entry.id, entry] as const);
      expect(new Map(own)).toEqual(entries);
    }
  });

  it("leaves files of strangers in the folder as they are", async () => {
    const data = aFolder();
    await written(data, 1);
    const note = join(data, "sessions", "shopping.md");
    writeFileSync(note, "milk");
    await keysIn(data);
    await sealAll(data, sealingOf(data, noPassphrase), silent);
    expect(readFileSync(note, "utf8")).toBe("milk");
  });

  it("is written into without a passphrase, also by a session that began before, and never in plain", async () => {
    const data = aFolder();
    const before = openStore(data, sealingOf(data, noPassphrase));
    const draft = anEntry({ id: "a", status: "draft", experiences: [], summary: "the heron" });
    await before.save(draft);
    const { identity } = await keysIn(data);
    await sealAll(data, sealingOf(data, noPassphrase), silent);
    before.saveNow({ ...draft, status: "kept" });
    openStore(data, sealingOf(data, noPassphrase)).saveNow(anEntry({ id: "b", title: "heron" }));
    expect(withHeron(data)).toEqual([]);
    const { entries } = await openStore(data, unlockedSealing(data, identityIn(identity))).list();
    expect(new Map(entries.map(({ entry }) => [entry.id, entry.status]))).toEqual(
      new Map([
        ["a", "kept"],
        ["b", "kept"],
      ]),
    );
  });

  it("is plain again after decrypting, byte for byte, and the keys are gone", async () => {
    const data = aFolder();
    await written(data, 4);
    const plain = filesUnder(data);
    const { identity } = await keysIn(data);
    await sealAll(data, sealingOf(data, noPassphrase), silent);
    stopSealing(data);
    const opened = await openAll(data, unlockedSealing(data, identityIn(identity)), silent);
    removeKeys(data);
    expect([opened, filesUnder(data)]).toEqual([{ count: 4, problems: [] }, plain]);
  });

  it("keeps both versions where one was written while encrypting stood still", async () => {
    const data = aFolder();
    await written(data, 1);
    const [path = ""] = filesIn(data, "plain");
    const first = readFileSync(path);
    const { identity } = await keysIn(data);
    const sealing = unlockedSealing(data, identityIn(identity));
    await sealAll(data, sealing, silent);
    writeFileSync(path, Buffer.concat([first, Buffer.from("\na line by hand\n")]));
    await sealAll(data, sealing, silent);
    const texts = filesIn(data, "sealed").map((sealed) => String(open(readFileSync(sealed), identityIn(identity))));
    expect(texts.toSorted()).toEqual([String(first), `${String(first)}\na line by hand\n`].toSorted());
    expect(filesIn(data, "plain")).toEqual([]);
  });

  it("says which file was changed since, and opens the others", async () => {
    const data = aFolder();
    await written(data, 3);
    const { identity } = await keysIn(data);
    const sealing = unlockedSealing(data, identityIn(identity));
    await sealAll(data, sealing, silent);
    const [path = ""] = filesIn(data, "sealed");
    const bytes = readFileSync(path);
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
    writeFileSync(path, bytes);
    const { entries, unreadable } = await openStore(data, sealing).list();
    expect(entries).toHaveLength(2);
    expect(unreadable.map(({ message }) => message)).toEqual([
      expect.stringContaining(`${path}: it was changed or cut`),
    ]);
  });
});

describe("the keys", () => {
  it("open with the passphrase and with the recovery key, and with nothing else", async () => {
    const data = aFolder();
    const keys = await keysIn(data, "pässphrase with blanks ");
    expect((await unlockWith(data, "pässphrase with blanks "))?.secret).toEqual(identityIn(keys.identity).secret);
    expect((await unlockWith(data, keys.recovery.toLowerCase()))?.secret).toEqual(identityIn(keys.recovery).secret);
    expect(await unlockWith(data, "passphrase with blanks")).toBeUndefined();
  });

  it.each(["", "no keys in here", "-----BEGIN AGE ENCRYPTED FILE-----\nYWdl\n-----END AGE ENCRYPTED FILE-----\n"])(
    "that cannot be read are told with their path: “%s”",
    async (text) => {
      const data = aFolder();
      await keysIn(data);
      writeFileSync(keyPlace(data).identity, text);
      await expect(unlockWith(data, "two herons")).rejects.toThrow(
        `${keyPlace(data).identity}: the identity in it cannot be read`,
      );
    },
  );

  it.each([
    ["", "it names nobody who could read"],
    ["# nobody\n", "it names nobody who could read"],
    ["age1nonsense\n", "line 1: this is no key"],
  ])("for whom nothing can be sealed keep an entry from being written in plain: “%s”", async (text, message) => {
    const data = aFolder();
    await keysIn(data);
    writeFileSync(keyPlace(data).recipients, text);
    expect(() => openStore(data, sealingOf(data, noPassphrase)).saveNow(anEntry())).toThrow(message);
    expect(filesIn(data, "plain")).toEqual([]);
  });
});

describe("encrypting and decrypting that is killed at any moment", () => {
  beforeAll(built);

  /** Runs a command on a data folder with a passphrase, and kills it as soon as `late` resolves; true when it was done before. */
  async function killed(
    data: string,
    args: readonly string[],
    late: (ended: () => boolean) => Promise<unknown>,
  ): Promise<boolean> {
    const child = spawn(process.execPath, [program, "history", ...args, "--passphrase-fd", "3"], {
      env: { PATH: process.env["PATH"], ALONGSIDE_HOME: data },
      stdio: ["ignore", "ignore", "ignore", "pipe"],
    });
    const [, , , pipe] = child.stdio;
    if (pipe !== null && pipe !== undefined && "end" in pipe) pipe.on("error", silent).end("two herons");
    const ended = once(child, "exit").then(([code]: (number | null)[]) => code);
    const first = await Promise.race([ended, late(() => child.exitCode !== null).then(() => "late" as const)]);
    if (first !== "late") return first === 0;
    child.kill("SIGKILL");
    await ended;
    return false;
  }

  /** The text of every entry, which is there plain, sealed, or both. */
  function texts(data: string, identity: Identity): string[] {
    const plain = filesIn(data, "plain");
    const sealed = filesIn(data, "sealed").filter((path) => !plain.includes(path.replace(/\.age$/, "")));
    return [
      ...plain.map((path) => readFileSync(path, "utf8")),
      ...sealed.map((path) => String(open(readFileSync(path), identity))),
    ].toSorted();
  }

  it("leaves each entry readable, and goes on from there", { timeout: 60_000 }, async () => {
    const data = aFolder();
    await written(data, 120);
    const keys = await keysIn(data);
    const identity = identityIn(keys.identity);
    const before = texts(data, identity);
    for (const command of ["encrypt", "decrypt"]) {
      let rounds = 0;
      for (let done = false; !done; rounds += 1) {
        done = await killed(data, [command], () => wait(rounds > 12 ? 30_000 : 60 + rounds * 47));
        expect(texts(data, identity)).toEqual(before);
      }
      expect(rounds).toBeGreaterThan(1);
      expect(filesIn(data, command === "encrypt" ? "plain" : "sealed")).toEqual([]);
    }
    expect(existsSync(keyPlace(data).folder)).toBe(false);
  });

  it("leaves each entry readable while it makes its keys, too", { timeout: 120_000 }, async () => {
    const data = aFolder();
    await written(data, 20);
    const plain = filesUnder(join(data, "sessions"));
    const { identity, recipients } = keyPlace(data);
    const encrypt = async (late: (ended: () => boolean) => Promise<unknown>): Promise<boolean> =>
      killed(data, ["encrypt", "--recovery-to", join(aFolder(), "recovery.txt")], late);
    const there = (path: string) => async (ended: () => boolean) => {
      while (!existsSync(path) && !ended()) await wait(1);
    };
    expect(await encrypt(there(identity))).toBe(false);
    // nothing may be written sealed before the identity is seen to open
    expect([existsSync(recipients), filesUnder(join(data, "sessions"))]).toEqual([false, plain]);
    expect(await encrypt(there(recipients))).toBe(false);
    const opened = await unlockWith(data, "two herons");
    if (opened === undefined) throw new Error("The keys do not open.");
    expect(texts(data, opened)).toEqual([...plain.values()].map(String).toSorted());
    expect(await encrypt(() => wait(60_000))).toBe(true);
    expect([filesIn(data, "plain"), texts(data, opened)]).toEqual([[], [...plain.values()].map(String).toSorted()]);
  });
});

describe("the age command", () => {
  /** Where `.ci/run` has installed age it has to be there. */
  const missing = process.env["TOOLS_INSTALLED"] !== "yes" && spawnSync("age", ["--version"]).error !== undefined;

  /** What age writes in a terminal of its own, where it asks for the passphrase. */
  async function askedInTerminal(args: readonly string[], passphrase: string): Promise<string> {
    const terminal = openTerminal("age", [...args], { cols: 200, rows: 40 });
    let screen = "";
    terminal.onData((data) => {
      screen += data;
      if (/passphrase/i.test(data)) terminal.write(`${passphrase}\r`);
    });
    await new Promise<void>((resolve) => {
      terminal.onExit(() => resolve());
    });
    return screen.replaceAll("\r\n", "\n");
  }

  it("opens an entry with the sealed identity and its passphrase, and with the recovery key", async (context) => {
    if (missing) context.skip("age is not installed here; `apt-get install age` brings it");
    const data = aFolder();
    await written(data, 2);
    const keys = await keysIn(data);
    const plain = [...filesUnder(join(data, "sessions")).values()].map(String);
    await sealAll(data, sealingOf(data, noPassphrase), silent);
    const recovery = join(aFolder(), "recovery.txt");
    writeFileSync(recovery, keys.recovery);
    const sealed = filesIn(data, "sealed");
    const opened = sealed.map((path) =>
      execFileSync("age", ["--decrypt", "--identity", recovery, path], { encoding: "utf8" }),
    );
    expect(opened.toSorted()).toEqual(plain.toSorted());
    const [path = ""] = sealed;
    const screen = await askedInTerminal(["--decrypt", "--identity", keyPlace(data).identity, path], "two herons");
    expect(screen).toContain(opened[0]);
  });

  it("seals for this history what is then read like any other entry", async (context) => {
    if (missing) context.skip("age is not installed here; `apt-get install age` brings it");
    const data = aFolder();
    const [entry] = (await written(data, 1)).values();
    const { identity } = await keysIn(data);
    const [path = ""] = filesIn(data, "plain");
    execFileSync("age", ["--recipients-file", keyPlace(data).recipients, "--output", `${path}.age`, path]);
    rmSync(path);
    const { entries, unreadable } = await openStore(data, unlockedSealing(data, identityIn(identity))).list();
    expect([entries.map((found) => found.entry), unreadable]).toEqual([[entry], []]);
  });
});

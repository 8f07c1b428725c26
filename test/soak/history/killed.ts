import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { isLeftover } from "../../../src/files/durable/temporary.js";
import { examineEntries } from "../../../src/history/doctor/entries.js";
import { examineForms } from "../../../src/history/doctor/forms.js";
import { sweepLeftovers } from "../../../src/history/doctor/leftovers.js";
import { hasIdentity, writesSealed } from "../../../src/history/secrecy/place.js";
import { sealingOf } from "../../../src/history/secrecy/sealing.js";
import { openStore } from "../../../src/history/store.js";
import { decrypt, encrypt, identityWith } from "./secrecy.js";
import { wrongIn, type Versions } from "./wrong.js";

/** What was amiss after all the rounds, which is nothing, and how much was done. */
export interface Aftermath {
  readonly acknowledged: number;
  /** How many of the kills came in the middle of a write, and left a temporary file. */
  readonly midway: number;
  /** How many of the kills found the history sealed in part. */
  readonly between: number;
  /** Why a change was refused; nothing of such a change was acknowledged. */
  readonly refused: readonly string[];
  /** Entries that were acknowledged and are not there whole, as each kill left them and at the end. */
  readonly lost: readonly string[];
  /** What the doctor finds at the end besides what it swept, once encrypting was finished. */
  readonly amiss: readonly string[];
  /** Files in which words of an entry stand plain although the history is encrypted. */
  readonly plain: readonly string[];
}

async function bundled(folder: string): Promise<string> {
  const outfile = join(folder, "work.cjs");
  const entryPoints = [fileURLToPath(new URL("work.ts", import.meta.url))];
  await build({ entryPoints, bundle: true, platform: "node", format: "cjs", outfile, logLevel: "error" });
  return outfile;
}

/** Kills a program so many milliseconds after it has written so many lines, and hears all of them. */
async function kill(
  child: ChildProcess,
  { lines, milliseconds }: { readonly lines: number; readonly milliseconds: number },
  hear: (line: string) => void,
): Promise<void> {
  if (child.stdout === null) throw new Error("There is nothing to hear.");
  const ended = once(child, "close");
  let heard = 0;
  const enough = new Promise<void>((resolve) => {
    createInterface({ input: child.stdout ?? process.stdin }).on("line", (line) => {
      hear(line);
      if ((heard += 1) === lines) resolve();
    });
  });
  await Promise.race([enough, ended]);
  await wait(milliseconds);
  child.kill("SIGKILL");
  await ended;
  if (child.exitCode !== null && child.exitCode !== 0) throw new Error("What was to be killed has failed by itself.");
}

const filesUnder = (folder: string): string[] =>
  (existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [])
    .filter((name) => name.isFile())
    .map((name) => join(name.parentPath, name.name));

/** Encrypts what is left, and looks for words of entries in every file. */
async function plainAfterEncrypting(home: string): Promise<readonly string[]> {
  const silent = (): void => {};
  if (hasIdentity(home) && !writesSealed(home)) await decrypt(home, silent);
  await encrypt(home, silent);
  return filesUnder(home).filter((path) => readFileSync(path).includes("word word"));
}

/**
 * Kills a program that adds, edits and imports entries, and one that encrypts and decrypts the same history meanwhile, at so
 * many moments drawn by lot, and looks at what is there then. `data` is an empty folder.
 */
export async function killWhileWriting(data: string, rounds: number, random: () => number): Promise<Aftermath> {
  const program = await bundled(data);
  const home = join(data, "home");
  const versions = new Map<string, Versions>();
  const [lost, refused, amiss]: [string[], Set<string>, string[]] = [[], new Set(), []];
  let [between, midway] = [0, 0];
  const hear = (line: string): void => {
    if (line.startsWith("failed: ")) refused.add(line.slice(8, -3));
    const [what, id = "", version = ""] = line.split(" ");
    const so = versions.get(id) ?? { tried: 0, acknowledged: 0 };
    if (what === "try") versions.set(id, { ...so, tried: Number(version) });
    if (what === "ack") versions.set(id, { ...so, acknowledged: Number(version) });
  };
  for (let round = 0; round < rounds; round += 1) {
    // converting says a line for each file, twice; writing says a line before and one after each change
    const most = { write: 40, convert: 3 + 2 * filesUnder(home).length };
    const killing = (["write", "convert"] as const).map(async (task) => {
      const child = spawn(process.execPath, [program, task, home, String(round)], {
        stdio: ["ignore", "pipe", "inherit"],
      });
      const moment = { lines: 1 + Math.floor(random() * most[task]), milliseconds: random() * 20 };
      await kill(child, moment, hear);
    });
    await Promise.all(killing);
    if (hasIdentity(home)) between += 1;
    if (filesUnder(home).some(isLeftover)) midway += 1;
    lost.push(...(await wrongIn(home, versions)).map((what) => `after kill ${round + 1}: ${what}`));
    if (lost.length > 0) break;
  }
  const plain = await plainAfterEncrypting(home);
  for (const { state, what } of sweepLeftovers(home, new Date(Date.now() + 3_600_000)))
    if (state !== "gone") amiss.push(what);
  lost.push(...(await wrongIn(home, versions)));
  const store = openStore(home, sealingOf(home, identityWith(home)));
  // copies that should not be there are among what is wrong already
  for await (const { kind, path, what } of examineEntries(store, false, { kept: 0, drafts: 0 }))
    if (kind !== "copy") amiss.push(`${path}: ${what}`);
  for (const { path, what } of examineForms(home)) amiss.push(`${path}: ${what}`);
  const acknowledged = [...versions.values()].filter((one) => one.acknowledged > 0).length;
  return { acknowledged, midway, between, refused: [...refused], lost, amiss, plain };
}

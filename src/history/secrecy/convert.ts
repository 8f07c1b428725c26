import { existsSync, readdirSync, rmdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { isLeftover, removeDurably, writeDurably } from "../../files/durable.js";
import { FileProblem } from "../../files/file-problem.js";
import { decodeText, readBytes } from "../../files/read.js";
import { walk } from "../../files/walk.js";
import { copyAt, copyPath } from "../copies.js";
import { looksLikeEntry } from "../markdown/read.js";
import { readName } from "../name.js";
import { isSealed, mayBeEntry, type Sealing } from "../vault.js";
import { keyPlace } from "./place.js";

/** What became of the files, and those that were left as they are, each with its reason. */
export interface Converted {
  readonly count: number;
  readonly problems: readonly FileProblem[];
}

/** Hears how far it is. */
export type Tell = (done: number, all: number) => void;

const age = ".age";

/** Folders of a data folder that hold what somebody wrote: entries and drafts, and edits that are none yet. */
const folders = ["sessions", "edits"] as const;

function isOurs(path: string): boolean {
  if (isSealed(path) || readName(path) !== undefined || copyAt(path) !== undefined) return true;
  try {
    return looksLikeEntry(decodeText(readBytes(path), path));
  } catch {
    return false;
  }
}

/** The files of a data folder that are sealed, or that are plain and would be. Strangers' notes are neither. */
export function filesIn(data: string, which: "sealed" | "plain"): readonly string[] {
  return folders.flatMap((folder) =>
    [...walk(join(data, folder), () => {})].filter(
      (path) => mayBeEntry(path) && isSealed(path) === (which === "sealed") && (folder === "edits" || isOurs(path)),
    ),
  );
}

/** Puts the bytes of one file into another, in that order, so that at each moment one of them is there, whole. */
async function move(
  from: string,
  to: string,
  change: (bytes: Uint8Array) => Uint8Array | Promise<Uint8Array>,
  same: (there: Uint8Array, bytes: Uint8Array) => Promise<boolean>,
): Promise<void> {
  const bytes = readBytes(from);
  let target = to;
  // an earlier run was ended between writing and removing, or somebody has written there since
  const there = existsSync(to) ? readBytes(to) : undefined;
  if (there === undefined || !(await same(there, bytes))) {
    if (there !== undefined) target = copyPath(to, Buffer.from(bytes).toString("latin1"));
    writeDurably(target, await change(bytes));
  }
  if (!Buffer.from(readBytes(from)).equals(bytes)) return move(from, to, change, same);
  removeDurably(from);
}

async function each(paths: readonly string[], work: (path: string) => Promise<void>, tell: Tell): Promise<Converted> {
  const problems: FileProblem[] = [];
  let count = 0;
  for (const [at, path] of paths.entries()) {
    try {
      await work(path);
      count += 1;
    } catch (error) {
      if (!(error instanceof FileProblem)) throw error;
      problems.push(error);
    }
    tell(at + 1, paths.length);
  }
  return { count, problems };
}

/** Seals every plain file of a data folder whose recipients are written already. Can be ended at any moment and begun again. */
export async function sealAll(data: string, sealing: Sealing, tell: Tell): Promise<Converted> {
  const done = await each(
    filesIn(data, "plain"),
    (path) =>
      move(
        path,
        path + age,
        (bytes) => sealing.seal(bytes),
        async (there, bytes) => Buffer.from(await sealing.open(there, path + age)).equals(bytes),
      ),
    tell,
  );
  sweepLeftovers(data);
  return done;
}

/** Opens every sealed file of a data folder, whose recipients are gone already. Can be ended at any moment and begun again. */
export async function openAll(data: string, sealing: Sealing, tell: Tell): Promise<Converted> {
  return each(
    filesIn(data, "sealed"),
    (path) =>
      move(
        path,
        path.slice(0, -age.length),
        (bytes) => sealing.open(bytes, path),
        async (there, bytes) => Buffer.from(await sealing.open(bytes, path)).equals(there),
      ),
    tell,
  );
}

/** Takes the recipients away, so that from now on everything is written plain. */
export function stopSealing(data: string): void {
  const { recipients } = keyPlace(data);
  if (existsSync(recipients)) removeDurably(recipients);
}

/** Removes the identity, once nothing is sealed any more. */
export function removeKeys(data: string): void {
  const { identity, folder } = keyPlace(data);
  if (existsSync(identity)) removeDurably(identity);
  if (existsSync(folder) && readdirSync(folder).length === 0) rmdirSync(folder);
}

/** Removes what a write left behind when the machine stopped in the middle of it: it may hold an entry in plain. */
function sweepLeftovers(data: string): void {
  for (const folder of folders) {
    const root = join(data, folder);
    if (!existsSync(root)) continue;
    for (const name of readdirSync(root, { recursive: true, encoding: "utf8" })) {
      const path = join(root, name);
      if (isLeftover(path) && statSync(path, { throwIfNoEntry: false })?.isFile() === true) removeDurably(path);
    }
  }
}

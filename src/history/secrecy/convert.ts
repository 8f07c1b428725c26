import { existsSync, readdirSync, rmdirSync } from "node:fs";
import { join } from "node:path";
import { removeIfThere } from "../../files/durable/remove.js";
import { isLeftover } from "../../files/durable/temporary.js";
import { createDurably, writeDurably } from "../../files/durable/write.js";
import { FileProblem } from "../../files/file-problem.js";
import { holdsBytes, readBytes, readBytesIfThere } from "../../files/read.js";
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
    // one that some editor saved in another encoding is an entry still
    return looksLikeEntry(Buffer.from(readBytes(path)).toString("latin1"));
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

/** How one file becomes another: what is written of its bytes, and whether bytes that are there already come from these. */
interface Change {
  to(path: string): string;
  change(bytes: Uint8Array, path: string): Uint8Array | Promise<Uint8Array>;
  same(there: Uint8Array, bytes: Uint8Array, path: string): Promise<boolean>;
}

/**
 * Puts the bytes of one file into another and then removes the first, so that at each moment one of them is there, whole. What
 * somebody else has written there since stays: then both versions are kept, unless the first was let go of for the other.
 */
async function move(path: string, how: Change): Promise<void> {
  const bytes = readBytesIfThere(path);
  if (bytes === undefined) return;
  const changed = await how.change(bytes, path);
  const to = how.to(path);
  // an earlier run was ended between writing and removing, or somebody has written there since
  if (!createDurably(to, changed) && !(await how.same(readBytes(to), bytes, path))) {
    // who saves an entry brings the old version over and removes it here before writing the new one there
    if (!holdsBytes(path, bytes)) return move(path, how);
    writeDurably(copyPath(to, Buffer.from(bytes).toString("latin1")), changed);
  }
  if (!holdsBytes(path, bytes)) return move(path, how);
  removeIfThere(path);
}

/** Moves all files of one form, and those that somebody writes in it meanwhile. */
async function moveAll(data: string, which: "sealed" | "plain", how: Change, tell: Tell): Promise<Converted> {
  const problems = new Map<string, FileProblem>();
  let count = 0;
  for (;;) {
    const paths = filesIn(data, which).filter((path) => !problems.has(path));
    if (paths.length === 0) return { count, problems: [...problems.values()] };
    for (const [at, path] of paths.entries()) {
      try {
        await move(path, how);
        count += 1;
      } catch (error) {
        if (!(error instanceof FileProblem)) throw error;
        problems.set(path, error);
      }
      tell(at + 1, paths.length);
    }
  }
}

/** Seals every plain file of a data folder whose recipients are written already. Can be ended at any moment and begun again. */
export async function sealAll(data: string, sealing: Sealing, tell: Tell): Promise<Converted> {
  const how: Change = {
    to: (path) => path + age,
    change: (bytes) => sealing.seal(bytes),
    same: async (there, bytes, path) => Buffer.from(await sealing.open(there, path + age)).equals(bytes),
  };
  const done = await moveAll(data, "plain", how, tell);
  sweepLeftovers(data);
  return done;
}

/** Opens every sealed file of a data folder, whose recipients are gone already. Can be ended at any moment and begun again. */
export async function openAll(data: string, sealing: Sealing, tell: Tell): Promise<Converted> {
  const how: Change = {
    to: (path) => path.slice(0, -age.length),
    change: (bytes, path) => sealing.open(bytes, path),
    same: async (there, bytes, path) => Buffer.from(await sealing.open(bytes, path)).equals(there),
  };
  return moveAll(data, "sealed", how, tell);
}

/** Takes the recipients away, so that from now on everything is written plain. */
export function stopSealing(data: string): void {
  removeIfThere(keyPlace(data).recipients);
}

/** Removes the identity, once nothing is sealed any more. */
export function removeKeys(data: string): void {
  const { identity, folder } = keyPlace(data);
  removeIfThere(identity);
  if (existsSync(folder) && readdirSync(folder).length === 0) rmdirSync(folder);
}

/** Removes what a write left behind when the machine stopped in the middle of it: it may hold an entry in plain. */
function sweepLeftovers(data: string): void {
  for (const folder of folders) {
    const root = join(data, folder);
    if (!existsSync(root)) continue;
    for (const name of readdirSync(root, { recursive: true, encoding: "utf8" })) {
      const path = join(root, name);
      if (isLeftover(path)) removeIfThere(path);
    }
  }
}

import { randomBytes } from "node:crypto";
import * as fs from "node:fs";
import { basename, dirname, join } from "node:path";
import { checkMessages } from "../../messages/check.js";
import type { Disk } from "../disk.js";
import { FileProblem, meaningOf } from "../file-problem.js";
import { removeQuietly, unwritten } from "../durable/temporary.js";
import { flush, flushFolder } from "../folder.js";

/** The part of node:fs through which files are rewritten in place. */
export type RewritingDisk = Disk & Pick<typeof fs, "accessSync" | "fchownSync" | "fstatSync">;

const temporary = /^\.alongside-(\d+)-[0-9a-f]{12}\.tmp$/;

/** The process that writes, or wrote, a temporary file of this name; undefined where it is none. */
export function writerOf(path: string): number | undefined {
  const digits = temporary.exec(basename(path))?.[1];
  return digits === undefined ? undefined : Number(digits);
}

const isSame = (one: Uint8Array, other: Uint8Array): boolean => Buffer.compare(one, other) === 0;

/**
 * Puts `after` in the place of a file in one step, if it still holds `before`: a new file beside it with the same mode and
 * owner, flushed, read back, and renamed. Links are followed. Whatever happens, the file is as it was or as it should be.
 * `shown` is its name in what the program says. Throws a `FileProblem`.
 */
export function rewriteInPlace(
  path: string,
  shown: string,
  { before, after }: { readonly before: Uint8Array; readonly after: Uint8Array },
  disk: RewritingDisk = fs,
): void {
  const fail = (reason: string, cause?: unknown): FileProblem => new FileProblem({ path: shown }, reason, { cause });
  let target: string;
  let beside: string | undefined;
  try {
    target = disk.realpathSync(path);
    const { mode, uid, gid, ...is } = statOf(disk, target);
    if (!is.isFile) throw fail(checkMessages.notAFile);
    if (!mayWrite(disk, target)) throw fail(checkMessages.writeProtected);
    beside = join(dirname(target), `.alongside-${process.pid}-${randomBytes(6).toString("hex")}.tmp`);
    const descriptor = disk.openSync(beside, "wx", 0o600);
    try {
      const own = disk.fstatSync(descriptor);
      if (own.uid !== uid || own.gid !== gid) giveTo(disk, descriptor, uid, gid, fail);
      disk.fchmodSync(descriptor, mode & 0o7777);
      disk.writeFileSync(descriptor, after);
      flush(disk, descriptor);
    } finally {
      disk.closeSync(descriptor);
    }
    if (!isSame(disk.readFileSync(beside), after)) throw new Error("what was written is not what can be read back");
    if (!isSame(disk.readFileSync(target), before)) throw fail(checkMessages.changedMeanwhile);
    disk.renameSync(beside, target);
  } catch (cause) {
    if (beside !== undefined) removeQuietly(disk, beside);
    if (cause instanceof FileProblem) throw cause;
    throw unwritten(shown, cause);
  }
  try {
    flushFolder(disk, dirname(target));
  } catch (cause) {
    throw fail(`it was written, but the disk did not confirm it: ${meaningOf(cause)}.`, cause);
  }
}

function statOf(disk: RewritingDisk, target: string): { isFile: boolean; mode: number; uid: number; gid: number } {
  const stat = disk.statSync(target);
  return { isFile: stat.isFile(), mode: stat.mode, uid: stat.uid, gid: stat.gid };
}

function mayWrite(disk: RewritingDisk, target: string): boolean {
  try {
    disk.accessSync(target, fs.constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function giveTo(
  disk: RewritingDisk,
  descriptor: number,
  uid: number,
  gid: number,
  fail: (reason: string, cause: unknown) => FileProblem,
): void {
  try {
    disk.fchownSync(descriptor, uid, gid);
  } catch (cause) {
    throw fail(checkMessages.ownerLost, cause);
  }
}

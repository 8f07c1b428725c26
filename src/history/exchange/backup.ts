import { createReadStream, statSync } from "node:fs";
import { relative, sep } from "node:path";
import { Readable } from "node:stream";
import { createGunzip, createGzip } from "node:zlib";
import { isLeftover } from "../../files/durable/temporary.js";
import { FileProblem, meaningOf } from "../../files/file-problem.js";
import { readBytes } from "../../files/read.js";
import { walk } from "../../files/walk.js";
import { digestOf } from "../digest.js";
import { readTar, type Unpacked } from "./tar-read.js";
import { writeTar, type Packed } from "./tar-write.js";

/** The name of the manifest in the archive, its last file: what else is in it, with the size and the SHA-256 of each file. */
export const manifestName = "manifest.json";

/** A folder to be backed up, and under which name it lies in the archive. */
export interface Root {
  readonly folder: string;
  readonly name: string;
}

/** What was put into an archive. */
export interface Tally {
  files: number;
  bytes: number;
}

function refuse(problem: FileProblem): never {
  throw problem;
}

async function* packedFiles(
  roots: readonly Root[],
  passOver: (path: string) => boolean,
  made: Date,
): AsyncGenerator<Packed> {
  // a line each, as text, for a hundred thousand of them take less memory so
  const files: string[] = [];
  for (const { folder, name } of roots) {
    for (const full of walk(folder, refuse)) {
      if (passOver(full) || isLeftover(full) || statSync(full, { throwIfNoEntry: false })?.isFile() !== true) continue;
      const path = [name, ...relative(folder, full).split(sep)].join("/");
      const bytes = readBytes(full);
      files.push(JSON.stringify({ path, size: bytes.length, sha256: digestOf(bytes) }));
      yield { path, bytes, time: statSync(full).mtimeMs };
    }
  }
  const head = `{"format":"alongside-backup","version":1,"made":${JSON.stringify(made.toISOString())},"files":[`;
  yield { path: manifestName, bytes: Buffer.from(`${head}\n${files.join(",\n")}\n]}\n`), time: made.getTime() };
}

/** The bytes of a backup of folders, a gzipped tar archive; files for which `passOver` is true are left out. Throws a `FileProblem`. */
export function writeBackup(
  roots: readonly Root[],
  passOver: (path: string) => boolean,
  made: Date,
): AsyncIterable<Uint8Array> {
  const archive = Readable.from(writeTar(packedFiles(roots, passOver, made)), { objectMode: false });
  const zipped = createGzip();
  archive.on("error", (error) => zipped.destroy(error));
  return archive.pipe(zipped);
}

/** The files of the backup at a path, one at a time, as they lie in it. Throws a `FileProblem`. */
export async function* readBackup(path: string): AsyncGenerator<Unpacked> {
  const file = createReadStream(path);
  const plain = createGunzip();
  file.on("error", (error) => plain.destroy(error));
  try {
    yield* readTar(file.pipe(plain), path);
  } catch (error) {
    if (error instanceof FileProblem) throw error;
    throw new FileProblem({ path }, `it cannot be read as a backup: ${meaningOf(error)}.`, { cause: error });
  } finally {
    file.destroy();
  }
}

const record = (one: unknown): one is Readonly<Record<string, unknown>> => typeof one === "object" && one !== null;

/** The paths and digests that a manifest names. Throws a `FileProblem` for what is none. */
function* filesIn(bytes: Uint8Array, path: string): Generator<readonly [name: string, sha256: string]> {
  const broken = new FileProblem({ path }, `its ${manifestName} is not one of a backup by alongside.`);
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(bytes).toString("utf8"));
  } catch {
    throw broken;
  }
  if (!record(value) || value["format"] !== "alongside-backup" || !Array.isArray(value["files"])) throw broken;
  const files: readonly unknown[] = value["files"];
  for (const file of files) {
    if (!record(file) || typeof file["path"] !== "string" || typeof file["sha256"] !== "string") throw broken;
    yield [file["path"], file["sha256"]];
  }
}

/**
 * Reads a whole backup and compares every file with the manifest. Gives how many files there are; throws a `FileProblem`
 * for a backup that is damaged, broken off, or not one.
 */
export async function verifyBackup(path: string): Promise<Tally> {
  const found = new Map<string, string>();
  const tally: Tally = { files: 0, bytes: 0 };
  let manifest: Uint8Array | undefined;
  for await (const file of readBackup(path)) {
    if (file.path === manifestName) {
      manifest = Uint8Array.from(file.bytes);
      continue;
    }
    if (found.has(file.path)) throw new FileProblem({ path }, `it holds “${file.path}” twice.`);
    found.set(file.path, digestOf(file.bytes));
    tally.files += 1;
    tally.bytes += file.bytes.length;
  }
  if (manifest === undefined)
    throw new FileProblem({ path }, `it has no ${manifestName}, so it is not a whole backup.`);
  for (const [name, digest] of filesIn(manifest, path)) {
    const there = found.get(name);
    if (there === undefined) throw new FileProblem({ path }, `“${name}” is missing in it.`);
    if (there !== digest) throw new FileProblem({ path }, `“${name}” in it is damaged: its checksum is another.`);
    found.delete(name);
  }
  for (const name of found.keys()) throw new FileProblem({ path }, `“${name}” in it is not in its ${manifestName}.`);
  return tally;
}

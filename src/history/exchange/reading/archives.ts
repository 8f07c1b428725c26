import { unzipSync } from "fflate";
import { FileProblem, meaningOf } from "../../../files/file-problem.js";
import { decodeText, readBytes } from "../../../files/read.js";
import type { Entry } from "../../entry.js";
import { looksLikeEntry, readEntry } from "../../markdown/read.js";
import { isSealed } from "../../vault.js";
import { manifestName, readBackup } from "../backup.js";
import { ofJson } from "./json.js";
import type { Open, Reading } from "./reading.js";

/** The entries of a backup; files that are sealed or no entries are told to `reading`, unless they are settings and the like. */
export async function* ofBackup(path: string, reading: Reading, open: Open): AsyncGenerator<Entry> {
  for await (const file of readBackup(path)) {
    if (file.path === manifestName || !/^data\/sessions\/.*\.md(?:\.age)?$/.test(file.path)) continue;
    try {
      const text = isSealed(file.path) ? await open(file.bytes, file.path) : decodeText(file.bytes, file.path);
      if (text !== undefined && looksLikeEntry(text)) yield readEntry(text, `${path}: ${file.path}`);
    } catch (error) {
      if (!(error instanceof FileProblem)) throw error;
      reading.problem(error);
    }
  }
}

/** Of a file of this size, in bytes, there is no reading: the text would fill the memory. */
const largest = 256 * 1024 * 1024;

/** The JSON files in a zipped export, such as Day One makes. */
export function* ofZip(path: string, reading: Reading): Generator<Entry> {
  let files;
  try {
    files = unzipSync(readBytes(path), {
      filter: ({ name, originalSize }) => {
        if (!name.endsWith(".json") || name.startsWith("__MACOSX")) return false;
        if (originalSize > largest) throw new FileProblem({ path }, `“${name}” in it is too large to be read.`);
        return true;
      },
    });
  } catch (cause) {
    if (cause instanceof FileProblem) throw cause;
    throw new FileProblem({ path }, `it cannot be unpacked: ${meaningOf(cause)}.`, { cause });
  }
  for (const [name, bytes] of Object.entries(files)) {
    const inside = `${path}: ${name}`;
    yield* ofJson(decodeText(bytes, inside), inside, reading);
  }
}

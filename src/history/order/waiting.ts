import { closeSync, openSync, readdirSync, readSync } from "node:fs";
import { join } from "node:path";

/** How many of the newest files are looked at: a first question cannot wait for the rest. */
const most = 40;

/** How much of a file holds its status, in bytes. */
const enough = 4096;

/** Front matter of ours that says so; read here by itself, for a first question cannot wait for what reads entries. */
const isDraft = /^---\n(?:(?!---\n).*\n)*?status: draft\n/;

/** The beginning of a file; nothing where it cannot be read. */
function headOf(path: string): string {
  try {
    const file = openSync(path, "r");
    try {
      const bytes = Buffer.alloc(enough);
      return bytes.toString("utf8", 0, readSync(file, bytes, 0, enough, 0));
    } finally {
      closeSync(file);
    }
  } catch {
    return "";
  }
}

/** What lies in a folder, the last name first; nothing where it cannot be read. */
function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).toSorted().toReversed();
  } catch {
    return [];
  }
}

/** The files of a folder of sessions, the newest first, as far as the names of years and months tell. */
function* newest(sessions: string): Generator<string> {
  for (const year of namesIn(sessions))
    for (const month of namesIn(join(sessions, year)))
      for (const name of namesIn(join(sessions, year, month)))
        if (name.endsWith(".md")) yield join(sessions, year, month, name);
}

/**
 * How many drafts there are among the newest entries of a data folder, found out in a few milliseconds. It opens nothing
 * that is encrypted, and throws nothing: what it does not see, `Store.drafts` does.
 */
export function draftsAmongNewest(data: string): number {
  let drafts = 0;
  let looked = 0;
  for (const path of newest(join(data, "sessions"))) {
    if (looked === most) break;
    looked += 1;
    if (isDraft.test(headOf(path))) drafts += 1;
  }
  return drafts;
}

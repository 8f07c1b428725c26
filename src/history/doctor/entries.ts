import { existsSync } from "node:fs";
import { removeDurably } from "../../files/durable/remove.js";
import { FileProblem } from "../../files/file-problem.js";
import { doctor } from "../../messages/history/doctor.js";
import { copyPath } from "../copies.js";
import type { Found } from "../listing.js";
import { looksLikeEntry } from "../markdown/read.js";
import { writeEntry } from "../markdown/write.js";
import { isSealed } from "../vault.js";
import type { Store } from "../store.js";
import type { Finding } from "./finding.js";
import { asSomeText, bothSides, mendedText } from "./mended.js";

/** How many entries there are; counted as they are examined. */
export interface Count {
  kept: number;
  drafts: number;
}

const textOf = (store: Store, path: string): string => asSomeText(store.vault.bytes(path));

/** Gives each of two versions that git left in one file a file of its own; undefined when they are no entries. */
function part(store: Store, path: string, sides: readonly [string, string], mend: boolean): Finding | undefined {
  if (!sides.every(looksLikeEntry)) return undefined;
  if (!mend) return { kind: "merge", path, what: doctor.merged, state: "mendable" };
  const [ours, theirs] = sides;
  const other = copyPath(path, theirs);
  store.vault.write(other, theirs);
  store.vault.write(path, ours);
  return { kind: "merge", path, what: doctor.parted(other), state: "gone" };
}

/** What can be done about a file that cannot be read. */
function broken(store: Store, { place, reason }: FileProblem, mend: boolean): Finding {
  const finding = { kind: "unreadable", ...place, what: reason } as const;
  if (isSealed(place.path) || !existsSync(place.path)) return { ...finding, state: "left" };
  let text: string;
  try {
    text = textOf(store, place.path);
  } catch (error) {
    if (error instanceof FileProblem) return { ...finding, state: "left" };
    throw error;
  }
  if (text.trim() === "") return { ...finding, what: doctor.empty, state: "left" };
  const sides = bothSides(text);
  const parted = sides && part(store, place.path, sides, mend);
  if (parted !== undefined) return parted;
  const mended = mendedText(text, place.path);
  if (mended === undefined) return { ...finding, state: "left" };
  if (!mend) return { ...finding, what: `${reason.replace(/(?<![.!?])$/, ".")} ${doctor.canMend}`, state: "mendable" };
  store.vault.write(place.path, mended);
  return { ...finding, what: doctor.mended(reason), state: "gone" };
}

/** Conflict copies: those no different from their entry can go, the others are a person's to compare. */
function copied(found: Found, twin: string | undefined, mend: boolean): Finding | undefined {
  const { path, copy } = found;
  if (copy === undefined) return undefined;
  if (twin === undefined || twin !== writeEntry(found.entry))
    return { kind: "copy", path, what: doctor.copy(copy.maker, copy.original), state: "left" };
  if (!mend) return { kind: "copy", path, what: doctor.sameCopy(copy.maker), state: "mendable" };
  removeDurably(path);
  return { kind: "copy", path, what: doctor.sameGone(copy.maker), state: "gone" };
}

async function textAt(store: Store, path: string): Promise<string | undefined> {
  for await (const found of store.each({ path: (one) => one === path }))
    return found instanceof FileProblem ? undefined : writeEntry(found.entry);
  return undefined;
}

/** Looks at every file of the history: what cannot be read and why, what git or a synchronizer left, ids that are there twice. */
export async function* examineEntries(store: Store, mend: boolean, count: Count): AsyncGenerator<Finding> {
  const ids = new Map<string, string>();
  for await (const found of store.each({ sameCopies: true })) {
    if (found instanceof FileProblem) {
      yield broken(store, found, mend);
      continue;
    }
    const { path, entry, copy } = found;
    if (copy !== undefined) {
      const finding = copied(found, await textAt(store, copy.original), mend);
      if (finding !== undefined) yield finding;
      continue;
    }
    if (entry.status === "draft") count.drafts += 1;
    else count.kept += 1;
    const other = ids.get(entry.id);
    if (other !== undefined) yield { kind: "twice", path, what: doctor.twice(entry.id, other), state: "left" };
    ids.set(entry.id, path);
    const sides = isSealed(path) ? undefined : bothSides(textOf(store, path));
    const parted = sides && part(store, path, sides, mend);
    if (parted !== undefined) yield parted;
  }
}

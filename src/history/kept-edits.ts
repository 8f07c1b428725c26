import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { removeDurably } from "../files/durable/remove.js";
import { readBytesIfThere } from "../files/read.js";
import { idInName } from "./name.js";
import type { Store } from "./store.js";
import { otherForm } from "./vault.js";

/** What was written into an entry and could not become one, kept beside the history until it can. */
export interface KeptEdit {
  readonly path: string;
  readonly text: string;
}

function pathOf({ folder, vault }: Store, id: string): string {
  return vault.target(join(dirname(folder), "edits", `${idInName(id)}.md`));
}

/** The edit kept for an entry, if there is one. */
export async function keptEdit(store: Store, id: string): Promise<KeptEdit | undefined> {
  const usual = pathOf(store, id);
  // encrypting or decrypting may have been ended before it came to this one
  for (const path of [usual, otherForm(usual)]) {
    const bytes = readBytesIfThere(path);
    if (bytes !== undefined) return { path, text: await store.vault.text(bytes, path) };
  }
  return undefined;
}

/** Keeps an edit, and gives its path; sealed where the history is. */
export function keepEdit(store: Store, id: string, text: string): string {
  return store.vault.write(pathOf(store, id), text).path;
}

/** Removes the edit kept for an entry, if there is one. */
export function dropEdit(store: Store, id: string): void {
  const path = pathOf(store, id);
  for (const one of [path, otherForm(path)]) if (existsSync(one)) removeDurably(one);
}

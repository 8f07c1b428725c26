import { dirname, join } from "node:path";
import { removeDurably } from "../files/durable.js";
import { codeOf, FileProblem } from "../files/file-problem.js";
import { idInName } from "./name.js";
import type { Store } from "./store.js";

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
  const path = pathOf(store, id);
  try {
    return { path, text: await store.vault.text(store.vault.bytes(path), path) };
  } catch (error) {
    if (error instanceof FileProblem && codeOf(error.cause) === "ENOENT") return undefined;
    throw error;
  }
}

/** Keeps an edit, and gives its path; sealed where the history is. */
export function keepEdit(store: Store, id: string, text: string): string {
  const path = pathOf(store, id);
  store.vault.write(path, text);
  return path;
}

/** Removes the edit kept for an entry, if there is one. */
export async function dropEdit(store: Store, id: string): Promise<void> {
  const kept = await keptEdit(store, id);
  if (kept !== undefined) removeDurably(kept.path);
}

import { FileProblem } from "../../../files/file-problem.js";
import { walk } from "../../../files/walk.js";
import { copyAt } from "../../copies.js";
import { readName } from "../../name.js";
import type { Store } from "../../store.js";
import { mayBeEntry } from "../../vault.js";
import { glanceAt, type Glance } from "./glance.js";

/**
 * Reads every entry as far as looking back needs it, one at a time, the oldest folder first, conflict copies left out: a
 * third of the time of reading them whole. What cannot be read is told to `unreadable`.
 */
export async function* glances(
  { folder, vault }: Pick<Store, "folder" | "vault">,
  unreadable: (problem: FileProblem) => void,
): AsyncGenerator<Glance, void, undefined> {
  for (const path of walk(folder, unreadable)) {
    if (!mayBeEntry(path) || copyAt(path) !== undefined) continue;
    try {
      const opening = vault.text(vault.bytes(path), path);
      const found = glanceAt(typeof opening === "string" ? opening : await opening, path);
      if (found !== undefined) yield found;
    } catch (error) {
      if (!(error instanceof FileProblem)) throw error;
      if (readName(path) !== undefined) unreadable(error);
    }
  }
}

import { FileProblem } from "../../../files/file-problem.js";
import { copyAt } from "../../copies.js";
import { readName } from "../../name.js";
import { entryPaths } from "../../order/paths.js";
import type { Store } from "../../store.js";
import { areMixed, isTwin } from "../../twins.js";
import { glanceAt, type Glance } from "./glance.js";

/**
 * Reads every entry as far as looking back needs it, one at a time, the oldest folder first, conflict copies and twins left out: a
 * third of the time of reading them whole. What cannot be read is told to `unreadable`.
 */
export async function* glances(
  { folder, vault }: Pick<Store, "folder" | "vault">,
  unreadable: (problem: FileProblem) => void,
): AsyncGenerator<Glance, void, undefined> {
  const paths = entryPaths(folder, unreadable);
  const mixed = areMixed(paths);
  for (const path of paths) {
    if (copyAt(path) !== undefined || (mixed && isTwin(vault, path))) continue;
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

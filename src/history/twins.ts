import { existsSync } from "node:fs";
import { FileProblem } from "../files/file-problem.js";
import { isSealed, otherForm, type Vault } from "./vault.js";

/*
 * Encrypting and decrypting write each file anew before they remove the old one, and can be ended in between. Then an entry
 * lies there twice, plain and sealed. The file in the form that is written now is the entry; the other one is its twin.
 */

/** Whether some of the files are sealed and some are not, so that there may be twins among them. */
export function areMixed(paths: readonly string[]): boolean {
  const sealed = isSealed(paths[0] ?? "");
  return paths.some((path) => isSealed(path) !== sealed);
}

/** Whether a file is the twin of an entry. */
export function isTwin(vault: Vault, path: string): boolean {
  return vault.target(path) !== path && existsSync(vault.target(path));
}

/** The file in the other form that holds the same text; undefined where there is none, or another text in it. */
export async function twinOf(vault: Vault, path: string): Promise<string | undefined> {
  const twin = otherForm(path);
  if (!existsSync(twin)) return undefined;
  try {
    const [text, other] = [await vault.text(vault.bytes(path), path), await vault.text(vault.bytes(twin), twin)];
    return text === other ? twin : undefined;
  } catch (error) {
    if (error instanceof FileProblem) return undefined;
    throw error;
  }
}

import { existsSync, readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { FileProblem } from "../files/file-problem.js";
import { copyAt, isOwnCopy } from "./copies.js";
import { digestOf } from "./digest.js";
import { isSealed, otherForm, type Vault } from "./vault.js";

/*
 * What lies there twice. Encrypting and decrypting write each file anew before they remove the old one, and can be ended in
 * between. Then an entry lies there plain and sealed; the file in the form that is written now is the entry, the other one is
 * its twin. And what is saved at the very moment at which they keep two versions of it can make these two the same.
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

/** The bytes of a file in which a text stands sign for sign; undefined where there is none, or another text, or one that cannot be read. */
async function bytesOfSame(vault: Vault, path: string, text: string): Promise<Uint8Array | undefined> {
  if (!existsSync(path)) return undefined;
  try {
    const bytes = vault.bytes(path);
    return (await vault.text(bytes, path)) === text ? bytes : undefined;
  } catch (error) {
    if (error instanceof FileProblem) return undefined;
    throw error;
  }
}

/** Whether the text of a twin or a copy, which lies at `path`, is that of the entry beside it, in whichever form that is. */
export async function isDouble(vault: Vault, path: string, text: string, original: string): Promise<boolean> {
  for (const one of [original, otherForm(original)])
    if (one !== path && (await bytesOfSame(vault, one, text)) !== undefined) return true;
  return false;
}

/** A file that holds the same text as an entry and nothing else, and the digest of what lay in it when that was seen. */
export interface Double {
  readonly path: string;
  readonly digest: string;
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    // what cannot be listed is told of where entries are looked for
    return [];
  }
}

/** What lies beside an entry's file with this text and is no other than it: its twin, and copies that this program made. */
export async function doublesOf(vault: Vault, path: string, text: string): Promise<readonly Double[]> {
  const forms = [path, otherForm(path)];
  const stem = basename(path).replace(/\.md(?:\.age)?$/, "");
  const doubles: Double[] = [];
  for (const name of namesIn(dirname(path))) {
    if (!name.startsWith(stem)) continue;
    const one = join(dirname(path), name);
    if (one !== forms[1] && !(isOwnCopy(one) && forms.includes(copyAt(one)?.original ?? ""))) continue;
    const bytes = await bytesOfSame(vault, one, text);
    if (bytes !== undefined) doubles.push({ path: one, digest: digestOf(bytes) });
  }
  return doubles;
}

import { statSync } from "node:fs";
import { resolve } from "node:path";
import { rephraseMessages } from "../../messages/rephrase.js";
import type { Context } from "../context.js";

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    // longer than any name, as most texts are, or no file at all
    return false;
  }
}

/** Whether what was given as the text is the name of a file that is there, or the names of several. */
export const areFiles = ({ cwd }: Context, operands: readonly string[]): boolean =>
  operands.length > 0 && operands.every((name) => isFile(resolve(cwd, name)));

/** A name as a shell takes it for one word. */
const asWord = (name: string): string => (/^[\w./:@%+,=-]+$/.test(name) ? name : `'${name.replaceAll("'", "'\\''")}'`);

/** Says on standard error, where names came back as the text, how the files of these names are read. */
export async function sayHowFilesAreRead({ stderr }: Context, names: readonly string[]): Promise<void> {
  const [{ tell }, { pathText }] = await Promise.all([
    import("../streams/tell.js"),
    import("../../render/findings/path-text.js"),
  ]);
  const first = pathText(names[0] ?? "");
  const { name, several } = rephraseMessages.taken;
  tell(stderr, names.length === 1 ? name(first, asWord(first)) : several(asWord(first)));
}

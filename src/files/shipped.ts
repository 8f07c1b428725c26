import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The absolute path of a file or folder that comes with the program, such as "prompts/flows". */
export function shippedPath(...parts: readonly string[]): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "prompts")) && dirname(folder) !== folder) folder = dirname(folder);
  return join(folder, ...parts);
}

import { existsSync } from "node:fs";
import { join } from "node:path";
import { writeDurably } from "../../files/durable/write.js";
import { isSealed } from "../vault.js";
import { manifestName, readBackup, type Root } from "./backup.js";
import { stayInside } from "./take-in.js";

/**
 * Lays the files of a backup that are no plain entries, such as settings and flows of one's own, where they belong, unless
 * something is there already, or `passOver` says that a path is for nothing of a backup. Gives how many. `sealed` says whether
 * entries that are sealed are laid there too, as they are.
 */
export async function restoreOthers(
  path: string,
  roots: readonly Root[],
  sealed: boolean,
  passOver: (path: string) => boolean,
): Promise<number> {
  let restored = 0;
  for await (const file of readBackup(path)) {
    const root = roots.find(({ name }) => file.path.startsWith(`${name}/`));
    if (root === undefined || file.path === manifestName) continue;
    const inside = file.path.slice(root.name.length + 1);
    const isEntry = root.name === "data" && inside.startsWith("sessions/");
    if (isEntry && !(sealed && isSealed(inside))) continue;
    const target = join(root.folder, ...inside.split("/"));
    if (passOver(target) || existsSync(target)) continue;
    stayInside(root.folder, target);
    writeDurably(target, file.bytes);
    restored += 1;
  }
  return restored;
}

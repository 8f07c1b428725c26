import { sep } from "node:path";
import { homes } from "../../files/home.js";
import type { Root } from "../../history/exchange/backup.js";
import type { Context } from "../context.js";

/** What a backup holds: the folder of data and, where it is another, the one of configuration. */
export function rootsOf({ env }: Context): readonly Root[] {
  const { data, config } = homes(env);
  return [{ folder: data, name: "data" }, ...(config === data ? [] : [{ folder: config, name: "config" }])];
}

/** Whether a path has no place in a backup: one of what can be made again, and of another backup. */
export function notBackedUp({ env }: Context): (path: string) => boolean {
  const { cache } = homes(env);
  return (path) => path.startsWith(cache + sep) || /\.tar\.gz$/i.test(path);
}

import { join, resolve } from "node:path";
import envPaths from "env-paths";

/** Absolute folders: data for sessions; config for settings, prompts and rules; cache for what can be made again. */
export interface Homes {
  readonly data: string;
  readonly config: string;
  readonly cache: string;
}

/** Where things live: all in ALONGSIDE_HOME when it is set, else in the platform's own folders. */
export function homes(
  env: Readonly<Record<string, string | undefined>>,
  platform: Homes = envPaths("alongside", { suffix: "" }),
): Homes {
  const home = env["ALONGSIDE_HOME"];
  if (home === undefined || home === "") {
    return { data: resolve(platform.data), config: resolve(platform.config), cache: resolve(platform.cache) };
  }
  const all = resolve(home);
  return { data: all, config: all, cache: join(all, "cache") };
}

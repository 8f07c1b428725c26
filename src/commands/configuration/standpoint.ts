import { resolve } from "node:path";
import { homes } from "../../files/home.js";
import { ruleNames } from "../../lint/config/configuration.js";
import { readIgnores, type Open } from "../../lint/ignores/ignores.js";
import { cutAround, plainComments } from "../../lint/ignores/plain-comments.js";
import type { Heed } from "../../rephrase/running.js";
import type { Context } from "../context.js";
import { configurations, type Configurations, type Ruled } from "./standing.js";

/** From where the configuration of a text is looked for: plain data, so that it can go to another thread. */
export interface Standpoint {
  readonly cwd: string;
  /** The folder of the person's own settings and rules. */
  readonly config: string;
  /** The absolute path of the text, or one that it could have. */
  readonly path: string;
}

/** The standpoint of a text called `name` from the folder of a command; of one with no name, in that folder. */
export const standpointOf = ({ cwd, env }: Pick<Context, "cwd" | "env">, name: string): Standpoint => ({
  cwd,
  config: homes(env).config,
  path: resolve(cwd, name === "" || name === "-" ? "text" : name),
});

const looked = new Map<string, Configurations>();

/** What holds at a standpoint; what has been read is remembered as long as the program runs. */
export async function ruledAt({ cwd, config, path }: Standpoint): Promise<Ruled> {
  const key = JSON.stringify([cwd, config]);
  const found = looked.get(key) ?? configurations({ cwd, config });
  looked.set(key, found);
  return found.for(path);
}

/** Heeds the comments of plain text that comes window by window: what one of them opens goes on to hold in the next. */
export function heeding(own: Ruled["own"]): Heed {
  let open: readonly Open[] = [];
  let names: ReadonlySet<string> | undefined;
  return (text, spans) => {
    const comments = plainComments(text);
    if (comments.length === 0 && open.length === 0) return undefined;
    names ??= new Set(ruleNames({ rules: own.map(({ rule }) => rule.name) }));
    const ignores = readIgnores(text, comments, names, open);
    ({ open } = ignores);
    const left = cutAround(
      spans.map(([start, end]) => ({ start, end })),
      comments,
    );
    return { spans: left.map(({ start, end }) => [start, end] as const), leaves: ignores.ignored };
  };
}

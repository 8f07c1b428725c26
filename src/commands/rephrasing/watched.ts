import { fstatSync, statSync, type Stats } from "node:fs";
import { resolve } from "node:path";
import type { Progress } from "../../terminal/progress/progress.js";
import type { Context } from "../context.js";
import type { RunningText } from "./source.js";

/** How long work may take, in milliseconds, before it shows how far it is. */
const patience = 1000;

/** How large a file is, in bytes; undefined where it has no end that is known, as a pipe. */
function sizeOf(stat: () => Stats): number | undefined {
  try {
    const is = stat();
    return is.isFile() ? is.size : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The same text, which shows on a terminal how far it has been read once that takes a while. Nothing is shown where the result
 * goes to the same terminal, and in plain mode.
 */
export function watched(context: Context, source: RunningText): RunningText {
  return { ...source, pieces: counted(context, source) };
}

async function* counted(context: Context, { name, pieces }: RunningText): AsyncGenerator<string> {
  const begun = context.now().getTime();
  let progress: Progress | "none" | undefined;
  let done = 0;
  try {
    for await (const piece of pieces) {
      yield piece;
      done += Buffer.byteLength(piece);
      const now = context.now().getTime();
      if (progress === undefined && now - begun >= patience) progress = await begin(context, name, begun);
      if (progress !== undefined && progress !== "none") progress.at(done, now);
    }
  } finally {
    if (progress !== undefined && progress !== "none") progress.end();
  }
}

async function begin(context: Context, name: string, begun: number): Promise<Progress | "none"> {
  const { stdout, stderr: screen, env, cwd } = context;
  const { isPlain } = await import("../session/terminal.js");
  if (!screen.isTTY || stdout.isTTY || isPlain(context, {})) return "none";
  const { showProgress } = await import("../../terminal/progress/progress.js");
  const total = sizeOf(() => (name === "-" ? fstatSync(0) : statSync(resolve(cwd, name))));
  return showProgress({ env, screen, begun, total });
}

import { pathText } from "../../render/findings/path-text.js";
import { fit } from "../../terminal/question/fit.js";
import { paintFor } from "../../terminal/theme.js";
import type { Context } from "../context.js";

/** A line without what the terminal would obey; its end is no part of it. */
const shown = (line: string): string => line.replace(/\r$/, "").split("\t").map(pathText).join("\t");

/**
 * The difference of one file as it suits where it goes: on a terminal in colour, with lines broken between words and without
 * what the terminal would obey; anywhere else as `patch` reads it.
 */
export function shownDiff({ stdout, env }: Context, diff: string): string {
  if (!stdout.isTTY && env["FORCE_COLOR"] === undefined) return diff;
  const paint = paintFor(env, stdout.isTTY);
  const painted = (line: string, isName: boolean): ((text: string) => string) => {
    if (isName) return paint.path;
    if (line.startsWith("-")) return paint.strong;
    if (line.startsWith("+")) return paint.rewrite;
    return line.startsWith(" ") ? (text) => text : paint.quiet;
  };
  const columns = stdout.isTTY ? stdout.columns - 2 : undefined;
  return diff
    .split("\n")
    .map((line, nth) =>
      fit(shown(line), columns)
        .split("\n")
        .map(painted(line, nth < 2))
        .join("\n  "),
    )
    .join("\n");
}

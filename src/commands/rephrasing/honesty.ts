import type { Style } from "../../rephrase/index.js";
import type { Context } from "../context.js";
import type { Message, RunningText } from "./source.js";

/** What a rewrite in each style claims, for one sentence and for several; a question claims nothing. */
const claims: Readonly<Record<Style, readonly [one: string, more: string] | undefined>> = {
  experience: ["One sentence now speaks from your own experience", "sentences now speak from your own experience"],
  permission: ["One sentence now speaks from your own experience", "sentences now speak from your own experience"],
  witness: ["One sentence now speaks of what you have seen", "sentences now speak of what you have seen"],
  question: undefined,
};

/**
 * On a terminal, one quiet line on standard error: a rewrite is a claim about a life, and only the writer knows whether it is
 * true. Never in a pipe.
 */
export function sayWhoseItIs(
  { stdout, stderr }: Context,
  source: Message | RunningText,
  style: Style,
  changes: number,
): void {
  const claim = claims[style];
  const piped = source.kind === "running" && source.name === "-";
  if (claim === undefined || changes === 0 || piped || !stdout.isTTY || !stderr.isTTY) return;
  const [one, more] = claim;
  stderr.write(
    `(${changes === 1 ? one : `${changes} ${more}`}. Only what is true is worth sending; --review goes through each.)\n`,
  );
}

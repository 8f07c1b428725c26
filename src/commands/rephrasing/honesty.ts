import { rephraseMessages } from "../../messages/rephrase.js";
import type { Style } from "../../rephrase/index.js";
import type { Context } from "../context.js";
import { atTerminal } from "../streams/at-terminal.js";
import type { Message, RunningText } from "./source.js";

const { claims, onlyWhatIsTrue, nothingFound, allKept } = rephraseMessages;

/** What a rewrite in each style claims; a question claims nothing. */
const claimed: Readonly<Record<Style, ((count: number) => string) | undefined>> = {
  experience: claims.lived,
  permission: claims.lived,
  witness: claims.seen,
  question: undefined,
};

/**
 * On a terminal, one quiet line on standard error: a rewrite is a claim about a life, and only the writer knows whether it is
 * true; or why a text comes back as it was. Never in a pipe.
 */
export async function sayWhoseItIs(
  context: Context,
  source: Message | RunningText,
  style: Style,
  { changes, kept }: { readonly changes: number; readonly kept: number },
): Promise<void> {
  const claim = claimed[style];
  const piped = source.kind === "running" && source.name === "-";
  if (piped || (claim === undefined && changes > 0)) return;
  if (!atTerminal(context, "stdout") || !atTerminal(context, "stderr")) return;
  const { tell } = await import("../streams/tell.js");
  if (changes === 0) tell(context.stderr, `(${kept > 0 ? allKept : nothingFound})`);
  else if (claim !== undefined) tell(context.stderr, onlyWhatIsTrue(claim(changes)));
}

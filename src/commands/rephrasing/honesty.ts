import { rephraseMessages } from "../../messages/rephrase.js";
import type { Style } from "../../rephrase/index.js";
import type { Context } from "../context.js";
import { atTerminal } from "../streams/at-terminal.js";
import type { Message, RunningText } from "./source.js";

const { claims, onlyWhatIsTrue } = rephraseMessages;

/** What a rewrite in each style claims; a question claims nothing. */
const claimed: Readonly<Record<Style, ((count: number) => string) | undefined>> = {
  experience: claims.lived,
  permission: claims.lived,
  witness: claims.seen,
  question: undefined,
};

/**
 * On a terminal, one quiet line on standard error: a rewrite is a claim about a life, and only the writer knows whether it is
 * true. Never in a pipe.
 */
export async function sayWhoseItIs(
  context: Context,
  source: Message | RunningText,
  style: Style,
  changes: number,
): Promise<void> {
  const claim = claimed[style];
  const piped = source.kind === "running" && source.name === "-";
  if (claim === undefined || changes === 0 || piped) return;
  if (!atTerminal(context, "stdout") || !atTerminal(context, "stderr")) return;
  const { tell } = await import("../streams/tell.js");
  tell(context.stderr, onlyWhatIsTrue(claim(changes)));
}

import { rephraseMessages } from "../../messages/rephrase.js";
import type { KeptReason, Style } from "../../rephrase/index.js";
import type { Passage } from "../../rephrase/running.js";
import type { Context } from "../context.js";
import { atTerminal } from "../streams/at-terminal.js";
import type { Message, RunningText } from "./source.js";

const { claims, onlyWhatIsTrue, nothingFound } = rephraseMessages;

/** What a rewrite in each style claims; a question claims nothing. */
const claimed: Readonly<Record<Style, ((count: number) => string) | undefined>> = {
  experience: claims.lived,
  permission: claims.lived,
  witness: claims.seen,
  question: undefined,
};

/** What came of a text, as far as it is told afterwards: how many rewrites, and how much stays for each reason. */
export interface Came {
  readonly changes: number;
  readonly kept: ReadonlyMap<KeptReason, number>;
}

/** Why what was found in some passages stays, and how often. */
export function keptIn(passages: readonly Pick<Passage, "kept">[]): Came["kept"] {
  const kept = new Map<KeptReason, number>();
  for (const { reason } of passages.flatMap((passage) => passage.kept)) kept.set(reason, (kept.get(reason) ?? 0) + 1);
  return kept;
}

/**
 * On a terminal, a quiet line on standard error: a rewrite is a claim about a life, and only the writer knows whether it is
 * true; and one that says how much advice stays as it is, and why. Never in a pipe.
 */
export async function sayWhoseItIs(
  context: Context,
  source: Message | RunningText,
  style: Style,
  { changes, kept }: Came,
): Promise<void> {
  const claim = claimed[style];
  const piped = source.kind === "running" && source.name === "-";
  if (piped || (claim === undefined && changes > 0 && kept.size === 0)) return;
  if (!atTerminal(context, "stdout") || !atTerminal(context, "stderr")) return;
  const [{ tell }, { keptLine }] = await Promise.all([
    import("../streams/tell.js"),
    import("../../render/kept-line.js"),
  ]);
  const stays = keptLine(kept);
  if (changes > 0 && claim !== undefined) tell(context.stderr, onlyWhatIsTrue(claim(changes)));
  if (stays !== undefined) tell(context.stderr, stays);
  else if (changes === 0) tell(context.stderr, `(${nothingFound})`);
}

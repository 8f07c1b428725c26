import { Problem } from "../../messages/problem.js";
import { rephraseMessages } from "../../messages/rephrase.js";
import type { Outcome } from "../command.js";
import type { Context } from "../context.js";
import { onTerminal } from "../session/terminal.js";
import { areFiles } from "./named.js";
import { fileText, sendsText, standardText } from "../streams/input.js";

/** One whole message: what protects a part of it protects all of it. */
export interface Message {
  readonly kind: "message";
  readonly text: string;
  /** Whether it is the name of a file that is there, or the names of several. */
  readonly isNames: boolean;
}

/** Text that comes in pieces, and may have no end: each paragraph of it stands for itself. */
export interface RunningText {
  readonly kind: "running";
  readonly pieces: AsyncIterable<string>;
  /** The path of the file, or "-" for standard input. */
  readonly name: string;
}

/** What is to be rephrased; nothing when the person at the terminal gave no text. */
export type Source = Message | RunningText | { readonly kind: "nothing"; readonly outcome: Outcome };

/**
 * The text that the arguments, --file or standard input, for which "-" stands too, give; without any of them, a person at the
 * terminal is asked for one, though not for `records`. Throws a `Problem` when two of them do.
 */
export async function sourceOf(
  context: Context,
  operands: readonly string[],
  file: string | undefined,
  records: boolean,
): Promise<Source> {
  const standard: Source = { kind: "running", pieces: standardText(context), name: "-" };
  const only = operands.length === 0 ? file : operands.length === 1 && file === undefined ? operands[0] : undefined;
  if (only === "-") return standard;
  if (operands.length > 0) {
    if (file !== undefined) throw new Problem(rephraseMessages.textAndFile, 2);
    if (await sendsText(context)) throw new Problem(rephraseMessages.twoTexts, 2);
    return { kind: "message", text: operands.join(" "), isNames: areFiles(context, operands) };
  }
  if (file === "") throw new Problem(rephraseMessages.emptyFile, 2);
  if (file !== undefined) return { kind: "running", pieces: fileText(context, file), name: file };
  if (!onTerminal(context)) return standard;
  if (records) throw new Problem(rephraseMessages.noRecords, 2);
  const { askForText } = await import("./typed.js");
  const typed = await askForText(context);
  return typeof typed === "string"
    ? { kind: "message", text: typed, isNames: false }
    : { kind: "nothing", outcome: typed ?? 0 };
}

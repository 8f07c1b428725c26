import { InvalidArgumentError, Option, type Command } from "commander";
import { secrecy } from "../../messages/secrecy.js";
import type { Declare } from "../command.js";
import type { Context } from "../context.js";

function descriptor(text: string): number {
  if (/^\d{1,6}$/.test(text)) return Number(text);
  throw new InvalidArgumentError(secrecy.notANumber);
}

/** Adds --passphrase-fd to each command under this one that does something, and to itself where it does. */
function add(command: Command, context: Context): void {
  for (const under of command.commands) add(under, context);
  if (command.commands.length > 0) return;
  const option = new Option(
    "--passphrase-fd <number>",
    "read the passphrase of an encrypted history from this descriptor",
  );
  command.addOption(
    option.argParser((text: string) => {
      context.passphraseFd = descriptor(text);
      return context.passphraseFd;
    }),
  );
}

/** The same command, which may have to unlock the history: each of its commands takes --passphrase-fd. */
export function unlocks(declare: Declare): Declare {
  return (program, context, end) => {
    declare(program, context, end);
    const command = program.commands.at(-1);
    if (command !== undefined) add(command, context);
  };
}

import type { Command } from "commander";
import type { Context } from "./context.js";

/**
 * `alongside` alone: on a terminal a short welcome and a choice of what there is, resolving to the arguments of what was
 * chosen; in a pipe the help, and nothing.
 */
export async function welcome(program: Command, context: Context): Promise<readonly string[] | undefined> {
  if (!context.stdin.isTTY || !context.stdout.isTTY || !context.stderr.isTTY) {
    program.outputHelp();
    return undefined;
  }
  const { chooseFrom } = await import("./run/welcome.js");
  return chooseFrom(
    context,
    program.commands.map((command) => command.name()),
  );
}

import { Command, CommanderError } from "commander";
import { commands } from "./commands/declare/index.js";
import { processContext } from "./commands/context.js";
import { version } from "./commands/version.js";
import { welcome } from "./commands/welcome.js";
import { Problem } from "./messages/problem.js";

/** What the program draws nothing for, before the name of any command. */
const plain = "--plain";

/** Does what the arguments ask for, and sets the exit status. */
export async function main(given: readonly string[]): Promise<void> {
  const argv = given[0] === plain ? given.slice(1) : given;
  // Said before any command, --plain holds for all of them, as ACCESSIBLE does.
  const context = processContext(given[0] === plain ? { ...process.env, ACCESSIBLE: "1" } : process.env);
  const program = new Command("alongside")
    .description("A reflection coach for the terminal, and a filter that turns advice into shared experience.")
    .version(version, "-V, --version", "print the version")
    .option(plain, "draw nothing: each line is written once")
    // Commands have a --plain of their own.
    .enablePositionalOptions()
    .exitOverride()
    .showHelpAfterError("(alongside --help shows what there is)");
  // the one command that is asked for, or all of them, for help and for what is misspelt
  const only = commands.get(argv[0] ?? "");
  for (const declare of only === undefined ? commands.values() : [only])
    declare(program, context, (outcome) => (process.exitCode = outcome));
  for (const command of program.commands) command.copyInheritedSettings(program);
  try {
    const asked = argv.length === 0 ? await welcome(program, context) : argv;
    if (asked !== undefined) await program.parseAsync(asked, { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
    else if (error instanceof Problem) {
      const { tell } = await import("./commands/streams/tell.js");
      tell(context.stderr, `alongside: ${error.message}`);
      process.exitCode = error.status;
    } else throw error;
  }
}

import { Command, CommanderError } from "commander";
import type { Outcome } from "./command.js";
import type { Context } from "./context.js";
import { commands } from "./declare/index.js";
import { narrowHelp } from "./narrow-help.js";
import { suiting } from "./streams/tell.js";
import { version } from "./version.js";

/**
 * `alongside` alone: on a terminal a short welcome and a choice of what there is, resolving to the arguments of what was
 * chosen; in a pipe the help, and nothing.
 */
async function welcome(program: Command, context: Context): Promise<readonly string[] | undefined> {
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

/** The program, with the one command that is asked for, or all of them, for help and for what is misspelt. */
export function programFor(name: string | undefined, context: Context, end: (outcome: Outcome) => void): Command {
  const program = new Command("alongside")
    .description("A reflection coach for the terminal, and a filter that turns advice into shared experience.")
    .version(version, "-V, --version", "print the version")
    .option("--plain", "draw nothing: each line is written once")
    // Commands have a --plain of their own.
    .enablePositionalOptions()
    .exitOverride()
    .configureHelp(narrowHelp)
    .configureOutput({ outputError: (error, write) => write(suiting(context.stderr, error)) });
  const only = commands.get(name ?? "");
  for (const declare of only === undefined ? commands.values() : [only]) declare(program, context, end);
  for (const command of program.commands) command.copyInheritedSettings(program);
  pointToHelp(context, program, program.name());
  return program;
}

/** Lets each command, called by all its names, point to its own help behind what it says of wrong usage. */
function pointToHelp(context: Context, command: Command, called: string): void {
  command.showHelpAfterError(suiting(context.stderr, `(${called} --help shows what there is)`));
  for (const below of command.commands) pointToHelp(context, below, `${called} ${below.name()}`);
}

/** Names the commands that are called as an unknown one is, and stand elsewhere: “history look-back”, “search”. */
function sayWhere(program: Command, context: Context, [first = "", second = ""]: readonly string[]): void {
  const word = commands.has(first) ? second : first;
  const below = program.commands.flatMap((command) =>
    command.commands.filter((each) => each.name() === word).map(() => `alongside ${command.name()} ${word}`),
  );
  const found = commands.has(word) ? [`alongside ${word}`, ...below] : below;
  for (const command of found) context.stderr.write(`(${command} is there)\n`);
}

/** “help prompts new” asks what “prompts new --help” does; where there is no such command, it is run to be told so. */
function helpFor(program: Command, names: readonly string[]): readonly string[] {
  let command = program;
  for (const name of names) {
    if (command.commands.length === 0) break;
    const below = command.commands.find((each) => each.name() === name);
    if (below === undefined && name !== "help") return names;
    command = below ?? command;
  }
  return [...names, "--help"];
}

/** Does what the arguments ask for; `end` takes the exit status: of the command, or of what was said of how it was asked for. */
export async function runProgram(
  context: Context,
  argv: readonly string[],
  end: (status: Outcome | 2) => void,
): Promise<void> {
  const program = programFor(argv[0], context, end);
  let asked: readonly string[] | undefined = argv;
  try {
    asked =
      argv.length === 0 ? await welcome(program, context) : argv[0] === "help" ? helpFor(program, argv.slice(1)) : argv;
    if (asked !== undefined) await program.parseAsync(asked, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.code === "commander.unknownCommand") sayWhere(program, context, asked ?? argv);
    // every command is plain that stands behind it
    if (error.code === "commander.unknownOption" && error.message.includes("'--plain'"))
      context.stderr.write(`(alongside --plain ${argv[0] ?? ""} is there)\n`);
    end(error.exitCode === 0 ? 0 : 2);
  }
}

import type { Body, Outcome } from "./command.js";
import type { Context } from "./context.js";

/** A command that may be given by words alone. */
interface Alone {
  /** How many words it takes, at the least and at the most. */
  readonly takes: readonly [least: number, most: number];
  /** What its options are when none is given, as it is declared. */
  readonly options: object;
  run(context: Context, operands: readonly string[]): Promise<Outcome>;
}

const alone = <Options extends object>(
  takes: Alone["takes"],
  options: Options,
  load: () => Promise<Body<Options>>,
): Alone => ({ takes, options, run: async (context, operands) => (await load()).run(context, operands, options) });

const any = Number.POSITIVE_INFINITY;

/** What people most often ask for, by the names of the command. */
export const aloneCommands: ReadonlyMap<string, Alone> = new Map([
  ["reflect", alone([0, 1], { save: true }, () => import("./run/reflect.js"))],
  ["rephrase", alone([0, any], {}, () => import("./run/rephrase.js"))],
  ["check", alone([0, any], { failOn: "all", maxFindings: "0", jobs: "1" }, () => import("./run/check/check.js"))],
  ["history list", alone([0, 0], {}, () => import("./run/history/list.js"))],
  ["history search", alone([1, any], {}, () => import("./run/history/search.js"))],
]);

/**
 * Starts a command that is given by words alone: there is nothing to parse then, and what parses need not be loaded, which
 * takes as long as the shorter commands themselves. Undefined for every other command line.
 */
export function startAlone(context: Context, argv: readonly string[]): Promise<Outcome> | undefined {
  if (argv.some((word) => word.startsWith("-"))) return undefined;
  const names = argv[0] === "history" ? 2 : 1;
  const command = aloneCommands.get(argv.slice(0, names).join(" "));
  const operands = argv.slice(names);
  if (command === undefined || operands.length < command.takes[0] || operands.length > command.takes[1])
    return undefined;
  return command.run(context, operands);
}

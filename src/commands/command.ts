import type { Command } from "commander";
import type { Context } from "./context.js";

/**
 * What a command leaves as the exit status: 0 done, 1 findings or records in error, 2 a region that is none, 3 inputs that could not be read or
 * written, each told already; 130, 143 and 129 when it was ended by SIGINT, SIGTERM or SIGHUP and has kept what there was
 * to keep. Everything else is thrown.
 */
export type Outcome = 0 | 1 | 2 | 3 | 129 | 130 | 143;

/** The body of a command: its arguments as the person gave them, its options as declared. */
export interface Body<Options> {
  run(context: Context, operands: readonly string[], options: Options): Promise<Outcome>;
}

/** Adds one command to the program; `end` takes the exit status that its body leaves. */
export type Declare = (program: Command, context: Context, end: (outcome: Outcome) => void) => void;

/** A commander action that loads the body of a command only when the command runs. */
export function whenRun<Options extends object>(
  context: Context,
  end: (outcome: Outcome) => void,
  load: () => Promise<Body<Options>>,
): (this: Command) => Promise<void> {
  return async function act(this: Command) {
    const body = await load();
    end(await body.run(context, this.args, this.opts<Options>()));
  };
}

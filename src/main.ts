import { processContext } from "./commands/context.js";
import { startAlone } from "./commands/words-alone.js";
import { Problem } from "./messages/problem.js";

/** What the program draws nothing for, before the name of any command. */
const plain = "--plain";

/** Does what the arguments ask for, and sets the exit status. */
export async function main(given: readonly string[]): Promise<void> {
  const argv = given[0] === plain ? given.slice(1) : given;
  // Said before any command, --plain holds for all of them, as ACCESSIBLE does.
  const context = processContext(given[0] === plain ? { ...process.env, ACCESSIBLE: "1" } : process.env);
  try {
    const outcome = startAlone(context, argv);
    if (outcome !== undefined) process.exitCode = await outcome;
    else {
      const { runProgram } = await import("./commands/program.js");
      await runProgram(context, argv, (status) => (process.exitCode = status));
    }
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const { tell } = await import("./commands/streams/tell.js");
    tell(context.stderr, `alongside: ${error.message}`);
    process.exitCode = error.status;
  }
}

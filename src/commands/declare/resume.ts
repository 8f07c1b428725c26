import { whenRun, type Declare } from "../command.js";

/** `alongside resume [draft]`: goes on with a reflection where it stopped. */
export const declareResume: Declare = (program, context, end) => {
  program
    .command("resume [draft]")
    .description("go on with a reflection where it stopped")
    .option("--list", "list what there is to go on with")
    .option("--editor", "write every answer in $VISUAL or $EDITOR")
    .option("--plain", "draw nothing: each line is written once")
    .action(whenRun(context, end, () => import("../run/resume.js")));
};

import { whenRun, type Declare } from "../command.js";

/** `alongside reflect [flow]`: a guided reflection, question by question. */
export const declareReflect: Declare = (program, context, end) => {
  program
    .command("reflect [flow]")
    .description("think something through, one open question at a time")
    .option("--list", "list the flows there are")
    .option("--editor", "write every answer in $VISUAL or $EDITOR")
    .option("--plain", "draw nothing: each line is written once")
    .option("--no-save", "write nothing to the disk, no draft either")
    .option("--answers <file>", "take the answers from a YAML or JSON file: {step id: text}")
    .action(whenRun(context, end, () => import("../run/reflect.js")));
};

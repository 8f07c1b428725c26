import { whenRun, type Declare } from "../command.js";

const gather = (name: string, names: readonly string[] = []): readonly string[] => [...names, name];

/** `alongside reflect [flow]`: a guided reflection, question by question. */
export const declareReflect: Declare = (program, context, end) => {
  program
    .command("reflect [flow]")
    .description("think something through, one open question at a time")
    .option("--list", "list the flows there are")
    .option("--with <name>", "reflect with the person beside you; given twice, it names both of you", gather)
    .option("--editor", "write every answer in $VISUAL or $EDITOR")
    .option("--plain", "draw nothing: each line is written once")
    .option("--no-save", "write nothing to the disk, no draft either")
    .option(
      "--answers <file>",
      "take the answers from a YAML or JSON file: {step id: text}, for two {name: {step id: text}}",
    )
    .action(whenRun(context, end, () => import("../run/reflect.js")));
};

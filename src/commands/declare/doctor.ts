import { whenRun, type Declare } from "../command.js";

/** `alongside doctor`: what is where, what is broken, and how to mend it. */
export const declareDoctor: Declare = (program, context, end) => {
  program
    .command("doctor")
    .description("see where everything lies, what is amiss with it, and mend what can be mended")
    .option("--mend", "mend what can be mended, after a backup of everything")
    .option("--json", "print one JSON object")
    .action(whenRun(context, end, () => import("../run/doctor/doctor.js")));
};

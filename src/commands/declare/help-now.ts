import { whenRun, type Declare } from "../command.js";

/** `alongside help-now`: helplines for here, at once, with no question asked. It takes any words, for help is shown first. */
export const declareHelpNow: Declare = (program, context, end) => {
  program
    .command("help-now [country...]")
    .description("find a helpline for where you are, at once")
    .option("--region <code>", "the region to show: two letters, such as DE or US")
    .action(whenRun(context, end, () => import("../run/help-now.js")));
};

import { whenRun, type Declare } from "../command.js";

/** `alongside settings list|get|set|path`: what is remembered between sessions. */
export const declareSettings: Declare = (program, context, end) => {
  const settings = program.command("settings").description("see or change what is remembered between sessions");
  settings
    .command("list")
    .description("list every setting and what it is for")
    .option("--json", "print one JSON object of what is set")
    .action(whenRun(context, end, () => import("../run/settings/list.js")));
  settings
    .command("get <name>")
    .description("print one setting")
    .action(whenRun(context, end, () => import("../run/settings/get.js")));
  settings
    .command("set <name> <value>")
    .description('change one setting; the value "" forgets it')
    .action(whenRun(context, end, () => import("../run/settings/set.js")));
  settings
    .command("path")
    .description("print where settings lie")
    .action(whenRun(context, end, () => import("../run/settings/path.js")));
};

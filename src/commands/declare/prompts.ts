import { whenRun, type Declare } from "../command.js";

/** `alongside prompts list|show|new|check|path`: the flows there are, and one's own. */
export const declarePrompts: Declare = (program, context, end) => {
  const prompts = program.command("prompts").description("see the flows there are, and write your own");
  prompts
    .command("list")
    .description("list every flow")
    .action(whenRun(context, end, () => import("../run/prompts/list.js")));
  prompts
    .command("show <flow>")
    .description("show the questions of a flow, why each is asked, and an example")
    .option("--yaml", "print its file as it is")
    .action(whenRun(context, end, () => import("../run/prompts/show.js")));
  prompts
    .command("new <name>")
    .description("make a flow of your own to begin with")
    .option("--from <flow>", "begin with a copy of another flow")
    .action(whenRun(context, end, () => import("../run/prompts/new.js")));
  prompts
    .command("check [flows...]")
    .description("look through flows, by name or path, for mistakes and for questions that tell somebody what to do")
    .action(whenRun(context, end, () => import("../run/prompts/check.js")));
  prompts
    .command("path")
    .description("print where flows of your own lie")
    .action(whenRun(context, end, () => import("../run/prompts/path.js")));
};

import { whenRun, type Declare } from "../command.js";

/** `alongside rules list|explain|new|test`: what counts as a directive and what is kept, and rules of one's own. */
export const declareRules: Declare = (program, context, end) => {
  const rules = program
    .command("rules")
    .description("see what counts as directive advice and what is kept, and add to it");
  rules
    .command("list")
    .description("list every rule and every guard")
    .option("--json", "print one JSON array")
    .action(whenRun(context, end, () => import("../run/rules/list.js")));
  rules
    .command("explain <rule>")
    .description("show one rule or guard with its examples")
    .option("--json", "print one JSON object")
    .action(whenRun(context, end, () => import("../run/rules/explain.js")));
  rules
    .command("new <name>")
    .description("write a rule of your own to begin with, into .alongside/rules")
    .option("--everywhere", "write it into your own folder, where it holds everywhere")
    .action(whenRun(context, end, () => import("../run/rules/new.js")));
  rules
    .command("test [rules...]")
    .description("try the examples of your own rules, or of those with these names, in these files and folders")
    .action(whenRun(context, end, () => import("../run/rules/test.js")));
};

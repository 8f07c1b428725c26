import { whenRun, type Declare } from "../command.js";

/** `alongside rules list|explain`: what counts as a directive and what is kept, from the rules themselves. */
export const declareRules: Declare = (program, context, end) => {
  const rules = program.command("rules").description("see what counts as directive advice, and what is kept");
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
};

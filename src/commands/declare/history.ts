import { InvalidArgumentError } from "commander";
import { whenRun, type Declare } from "../command.js";

function wholeNumber(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new InvalidArgumentError("It can be a whole number from 1.");
}

/** `alongside history list|show|path`: what was kept, as a list, one entry as Markdown, or where it lies. */
export const declareHistory: Declare = (program, context, end) => {
  const history = program.command("history").description("look at what you have kept");
  history
    .command("list")
    .description("list what you have kept, the newest first")
    .option("-n, --number <count>", "how many to list (20 unless you say)", wholeNumber)
    .option("--all", "list all of them")
    .option("--json", "print one JSON array")
    .action(whenRun(context, end, () => import("../run/history/list.js")));
  history
    .command("show [id]")
    .description("print one entry as Markdown: the newest, or the one whose id begins so")
    .option("--json", "print one JSON object")
    .action(whenRun(context, end, () => import("../run/history/show.js")));
  history
    .command("path [id]")
    .description("print where entries lie, or the file of one")
    .action(whenRun(context, end, () => import("../run/history/path.js")));
};

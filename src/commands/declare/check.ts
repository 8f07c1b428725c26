import { Option } from "commander";
import { documentKinds } from "../../documents/kind.js";
import { failOn } from "../../lint/verdict.js";
import { formatNames } from "../../render/findings/format.js";
import { styles } from "../../rephrase/forms.js";
import { whenRun, type Declare } from "../command.js";

const listed = (path: string, before: readonly string[] | undefined): string[] => [...(before ?? []), path];

/** `alongside check [paths...]`: directive advice in files, folders, patterns and standard input, found and told. */
export const declareCheck: Declare = (program, context, end) => {
  program
    .command("check [paths...]")
    .description("find directive advice in files and folders, or in what comes through a pipe")
    .addOption(
      new Option("--format <format>", "how findings are told (on a terminal stylish, else unix)").choices(formatNames),
    )
    .option("--fix", "rewrite in place what can be rewritten")
    .addOption(new Option("--dry-run", "with --fix: print what would change as a unified diff").conflicts("format"))
    .addOption(
      new Option("--fail-on <findings>", "which findings make the exit status 1").choices(failOn).default("all"),
    )
    .option("--max-findings <number>", "how many findings may be there before the exit status is 1", "0")
    .option("--changed-since <revision>", "only lines that changed since this revision of git")
    .addOption(new Option("--style <style>", "what takes a directive's place").choices(styles))
    .addOption(
      new Option("--strength <strength>", "strong leaves alone what only suggests, such as “you could”").choices([
        "strong",
        "all",
      ]),
    )
    .addOption(new Option("--as <kind>", "read every file as this kind of document").choices(documentKinds))
    .option("--headings", "read headings as prose, too")
    .option("--stdin-filename <name>", "what to call standard input; its ending tells the kind of document")
    .option(
      "--ignore-path <path>",
      "a file of patterns, as in .gitignore, of what to leave out (may be given again)",
      listed,
    )
    .option("--report-unused-ignores", "tell of comments that ask to ignore what is not there")
    .option("--print-config <file>", "print what is configured for this file, and where each value comes from")
    .option("--jobs <number>", "how many threads work on the files, where there are enough for them", "1")
    .action(whenRun(context, end, () => import("../run/check/check.js")));
};

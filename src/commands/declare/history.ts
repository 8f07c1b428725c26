import { Option, type Command } from "commander";
import { whenRun, type Declare } from "../command.js";
import { withFilters, withPrinting } from "../looking/options.js";

function withJson(command: Command, one: string): Command {
  return command
    .addOption(new Option("--json", `print ${one} as JSON`).conflicts("ndjson"))
    .option("--ndjson", "print JSON, one object a line");
}

/** `alongside history …`: what was kept, to be found, read, changed, taken elsewhere and brought back. */
export const declareHistory: Declare = (program, context, end) => {
  const history = program.command("history").description("find, read, change and keep safe what you have kept");
  withPrinting(withFilters(history.command("list").description("list what you have kept, the newest first"))).action(
    whenRun(context, end, () => import("../run/history/list.js")),
  );
  withPrinting(
    withFilters(
      history
        .command("search <words...>")
        .description("find entries by their words, in any form; “a phrase” in quotation marks stands as it is")
        .option("--any", "any of the words is enough")
        .option("--exact", "words only as they are written here"),
    ),
  ).action(whenRun(context, end, () => import("../run/history/search.js")));
  withJson(
    history.command("show [id]").description("print one entry as Markdown: the newest, or the one whose id begins so"),
    "it",
  ).action(whenRun(context, end, () => import("../run/history/show.js")));
  history
    .command("edit <id>")
    .description("open an entry in $VISUAL or $EDITOR")
    .showHelpAfterError("(alongside history list shows entries with their ids)")
    .action(whenRun(context, end, () => import("../run/history/edit.js")));
  withJson(
    history
      .command("tag [id] [tags...]")
      .description("give an entry tags; without an id, list every tag there is")
      .option("--remove <tags...>", "take these tags away"),
    "the tags",
  ).action(whenRun(context, end, () => import("../run/history/tag.js")));
  withJson(
    history
      .command("delete [ids...]")
      .description("remove entries for good")
      .option("--older-than <time>", "all entries older than this, such as “2 years”")
      .option("--yes", "do not ask"),
    "what was removed",
  ).action(whenRun(context, end, () => import("../run/history/delete.js")));
  withFilters(
    history
      .command("export")
      .description("write what you have kept, or some of it, in another form")
      .addOption(
        new Option("--as <format>", "the form; else the ending of the file's name tells, else Markdown").choices([
          "markdown",
          "json",
          "ndjson",
          "csv",
          "html",
          "text",
        ]),
      )
      .option("-o, --output <path>", "a file, or a folder for one Markdown file an entry, instead of standard output")
      .option("--force", "replace files that are there")
      .option("--encrypt", "of an encrypted history: encrypt the export for the same keys"),
  ).action(whenRun(context, end, () => import("../run/exchange/export.js")));
  history
    .command("import <path>")
    .description("take in an export or a backup, or what you kept in jrnl, in Day One or as Markdown notes")
    .addOption(
      new Option("--from <kind>", "what it is, if that is not seen")
        .choices(["auto", "alongside", "backup", "jrnl", "day-one", "markdown"])
        .default("auto"),
    )
    .option("--json", "print what became of it as JSON")
    .action(whenRun(context, end, () => import("../run/exchange/import.js")));
  history
    .command("backup [path]")
    .description("put everything into one archive, with a checksum for each file")
    .option("--verify", "only look whether the backup at this path is whole")
    .option("--force", "replace a file that is there")
    .option("--json", "print what was done as JSON")
    .action(whenRun(context, end, () => import("../run/exchange/backup.js")));
  history
    .command("path [id]")
    .description("print where entries lie, or the file of one")
    .action(whenRun(context, end, () => import("../run/history/path.js")));
  history
    .command("encrypt")
    .description("make everything you have kept unreadable without a passphrase")
    .option("--recovery-to <file>", "write the recovery key to this new file instead of showing it")
    .action(whenRun(context, end, () => import("../run/secrecy/encrypt.js")));
  history
    .command("decrypt")
    .description("make an encrypted history plain again")
    .action(whenRun(context, end, () => import("../run/secrecy/decrypt.js")));
};

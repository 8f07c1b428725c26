import { InvalidArgumentError, Option } from "commander";
import { documentKinds } from "../../documents/kind.js";
import { rephraseMessages } from "../../messages/rephrase.js";
import { styles } from "../../rephrase/forms.js";
import { whenRun, type Declare } from "../command.js";

/** Takes the one file that is named. Throws where another was named before. */
function onlyFile(path: string, before: string | undefined): string {
  if (before !== undefined) throw new InvalidArgumentError(rephraseMessages.oneFile);
  return path;
}

/** `alongside rephrase [text...]`: directive advice in, shared experience or an open question out. */
export const declareRephrase: Declare = (program, context, end) => {
  program
    .command("rephrase [text...]")
    .description("turn directive advice into shared experience or an open question")
    .addOption(
      new Option("--style <style>", "what takes a directive's place (experience, unless configured)").choices(styles),
    )
    .addOption(
      new Option("--strength <strength>", "strong leaves alone what only suggests, such as “you could”").choices([
        "strong",
        "all",
      ]),
    )
    .addOption(
      new Option("--review", "go through each change at the terminal, with single keys").conflicts([
        "explain",
        "diff",
        "why",
        "json",
        "ndjson",
      ]),
    )
    .option("--explain", "say on standard error, for each change and each keep, which rule decided")
    .addOption(
      new Option("--diff", "print the lines that change, as a unified diff").conflicts(["json", "ndjson", "why"]),
    )
    .addOption(
      new Option("--why", "print what decided about each sentence, also where nothing was found").conflicts([
        "json",
        "ndjson",
      ]),
    )
    .addOption(new Option("--json", "print one JSON object with other wordings for each change").conflicts("ndjson"))
    .option("--ndjson", "read and write one JSON object a line, each with a “text”")
    .option("--from-history", "with --review or --json: also offer what helped you, where an entry of yours fits")
    .addOption(new Option("--file <path>", "read this file (it is never written)").argParser(onlyFile))
    .addOption(
      new Option(
        "--as <kind>",
        "read the text as this kind of document (else its name tells, else it is plain)",
      ).choices(documentKinds),
    )
    .option("--stdin-filename <name>", "what to call standard input; its ending tells the kind of document")
    .option("--headings", "read headings as prose, too")
    .option("--jobs <number>", "with --ndjson: how many threads work on the records at a time")
    .action(whenRun(context, end, () => import("../run/rephrase.js")));
};

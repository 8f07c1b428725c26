import { whenRun, type Declare } from "../command.js";

/** `alongside look-back`: what the history says, on the terminal or as one page of HTML. */
export const declareLookBack: Declare = (program, context, end) => {
  program
    .command("look-back")
    .description("look back on what you have kept: days, feelings, words, people, what helped")
    .option("--html [file]", "write one page of HTML that needs no network, to this file or to a pipe")
    .option("--since <date>", "begin with this month or day: 2026-03, 2026-03-04, “march”, “2 years ago”")
    .option("--until <date>", "end with this month or day")
    .option("--all", "look at all of it, not only at the last twelve months")
    .option("--only <parts>", "show only these: calendar, feelings, words, people, helped, this-day")
    .option("--without <parts>", "leave these out; `alongside settings set look-back` remembers it")
    .option("--plain", "sentences instead of columns, to be read aloud")
    .option("--json", "print one JSON object")
    .action(whenRun(context, end, () => import("../run/look-back.js")));
};

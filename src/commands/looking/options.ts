import { InvalidArgumentError, Option, type Command } from "commander";

const collect = (value: string, before: readonly string[] | undefined): readonly string[] => [...(before ?? []), value];

function wholeNumber(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new InvalidArgumentError("It can be a whole number from 1.");
}

/** Declares the options that choose among entries. */
export function withFilters(command: Command): Command {
  return command
    .option("--feeling <word>", "only entries in which this feeling was written (can be given again)", collect)
    .option("--person <name>", "only entries that name this person (can be given again)", collect)
    .option("--tag <tag>", "only entries with this tag (can be given again)", collect)
    .option("--flow <flow>", "only entries of this flow")
    .option("--since <date>", "only from this day on: 2026-03-04, “last tuesday”, “march”, “2 weeks ago”")
    .option("--until <date>", "only up to this day, which belongs to it")
    .addOption(new Option("--on <date>", "only on this day, or in this month or year").conflicts(["since", "until"]))
    .option("--drafts", "only what is not finished");
}

/** Declares how entries are printed, and how many. */
export function withPrinting(command: Command): Command {
  return command
    .option("-n, --number <count>", "how many to list (20 unless you say)", wholeNumber)
    .option("--all", "list all of them")
    .addOption(new Option("--json", "print one JSON array").conflicts("ndjson"))
    .option("--ndjson", "print one JSON object a line");
}

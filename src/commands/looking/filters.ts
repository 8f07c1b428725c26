import { InvalidArgumentError, Option, type Command } from "commander";
import type { Criteria } from "../../history/search/criteria.js";
import { systemZone } from "../../history/instant.js";
import { Problem } from "../../messages/problem.js";
import type { Context } from "../context.js";

/** Options that choose among entries, as they were given. */
export interface Filters {
  readonly feeling?: readonly string[];
  readonly person?: readonly string[];
  readonly tag?: readonly string[];
  readonly flow?: string;
  readonly since?: string;
  readonly until?: string;
  readonly on?: string;
  readonly drafts?: boolean;
}

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

/** The filters as criteria, their dates read in the zone of the system. Throws a `Problem` with status 2. */
export async function criteriaOf(context: Context, filters: Filters): Promise<Criteria> {
  const { feeling = [], person = [], tag = [], flow, since, until, on, drafts } = filters;
  const [{ phraseOf }, { readDays }] = await Promise.all([
    import("../../history/search/query.js"),
    import("../../history/search/dates.js"),
  ]);
  const phrase = (text: string): NonNullable<ReturnType<typeof phraseOf>> => {
    const found = phraseOf(text, false);
    if (found === undefined) throw new Problem(`"${text}" holds no word to look for.`, 2);
    return found;
  };
  const days = (text: string | undefined): ReturnType<typeof readDays> | undefined =>
    text === undefined ? undefined : readDays(text, { now: context.now(), zone: systemZone() });
  const first = (await days(since ?? on))?.first;
  const last = (await days(until ?? on))?.last;
  return {
    ...(feeling.length > 0 && { feelings: feeling.map(phrase) }),
    ...(person.length > 0 && { people: person.map(phrase) }),
    ...(tag.length > 0 && { tags: tag }),
    ...(flow !== undefined && { flow }),
    ...(first !== undefined && { since: first }),
    ...(last !== undefined && { until: last }),
    ...(drafts === true && { status: "draft" }),
  };
}

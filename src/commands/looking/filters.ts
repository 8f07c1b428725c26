import type { Criteria } from "../../history/search/criteria.js";
import type { Days } from "../../history/search/dates/calendar.js";
import { systemZone } from "../../history/instant.js";
import { history } from "../../messages/history/looking.js";
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

/** The filters as criteria, their dates read in the zone of the system. Throws a `Problem` with status 2. */
export async function criteriaOf(context: Context, filters: Filters): Promise<Criteria> {
  const { feeling = [], person = [], tag = [], flow, since, until, on, drafts } = filters;
  const { phraseOf } = await import("../../history/search/query.js");
  const phrase = (text: string): NonNullable<ReturnType<typeof phraseOf>> => {
    const found = phraseOf(text, false);
    if (found === undefined) throw new Problem(`“${text}” holds no word to look for.`, 2);
    return found;
  };
  const days = async (text: string | undefined): Promise<Days | undefined> => {
    if (text === undefined) return undefined;
    const { readDays } = await import("../../history/search/dates/read.js");
    return readDays(text, { now: context.now(), zone: systemZone() });
  };
  const felt = feeling.length === 0 ? undefined : await import("../../history/feelings/felt.js");
  const first = (await days(since ?? on))?.first;
  const last = (await days(until ?? on))?.last;
  if (first !== undefined && last !== undefined && first > last) throw new Problem(history.endsBefore(first, last), 2);
  return {
    ...(felt && { feelings: feeling.map(phrase), isFelt: felt.standsAsFeeling }),
    ...(person.length > 0 && { people: person.map(phrase) }),
    ...(tag.length > 0 && { tags: tag }),
    ...(flow !== undefined && { flow }),
    ...(first !== undefined && { since: first }),
    ...(last !== undefined && { until: last }),
    ...(drafts === true && { status: "draft" }),
  };
}

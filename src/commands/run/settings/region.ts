import { meant } from "../../../lint/issues/nearest.js";
import { helpNow } from "../../../messages/help-now.js";
import { Problem } from "../../../messages/problem.js";
import { inARow } from "../../../messages/terminal.js";
import { regionNamed } from "../../../safety/region-name.js";
import type { Context } from "../../context.js";
import { careIn } from "../../session/care.js";

/** A region that is to be kept: its two letters, and what to say of one for which no helplines are known. */
export interface RegionMeant {
  readonly code: string;
  readonly note?: string;
}

/** The region that somebody names. Throws a `Problem` with status 2 that says which one may be meant where there is none. */
export async function regionMeant(context: Context, given: string): Promise<RegionMeant> {
  const { all } = await careIn(context, helpNow).regions();
  const labels = all.map(({ label }) => label);
  const known = labels.length === 0 ? "" : ` ${helpNow.known(inARow(labels, helpNow.and))}`;
  const code = regionNamed(given);
  if (code === undefined) throw new Problem(`${helpNow.noRegion(given, undefined)}${meant(given, labels)}${known}`, 2);
  return all.some(({ value }) => value === code) ? { code } : { code, note: `${helpNow.unknown(given)}${known}` };
}

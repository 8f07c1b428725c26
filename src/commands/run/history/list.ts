import { findEntries } from "../../../history/search/find.js";
import type { Outcome } from "../../command.js";
import type { Context } from "../../context.js";
import { criteriaOf, type Filters } from "../../looking/filters.js";
import { openLooking } from "../../looking/opening.js";
import { inList, printFound, type Printing } from "../../looking/results.js";

/** Lists what is kept, newest first; files that cannot be read are named on standard error and stop nothing. */
export async function run(context: Context, _: readonly string[], options: Filters & Printing): Promise<Outcome> {
  const criteria = await criteriaOf(context, options);
  const { store, means } = await openLooking(context);
  const filtered = Object.keys(criteria).length > 0;
  return printFound(context, findEntries(store, criteria, means), options, { filtered, json: inList });
}

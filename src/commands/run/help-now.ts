import { nearestName } from "../../lint/issues/nearest.js";
import { inARow } from "../../messages/terminal.js";
import { regionNamed } from "../../safety/region-name.js";
import type { Outcome } from "../command.js";
import type { Context } from "../context.js";
import { careIn } from "../session/care.js";
import { wordsFor } from "../session/preferences.js";
import { outputTo } from "../streams/output.js";
import { suiting, tell } from "../streams/tell.js";

/** Prints where help is; of a region that is none, or has no lines here, that is said first, and no other country's are shown. */
export async function run(
  context: Context,
  operands: readonly string[],
  options: { readonly region?: string },
): Promise<Outcome> {
  const { helpNow } = await wordsFor(context);
  const asked = options.region ?? (operands.length === 0 ? undefined : operands.join(" "));
  const region = asked === undefined ? undefined : regionNamed(asked);
  const care = careIn(context, helpNow);
  const { here, all } = await care.regions();
  const none = asked !== undefined && region === undefined;
  if (none) {
    const names = all.map(({ label }) => label);
    const begun = names.filter((name) => name.toLowerCase().startsWith(asked.trim().toLowerCase()));
    const near = begun.length === 1 ? begun[0] : nearestName(asked, names);
    tell(
      context.stderr,
      begun.length > 1 ? helpNow.severalRegions(asked, inARow(begun, helpNow.and)) : helpNow.noRegion(asked, near),
    );
  }
  const out = outputTo(context.stdout);
  await out.write(suiting(context.stdout, `${(await care.lines(none ? "" : region)).join("\n")}\n`));
  const found = region === undefined ? here && !none : all.some(({ value }) => value === region);
  const countries = inARow(all.map(({ label }) => label), helpNow.and); // prettier-ignore
  const unknown = region === undefined ? "" : `${helpNow.unknown(asked ?? region)} `;
  if (!found && all.length > 0) await out.write(suiting(context.stdout, `${unknown}${helpNow.known(countries)}\n`));
  return none ? 2 : 0;
}

import { Problem } from "../../messages/problem.js";
import { inARow } from "../../messages/terminal.js";
import { regionNamed } from "../../safety/region-name.js";
import type { Outcome } from "../command.js";
import type { Context } from "../context.js";
import { careIn } from "../session/care.js";
import { wordsFor } from "../session/preferences.js";
import { outputTo } from "../streams/output.js";
import { suiting } from "../streams/tell.js";

/** Prints where help is, and only then says what was wrong with the region asked for. */
export async function run(
  context: Context,
  operands: readonly string[],
  options: { readonly region?: string },
): Promise<Outcome> {
  const { helpNow } = await wordsFor(context);
  const asked = options.region ?? (operands.length === 0 ? undefined : operands.join(" "));
  const region = asked === undefined ? undefined : regionNamed(asked);
  const care = careIn(context, helpNow);
  const out = outputTo(context.stdout);
  await out.write(suiting(context.stdout, `${(await care.lines(region)).join("\n")}\n`));
  const { here, all } = await care.regions();
  const found = region === undefined ? here : all.some(({ value }) => value === region);
  const countries = inARow(all.map(({ label }) => label), helpNow.and); // prettier-ignore
  if (!found && all.length > 0) await out.write(suiting(context.stdout, `${helpNow.known(countries)}\n`));
  if (asked !== undefined && region === undefined) throw new Problem(helpNow.noRegion(asked), 2);
  return 0;
}

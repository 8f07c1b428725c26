import { nearestName } from "../../lint/issues/nearest.js";
import type { HelpWords } from "../../messages/help-now.js";
import { inARow } from "../../messages/terminal.js";
import { dialled } from "../../safety/called-at.js";
import { regionNamed } from "../../safety/region-name.js";
import type { Outcome } from "../command.js";
import type { Context } from "../context.js";
import { answering, careIn } from "../session/care.js";
import { wordsFor } from "../session/preferences.js";
import { outputTo } from "../streams/output.js";
import { suiting, tell } from "../streams/tell.js";

/** What is to be shown: the lines of a region, of here where it is undefined, or of none in particular where it is "". */
interface Meant {
  readonly region: string | undefined;
  /** What is said of the words before. */
  readonly note?: string;
  readonly status: Outcome;
}

/** What somebody means who asks for a region by a name, its letters, or a number to call. */
async function meantBy(asked: string, labels: readonly string[], helpNow: HelpWords): Promise<Meant> {
  if (dialled(asked) !== undefined) {
    const found = await answering(asked, helpNow);
    if (found === undefined) return { region: undefined, note: helpNow.noNumber(asked.trim()), status: 2 };
    const [only, ...others] = found.regions;
    return { region: others.length === 0 ? only : undefined, note: found.said, status: 0 };
  }
  const region = regionNamed(asked);
  if (region !== undefined) return { region, status: 0 };
  const begun = labels.filter((name) => name.toLowerCase().startsWith(asked.trim().toLowerCase()));
  const near = begun.length === 1 ? begun[0] : nearestName(asked, labels);
  const note = begun.length > 1 ? helpNow.severalRegions(asked, inARow(begun, helpNow.and)) : helpNow.noRegion(asked, near); // prettier-ignore
  return { region: "", note, status: 2 };
}

/** Prints where help is; of a region that is none, or has no lines here, that is said first, and no other country's are shown. */
export async function run(
  context: Context,
  operands: readonly string[],
  options: { readonly region?: string },
): Promise<Outcome> {
  const { helpNow } = await wordsFor(context);
  const asked = options.region ?? (operands.length === 0 ? undefined : operands.join(" "));
  const care = careIn(context, helpNow);
  const { here, all } = await care.regions();
  const labels = all.map(({ label }) => label);
  const { region, note, status }: Meant =
    asked === undefined ? { region: undefined, status: 0 } : await meantBy(asked, labels, helpNow);
  if (note !== undefined) tell(context.stderr, note);
  const out = outputTo(context.stdout);
  await out.write(suiting(context.stdout, `${(await care.lines(region)).join("\n")}\n`));
  const found = region === undefined ? here : all.some(({ value }) => value === region);
  const unknown = region === undefined || region === "" ? "" : `${helpNow.unknown(asked ?? region)} `;
  if (!found && all.length > 0)
    await out.write(suiting(context.stdout, `${unknown}${helpNow.known(inARow(labels, helpNow.and))}\n`));
  return status;
}

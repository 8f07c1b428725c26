import { countriesFor, noCountry } from "../../terminal/conversation/where-help-is.js";
import type { Choice } from "../../terminal/voice.js";
import type { Context } from "../context.js";
import { careIn } from "../session/care.js";
import { allFlows } from "../session/flows.js";
import { openHistory } from "../session/loading.js";
import { wordsFor } from "../session/preferences.js";
import { chooseAt } from "../session/terminal.js";
import type { Words } from "../../messages/catalogue/catalogue.js";

/** The value of the choice to see every flow. */
const anyFlow = "reflect";

/** The value of the choice of a helpline. */
const helpline = "help-now";

/** What to choose from: only what there is. */
async function choicesFor(
  context: Context,
  commands: readonly string[],
  { welcome }: Words,
): Promise<readonly Choice<string>[]> {
  const choices: Choice<string>[] = [];
  const offer = (value: string, label: string): void => {
    if (commands.includes(value.split(" ")[0] ?? "")) choices.push({ value, label });
  };
  const drafts = await (await openHistory(context)).drafts();
  if (drafts.length > 0) offer("resume", drafts.length === 1 ? welcome.resume : welcome.resumeSeveral(drafts.length));
  offer(anyFlow, welcome.reflect);
  offer("reflect check-in", welcome.checkIn);
  offer("rephrase --review", welcome.rephrase);
  offer("practice", welcome.practice);
  offer("look-back", welcome.lookBack);
  offer("history list", welcome.history);
  offer(helpline, welcome.helpNow);
  return [...choices, { value: "", label: welcome.nothing, leaves: true }];
}

/** Lets the person choose one of the flows; those that cannot be read are left out. */
async function chooseFlow(context: Context, { coach, welcome, terminal }: Words): Promise<string | number> {
  const { flows } = await allFlows(context);
  const choices = flows.map(({ id, title, minutes }) => ({
    value: `reflect ${id}`,
    label: `${title}, ${coach.minutes(minutes)}`,
  }));
  const all = [...choices, { value: "", label: welcome.nothing, leaves: true }];
  return chooseAt(context, {}, [], welcome.whichFlow, all, terminal);
}

/** Lets the person choose for which country helplines are shown, where nothing says where they are. */
async function chooseCountry(context: Context, words: Words): Promise<string | number> {
  const care = careIn(context, words.helpNow);
  if ((await care.regions()).here) return helpline;
  const countries = await countriesFor(care, words);
  const chosen = await chooseAt(context, {}, [], words.coach.whichCountry, countries, words.terminal);
  return typeof chosen === "number" || chosen === noCountry ? chosen : `${helpline} ${chosen}`.trim();
}

/** Welcomes the person and lets them choose; resolves to the arguments of the command chosen, or to nothing. */
export async function chooseFrom(
  context: Context,
  commands: readonly string[],
): Promise<readonly string[] | undefined> {
  const words = await wordsFor(context);
  const choices = await choicesFor(context, commands, words);
  const { welcome, terminal } = words;
  for (let opening = [welcome.about]; ; opening = []) {
    const first = await chooseAt(context, {}, opening, welcome.whatNow, choices, terminal);
    const chosen = await furtherFrom(first);
    if (chosen === noCountry) continue;
    if (typeof chosen !== "number") return chosen === "" ? undefined : chosen.split(" ");
    process.exitCode = chosen;
    return undefined;
  }

  function furtherFrom(value: string | number): Promise<string | number> | string | number {
    if (value === anyFlow) return chooseFlow(context, words);
    return value === helpline ? chooseCountry(context, words) : value;
  }
}

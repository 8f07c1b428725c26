import type { Choice } from "../../terminal/voice.js";
import type { Context } from "../context.js";
import { allFlows } from "../session/flows.js";
import { openHistory } from "../session/loading.js";
import { chooseAt } from "../session/terminal.js";

const about =
  "alongside is a program to think with. It asks open questions, gives you your own words back, and tells nobody anything: what you write stays on this computer.";

/** What to choose from: only what there is. */
async function choicesFor(context: Context, commands: readonly string[]): Promise<readonly Choice<string>[]> {
  const choices: Choice<string>[] = [];
  const offer = (value: string, label: string): void => {
    if (commands.includes(value.split(" ")[0] ?? "")) choices.push({ value, label });
  };
  const drafts = await (await openHistory(context)).drafts();
  const [draft] = drafts;
  const several = drafts.length === 1 ? "" : ` (${drafts.length} drafts)`;
  if (draft !== undefined) offer("resume", `go on where you stopped${several}`);
  for (const flow of await allFlows(context)) offer(`reflect ${flow.id}`, `reflect: ${flow.title.toLowerCase()}`);
  offer("rephrase", "rephrase a message");
  offer("practice", "practise");
  offer("history list", "see what you kept");
  offer("look-back", "look back over it");
  offer("help-now", "find a helpline");
  return [...choices, { value: "", label: "nothing for now" }];
}

/** Welcomes the person and lets them choose; resolves to the arguments of the command chosen, or to nothing. */
export async function chooseFrom(
  context: Context,
  commands: readonly string[],
): Promise<readonly string[] | undefined> {
  const choices = await choicesFor(context, commands);
  const chosen = await chooseAt(context, {}, [about], "What would you like to do?", choices);
  if (typeof chosen !== "number") return chosen === "" ? undefined : chosen.split(" ");
  process.exitCode = chosen;
  return undefined;
}

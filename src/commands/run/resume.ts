import { coach } from "../../messages/coach.js";
import { firstWords } from "../../history/first-words.js";
import type { Found, Store } from "../../history/store.js";
import { sessionOf } from "../../reflection/draft.js";
import { brief } from "../../reflection/listen/phrase.js";
import type { Hearing } from "../../reflection/session.js";
import type { Outcome } from "../command.js";
import type { Context } from "../context.js";
import { findFlow } from "../session/flows.js";
import { frameOf } from "../session/frame.js";
import { loadHearing, openHistory } from "../session/loading.js";
import { chooseAt, needTerminal, type Manner } from "../session/terminal.js";
import { walk } from "../session/walk.js";

/** A draft in one line: what it is about, when it began, and its first words. */
function nameOf({ entry }: Found, hearing: Hearing): string {
  const said = firstWords(entry);
  const words = hearing.danger(said) ? "" : said;
  const first = words.length > 40 ? `${words.slice(0, words.lastIndexOf(" ", 40) + 1 || 40).trim()} …` : words;
  return `${entry.title}, ${entry.localDate}${first === "" ? "" : `: “${first}”`}`;
}

/** Lets the person choose among several drafts. */
async function chooseDraft(context: Context, drafts: readonly Found[], manner: Manner): Promise<Found | Outcome> {
  const hearing = await loadHearing();
  const choices = drafts.map((draft) => ({ value: draft.entry.id, label: nameOf(draft, hearing) }));
  const chosen = await chooseAt(context, manner, [], coach.whichDraft, choices);
  return typeof chosen === "number" ? chosen : (drafts.find(({ entry }) => entry.id === chosen) ?? 0);
}

/** The draft to go on with: the one named, the only one, or the one chosen; or the exit status when there is none. */
async function draftFor(
  context: Context,
  store: Store,
  named: string | undefined,
  manner: Manner,
): Promise<Found | Outcome> {
  if (named !== undefined) {
    const found = await store.find(named);
    if (found.entry.status === "draft") return found;
    context.stderr.write(`${coach.finished}\n`);
    return 0;
  }
  const drafts = await store.drafts();
  const [only] = drafts;
  if (only === undefined) {
    context.stderr.write(`${coach.noDraft}\n`);
    return 0;
  }
  return drafts.length === 1 ? only : chooseDraft(context, drafts, manner);
}

/** Goes on with a draft at the question where it stopped, with what was being typed. */
export async function run(context: Context, operands: readonly string[], options: Manner): Promise<Outcome> {
  needTerminal(context, coach.noTerminalToGoOn);
  const store = await openHistory(context);
  const draft = await draftFor(context, store, operands[0], options);
  if (typeof draft === "number") return draft;
  const { entry } = draft;
  const hearing = await loadHearing();
  const session = sessionOf(entry, await findFlow(context, entry.flow), hearing);
  const last = entry.answers.findLast(({ text }) => text !== "")?.text;
  const words = last === undefined || hearing.danger(last) ? [] : [coach.youWroteLast(brief(last))];
  return walk(context, {
    session,
    frame: () => frameOf(entry),
    opening: [coach.goingOn(entry.title, entry.localDate), ...words],
    drafted: true,
    store: () => Promise.resolve(store),
    manner: options,
  });
}

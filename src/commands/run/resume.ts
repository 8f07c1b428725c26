import { homes } from "../../files/home.js";
import { heldElsewhere } from "../../history/drafts/in-use.js";
import { instantAt } from "../../history/instant.js";
import type { Found, Store } from "../../history/store.js";
import type { Words } from "../../messages/catalogue/catalogue.js";
import { Problem } from "../../messages/problem.js";
import type { Flow } from "../../reflection/flow/flow.js";
import { sessionOf } from "../../reflection/session/draft.js";
import type { Hearing, Session } from "../../reflection/session.js";
import { passage } from "../../reflection/listen/phrase.js";
import type { EndStatus } from "../../terminal/endings.js";
import type { Choice } from "../../terminal/voice.js";
import type { Outcome } from "../command.js";
import type { Context } from "../context.js";
import { namesOf } from "../session/drafts.js";
import { findFlow } from "../session/flows.js";
import { frameOf } from "../session/frame.js";
import { loadHearing, openHistory } from "../session/loading.js";
import { wordsFor } from "../session/preferences.js";
import { chooseAt, needTerminal, type Manner } from "../session/terminal.js";
import { walk } from "../session/walk.js";
import { outputTo } from "../streams/output.js";
import { suiting, tell } from "../streams/tell.js";

/** The options of `alongside resume`. */
interface Options extends Manner {
  readonly list?: boolean;
}

/** Lists the drafts, the newest first: the id of each, and what is in it. */
async function list(context: Context, store: Store, { coach }: Words): Promise<Outcome> {
  const drafts = await store.drafts();
  const hearing = await loadHearing();
  const names = namesOf(drafts, context.now(), hearing, coach);
  const rows = drafts.map(({ entry }, at) => suiting(context.stdout, `${entry.id}  ${names[at] ?? ""}\n`));
  await outputTo(context.stdout).write(rows.join(""));
  if (drafts.length === 0) tell(context.stderr, coach.noDraft);
  return 0;
}

/** The value of the choice to let a draft go. */
const letGo = "-let-go";

/** Asks once more before a draft is gone for good; one that is open or changed elsewhere stays. Gives an exit status when that was ended. */
async function letDraftGo(
  context: Context,
  store: Store,
  { value, label }: Choice<string>,
  manner: Manner,
  { coach, choices, terminal }: Words,
): Promise<EndStatus | undefined> {
  const sure = await chooseAt(context, manner, [], coach.letDraftGo(label), [
    { value: "no", label: choices.letGo.no },
    { value: "yes", label: choices.letGo.yes },
  ], terminal); // prettier-ignore
  if (typeof sure === "number") return sure;
  if (sure === "no") return undefined;
  const gone = !openElsewhere(context).has(value) && (await store.discard(value));
  tell(context.stderr, gone ? coach.gone : coach.leftElsewhere);
  return undefined;
}

/** The ids of the drafts that are open in other terminals. */
const openElsewhere = (context: Context): ReadonlySet<string> => heldElsewhere(homes(context.env).cache);

/**
 * Lets the person choose among drafts, after they have let go of as many as they like. What is open in another terminal says
 * so, and stands behind the others.
 */
async function chooseDraft(
  context: Context,
  store: Store,
  drafts: readonly Found[],
  manner: Manner,
  words: Words,
): Promise<Found | Outcome> {
  const { coach, choices, terminal } = words;
  const names = namesOf(drafts, context.now(), await loadHearing(), coach);
  const open = openElsewhere(context);
  const all = drafts.map(({ entry: { id } }, at) => {
    const label = names[at] ?? "";
    return { value: id, label: open.has(id) ? `${label} (${coach.openElsewhereShort})` : label };
  });
  const each = [...all.filter(({ value }) => !open.has(value)), ...all.filter(({ value }) => open.has(value))];
  const nothing = { value: "", label: choices.drafts.nothing, leaves: true };
  const choose = (question: string, more: readonly Choice<string>[]): Promise<string | EndStatus> =>
    chooseAt(context, manner, [], question, [...each, ...more], terminal);
  const chosen = await choose(coach.whichDraft, [{ value: letGo, label: choices.drafts.letGo }, nothing]);
  if (chosen !== letGo)
    return typeof chosen === "number" ? chosen : (drafts.find(({ entry }) => entry.id === chosen) ?? 0);
  const gone = await choose(coach.whichToLetGo, [nothing]);
  if (typeof gone === "number") return gone;
  const chosenToGo = each.find(({ value }) => value === gone);
  const status = chosenToGo === undefined ? undefined : await letDraftGo(context, store, chosenToGo, manner, words);
  if (status !== undefined) return status;
  const left = await store.drafts();
  return left.length === 0 ? 0 : chooseDraft(context, store, left, manner, words);
}

/** The entry of an id, or of its beginning. Throws a `Problem` that says where ids are shown. */
async function findDraft(store: Store, named: string, { coach }: Words): Promise<Found> {
  try {
    return await store.find(named);
  } catch (error) {
    if (error instanceof Problem && error.status === 2) throw new Problem(coach.noSuchDraft(named), 2);
    throw error;
  }
}

/** The draft to go on with: the one named, the only one, or the one chosen; or the exit status when there is none. */
async function draftFor(
  context: Context,
  store: Store,
  named: string | undefined,
  manner: Manner,
  words: Words,
): Promise<Found | Outcome> {
  if (named !== undefined) {
    const found = await findDraft(store, named, words);
    if (found.entry.status === "draft") return found;
    tell(context.stderr, words.coach.finished);
    return 0;
  }
  const drafts = await store.drafts();
  const [only] = drafts;
  if (only === undefined) {
    tell(context.stderr, words.coach.noDraft);
    return 0;
  }
  return drafts.length === 1 ? only : chooseDraft(context, store, drafts, manner, words);
}

/** What becomes of a draft whose flow is gone or cannot be read: it is kept as it is, or left. */
async function withoutFlow(
  context: Context,
  store: Store,
  { entry, path }: Found,
  problem: Problem,
  manner: Manner,
  { coach, choices, terminal }: Words,
): Promise<Outcome> {
  const chosen = await chooseAt(
    context,
    manner,
    [coach.flowIsGone(entry.title, problem.message)],
    coach.whatWithDraft,
    [
      { value: "keep", label: choices.gone.keep },
      { value: "leave", label: choices.gone.leave },
    ],
    terminal,
  );
  if (typeof chosen === "number") return chosen;
  if (chosen === "keep") {
    const { at: _at, typing, ...rest } = entry;
    const written = typing === undefined ? [] : [{ step: entry.at ?? "note", question: "", text: typing }];
    const finished = instantAt(context.now(), entry.zone);
    store.saveNow({ ...rest, status: "kept", finished, answers: [...entry.answers, ...written] });
    tell(context.stderr, coach.kept);
  }
  context.stdout.write(`${path}\n`);
  return 0;
}

/**
 * What was written last, given back so that the question has something to go on from; where one more about an answer is asked
 * for, what was given back of that answer.
 */
function wordsBefore({ answers, now, words }: Session, hearing: Hearing): readonly string[] {
  const about = now.at === "permission" ? now.question : undefined;
  const last = answers.findLast(({ step, text }) => text !== "" && (about === undefined || step === about.id));
  if (last === undefined || last.question === "" || hearing.danger(last.text)) return [];
  const heard = about === undefined ? undefined : hearing.listen(last.text).reflection;
  return [heard ?? words.youWroteLast(last.question, passage(last.text))];
}

/** Goes on with a draft at the question where it stopped, with what was being typed. */
export async function run(context: Context, operands: readonly string[], options: Options): Promise<Outcome> {
  const words = await wordsFor(context);
  const { coach } = words;
  const store = await openHistory(context);
  if (options.list === true) return list(context, store, words);
  needTerminal(context, coach.noTerminalToGoOn);
  const draft = await draftFor(context, store, operands[0], options, words);
  if (typeof draft === "number") return draft;
  const { entry } = draft;
  let flow: Flow;
  try {
    const { flowFile } = entry.more;
    flow = await findFlow(context, typeof flowFile === "string" ? flowFile : entry.flow);
  } catch (error) {
    if (error instanceof Problem) return withoutFlow(context, store, draft, error, options, words);
    throw error;
  }
  const hearing = await loadHearing(flow.language);
  const session = sessionOf(entry, flow, hearing, coach);
  return walk(context, {
    session,
    frame: () => frameOf(entry),
    opening: [
      coach.goingOn(entry.title, entry.localDate),
      ...(openElsewhere(context).has(entry.id) ? [coach.openElsewhere] : []),
      ...wordsBefore(session, hearing),
    ],
    drafted: true,
    store: () => Promise.resolve(store),
    manner: options,
    words,
  });
}

import { homes } from "../../files/home.js";
import { draftsAmongNewest } from "../../history/order/waiting.js";
import type { Words } from "../../messages/catalogue/catalogue.js";
import { Problem } from "../../messages/problem.js";
import type { Flow } from "../../reflection/flow/flow.js";
import { begin } from "../../reflection/session.js";
import type { Outcome } from "../command.js";
import type { Context } from "../context.js";
import { allFlows, findFlow, flowForTwo, placeIn, usualFlow } from "../session/flows.js";
import { openHistory } from "../session/loading.js";
import { newFrame } from "../session/frame.js";
import { languageOf, wordsFor } from "../session/preferences.js";
import { walk } from "../session/walk.js";
import { loadVoice, needTerminal, onTerminal, type Manner } from "../session/terminal.js";
import { outputTo } from "../streams/output.js";
import { suitingRows, tell } from "../streams/tell.js";

/** The options of `alongside reflect`. */
interface Options extends Manner {
  readonly list?: boolean;
  readonly save: boolean;
  readonly answers?: string;
  readonly with?: readonly string[];
}

async function list(context: Context, { coach }: Words): Promise<Outcome> {
  const { flows, problems } = await allFlows(context);
  const rows = flows.map(({ id, title, minutes }) => [id, `${title}, ${coach.minutes(minutes)}`] as const);
  await outputTo(context.stdout).write(suitingRows(context.stdout, rows));
  for (const { message } of problems) tell(context.stderr, message);
  return 0;
}

/** What is said before the first question. */
function opening(context: Context, flow: Flow, { coach }: Words, save: boolean): string {
  const about = coach.opening(flow.title, coach.minutes(flow.minutes));
  const kept = save ? coach.staysHere : coach.isNotKept;
  const spoken = flow.language ?? "en";
  const screens = languageOf(context);
  const other = spoken === screens ? [] : [coach.onlyIn(spoken)];
  // Whoever reads English alone is understood; everybody else is told what is.
  const danger = spoken === "en" && screens === "en" ? [] : [coach.dangerLanguages];
  const drafts = draftsAmongNewest(homes(context.env).data);
  const waiting = drafts === 0 ? [] : [coach.draftsWait(drafts)];
  return [about, kept, ...other, ...danger, ...waiting].join(" ");
}

/** Walks a flow: at the terminal, or with the answers of a file. */
export async function run(context: Context, operands: readonly string[], options: Options): Promise<Outcome> {
  const words = await wordsFor(context);
  if (options.list === true) return list(context, words);
  const given = options.with ?? [];
  const id = operands[0] ?? (given.length > 0 ? flowForTwo : usualFlow);
  if (options.answers === undefined && onTerminal(context)) void loadVoice(context, options);
  const flow = await findFlow(context, id);
  const two = flow.people === 2;
  if (given.length > 0 && !two)
    throw new Problem(
      `“${flow.id}” is for one person, so --with has no meaning there. \`${flowForTwo}\` is for two.`,
      2,
    );
  const save = options.save ? () => openHistory(context) : undefined;
  if (options.answers !== undefined) {
    const { answerFrom } = await import("../session/answers.js");
    return answerFrom(context, flow, options.answers, options.save, given);
  }
  needTerminal(context, words.coach.noTerminal);
  const first = opening(context, flow, words, options.save);
  const start = { frame: newFrame(context, placeIn(context, id)), drafted: false, store: save, manner: options, words };
  if (!two) return walk(context, { ...start, session: begin(flow, [], words.coach), opening: [first] });

  const { askNames, drawn, namesGiven } = await import("../session/two.js");
  const named = namesGiven(given);
  const [one, other] = named;
  const both = one !== undefined && other !== undefined ? ([one, other] as const) : await askNames(context, options, [first], named, words); // prettier-ignore
  if (both === undefined) return 0;
  if (typeof both === "number") return both;
  const people = drawn(context, ...both);
  const { together } = words.coach;
  const lot = together.lot(people[0] ?? "");
  const before = named.length === 2 ? [first] : [];
  return walk(context, {
    ...start,
    session: begin(flow, people, words.coach),
    opening: [...before, together.whoFor, options.save ? together.equals : together.equalsUnkept, lot],
  });
}

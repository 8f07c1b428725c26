import { coach } from "../../messages/coach.js";
import { begin } from "../../reflection/session.js";
import type { Outcome } from "../command.js";
import type { Context } from "../context.js";
import { allFlows, findFlow, usualFlow } from "../session/flows.js";
import { openHistory } from "../session/loading.js";
import { newFrame } from "../session/frame.js";
import { walk } from "../session/walk.js";
import { loadVoice, needTerminal, onTerminal, type Manner } from "../session/terminal.js";

/** The options of `alongside reflect`. */
interface Options extends Manner {
  readonly list?: boolean;
  readonly save: boolean;
  readonly answers?: string;
}

async function list(context: Context): Promise<Outcome> {
  const flows = await allFlows(context);
  const widest = Math.max(...flows.map(({ id }) => id.length));
  for (const { id, title, minutes } of flows)
    context.stdout.write(`${id.padEnd(widest)}  ${title}, ${coach.minutes(minutes)}\n`);
  return 0;
}

/** Walks a flow: at the terminal, or with the answers of a file. */
export async function run(context: Context, operands: readonly string[], options: Options): Promise<Outcome> {
  if (options.list === true) return list(context);
  const id = operands[0] ?? usualFlow;
  if (options.answers === undefined && onTerminal(context)) void loadVoice(context, options);
  const flow = await findFlow(context, id);
  if (options.answers !== undefined) {
    const { answerFrom } = await import("../session/answers.js");
    return answerFrom(context, flow, options.answers, options.save);
  }
  needTerminal(context, coach.noTerminal);
  const opening = coach.opening(flow.title, coach.minutes(flow.minutes));
  return walk(context, {
    session: begin(flow),
    frame: newFrame(context),
    opening: [`${opening} ${options.save ? coach.staysHere : coach.isNotKept}`],
    drafted: false,
    store: options.save ? () => openHistory(context) : undefined,
    manner: options,
  });
}

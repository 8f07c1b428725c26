import { isAbsolute, join } from "node:path";
import { loadYaml } from "../../files/load-yaml.js";
import { instantAt } from "../../history/instant.js";
import { Problem } from "../../messages/problem.js";
import type { Flow } from "../../reflection/flow.js";
import { entryOf } from "../../reflection/draft.js";
import { advance, begin, type Event, type Session } from "../../reflection/session.js";
import type { Outcome } from "../command.js";
import type { Context } from "../context.js";
import { careLines } from "./care.js";
import { newFrame } from "./frame.js";
import { loadHearing, openHistory } from "./loading.js";

type Answers = ReadonlyMap<string, string>;

/** Reads {step id: text}. Throws a `Problem` that names what is wrong, where, and the steps there are. */
async function readAnswers(context: Context, flow: Flow, file: string): Promise<Answers> {
  const path = isAbsolute(file) ? file : join(context.cwd, file);
  const yaml = await loadYaml(path);
  const { value } = yaml;
  const known = flow.steps.map(({ id }) => id).join(", ");
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new Problem(`${path}: it should hold an answer for each step, as in “${flow.steps[0]?.id}: …”. The steps are ${known}.`, 2); // prettier-ignore
  const answers = new Map<string, string>();
  for (const [id, answer] of Object.entries(value)) {
    const place = `${path}, line ${yaml.lineOf(id)}`;
    const step = flow.steps.find((each) => each.id === id);
    if (step === undefined)
      throw new Problem(`${place}: there is no step “${id}” in ${flow.id}. The steps are ${known}.`, 2);
    if (answer === null) continue;
    if (typeof answer !== "string" && typeof answer !== "number" && typeof answer !== "boolean")
      throw new Problem(`${place}: the answer to “${id}” should be a text.`, 2);
    const text = String(answer).trim();
    if (text !== "" && step.options !== undefined && !step.options.includes(text))
      throw new Problem(`${place}: the answer to “${id}” is one of ${step.options.join(", ")}.`, 2);
    answers.set(id, text);
  }
  return answers;
}

function eventFor({ now }: Session, answers: Answers): Event {
  switch (now.at) {
    case "question": {
      const text = answers.get(now.question.id) ?? "";
      return text === "" ? { kind: "pass" } : { kind: "answer", text };
    }
    case "permission":
      return { kind: "no" };
    case "experience":
      return { kind: "yes" };
    case "care":
      return { kind: "continue" };
    default:
      return { kind: "keep" };
  }
}

/** Walks a flow with the answers of a YAML or JSON file, keeps the entry, and prints its path. */
export async function answerFrom(context: Context, flow: Flow, file: string, save: boolean): Promise<Outcome> {
  const answers = await readAnswers(context, flow, file);
  const hearing = await loadHearing();
  const frame = newFrame(context);
  let session = begin(flow);
  while (session.now.at !== "over") {
    if (session.now.at === "care") context.stderr.write(`${(await careLines(context)).join("\n")}\n`);
    session = advance(session, eventFor(session, answers), hearing);
  }
  if (!save) return 0;
  const finished = instantAt(context.now(), frame().zone);
  const path = (await openHistory(context)).saveNow(entryOf(session, frame(), finished, hearing));
  context.stdout.write(`${path}\n`);
  return 0;
}

import { isAbsolute, join } from "node:path";
import { loadYaml } from "../../files/load-yaml.js";
import type { Yaml } from "../../files/yaml.js";
import { instantAt } from "../../history/instant.js";
import { coach } from "../../messages/coach.js";
import { helpNow } from "../../messages/help-now.js";
import { Problem } from "../../messages/problem.js";
import type { Flow } from "../../reflection/flow/flow.js";
import { keyOf, partAt } from "../../reflection/flow/ids.js";
import { exchangesOf } from "../../reflection/together/agreed.js";
import { entryOf } from "../../reflection/session/draft.js";
import { advance, begin, type Event, type Session } from "../../reflection/session.js";
import type { Outcome } from "../command.js";
import type { Context } from "../context.js";
import { careIn } from "./care.js";
import { newFrame } from "./frame.js";
import { loadHearing, openHistory } from "./loading.js";
import { differ, drawn, namesGiven } from "./two.js";
import { tell } from "../streams/tell.js";

/** Answers by what a draft calls their questions; whose they are is in that. */
type Answers = ReadonlyMap<string, string>;

/** What one of two says of keeping, beside the answers. */
const keepKey = "keep";

type Given = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Given => typeof value === "object" && value !== null && !Array.isArray(value); // prettier-ignore

/** A question that can be answered in a file: its id, and the answers it takes when it takes only some. */
interface Asked {
  readonly id: string;
  readonly options?: readonly string[] | undefined;
}

/** Everything that can be answered in a flow by one person. */
function askedIn(flow: Flow): readonly Asked[] {
  const asked = flow.steps.flatMap(({ id, options, repeat, each, followUp, turns }): Asked[] => {
    const most = repeat?.most ?? (each === undefined ? 1 : 9);
    const again = Array.from({ length: most - 1 }, (_, at) => ({ id: `${id}-${at + 2}` }));
    const more = followUp === undefined ? [] : [{ id: `${id}-follow-up` }];
    const { thatIsIt, notQuite } = coach.together;
    const heard =
      flow.people === 2 && turns === "listened"
        ? [
            { id: partAt(id, "heard") },
            { id: partAt(id, "right"), options: [thatIsIt, notQuite, "yes", "no"] },
            { id: partAt(id, "missing") },
          ]
        : [];
    return [{ id, options }, ...again, ...more, ...heard];
  });
  return flow.people === 2 ? [...asked, { id: keepKey, options: ["all", "nothing"] }] : asked;
}

/** Reads the answers of one person into `into`. Throws a `Problem` that names what is wrong, where, and the steps there are. */
function readOne(
  yaml: Yaml,
  path: string,
  flow: Flow,
  given: Given,
  who: string | undefined,
  into: Map<string, string>,
): void {
  const asked = askedIn(flow);
  const known = flow.steps.map(({ id }) => id).join(", ");
  for (const [id, answer] of Object.entries(given)) {
    const place = `${path}, line ${who === undefined ? yaml.lineOf(id) : yaml.lineOf(who, id)}`;
    const step = asked.find((each) => each.id === id);
    if (step === undefined)
      throw new Problem(`${place}: there is no step “${id}” in ${flow.id}. The steps are ${known}.`, 2);
    if (answer === null) continue;
    if (typeof answer !== "string" && typeof answer !== "number" && typeof answer !== "boolean")
      throw new Problem(`${place}: the answer to “${id}” should be a text.`, 2);
    // YAML reads a bare yes as true.
    const text = typeof answer === "boolean" ? (answer ? "yes" : "no") : String(answer).trim();
    if (text !== "" && step.options !== undefined && !step.options.includes(text))
      throw new Problem(`${place}: the answer to “${id}” is one of ${step.options.join(", ")}.`, 2);
    into.set(keyOf(id, who?.trim()), text);
  }
}

/** Reads {step id: text}, or for two {name: {step id: text}}: the answers, and the names. */
async function readAnswers(
  context: Context,
  flow: Flow,
  file: string,
  named: readonly string[],
): Promise<{ readonly answers: Answers; readonly names: readonly string[] }> {
  const path = isAbsolute(file) ? file : join(context.cwd, file);
  const yaml = await loadYaml(path);
  const { value } = yaml;
  const known = flow.steps.map(({ id }) => id).join(", ");
  const [first] = flow.steps;
  const answers = new Map<string, string>();
  if (flow.people !== 2) {
    if (!isRecord(value))
      throw new Problem(`${path}: it should hold an answer for each step, as in “${first?.id}: …”. The steps are ${known}.`, 2); // prettier-ignore
    readOne(yaml, path, flow, value, undefined, answers);
    return { answers, names: [] };
  }
  const names = isRecord(value) ? Object.keys(value) : [];
  const all = isRecord(value) ? Object.values(value) : [];
  if (!isRecord(value) || names.length !== 2 || !all.every((each) => isRecord(each) || each === null) || !differ(names[0] ?? "", names[1] ?? "")) // prettier-ignore
    throw new Problem(`${path}: it should hold two names, and under each an answer for each step, as in “Sam: {${first?.id}: …}”. The steps are ${known}.`, 2); // prettier-ignore
  const missing = named.find((name) => names.every((each) => differ(each, name)));
  if (missing !== undefined)
    throw new Problem(`${path}: there are answers of ${names.join(" and ")}, and --with names “${missing}”.`, 2);
  for (const who of names) {
    const own = value[who];
    if (isRecord(own)) readOne(yaml, path, flow, own, who, answers);
  }
  return { answers, names: namesGiven(names) };
}

function eventFor({ now, people }: Session, answers: Answers): Event {
  switch (now.at) {
    case "question": {
      const { id, who, options, kind } = now.question;
      const text = answers.get(keyOf(id, who)) ?? "";
      const chosen = kind === "choice" && !options.includes(text) ? options[text === "yes" ? 0 : 1] : text;
      return text === "" || chosen === undefined ? { kind: "pass" } : { kind: "answer", text: chosen };
    }
    case "permission":
      return { kind: answers.has(`${now.question.id}-follow-up`) ? "yes" : "no" };
    case "care":
      return { kind: "continue" };
    case "balance":
      return { kind: "no" };
    case "keeping":
      return { kind: answers.get(keyOf(keepKey, people[now.person])) === "nothing" ? "discard" : "keep" };
    default:
      return { kind: "keep" };
  }
}

/** Walks a flow with the answers of a YAML or JSON file, keeps the entry, and prints its path. */
export async function answerFrom(
  context: Context,
  flow: Flow,
  file: string,
  save: boolean,
  named: readonly string[],
): Promise<Outcome> {
  const { answers, names } = await readAnswers(context, flow, file, named);
  const hearing = await loadHearing(flow.language);
  const frame = newFrame(context);
  const [one = "", other = ""] = names;
  let session = begin(flow, names.length === 2 ? drawn(context, one, other) : []);
  while (session.now.at !== "over") {
    if (session.now.at === "care" && !session.now.again)
      context.stderr.write(`${(await careIn(context, helpNow).lines()).join("\n")}\n`);
    session = advance(session, eventFor(session, answers), hearing);
  }
  if (!save) return 0;
  const nothing = session.people.length > 1 && exchangesOf(flow, session.answers).length === 0;
  if (session.now.end === "discarded" || nothing) {
    tell(context.stderr, coach.together.notAgreed);
    return 0;
  }
  const finished = instantAt(context.now(), frame().zone);
  const path = (await openHistory(context)).saveNow(entryOf(session, frame(), finished, hearing));
  context.stdout.write(`${path}\n`);
  return 0;
}

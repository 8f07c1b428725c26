import { english } from "../messages/catalogue/catalogue.js";
import { promptsMessages } from "../messages/prompts.js";
import type { Flow, Step, When } from "../reflection/flow/flow.js";

const says = promptsMessages.show;

const isList = (when: When | readonly When[]): when is readonly When[] => Array.isArray(when);

const among = (given: string | readonly string[]): string =>
  (typeof given === "string" ? [given] : given).map((each) => `“${each}”`).join(" or ");

/** A condition as a clause. */
function clause({ step, is, not, answered, mentions, from, to }: When): string {
  const parts = [
    ...(answered === undefined ? [] : [`is ${answered ? "answered" : "passed"}`]),
    ...(is === undefined ? [] : [`is ${among(is)}`]),
    ...(not === undefined ? [] : [`is not ${among(not)}`]),
    ...(mentions === undefined ? [] : [`mentions ${among(mentions)}`]),
    ...(from === undefined ? [] : [`is ${from} or more`]),
    ...(to === undefined ? [] : [`is ${to} or less`]),
  ];
  return `“${step}” ${parts.join(" and ")}`;
}

/** A question with everything that belongs to it, as lines. */
function linesOf(step: Step, nth: number): readonly string[] {
  const { id, question, otherwise, why, help, options, when, each, repeat, followUp, turns } = step;
  const conditions = when === undefined ? [] : isList(when) ? when : [when];
  const notes = [
    ...(conditions.length === 0 ? [] : [says.when(conditions.map(clause).join(", and "))]),
    ...(each === undefined ? [] : [says.each(each)]),
    ...(help === undefined ? [] : [help]),
    ...(options === undefined ? [] : [says.options(options)]),
    ...(otherwise === undefined ? [] : [says.passed(otherwise)]),
    ...(repeat === undefined ? [] : [says.again(repeat.most, repeat.question)]),
    ...(followUp === undefined ? [] : [says.more(followUp.question)]),
    ...(turns === "listened" ? [says.listened] : []),
    says.why(why),
  ];
  return [`${nth}. ${question}  [${id}]`, ...notes.map((note) => `   ${note}`)];
}

/** A flow to be read: what it is for, its questions with why each is asked, its end, and its example session. */
export function flowText(flow: Flow): string {
  const { title, minutes, for: whom, source, steps, close, example } = flow;
  const spoken = example.flatMap(({ coach, person, who }) => [
    ...coach.split("\n"),
    `  > ${who === undefined ? "" : `${who}: `}${person === "" ? "(passed)" : person.replaceAll("\n", "\n  > ")}`,
  ]);
  const last = [...(close.words === undefined ? [] : [close.words]), ...close.summary.map(({ label }) => `- ${label}`)];
  const parts = [
    [title, says.about(english.coach.minutes(minutes), whom)],
    [says.source, source],
    [says.questions, ...steps.flatMap((step, at) => linesOf(step, at + 1))],
    ...(last.length === 0 ? [] : [[says.close, ...last]]),
    ...(spoken.length === 0 ? [] : [[says.example, ...spoken]]),
  ];
  return `${parts.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

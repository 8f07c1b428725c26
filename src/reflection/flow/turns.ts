import type { Answer } from "../../history/entry.js";
import type { Flow, Step } from "./flow.js";
import { saysNothing } from "../listen/nothing.js";
import { againAt, partAt, questionOfFollowUp, stepAt, type Part } from "./ids.js";
import { holds } from "./when.js";

/** One place in a session where somebody is asked. */
export interface Turn {
  readonly id: string;
  readonly step: Step;
  /** How often the step has been asked with this, counted from 1. */
  readonly nth: number;
  /** The answer it is asked about, for a step that is asked for each of several. */
  readonly about?: Answer | undefined;
  /** Whom it asks, in a session of two. */
  readonly who?: string | undefined;
  /** Which part of listening it is, and to whom; undefined for the step's own question. */
  readonly part?: { readonly kind: Part; readonly speaker: string } | undefined;
}

/** The answer given at a turn. */
const given = (answers: readonly Answer[], id: string, who?: string): Answer | undefined =>
  answers.find((answer) => answer.step === id && (answer.who ?? who) === who);

const said = (answer: Answer | undefined): boolean => answer !== undefined && answer.text.trim() !== "";

/** Whether an answer gives something to go on with, and not only that there is nothing: "dont know", "no". */
const tells = (answer: Answer | undefined): boolean => said(answer) && !saysNothing(answer?.text ?? "");

/** The answers that a step is asked about, for one that is asked for each answer of another. */
export const eachOf = ({ each }: Step, answers: readonly Answer[]): readonly Answer[] =>
  each === undefined ? [] : answers.filter((answer) => stepAt(answer.step) === each && tells(answer));

function* alone(step: Step, answers: readonly Answer[]): Generator<Turn> {
  if (step.each !== undefined) {
    for (const [at, answer] of eachOf(step, answers).entries())
      yield { id: againAt(step.id, at + 1), step, nth: at + 1, about: answer };
    return;
  }
  const most = step.repeat?.most ?? 1;
  for (let nth = 1; nth <= most; nth += 1) {
    const id = againAt(step.id, nth);
    yield { id, step, nth };
    if (!tells(given(answers, id))) return;
  }
}

/** An answer that finds what was given back right, in English or in Spanish. */
const foundRight = /^(?:yes|s[ií])(?![\p{L}])/iu;

/** What two do with one step: each answers it; where they listen, the other gives it back before it goes on. */
function* both(step: Step, answers: readonly Answer[], order: readonly string[]): Generator<Turn> {
  for (const [at, speaker] of order.entries()) {
    yield { id: step.id, step, nth: 1, who: speaker };
    const listener = order[1 - at];
    if (step.turns !== "listened" || listener === undefined || !said(given(answers, step.id, speaker))) continue;
    const heard = partAt(step.id, "heard");
    yield { id: heard, step, nth: 1, who: listener, part: { kind: "heard", speaker } };
    if (!said(given(answers, heard, listener))) continue;
    const right = partAt(step.id, "right");
    yield { id: right, step, nth: 1, who: speaker, part: { kind: "right", speaker } };
    const found = given(answers, right, speaker)?.text ?? "";
    if (found === "" || foundRight.test(found)) continue;
    yield { id: partAt(step.id, "missing"), step, nth: 1, who: speaker, part: { kind: "missing", speaker } };
  }
}

/**
 * The turns of a session as far as its answers tell them: steps whose condition does not hold are left out, repeats go on
 * as long as they are answered, and of two people, who begins changes from step to step.
 */
function* turnsOf(flow: Flow, people: readonly string[], answers: readonly Answer[]): Generator<Turn> {
  let round = 0;
  for (const step of flow.steps) {
    if (!holds(step.when, answers)) continue;
    if (people.length < 2) yield* alone(step, answers);
    else {
      yield* both(step, answers, round % 2 === 0 ? people : people.toReversed());
      round += 1;
    }
  }
}

/** The turn after the last one that was answered or passed, of the first for a new session; undefined behind the last. */
export function nextTurn(flow: Flow, people: readonly string[], answers: readonly Answer[]): Turn | undefined {
  const done = new Set(answers.map(({ step, who }) => `${questionOfFollowUp(step) ?? step}@${who ?? ""}`));
  const turns = [...turnsOf(flow, people, answers)];
  const last = turns.findLastIndex(({ id, who }) => done.has(`${id}@${who ?? ""}`));
  return turns[last + 1];
}

/** The turn of this id and person. */
export function turnAt(
  flow: Flow,
  people: readonly string[],
  answers: readonly Answer[],
  id: string,
  who: string | undefined,
): Turn | undefined {
  for (const turn of turnsOf(flow, people, answers)) if (turn.id === id && turn.who === who) return turn;
  return undefined;
}

import { nearestName } from "../../lint/issues/nearest.js";
import type { Flow, Step, When } from "./flow.js";

/** The keys that lead to something in a file's data. */
export type Path = readonly (string | number)[];

/** Where a file is wrong, as a path into its data, and what is wrong there. */
export interface Fault {
  readonly path: Path;
  readonly message: string;
}

/** The ids in `{braces}` of a question. */
const placeholders = (question: string): readonly string[] =>
  [...question.matchAll(/\{([a-z0-9-]+)\}/g)].map((found) => found[1] ?? "");

const isList = (when: When | readonly When[]): when is readonly When[] => Array.isArray(when);

const conditions = (step: Step): readonly { readonly when: When; readonly path: Path }[] => {
  if (step.when === undefined) return [];
  return isList(step.when)
    ? step.when.map((when, at) => ({ when, path: ["when", at] }))
    : [{ when: step.when, path: ["when"] }];
};

/** The name that was meant, where that can be guessed. */
export const perhaps = (given: string, names: Iterable<string>): string => {
  const meant = given.length > 1 ? nearestName(given, names) : undefined;
  return meant === undefined ? "" : `; perhaps “${meant}” is meant`;
};

/** What is wrong with a step beside the ones before it. */
function faultsIn(step: Step, before: readonly Step[], people: number): readonly Fault[] {
  const faults: Fault[] = [];
  const known = before.map(({ id }) => id);
  const earlier = (named: string, path: Path): void => {
    if (known.includes(named)) return;
    faults.push({ path, message: `no earlier step is called “${named}”${perhaps(named, known)}` });
  };
  if (known.includes(step.id)) faults.push({ path: ["id"], message: `the id “${step.id}” is there twice` });
  for (const named of placeholders(step.question)) {
    if (!known.includes(named)) earlier(named, ["question"]);
    else if (step.otherwise === undefined)
      faults.push({ path: ["question"], message: `an “otherwise” is needed for when “${named}” is passed` });
  }
  if (step.otherwise !== undefined && placeholders(step.otherwise).length > 0)
    faults.push({ path: ["otherwise"], message: "an “otherwise” is asked as it stands, without {braces}" });
  if (step.each !== undefined) earlier(step.each, ["each"]);
  for (const { when, path } of conditions(step)) {
    earlier(when.step, [...path, "step"]);
    const options = before.find(({ id }) => id === when.step)?.options;
    for (const key of ["is", "not"] as const) {
      const wanted = when[key];
      const list = wanted === undefined ? [] : typeof wanted === "string" ? [wanted] : wanted;
      const strange = options && list.find((each) => !options.includes(each));
      if (strange !== undefined)
        faults.push({ path: [...path, key], message: `“${strange}” is none of the options of “${when.step}”` });
    }
  }
  if (people < 2 && step.turns !== undefined)
    faults.push({ path: ["turns"], message: "turns belong to a flow with “people: 2”" });
  for (const key of ["each", "repeat", "followUp"] as const)
    if (people > 1 && step[key] !== undefined)
      faults.push({ path: [key], message: `a flow for two asks each question once, so “${key}” has no place in it` });
  return faults;
}

/** What the shape of a flow cannot say: ids are there once, and everything that names a step names one that exists. */
export function faultsBetween({ steps, close, people = 1 }: Flow): readonly Fault[] {
  const faults = steps.flatMap((step, at) =>
    faultsIn(step, steps.slice(0, at), people).map(({ path, message }) => ({ path: ["steps", at, ...path], message })),
  );
  const known = new Set(steps.map(({ id }) => id));
  const [first] = steps;
  if (first?.when !== undefined)
    faults.push({ path: ["steps", 0, "when"], message: "the first step is always asked, so it has no condition" });
  const named = [
    ...close.summary.map(({ step }, at) => ({ step, path: ["close", "summary", at, "step"] })),
    { step: close.helped, path: ["close", "helped"] },
  ];
  for (const { step, path } of named)
    if (step !== undefined && !known.has(step))
      faults.push({ path, message: `no step is called “${step}”${perhaps(step, known)}` });
  return faults;
}

import { Problem } from "../../messages/problem.js";

/** The parts of looking back, in the order in which they are shown; each can be left out. */
export const parts = ["calendar", "feelings", "words", "people", "helped", "this-day"] as const;

/** One of `parts`. */
export type Part = (typeof parts)[number];

/** The parts that a text names, such as "people, feelings". Throws a `Problem` with status 2 for a name that is none. */
export function partsIn(text: string): readonly Part[] {
  const names = text
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((name) => name !== "");
  return names.map((name) => {
    const part = parts.find((each) => each === name);
    if (part !== undefined) return part;
    throw new Problem(`There is no part “${name}” in looking back. The parts are ${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}.`, 2); // prettier-ignore
  });
}

/** The parts to show: those asked for, else all but those that are left out. */
export function wantedParts(only: readonly Part[] | undefined, without: readonly Part[]): ReadonlySet<Part> {
  return new Set((only ?? parts).filter((part) => !without.includes(part)));
}

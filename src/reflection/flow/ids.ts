/** What a draft adds to the id of a question, in the order in which it can stand behind it. */
const endings = { followUp: "-follow-up", permission: "-permission" } as const;

/** The parts of listening to one another, in a flow for two: given back, found right or not, and completed. */
export type Part = "heard" | "right" | "missing";

const parts: readonly Part[] = ["heard", "right", "missing"];

/** The endings of ids that the program makes itself, so that no step is called so. */
export const reservedEnding = /-(?:follow-up|permission|heard|right|missing|\d+)$/;

/** The id of a step that is asked for the `nth` time, counted from 1. */
export const againAt = (step: string, nth: number): string => (nth === 1 ? step : `${step}-${nth}`);

/** The id of one part of listening to the answer of a step. */
export const partAt = (step: string, part: Part): string => `${step}-${part}`;

/** The id of the question that follows up on the answer to a question. */
export const followUpAt = (question: string): string => `${question}${endings.followUp}`;

/** What a draft calls the place where the coach asks whether it may ask one more about an answer. */
export const permissionAt = (question: string): string => `${question}${endings.permission}`;

function without(id: string, ending: string): string | undefined {
  return id.endsWith(ending) ? id.slice(0, -ending.length) : undefined;
}

/** The question whose answer the coach would like to ask one more about, where a draft stands there. */
export const questionOfPermission = (id: string): string | undefined => without(id, endings.permission);

/** The question that a follow-up is about; undefined for an id that is not one of a follow-up. */
export const questionOfFollowUp = (id: string): string | undefined => without(id, endings.followUp);

/** The step an answer is given to, however often it was asked; "" for a follow-up or a part of listening. */
export function stepAt(id: string): string {
  if (questionOfFollowUp(id) !== undefined || parts.some((part) => id.endsWith(`-${part}`))) return "";
  return id.replace(/-\d+$/, "");
}

/** How a draft names a question of somebody's, in a session of two. */
export const keyOf = (id: string, who: string | undefined): string => (who === undefined ? id : `${id}@${who}`);

/** The id and the person in a key. */
export function readKey(key: string): { readonly id: string; readonly who?: string } {
  const at = key.indexOf("@");
  return at === -1 ? { id: key } : { id: key.slice(0, at), who: key.slice(at + 1) };
}

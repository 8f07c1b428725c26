import type { Command } from "./slash.js";

/** What came of a question: the answer, or a wish with what had been written by then. */
export type Reply = { [Kind in "answer" | Command]: { readonly kind: Kind; readonly text: string } }[
  "answer" | Command];

/** What a terminal needs to know to ask one question, whichever way it draws it. */
export interface Asking {
  readonly text: string;
  readonly help?: string | undefined;
  /** One line: why it is asked, for `?`. */
  readonly why: string;
  /** Where in the conversation it stands, such as "2 of 7". */
  readonly place?: string | undefined;
  /** `text`: several lines, ended by an empty one. `line`: one line, ended by Enter. */
  readonly kind: "text" | "line";
  /** What was being typed when it was asked the last time. */
  readonly typing: string;
  /** What no answer means, where it is more than passing. */
  readonly empty?: string | undefined;
  /** What there is to choose from, listed under the question with numbers. */
  readonly options?: readonly string[] | undefined;
  /** The words behind a slash that mean something here; all of them when it is not given. */
  readonly offered?: readonly Command[] | undefined;
  /**
   * Says in one sentence why an answer is taken only when it is ended once more: it may belong to another question, or is none
   * of those offered. `key` is what ends it.
   */
  readonly unsure?: ((text: string, key: string) => string | undefined) | undefined;
  /** Says in one sentence what is wrong with an answer of kind `line`, or nothing. */
  readonly wrong?: ((text: string) => string | undefined) | undefined;
}

const fold = (text: string): string => text.trim().toLowerCase().replace(/\.$/, "");

/** Words with a space on either side, so that one of them is found as a word. */
const spaced = (text: string): string => ` ${fold(text).replace(/[^\p{L}\p{N}'’]+/gu, " ")} `;

/** Which of the options an answer means, by its number, its words or some that only it has; undefined when it is none of them. */
export function optionOf(options: readonly string[], answer: string): string | undefined {
  const exact = options.find((option) => fold(option) === fold(answer)) ?? options[Number(fold(answer)) - 1];
  const [some, ...others] = options.filter((option) => spaced(option).includes(spaced(answer)));
  return exact ?? (others.length === 0 && answer.trim().length > 1 ? some : undefined);
}

/** The options as they are listed under a question. */
export const listed = ({ options = [] }: Asking): readonly string[] =>
  options.map((option, at) => `  ${at + 1}. ${option}`);

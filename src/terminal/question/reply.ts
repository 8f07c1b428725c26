import type { Command } from "./slash.js";

/** What came of a question: the answer, or a wish with what had been written by then. */
export type Reply =
  { readonly kind: "answer"; readonly text: string } | { readonly kind: Command; readonly text: string };

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
  /** Of kind `text`, but one line is enough: where nothing is drawn, Enter ends it. */
  readonly short?: boolean | undefined;
  /** What was being typed when it was asked the last time. */
  readonly typing: string;
  /** What no answer means, where it is more than passing. */
  readonly empty?: string | undefined;
  /** What there is to choose from, listed under the question with numbers. */
  readonly options?: readonly string[] | undefined;
  /** The words behind a slash that mean something here; all of them when it is not given. */
  readonly offered?: readonly Command[] | undefined;
  /** Which answers are taken only when they are ended once more: none at all, or a yes or no that may belong to another question. */
  readonly unsure?: ((text: string) => boolean) | undefined;
  /** Says in one sentence what is wrong with an answer of kind `line`, or nothing. */
  readonly wrong?: ((text: string) => string | undefined) | undefined;
}

const fold = (text: string): string => text.trim().toLowerCase().replace(/\.$/, "");

/** Which of the options an answer means, by its number or its words; undefined when it is none of them. */
export function optionOf(options: readonly string[], answer: string): string | undefined {
  return options.find((option) => fold(option) === fold(answer)) ?? options[Number(fold(answer)) - 1];
}

/** The options as they are listed under a question. */
export const listed = ({ options = [] }: Asking): readonly string[] =>
  options.map((option, at) => `  ${at + 1}. ${option}`);

import type { Asking, Reply } from "./question/reply.js";

/** One thing to choose: what is shown, and the value it stands for. */
export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** Whether words name it that its label does not show, as "England" does the United Kingdom. */
  readonly isCalled?: (words: string) => boolean;
  /** Whether it leaves the list with nothing chosen, as Esc, "no thanks" and "back" do. */
  readonly leaves?: boolean;
}

/**
 * How the program speaks with the person at the terminal, drawn or plain. Everything goes to standard error. While it waits
 * it rejects when the session is ended, by a signal or by Ctrl-C.
 */
export interface Voice {
  /** Says lines, a paragraph each; none says nothing. */
  say(paragraphs: readonly string[]): void;
  ask(asking: Asking, onTyping?: (text: string) => void): Promise<Reply>;
  /** Asks for a text that is there already to be written anew. */
  rewrite(asking: Asking, onTyping: (text: string) => void): Promise<Reply>;
  choose<Value extends string>(question: string, choices: readonly Choice<Value>[]): Promise<Value>;
  /** Lets go of the terminal. */
  close(): void;
}

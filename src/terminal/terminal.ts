import type { TerminalWords } from "../messages/terminal.js";
import type { Endings } from "./endings.js";

/** Where keys come from. */
export interface Input extends NodeJS.ReadableStream {
  readonly isRaw?: boolean;
  setRawMode(raw: boolean): unknown;
}

/** Where a conversation is written: standard error, for standard output holds results. */
export interface Screen extends NodeJS.WritableStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly rows?: number;
}

/** A terminal at which keys are read, until the session is ended. */
export interface Keys {
  readonly stdin: Input;
  readonly stderr: Screen;
  readonly endings: Endings;
}

/** What a voice needs of the system. */
export interface Terminal extends Keys {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Every long answer begins in the editor. */
  readonly editor: boolean;
  /** What questions say about themselves. */
  readonly words: TerminalWords;
  /** What is said to words, typed at a list, that are none of it but may mean danger; nothing to any others. */
  readonly helpFor: (typed: string) => Promise<readonly string[]>;
}

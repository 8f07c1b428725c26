import { fit } from "../../terminal/question/fit.js";

/** Where a text goes: a terminal knows that it is one, and how wide. */
interface Target {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** A text as it suits where it goes: broken between words on a terminal, as it is in a pipe or a file. */
export const suiting = ({ isTTY, columns }: Target, text: string): string =>
  fit(text, isTTY === true ? columns : undefined);

/** Writes a text and the end of its line, as it suits where it goes. */
export function tell(target: Target, text: string): void {
  target.write(`${suiting(target, text)}\n`);
}

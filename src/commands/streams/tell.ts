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

/** Names and what is said of them, a row each in two columns; on a terminal what is broken off stands in the second, too. */
export function suitingRows(
  { isTTY, columns }: Target,
  rows: readonly (readonly [name: string, said: string])[],
): string {
  const indent = Math.max(0, ...rows.map(([name]) => name.length)) + 2;
  const room = isTTY === true && columns !== undefined ? columns - indent : undefined;
  return rows
    .map(([name, said]) => `${name.padEnd(indent)}${fit(said, room).replaceAll("\n", `\n${" ".repeat(indent)}`)}\n`)
    .join("");
}

/** Writes a text and the end of its line, as it suits where it goes. */
export function tell(target: Target, text: string): void {
  target.write(`${suiting(target, text)}\n`);
}

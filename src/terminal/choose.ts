import inquirer from "inquirer";
import type { TerminalWords } from "../messages/terminal.js";
import { wrap } from "./question/layout.js";
import type { Theme } from "./theme.js";
import type { Choice } from "./voice.js";

/** Where the list is shown, and read from. */
interface Streams {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  readonly signal: AbortSignal;
  /** The size of the screen, in columns and rows. */
  readonly size: { readonly columns: number; readonly rows: number };
}

/** What stands before a choice and its further lines: the cursor, or as much room. */
const gutter = "  ";

/** Lets the person choose one of a list with the arrow keys, a number, or the first letters. */
export async function choose<Value extends string>(
  question: string,
  choices: readonly Choice<Value>[],
  theme: Theme,
  { size: { columns, rows }, ...streams }: Streams,
  terminal: TerminalWords,
): Promise<Value> {
  const prompt = inquirer.createPromptModule(streams);
  const { chosen } = await prompt<{ chosen: string }>([
    {
      type: "select",
      name: "chosen",
      message: question,
      choices: choices.map(({ value, label }) => ({
        value,
        name: wrap(label, columns - 3).join(`\n${gutter}`),
        short: label,
      })),
      pageSize: Math.max(4, rows - 6),
      loop: false,
      theme: {
        indexMode: "number",
        prefix: { idle: "", done: "" },
        icon: { cursor: "›" },
        style: {
          message: (text: string) =>
            wrap(text, columns - 1)
              .map(theme.question)
              .join("\n"),
          highlight: theme.chosen,
          answer: (text: string) =>
            `\n${wrap(text, columns - 3)
              .map((line) => gutter + line)
              .join("\n")}`,
          keysHelpTip: () => theme.quiet(terminal.choosing),
        },
      },
    },
  ]);
  const choice = choices.find(({ value }) => value === chosen);
  if (choice === undefined) throw new RangeError(`${chosen} is none of the choices`);
  return choice.value;
}

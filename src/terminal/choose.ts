import inquirer from "inquirer";
import type { TerminalWords } from "../messages/terminal.js";
import type { Theme } from "./theme.js";
import type { Choice } from "./voice.js";

const same = (text: string): string => text;

interface Streams {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  readonly signal: AbortSignal;
}

/** Lets the person choose one of a list with the arrow keys, a number, or the first letters. */
export async function choose<Value extends string>(
  question: string,
  choices: readonly Choice<Value>[],
  theme: Theme,
  streams: Streams,
  terminal: TerminalWords,
): Promise<Value> {
  const prompt = inquirer.createPromptModule(streams);
  const { chosen } = await prompt<{ chosen: string }>([
    {
      type: "select",
      name: "chosen",
      message: question,
      choices: choices.map(({ value, label }) => ({ value, name: label })),
      loop: false,
      theme: {
        prefix: { idle: "", done: "" },
        icon: { cursor: "›" },
        style: {
          message: theme.question,
          highlight: theme.chosen,
          answer: same,
          keysHelpTip: () => theme.quiet(terminal.choosing),
        },
      },
    },
  ]);
  const choice = choices.find(({ value }) => value === chosen);
  if (choice === undefined) throw new RangeError(`${chosen} is none of the choices`);
  return choice.value;
}

import inquirer from "inquirer";
import { menu, type Menu } from "./question/menu.js";
import type { Theme } from "./theme.js";
import type { Choice } from "./voice.js";

/** Where the list is shown, and read from. */
interface Streams {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  readonly signal: AbortSignal;
  readonly size: Menu["size"];
  readonly onDisturbed: Menu["onDisturbed"];
}

/** Lets the person choose one of a list with the arrow keys, a number, or words. Resolves to what `helpFor` says instead when that is something. */
export async function choose<Value extends string>(
  question: string,
  choices: readonly Choice<Value>[],
  theme: Theme,
  { size, onDisturbed, ...streams }: Streams,
  { words, helpFor }: Pick<Menu, "words" | "helpFor">,
): Promise<Value | readonly string[]> {
  const prompt = inquirer
    .createPromptModule<{ menu: Menu & Record<string, unknown> }>(streams)
    .registerPrompt("menu", menu);
  const { chosen } = await prompt<{ chosen: string | readonly string[] }>([
    { type: "menu", name: "chosen", message: question, choices, theme, words, size, onDisturbed, helpFor },
  ]);
  if (typeof chosen !== "string") return chosen;
  const choice = choices.find(({ value }) => value === chosen);
  if (choice === undefined) throw new RangeError(`${chosen} is none of the choices`);
  return choice.value;
}

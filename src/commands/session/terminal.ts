import type { TerminalWords } from "../../messages/terminal.js";
import { Problem } from "../../messages/problem.js";
import { watchEndings, type EndStatus, type Endings } from "../../terminal/endings.js";
import type { Terminal } from "../../terminal/terminal.js";
import type { Choice, Voice } from "../../terminal/voice.js";
import type { Context } from "../context.js";
import { preferences } from "./preferences.js";
import { helpFor } from "./words-of-danger.js";

/** How the person wants to be spoken with. */
export interface Manner {
  readonly plain?: boolean;
  readonly editor?: boolean;
}

/** Whether there is a terminal to ask in. Standard output may be a pipe, for it holds results only. */
export function onTerminal({ stdin, stderr }: Context): boolean {
  return stdin.isTTY && stderr.isTTY;
}

/** Throws a `Problem` that says what can be done, where there is no terminal to ask in. */
export function needTerminal(context: Context, what: string): void {
  if (!onTerminal(context)) throw new Problem(what, 2);
}

/** Whether nothing may be drawn: by --plain, by ACCESSIBLE, because the terminal cannot, or because it is set so. */
export function isPlain(context: Context, { plain }: Manner): boolean {
  const { env } = context;
  const accessible = env["ACCESSIBLE"] ?? "";
  if (plain === true || (accessible !== "" && accessible !== "0") || env["TERM"] === "dumb") return true;
  return preferences(context).plain === true;
}

/** Loads the voice to speak with at this terminal, and not the other. */
export async function loadVoice(context: Context, manner: Manner): Promise<(terminal: Terminal) => Voice> {
  return isPlain(context, manner)
    ? (await import("../../terminal/plain/voice.js")).plainVoice
    : (await import("../../terminal/drawn.js")).drawnVoice;
}

/** The voice to speak with at this terminal. */
export async function voiceFor(
  context: Context,
  manner: Manner,
  endings: Endings,
  known?: TerminalWords,
): Promise<Voice> {
  const speak = await loadVoice(context, manner);
  const words = known ?? (await import("../../messages/terminal.js")).terminal;
  const { stdin, stderr } = context;
  const own = preferences(context).editor;
  const env = own === undefined ? context.env : { ...context.env, VISUAL: own };
  return speak({ env, stdin, stderr, endings, editor: manner.editor === true, words, helpFor: helpFor(context) });
}

/** Speaks with the person at the terminal: resolves to what `talk` does, or to the exit status when that was ended. */
export async function speaking<Told>(
  context: Context,
  manner: Manner,
  words: TerminalWords | undefined,
  talk: (voice: Voice) => Promise<Told>,
): Promise<Told | EndStatus> {
  const endings = watchEndings(context, () => {});
  const voice = await voiceFor(context, manner, endings, words);
  try {
    const told = await talk(voice);
    context.stderr.write("\n");
    return told;
  } catch (error) {
    const status = endings.status();
    if (status === undefined) throw error;
    return status;
  } finally {
    voice.close();
    endings.stop();
  }
}

/** Lets the person choose at the terminal: resolves to the value chosen, or to the exit status when that was ended. */
export const chooseAt = <Value extends string>(
  context: Context,
  manner: Manner,
  opening: readonly string[],
  question: string,
  choices: readonly Choice<Value>[],
  words?: TerminalWords,
): Promise<Value | EndStatus> =>
  speaking(context, manner, words, (voice) => {
    voice.say(opening);
    return voice.choose(question, choices);
  });

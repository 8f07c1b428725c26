import { onDisturbed } from "./disturbed.js";
import { editText, type Edited } from "./editor.js";
import { openKeyboard } from "./keyboard.js";
import { fit } from "./question/fit.js";
import { wrap } from "./question/layout.js";
import { longQuestion } from "./question/long-question.js";
import type { Asking, Reply } from "./question/reply.js";
import { slashed, asTyped } from "./question/slash.js";
import type { Terminal } from "./terminal.js";
import { themeFor } from "./theme.js";
import type { Voice } from "./voice.js";

/** Longer lines are hard to read, however wide the terminal is. */
const widest = 92;

/** A size as the terminal tells it; some tell nothing, or nought. */
const known = (size: number | undefined, usual: number): number => (size === undefined || size === 0 ? usual : size);

/** The voice that draws: questions that are edited in place, and lists to choose from. */
export function drawnVoice({ env, stdin, stderr, endings, editor, words: terminal, helpFor }: Terminal): Voice {
  const theme = themeFor(env, stderr.isTTY === true);
  const size = () => ({ columns: known(stderr.columns, 80), rows: known(stderr.rows, 24) });
  const keyboard = openKeyboard(stdin, endings);
  const whenDisturbed = (redraw: () => void): (() => void) => onDisturbed(stderr, redraw);
  const streams = { input: keyboard.input, output: stderr, signal: endings.signal };
  const edit = (text: string, question?: string): Promise<Edited> =>
    keyboard.without(() => endings.during(() => editText(env, text, question, terminal)));
  let spoken = false;
  let usesEditor = editor;

  function gap(): void {
    if (spoken) stderr.write("\n");
    spoken = true;
  }

  /** Ctrl-C in a prompt arrives as a key and not as a signal: it ends the session all the same. */
  async function orEnd<Value>(prompt: () => Promise<Value>): Promise<Value> {
    try {
      return await prompt();
    } catch (error) {
      if (error instanceof Error && error.name === "ExitPromptError") endings.end("SIGINT");
      throw error;
    }
  }

  function say(paragraphs: readonly string[]): void {
    for (const paragraph of paragraphs) {
      gap();
      stderr.write(`${fit(paragraph, Math.min(size().columns, widest))}\n`);
    }
  }

  async function type(asking: Asking, onTyping: (text: string) => void): Promise<Reply> {
    gap();
    return orEnd(() =>
      longQuestion({ ...asking, words: terminal, theme, size, onDisturbed: whenDisturbed, onTyping, edit }, streams),
    );
  }

  /** Asks in the editor; what comes back empty or with an error is asked for at the terminal. */
  async function write(asking: Asking, onTyping: (text: string) => void): Promise<Reply> {
    say([theme.question(asking.text)]);
    const edited = await edit(asking.typing, terminal.inTheEditor(asking.text, asTyped(asking.offered)));
    onTyping(edited.text);
    const found = slashed(edited.text, asking.offered);
    const wish = found?.kind === "wish" ? found.wish : undefined;
    if (edited.note !== "") {
      usesEditor = false;
      say([theme.quiet(edited.note)]);
    } else if (found?.kind === "unknown") say([theme.quiet(terminal.noSuchWord(found.word, asTyped(asking.offered)))]);
    else if (wish === "why") say([theme.quiet(asking.why)]);
    else if (wish !== undefined) return { kind: wish, text: "" };
    else if (edited.text.trim() !== "") {
      const rows = edited.text.split("\n").flatMap((line) => wrap(line, Math.min(size().columns, widest) - 3));
      stderr.write(`${rows.map((row) => theme.own(`  ${row}`)).join("\n")}\n`);
      return { kind: "answer", text: edited.text };
    }
    return type({ ...asking, typing: found === undefined ? edited.text : "" }, onTyping);
  }

  const ask = (asking: Asking, onTyping: (text: string) => void = () => {}): Promise<Reply> =>
    usesEditor && asking.kind === "text" ? write(asking, onTyping) : type(asking, onTyping);

  return {
    say,
    ask,
    rewrite: ask,
    async choose(question, choices) {
      const { choose } = await import("./choose.js");
      for (;;) {
        gap();
        const chosen = await orEnd(() =>
          choose(
            question,
            choices,
            theme,
            { ...streams, size, onDisturbed: whenDisturbed },
            { words: terminal, helpFor },
          ),
        );
        if (typeof chosen === "string") return chosen;
        say(chosen);
      }
    },
    close: () => keyboard.close(),
  };
}

import { editText } from "../editor.js";
import { openKeyboard } from "../keyboard.js";
import { clean } from "../question/buffer.js";
import { choiceOf, choicesFor } from "../question/choice-of.js";
import { listed, type Asking, type Reply } from "../question/reply.js";
import { fit } from "../question/fit.js";
import { commands, leaving, slashed, asTyped } from "../question/slash.js";
import type { Terminal } from "../terminal.js";
import type { Choice, Voice } from "../voice.js";
import { readKeys } from "./keys.js";
import { typeKey } from "./line.js";

const pasteOn = "\u001b[?2004h";
const pasteOff = "\u001b[?2004l";

/** Whether an answer may have several lines. */
const isLong = ({ kind }: Asking): boolean => kind === "text";

/** The lines of an answer that are finished, and the one being typed. */
interface Written {
  readonly lines: string[];
  line: string;
  /** An answer that is taken once nothing else is written and it is ended again. */
  refused?: string;
  /** What stands where nothing else is written: an answer of one line, from before. */
  kept?: string;
}

const textOf = ({ lines, line, refused = "", kept = "" }: Written): string =>
  [...lines, ...(line === "" ? [] : [line])].join("\n") || refused || kept;

/** A line that begins an answer anew. */
const again = /^\s*\/again\s*$/i;

/**
 * The voice that draws nothing: each line is written once, and each key echoed once, for screen readers, logs and terminals
 * that cannot move the cursor.
 */
export function plainVoice({ env, stdin, stderr, endings, editor, words: terminal, helpFor }: Terminal): Voice {
  const keyboard = openKeyboard(stdin, endings);
  const keys = readKeys(keyboard, endings);
  const bracketed = env["TERM"] !== "dumb";
  const write = (text: string): void => void stderr.write(text);
  /** Writes what the program says, broken between words where the terminal tells how wide it is. */
  const tell = (text: string): void => {
    write(`${fit(text, stderr.columns)}\n`);
  };
  let spoken = false;
  let hinted = false;
  let reminded = false;
  if (bracketed) write(pasteOn);

  function say(paragraphs: readonly string[]): void {
    for (const paragraph of paragraphs) {
      if (spoken) write("\n");
      tell(paragraph);
      spoken = true;
    }
  }

  /** Reads up to Enter; a paste may bring lines of its own. Resolves to false on Ctrl-D. */
  async function readLine(written: Written, onTyping: () => void): Promise<"enter" | "ctrl-d" | "editor"> {
    let prefixed = false;
    for (;;) {
      const stroke = await keys.next();
      if (stroke.kind === "paste") {
        const text = clean(stroke.text);
        write(text);
        const lines = (written.line + text).split("\n");
        written.line = lines.pop() ?? "";
        written.lines.push(...lines);
      } else {
        const { key } = stroke;
        if (key.name === "return" || key.name === "enter") {
          write("\n");
          return "enter";
        }
        if (key.ctrl === true && key.name === "d") return "ctrl-d";
        if (prefixed && key.ctrl === true && key.name === "e") return "editor";
        prefixed = key.ctrl === true && key.name === "x";
        const typed = typeKey(written.line, key);
        written.line = typed.line;
        write(typed.echo);
      }
      onTyping();
    }
  }

  async function edited(written: Written, asking: Asking): Promise<void> {
    const back = await keyboard.without(() =>
      endings.during(() => editText(env, textOf(written), asking.text, terminal)),
    );
    written.lines.splice(0, written.lines.length, ...(back.text === "" ? [] : back.text.split("\n")));
    written.line = "";
    if (back.note !== "") tell(back.note);
    if (back.text !== "") write(`${back.text}\n`);
    tell(hintOf(asking));
  }

  function ended(asking: Asking, written: Written): Reply | undefined {
    const text = textOf(written).trim();
    const unsure = written.refused === text ? undefined : asking.unsure?.(text, endOf(asking));
    if (unsure !== undefined) {
      tell(unsure);
      written.refused = text;
      written.lines.length = 0;
      written.line = "";
      return undefined;
    }
    if (text === "") return passed(asking);
    const wrong = asking.wrong?.(text);
    if (wrong === undefined)
      return {
        kind: "answer",
        text: textOf(written)
          .replace(/^\s*\n/, "")
          .trimEnd(),
      };
    tell(wrong);
    written.lines.length = 0;
    written.line = "";
    return undefined;
  }

  const endOf = (asking: Asking): string => terminal.onceMore[isLong(asking) ? "stop" : "enter"];

  const hintOf = (asking: Asking): string =>
    terminal.plainHint[isLong(asking) ? "text" : "line"](
      asTyped(asking.offered)
        .map((word) => ` ${word}`)
        .join(""),
    );

  function announce(asking: Asking): void {
    const place = asking.place === undefined ? "" : ` (${asking.place})`;
    say([`${asking.text}${place}`]);
    for (const line of listed(asking)) tell(line);
    if (asking.help !== undefined) tell(asking.help);
    const words = asTyped(asking.offered);
    const whole = [terminal.wholePlainHint, ...(words.length === 0 ? [] : [terminal.slashWords(words)])];
    tell(isLong(asking) && !hinted ? whole.join(" ") : hintOf(asking));
    if (isLong(asking)) hinted = true;
    if (asking.typing !== "") {
      tell(isLong(asking) ? terminal.moreLines : terminal.replacingLine);
      write(`${asking.typing}\n`);
    }
  }

  /** Says what an answer left empty is taken for, as a screen that draws shows it. */
  function passed({ empty, offered }: Asking): Reply {
    const { left, passed: andBack } = terminal;
    tell(empty ?? ((offered ?? commands).includes("back") ? andBack : left.pass));
    return { kind: "pass", text: "" };
  }

  async function ask(asking: Asking, onTyping: (text: string) => void = () => {}): Promise<Reply> {
    announce(asking);
    const { typing: before } = asking;
    const written: Written = isLong(asking)
      ? { lines: before === "" ? [] : before.split("\n"), line: "" }
      : { lines: [], line: "", kept: before };
    const typing = (): void => onTyping(textOf(written));
    if (editor && asking.kind === "text") await edited(written, asking);
    for (;;) {
      const how = await readLine(written, typing);
      const anew = isLong(asking) && again.test(written.line);
      const found = anew ? undefined : slashed(written.line, asking.offered);
      if (anew) {
        written.lines.length = 0;
        written.line = "";
        delete written.refused;
        tell(terminal.begunAnew);
      } else if (how === "editor") await edited(written, asking);
      else if (how === "ctrl-d") {
        if (textOf(written).trim() === "") return { kind: leaving(asking.offered), text: "" };
        write("\n");
        const reply = ended(asking, written);
        if (reply !== undefined) return reply;
      } else if (found !== undefined) {
        written.line = "";
        if (found.kind === "unknown") tell(terminal.noSuchWord(found.word, asTyped(asking.offered)));
        else if (found.wish === "why") tell(asking.why);
        else return { kind: found.wish, text: textOf(written) };
      } else if (!isLong(asking) || written.line.trim() === ".") {
        const stop = written.line.trim() === ".";
        if (stop) written.line = "";
        // a full stop out of habit, where Enter ends the answer
        if (stop && !isLong(asking) && textOf(written) === "") {
          tell(hintOf(asking));
          continue;
        }
        const reply = ended(asking, written);
        if (reply !== undefined) return reply;
      } else {
        const nothing = textOf(written) === "";
        // Whoever waits for something to happen is told what does.
        if (written.line === "" && (nothing || !reminded)) tell(hintOf(asking));
        reminded ||= written.line === "";
        if (nothing) continue;
        written.lines.push(written.line);
        written.line = "";
      }
      typing();
    }
  }

  async function choose<Value extends string>(question: string, choices: readonly Choice<Value>[]): Promise<Value> {
    const list = (): void => {
      say([question]);
      choices.forEach(({ label }, index) => tell(`${index + 1}. ${label}`));
    };
    list();
    for (;;) {
      tell(terminal.choosingPlain);
      const written: Written = { lines: [], line: "" };
      await readLine(written, () => {});
      const choice = choiceOf(choices, written.line);
      if (choice === undefined && written.line.trim() !== "") {
        const help = await helpFor(written.line);
        say(help);
        if (help.length === 0) tell(terminal.notListed);
        else list();
      } else if (choice === "several")
        tell(terminal.severalListed(choicesFor(choices, written.line).map(({ label }) => label)));
      else if (choice !== undefined) return choice.value;
    }
  }

  return {
    say,
    ask,
    rewrite: (asking, onTyping) =>
      ask({ ...asking, ...(editor ? {} : { typing: "", help: terminal.replacing }) }, onTyping),
    choose,
    close() {
      if (bracketed) write(pasteOff);
      keys.close();
      keyboard.close();
    },
  };
}

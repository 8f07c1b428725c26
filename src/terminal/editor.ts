import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { terminal as english, type TerminalWords } from "../messages/terminal.js";
import { clean } from "./question/buffer.js";

/** A text as it came back from the editor, and a sentence about what went wrong, or "". */
export interface Edited {
  readonly text: string;
  readonly note: string;
}

/** A text that came back from the editor, and still lies where the editor has put it. */
export interface EditedFile extends Edited {
  readonly file: string;
  /** Removes it from there. */
  readonly remove: () => void;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The command in VISUAL or EDITOR, as a shell would run it. */
const namedEditor = (env: Environment): string | undefined =>
  [env["VISUAL"], env["EDITOR"]].find((each) => each !== undefined && each.trim() !== "");

/** Whether somebody has said which editor is theirs. */
export const namesEditor = (env: Environment): boolean => namedEditor(env) !== undefined;

/** The command in VISUAL or EDITOR; else the plainest editors of the platform, to be tried in turn. */
export function editorCommands(env: Environment): readonly string[] {
  const named = namedEditor(env);
  if (named !== undefined) return [named];
  return process.platform === "win32" ? ["notepad"] : ["nano", "vi"];
}

/** What a shell answers when there is no such command. */
const notThere = 127;

/** The word of a shell command that names the program: after what is set for it alone, quoted as it is. */
const firstWord = /^\s*(?:\w+=\S*\s+)*((?:"[^"]*"|'[^']*'|\\.|[^\s"'\\])+)/;

/** Runs the command on the file with the terminal as its own; resolves to the exit status, `notThere` when there is no such command. */
function launch(command: string, file: string): Promise<number> {
  // The screen is on standard error here, for standard output may be a pipe that waits for a result.
  const stdio: [number, number, number] = [0, 2, 2];
  const named = firstWord.exec(command)?.[1] ?? command;
  const child =
    process.platform === "win32"
      ? spawn(`${command} "${file}"`, { stdio, shell: true })
      : spawn(
          "/bin/sh",
          ["-c", `command -v ${named} >/dev/null || exit ${notThere}; ${command} "$@"`, "editor", file],
          {
            stdio,
          },
        );
  return new Promise((resolve) => {
    child.once("error", () => resolve(notThere));
    child.once("exit", (code) => resolve(code ?? 1));
  });
}

/**
 * Opens the person's editor on a text, below the question in a comment that is taken out again, in a file that only they can
 * read, and gives back what they left in it, which stays in the file until it is removed there. A missing or failing editor
 * loses nothing: the text stays as it was, or as the editor had saved it.
 */
export async function editInFile(
  env: Environment,
  text: string,
  question = "",
  terminal: TerminalWords = english,
): Promise<EditedFile> {
  const [first = "", ...others] = editorCommands(env);
  const folder = mkdtempSync(join(tmpdir(), "alongside-"));
  const file = join(folder, "answer.md");
  const edited = (now: string, note: string): EditedFile => ({
    text: now,
    note,
    file,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  });
  let heading = "";
  let before = "";
  /** Whoever has named no editor may not know the one that opens. */
  const leave = (command: string): string => (others.length > 0 && command === "vi" ? terminal.leavingVi : "");
  const open = (command: string): Promise<number> => {
    const told = [question.replaceAll("-->", "→"), leave(command)].filter((line) => line !== "").join("\n");
    heading = told === "" ? "" : `<!-- ${told} -->`;
    before = `${heading === "" ? "" : `${heading}\n\n`}${text === "" ? "" : `${text}\n`}`;
    writeFileSync(file, before, { mode: 0o600 });
    return launch(command, file);
  };
  try {
    let command = first;
    let status = await open(command);
    for (const other of others) {
      if (status !== notThere) break;
      command = other;
      status = await open(command);
    }
    const saved = readFileSync(file, "utf8");
    const now = saved === before ? text : clean(saved.replace(heading, "").replace(/^\uFEFF?\s*\n/, "")).trimEnd();
    if (status === 0) return edited(now, "");
    return edited(now, status === notThere ? terminal.noEditor(command) : terminal.editorFailed(command));
  } catch {
    return edited(text, terminal.editorUnusable);
  }
}

/** As `editInFile`, and leaves no file. */
export async function editText(
  env: Environment,
  text: string,
  question?: string,
  terminal?: TerminalWords,
): Promise<Edited> {
  const { text: edited, note, remove } = await editInFile(env, text, question, terminal);
  remove();
  return { text: edited, note };
}

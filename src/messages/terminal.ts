import type { InWords } from "./catalogue/in-words.js";

/** Words in a row, as in "one, two and three". */
export const inARow = (words: readonly string[], and: string): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${and} ${words.at(-1) ?? ""}`;

/** What a question at the terminal says about itself, in English: how an answer ends, and what else there is. */
export const terminal = {
  /** Below a question; what stands behind a slash comes after it, and the editor last. */
  hint: {
    passes: "Enter alone: passed",
    no: "Enter alone: no",
    text: "empty line: done",
    within: "Enter: a new line below · at the end of the text, empty line: done",
    line: "Enter: done",
    why: "?: why",
    editor: "Ctrl-X Ctrl-E: editor",
  },
  plainHint: {
    text: (slash: string) => `(a full stop alone: done; ?${slash})`,
    line: (slash: string) => `(Enter: done; ?${slash})`,
  },
  wholePlainHint: "A line with only a full stop ends the answer. Alone on a line, ? says why it is asked.",
  slashWords: (words: readonly string[]) => `${inARow(words, "and")} alone on a line do what they say.`,
  noSuchWord: (word: string, known: readonly string[]) =>
    `There is no ${word} here. There are ${inARow(known, "and")}.`,
  replacing: "What is typed now stands in its place; a full stop alone leaves it as it is.",
  replacingLine: "What is typed now stands in its place; Enter alone leaves it as it is.",
  moreLines:
    "More lines go on from what you had written; /again alone on a line begins it anew, and Ctrl-X Ctrl-E opens it in an editor.",
  begunAnew: "Nothing is written now; a full stop alone leaves the question out.",
  inTheEditor: (question: string, words: readonly string[]) =>
    `${question} (${inARow([...words, "?"], "or")} alone do what they say)`,
  leavingVi: "This editor is vi: i begins to write; Esc, then :wq and Enter, saves and goes back.",
  left: {
    answer: "",
    pass: "(passed)",
    back: "(back)",
    pause: "(paused)",
    stop: "(stopped)",
    help: "(help)",
  },
  /** Of a question that stands alone. */
  leftUnwritten: "(nothing written)",
  passed: "(passed; /back returns to it)",
  moreRows: (count: number, where: "above" | "below") => `(${count} more ${count === 1 ? "line" : "lines"} ${where})`,
  choosing: "arrow keys or a number, then Enter",
  choosingPlain: "A number, then Enter.",
  notListed: "That is not in the list.",
  severalListed: (names: readonly string[]) => `More than one can be meant: ${inARow(names, "and")}.`,
  yesOrNo: (question: string) => `${question} (yes/no)`,
  emptyIsNo: "no",
  /** Said once before so short an answer is taken, for it may have been meant for another question. */
  onceMore: {
    keeps: (key: string, word: string) =>
      `${key} once more keeps “${word}” as the answer; /pass leaves the question out.`,
    ownWords: (key: string) => `${key} once more keeps your own words.`,
    passes: (key: string) => `${key} once more leaves the question out.`,
    enter: "Enter",
    stop: "A full stop",
  },
  onlyYesOrNo: "“y” or “n” is enough; Enter alone is no.",
  oneOf: (options: readonly string[]) =>
    `One of these fits here: ${options.map((option) => (/[ ,]/.test(option) ? `“${option}”` : option)).join(", ")}.`,
  noEditor: (command: string) => `The editor “${command}” was not found. What you wrote is still here.`,
  editorFailed: (command: string) => `The editor “${command}” ended with an error. What you wrote is still here.`,
  editorUnusable: "The editor could not be used. What you wrote is still here.",
} as const;

/** What a question at the terminal says about itself, in any language. */
export type TerminalWords = InWords<typeof terminal>;

import type { InWords } from "./catalogue/in-words.js";

/** What a question at the terminal says about itself, in English: how an answer ends, and what else there is. */
export const terminal = {
  hint: {
    text: "empty line: done · ?: why · /pass /back /pause /stop",
    line: "Enter: done · ?: why · /pass /back /pause /stop",
  },
  plainHint: {
    text: "(a full stop alone ends it; ? /pass /back /pause /stop)",
    line: "(Enter ends it; ? /pass /back /pause /stop)",
  },
  wholePlainHint:
    "A line with only a full stop ends the answer. Alone on a line, ? says why it is asked, and /pass, /back, /pause and /stop do what they say.",
  moreLines: "More lines go on from what you had written; Ctrl-X Ctrl-E opens it in an editor.",
  inTheEditor: (question: string) => `${question} (/pass, /back, /pause, /stop or ? alone do what they say)`,
  left: { answer: "", pass: "(passed)", back: "(back)", pause: "(paused)", stop: "(stopped)" },
  moreRows: (count: number, where: "above" | "below") => `(${count} more ${count === 1 ? "line" : "lines"} ${where})`,
  choosing: "arrow keys or a number, then Enter",
  choosingPlain: "A number, then Enter.",
  yesOrNo: (question: string) => `${question} (y/N)`,
  emptyIsNo: "no",
  onlyYesOrNo: "“y” or “n” is enough; Enter alone is no.",
  oneOf: (options: readonly string[]) => `Here it is one of these: ${options.join(", ")}.`,
  noEditor: (command: string) => `The editor “${command}” was not found. What you wrote is still here.`,
  editorFailed: (command: string) => `The editor “${command}” ended with an error. What you wrote is still here.`,
  editorUnusable: "The editor could not be used. What you wrote is still here.",
} as const;

/** What a question at the terminal says about itself, in any language. */
export type TerminalWords = InWords<typeof terminal>;

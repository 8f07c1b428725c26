import type { InWords } from "./in-words.js";

/** What `alongside` alone says, in English: a welcome, and what there is to choose from. */
export const welcome = {
  about:
    "alongside is a program to think with. It asks open questions, gives you your own words back, and tells nobody anything: what you write stays on this computer.",
  whatNow: "What would you like to do?",
  whichFlow: "Which of these comes closest?",
  resume: "go on where you stopped",
  resumeSeveral: (count: number) => `go on with one of ${count} drafts`,
  reflect: "reflect on something",
  checkIn: "a short check-in",
  rephrase: "rephrase a message",
  practice: "practise",
  lookBack: "look back",
  history: "see what you kept",
  helpNow: "find a helpline",
  nothing: "nothing for now",
} as const;

/** The welcome, in any language. */
export type WelcomeWords = InWords<typeof welcome>;

import type { InWords } from "./in-words.js";

/** What `alongside` alone says, in English: a welcome, and what there is to choose from. */
export const welcome = {
  about:
    "alongside is a program to think with. It asks open questions, gives you your own words back, and leaves the answers to you. What you write stays on this computer.",
  whatNow: "What would you like now?",
  whichFlow: "Which of these comes closest?",
  resume: "the draft where I stopped",
  resumeSeveral: (count: number) => `one of my ${count} drafts`,
  reflect: "a reflection",
  checkIn: "a short check-in",
  rephrase: "a message, rephrased",
  practice: "some practice",
  lookBack: "a look back",
  history: "what I kept",
  helpNow: "a helpline",
  nothing: "nothing for now",
} as const;

/** The welcome, in any language. */
export type WelcomeWords = InWords<typeof welcome>;

import { findRisk } from "../../safety/risk.js";
import { listen } from "./listen.js";
import type { Hearing } from "../session.js";

/** Hears answers in English: quotes and turns them, and notices words that may mean danger. */
export const hearing: Hearing = { listen, danger: (answer) => findRisk(answer) !== undefined };

/** What is heard before the first answer comes, so that what it needs is read by then and the next question follows at once. */
const rehearsal = [
  "I want to go on.",
  "Hoy estoy muy cansada.",
  "It rained.",
  "I was worried about my sister though it was hard to say.",
];

/** Gets ready to hear the first answer; `rest` gives way between its steps, each of which takes some hundredths of a second. */
export async function rehearse(rest: () => Promise<void>): Promise<void> {
  for (const words of rehearsal) {
    await rest();
    hearing.danger(words);
    await rest();
    hearing.listen(words);
  }
}

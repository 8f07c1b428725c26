import { choices, coach, type ChoiceWords, type CoachWords } from "../coach.js";
import { helpNow, type HelpWords } from "../help-now.js";
import { terminal, type TerminalWords } from "../terminal.js";
import type { Language } from "./languages.js";
import { welcome, type WelcomeWords } from "./welcome.js";

/** All that the program says on the screens of a conversation, in one language. */
export interface Words {
  readonly language: Language;
  readonly coach: CoachWords;
  readonly choices: ChoiceWords;
  readonly terminal: TerminalWords;
  readonly welcome: WelcomeWords;
  readonly helpNow: HelpWords;
}

/** The catalogue in English. */
export const english: Words = { language: "en", coach, choices, terminal, welcome, helpNow };

/** The catalogue of a language; any but English is loaded only now. */
export async function wordsIn(language: Language): Promise<Words> {
  return language === "en" ? english : (await import("./spanish/index.js")).spanish;
}

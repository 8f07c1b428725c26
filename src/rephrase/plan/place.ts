import { beginOf, type Directive } from "../directive.js";
import type { Realized } from "../realize/realized.js";
import { kind } from "../../english/text/words.js";
import { closing, type Behind } from "./closing.js";
import { opening } from "./opening.js";
import { writesSmallI } from "./small-i.js";
import { untitled, writesTitles } from "./titled.js";

/** A rewrite placed in its text: what it replaces, from start to end (UTF-16 code units), and by what. */
export interface Placed {
  readonly directive: Directive;
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
  /** Whether clauses behind the advice that speak to the reader, or of what is to come, were cut off from it. */
  readonly torn: boolean;
}

/** Where a rewrite stands in its sentence. */
export interface Spot extends Behind {
  /** It goes on from the rewrite before it. */
  readonly continues: boolean;
  /** What stands before it in the sentence is a rewrite too. */
  readonly told: boolean;
}

/** Fits a rewrite into its sentence: capitals, the writer's lower case, the clauses around it, and the closing mark. */
export function place(directive: Directive, realized: Realized, spot: Spot): Placed {
  const lower = writesLower(directive);
  const opened = spot.continues
    ? { start: directive.start, text: joined(directive, spot) + realized.text }
    : opening(directive, realized, spot.told, lower);
  const written = (text: string): string =>
    text.includes("I") && writesSmallI(directive.sentence.text) ? text.replace(/\bI\b/g, "i") : text;
  // a sentence that the writer began with a capital begins with one
  const head = !lower && opened.text.startsWith("I") ? 1 : 0;
  const said = isShouted(directive)
    ? opened.text.toUpperCase()
    : opened.text.slice(0, head) + written(opened.text.slice(head));
  const closed = closing(directive, realized, spot, lower);
  const whole = said + written(closed.text);
  return {
    directive,
    start: opened.start,
    end: closed.end,
    replacement: writesTitles(directive.sentence.text) ? untitled(whole) : whole,
    torn: closed.torn === true,
  };
}

/** Whether the writer begins the sentence in lower case, and does not write "I" in it. */
function writesLower({ sentence: { text, words } }: Directive): boolean {
  const first = words.findIndex((word) => word.kind === kind.word);
  const letter = text.charAt(words[first]?.start ?? 0);
  return (
    first >= 0 &&
    !words.slice(0, first).some((word) => word.kind === kind.number) &&
    letter === letter.toLowerCase() &&
    !words.some((word) => word.lower.startsWith("i") && /^I(?:'|\u2019|$)/.test(text.slice(word.start, word.end)))
  );
}

function isShouted({ sentence, start, end }: Directive): boolean {
  const own = sentence.text.slice(start, end);
  return own.length > 8 && !/[a-z]/.test(own) && own === own.toUpperCase() && own !== own.toLowerCase();
}

/** "Wear a hat, you could bring a coat": what one comma joined is two things that were done. */
const joined = ({ sentence: { words }, leads, match }: Directive, { next }: Spot): string => {
  const at = beginOf({ leads, match });
  return next === undefined && leads.length === 0 && words[at - 1]?.lower === "," ? "and " : "";
};

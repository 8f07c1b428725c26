import type { Directive } from "../directive.js";
import type { Realized } from "../realize/realized.js";
import { kind } from "../../english/text/words.js";
import { closing } from "./closing.js";
import { opening } from "./opening.js";

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
export interface Spot {
  /** It goes on from the rewrite before it. */
  readonly continues: boolean;
  /** What stands before it in the sentence is a rewrite too. */
  readonly told: boolean;
  /** The index of the word with which the next directive begins; undefined for the last of its sentence. */
  readonly next: number | undefined;
}

/** Fits a rewrite into its sentence: capitals, the writer's lower case, the clauses around it, and the closing mark. */
export function place(directive: Directive, realized: Realized, spot: Spot): Placed {
  const lower = writesLower(directive);
  const opened = spot.continues
    ? { start: directive.start, text: realized.text }
    : opening(directive, realized, spot.told, lower);
  const written = lower ? opened.text.replace(/\bI\b/g, "i") : opened.text;
  const said = isShouted(directive) ? written.toUpperCase() : written;
  const closed = closing(directive, realized, spot.next, lower);
  return {
    directive,
    start: opened.start,
    end: closed.end,
    replacement: said + closed.text,
    torn: closed.torn === true,
  };
}

/** Whether the writer begins sentences in lower case and writes "i". */
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

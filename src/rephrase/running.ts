import { plainSpans } from "../documents/plain.js";
import type { Prose } from "../documents/prose.js";
import { readWindows } from "../documents/windows.js";
import { newVoice, rephrase, type RephraseOptions, type Rephrased } from "./index.js";

/**
 * One window of running text rewritten: where it began (UTF-16 code units into the whole), and what came of it. A document
 * that is no plain text is one passage, and says where its prose is.
 */
export interface Passage extends Rephrased {
  readonly text: string;
  readonly start: number;
  readonly prose?: Prose;
}

/** Rewrites running text as it arrives; the passages together are the text. */
export interface Running {
  /** Takes a text that is no prose, such as a byte order mark, between two pieces. */
  pass(text: string): Passage;
  push(text: string): Passage[];
  end(): Passage[];
}

/** Says of each window, in order, what of its prose is left and what in it is to be passed over; undefined: nothing is. */
export type Heed = (
  text: string,
  spans: readonly (readonly [start: number, end: number])[],
) => Pick<RephraseOptions, "spans" | "leaves"> | undefined;

/**
 * `rephrase` for text without end. Each paragraph is a message of its own: what protects one does not reach the next.
 * Offsets of changes and keeps count from the beginning of the whole text.
 */
export function rephraseRunning(
  options: Pick<RephraseOptions, "style" | "strength" | "rulebook"> & { readonly heed?: Heed },
): Running {
  const { heed, ...wish } = options;
  const reader = readWindows();
  const voice = newVoice();
  let start = 0;

  function passage(text: string, prose: boolean): Passage {
    const at = start;
    start += text.length;
    if (!prose) return { text, start: at, output: text, changes: [], kept: [] };
    const spans = plainSpans(text);
    const { output, changes, kept } = rephrase(text, { ...wish, voice, spans, ...heed?.(text, spans) });
    const moved = <Place extends { readonly start: number; readonly end: number }>(place: Place): Place => ({
      ...place,
      start: place.start + at,
      end: place.end + at,
    });
    return { text, start: at, output, changes: changes.map(moved), kept: kept.map(moved) };
  }

  return {
    pass: (text) => passage(text, false),
    push: (text) => reader.push(text).map((window) => passage(window.text, window.prose)),
    end: () => reader.end().map((window) => passage(window.text, window.prose)),
  };
}

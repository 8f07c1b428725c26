import { plainSpans } from "../documents/plain.js";
import type { Prose } from "../documents/prose.js";
import { readWindows, type Window } from "../documents/windows.js";
import { newVoice, rephraseAll, type RephraseOptions, type Rephrased } from "./index.js";

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
  pass(text: string): Passage[];
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

  /** The windows as passages; those of prose are rewritten together. */
  function passages(windows: readonly Window[]): Passage[] {
    const prose = windows.filter((window) => window.prose);
    const made = rephraseAll(
      prose.map(({ text }) => {
        const spans = plainSpans(text);
        return { text, options: { ...wish, voice, spans, ...heed?.(text, spans) } };
      }),
    );
    let next = 0;
    return windows.map(({ text, prose: isProse }) => {
      const at = start;
      start += text.length;
      const found = isProse ? made[next++] : undefined;
      const moved = <Place extends { readonly start: number; readonly end: number }>(place: Place): Place => ({
        ...place,
        start: place.start + at,
        end: place.end + at,
      });
      return {
        text,
        start: at,
        output: found?.output ?? text,
        changes: found?.changes.map(moved) ?? [],
        kept: found?.kept.map(moved) ?? [],
      };
    });
  }

  return {
    pass: (text) => passages([{ text, prose: false }]),
    push: (text) => passages(reader.push(text)),
    end: () => passages(reader.end()),
  };
}

import { withEdits } from "../documents/edit.js";
import { sentencesOf } from "../english/text/sentences.js";
import { styles, type Style } from "./forms.js";
import { newVoice, rephrase, type RephraseOptions, type RewriteChange } from "./index.js";
import type { Voice } from "./plan/plan.js";

/** Another way of saying a piece of advice: what it would replace (UTF-16 code units into the text), and by what. */
export interface Wording {
  readonly style: Style;
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

/** A sentence in which something was rewritten, [start, end), and the stretch that has to be read to rewrite it. */
export interface Rewritten {
  readonly start: number;
  readonly end: number;
  /** Up to the end of the sentence behind it where that one stays: it may go on about somebody named in this one. */
  readonly reach: number;
  readonly changes: readonly RewriteChange[];
}

type Spans = readonly (readonly [start: number, end: number])[];

/** How many openers are looked for. */
const most = 3;

/** The sentences of a text, in order, in which these changes stand; `spans` are its stretches of prose. */
export function rewrittenSentences(text: string, spans: Spans, changes: readonly RewriteChange[]): Rewritten[] {
  const found: Rewritten[] = [];
  for (const [from, to] of spans) {
    if (!changes.some(({ start, end }) => start < to && end > from)) continue;
    const sentences = sentencesOf(text, from, to);
    sentences.forEach(({ start, end }, index) => {
      const own = changes.filter((change) => change.start >= start && change.start < end);
      const next = sentences[index + 1];
      const goesOn =
        next !== undefined && !changes.some((change) => change.start >= next.start && change.start < next.end);
      if (own.length > 0) found.push({ start, end, reach: goesOn ? next.end : end, changes: own });
    });
  }
  return found;
}

/** A sentence, and the stretch that has to be read to rewrite it. */
type Stretch = Pick<Rewritten, "start" | "end" | "reach">;

/** The changes that a style makes in a sentence, said as if it stood alone, in a voice that is moved on. */
export type Says = (place: Stretch, style: Style, voice: Voice) => readonly RewriteChange[];

/** How the sentences of a text that is no document are said, by the same rules as the text. */
export const sayingIn =
  (text: string, options: Pick<RephraseOptions, "strength" | "rulebook">): Says =>
  ({ start, reach }, style, voice) =>
    rephrase(text, { ...options, style, voice, spans: [[start, reach]] }).changes;

const within = (changes: readonly RewriteChange[], { start, end }: Stretch): readonly RewriteChange[] =>
  changes.filter((change) => change.start >= start && change.start < end);

/**
 * The changes that a style makes in one sentence, with one opener after the other, each once. `opened` says whether leave to
 * share has been asked for: the permission style asks once.
 */
export function openings(
  says: Says,
  text: string,
  place: Rewritten,
  style: Style,
  opened = style !== "permission",
): (readonly RewriteChange[])[] {
  const found = new Map<string, readonly RewriteChange[]>();
  let last = "";
  for (let turn = 0; turn <= most; turn += 1) {
    const voice: Voice = { last, opened };
    const changes = within(says(place, style, voice), place);
    if (changes.length > 0) found.set(said(text, place, changes), changes);
    last = voice.last;
  }
  return [...found.values()];
}

/**
 * Ways to tell a sentence as an experience, the first as it goes on from `before`, which was told as one and stands in front
 * of it: "Then I went and saw my doctor."
 */
export function lived(
  says: Says,
  text: string,
  place: Rewritten,
  before: Rewritten | undefined,
): (readonly RewriteChange[])[] {
  const alone = openings(says, text, place, "experience");
  if (before === undefined) return alone;
  const going = within(says({ ...place, start: before.start }, "experience", newVoice()), place);
  const saysThat = (other: readonly RewriteChange[]): boolean => said(text, place, other) === said(text, place, going);
  return going.length === 0 ? alone : [going, ...alone.filter((other) => !saysThat(other))];
}

/** The sentence with changes put in their places. */
export function said(
  text: string,
  { start, end }: Rewritten,
  changes: readonly Pick<RewriteChange, "start" | "end" | "replacement">[],
): string {
  return withEdits(text, changes, start, end);
}

/**
 * What else could be put in the place of each change of a sentence: the other styles, and other openers of its own. The
 * answer has one list for each of `place.changes`.
 */
export function alternatives(says: Says, text: string, place: Rewritten, style: Style): (readonly Wording[])[] {
  const ways = styles.map((each) => ({ each, opened: openings(says, text, place, each) }));
  return place.changes.map((change) => {
    // once leave to share has been asked for, what is shared reads as an experience does
    const taken = new Set([change.replacement]);
    return ways.flatMap(({ each, opened }) => {
      const wordings: Wording[] = [];
      for (const changes of opened) {
        const same = changes.find(({ start, end }) => start < change.end && change.start < end);
        if (same === undefined || taken.has(same.replacement)) continue;
        taken.add(same.replacement);
        wordings.push({ style: each, start: same.start, end: same.end, replacement: same.replacement });
        if (wordings.length === (each === style ? most : 1)) break;
      }
      return wordings;
    });
  });
}

import { rephraseMessages } from "../../messages/rephrase.js";
import { changesIn, lived, said } from "../../rephrase/alternatives.js";
import type { Passage } from "../../rephrase/running.js";
import type { Proposal, Verdict } from "../../terminal/review/proposal.js";
import type { Reviewer } from "../../terminal/review/review.js";
import type { Remember } from "../rephrasing/remembering.js";
import type { ReadBy } from "../rephrasing/wish.js";
import type { Place, Put, Said } from "./places.js";

const { review: words } = rephraseMessages;

/** Where the wordings come from. */
export interface Sources {
  readonly documents: ReadonlyMap<Passage, Said>;
  readonly by: ReadBy;
  readonly remember: Remember | undefined;
}

/** A place that was asked about: what is to be put there, and whether it is told as an experience. */
export interface Judged {
  readonly place: Place;
  readonly puts: readonly Put[];
  readonly told: boolean;
}

const oneLine = (text: string): string => text.trim().replace(/\s+/g, " ");

/** What is proposed for a place, and what each verdict puts there. */
interface Open {
  readonly proposal: Proposal;
  puts(verdict: Verdict): readonly Put[];
}

function openAt(
  places: readonly Place[],
  index: number,
  place: Place,
  told: Place | undefined,
  { documents, by: { rulebook }, remember }: Sources,
): Open {
  const { passage, sentence } = place;
  const { text } = passage;
  const before = told?.passage === passage ? told.sentence : undefined;
  const inDocument = documents.get(passage);
  const [first = sentence.changes, ...others] =
    inDocument === undefined ? lived(text, sentence, before, rulebook) : [sentence.changes];
  const asked = inDocument?.(sentence, "question") ?? changesIn(text, sentence, "question", undefined, rulebook);
  const seen = inDocument?.(sentence, "witness") ?? changesIn(text, sentence, "witness", undefined, rulebook);
  // of two directives in one sentence it would not be known which of them was lived
  const [only, another] = sentence.changes;
  const wrote = only === undefined || another !== undefined ? undefined : remember?.(text, only);
  const line = (changes: readonly Put[]): string => oneLine(said(text, sentence, changes));
  return {
    proposal: {
      place: words.place(index + 1, places.length),
      canGoBack: index > 0,
      original: oneLine(text.slice(sentence.start, sentence.end)),
      lived: [line(first), ...others.map(line)],
      asked: asked.length > 0 ? line(asked) : undefined,
      seen: seen.length > 0 ? line(seen) : undefined,
      wrote: wrote && { date: wrote.entry.date, line: line([wrote]) },
    },
    puts(verdict) {
      switch (verdict.kind) {
        case "lived":
          return [first, ...others][verdict.which] ?? first;
        case "asked":
          return asked;
        case "seen":
          return seen;
        case "wrote":
          return wrote === undefined ? [] : [wrote];
        case "own":
          return [{ start: sentence.start, end: sentence.end, replacement: verdict.text }];
        default:
          return [];
      }
    },
  };
}

/** Asks about each place in turn, back and forth, until the last is answered or the rest is left; resolves to those that were answered. */
export async function goThrough(
  reviewer: Reviewer,
  places: readonly Place[],
  sources: Sources,
): Promise<readonly Judged[]> {
  const judged: Judged[] = [];
  for (let place = places[0]; place !== undefined; place = places[judged.length]) {
    const last = judged.at(-1);
    const open = openAt(places, judged.length, place, last?.told === true ? last.place : undefined, sources);
    const verdict = await reviewer.judge(open.proposal);
    if (verdict.kind === "rest") break;
    if (verdict.kind === "back") judged.pop();
    else judged.push({ place, puts: open.puts(verdict), told: verdict.kind === "lived" });
  }
  return judged;
}

import { rephraseMessages } from "../../messages/rephrase.js";
import { lived, openings, said, type Says } from "../../rephrase/alternatives.js";
import type { Style } from "../../rephrase/index.js";
import type { Passage } from "../../rephrase/running.js";
import type { Manner, Proposal, Verdict } from "../../terminal/review/proposal.js";
import type { Reviewer } from "../../terminal/review/review.js";
import type { Remember } from "../rephrasing/remembering.js";
import type { Place, Put } from "./places.js";

const { review: words } = rephraseMessages;

/** Where the wordings come from. */
export interface Sources {
  /** How the sentences of a passage are said. */
  readonly saying: (passage: Passage) => Says;
  readonly remember: Remember | undefined;
}

/** A place that was asked about: what is to be put there, and what kind of answer it was. */
export interface Judged {
  readonly place: Place;
  readonly puts: readonly Put[];
  readonly kind: Verdict["kind"];
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
  judged: readonly Judged[],
  { saying, remember }: Sources,
): Open {
  const { passage, sentence } = place;
  const { text } = passage;
  const last = judged.at(-1);
  const before = last?.kind === "lived" && last.place.passage === passage ? last.place.sentence : undefined;
  const mayShare = judged.some(({ kind }) => kind === "shared");
  const says = saying(passage);
  const told = lived(says, text, sentence, before);
  const opened = (style: Style): readonly (readonly Put[])[] =>
    openings(says, text, sentence, style, style !== "permission" || mayShare);
  // of two directives in one sentence it would not be known which of them was lived
  const [only, another] = sentence.changes;
  const wrote = only === undefined || another !== undefined ? undefined : remember?.(text, only);
  const line = (changes: readonly Put[]): string => oneLine(said(text, sentence, changes));
  const seen = opened("witness");
  const shown = { lived: told.length > 0 ? told : [sentence.changes], asked: opened("question") };
  const lines = new Set([...shown.lived, ...shown.asked].map(line));
  const ways: Readonly<Record<Manner, readonly (readonly Put[])[]>> = {
    ...shown,
    // "I've also seen it help people" goes on from what was seen before
    seen: judged.some(({ kind }) => kind === "seen") ? seen.slice(-1) : seen.slice(0, 1),
    // nothing new where leave was asked for before, or nothing can be told
    shared: opened("permission").filter((changes) => !lines.has(line(changes))),
  };
  return {
    proposal: {
      place: words.place(index + 1, places.length),
      canGoBack: index > 0,
      original: oneLine(text.slice(sentence.start, sentence.end)),
      ways: {
        lived: ways.lived.map(line),
        asked: ways.asked.map(line),
        seen: ways.seen.map(line),
        shared: ways.shared.map(line),
      },
      wrote: wrote && { date: wrote.entry.date, line: line([wrote]) },
    },
    puts(verdict) {
      switch (verdict.kind) {
        case "lived":
        case "asked":
        case "seen":
        case "shared":
          return ways[verdict.kind][verdict.which] ?? [];
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
    const open = openAt(places, judged.length, place, judged, sources);
    const verdict = await reviewer.judge(open.proposal);
    if (verdict.kind === "rest") break;
    if (verdict.kind === "back") judged.pop();
    else judged.push({ place, puts: open.puts(verdict), kind: verdict.kind });
  }
  return judged;
}

import { withEdits } from "../../documents/edit.js";
import type { Prose, Section } from "../../documents/prose.js";
import type { Voice } from "../plan/plan.js";
import {
  newVoice,
  rewrite,
  type Kept,
  type Protects,
  type Rephrased,
  type RephraseOptions,
  type RewriteChange,
} from "../rewrite.js";
import { batchesOf, readAll, type Reading } from "../read.js";
import { fit } from "./fit.js";
import { viewOf, withoutHeadings, type View } from "./view.js";

/** How the directives of a document are rewritten: as in any text, and whether headings are prose too. */
export interface DocumentOptions extends Pick<RephraseOptions, "style" | "strength" | "rulebook" | "leaves" | "voice"> {
  readonly headings?: boolean;
}

/**
 * Finds the directive advice in a document and rewrites it in place. `prose` is what the reader of its kind says of `text`
 * (see documents/reading.ts), and `protects` says what must stay. Changes and keeps have offsets into `text`; what no change covers comes back as it was. A
 * directive is kept for its marks where no rewrite leaves them in their places.
 */
export function rewriteDocument(text: string, prose: Prose, options: DocumentOptions, protects: Protects): Rephrased {
  const work: Work = { text, prose, options, protects, voice: options.voice ?? newVoice() };
  const sections = prose.sections
    .map((whole) => ({ whole, section: options.headings === true ? whole : withoutHeadings(whole) }))
    .filter(({ section }) => section.length > 0);
  const changes: RewriteChange[] = [];
  const kept: Kept[] = [];
  for (const some of batchesOf(sections, ({ section }) => lengthOf(section)))
    for (const place of placesOf(work, some)) {
      const found = inSection(place);
      changes.push(...found.changes);
      kept.push(...found.kept);
    }
  return { output: withEdits(text, changes), changes, kept };
}

interface Work {
  readonly text: string;
  readonly prose: Prose;
  readonly options: DocumentOptions;
  readonly protects: Protects;
  readonly voice: Voice;
}

type Found = Pick<Rephrased, "changes" | "kept">;

/** How often a section is written again without those directives whose marks could not stay. */
const turns = 5;

/** How long a section is, in UTF-16 code units. */
const lengthOf = (section: Section): number => (section.at(-1)?.at(-1)?.end ?? 0) - (section[0]?.[0]?.start ?? 0);

/** Those of some sections of a document in which there is advice, as they are read, together. */
function placesOf(work: Work, sections: readonly Pick<Written, "whole" | "section">[]): Written[] {
  const views = sections.map(({ section }) =>
    section.some((blocks) => blocks.some(({ opaque }) => opaque.length > 0)) ? viewOf(work.text, section) : undefined,
  );
  const readings = readAll(
    sections.map(({ section }, n) => ({
      text: views[n]?.text ?? work.text,
      paragraphs:
        views[n]?.paragraphs ?? section.map((blocks) => blocks.map(({ start, end }) => [start, end] as const)),
      rulebook: work.options.rulebook,
    })),
  );
  return sections.flatMap(({ whole, section }, n) => {
    const reading = readings[n] ?? [];
    if (!advises(reading)) return [];
    const protects: Protects = leadsToHelp(work, section) ? () => "crisis" : work.protects;
    return [{ work, whole, section, view: views[n], reading, protects }];
  });
}

/** Whether there is any advice in what was read. */
const advises = (reading: Reading): boolean =>
  reading.some((sentences) => sentences.some(({ directives }) => directives.length > 0));

function inSection(place: Written): Found {
  let { changes, kept } = settled(place, undefined, place.work.voice);
  // What stays for its marks among other advice may fit alone, and would when the text is given again.
  for (;;) {
    const left = kept.filter(({ reason }) => reason === "marks");
    if (left.length === 0) break;
    const more = settled(place, left, newVoice()).changes;
    if (more.length === 0) break;
    changes = [...changes, ...more].toSorted((one, other) => one.start - other.start);
    kept = kept.filter((keep) => keep.reason !== "marks" || !more.some((change) => overlap(change, keep)));
  }
  return { changes, kept };
}

/** What is written: a section, its view where something in it is opaque, and what was read there. */
interface Written {
  readonly work: Work;
  /** The section with its headings, and what is prose of it. */
  readonly whole: Section;
  readonly section: Section;
  readonly view: View | undefined;
  readonly reading: Reading;
  readonly protects: Protects;
}

/** What leads to a web page, a telephone or a short message. */
const target = /:\/\/|\bwww\.|\b(?:tel|sms):/i;

const crisisAlone = ["crisis"] as const;

/** Whether a link in a section leads to help in a crisis: "You should [look here](https://988lifeline.org)". */
function leadsToHelp({ text, protects }: Work, section: Section): boolean {
  return section.some((blocks) =>
    blocks.some(({ opaque }) =>
      opaque.some(({ start, end }) => {
        const source = end - start > 6 ? text.slice(start, end) : "";
        return target.test(source) && protects(source, crisisAlone) === "crisis";
      }),
    ),
  );
}

/** Writes a section, or in it only what overlaps `among`, again and again until all marks are where they can stay. */
function settled(place: Written, among: readonly TextPlace[] | undefined, voice: Voice): Found {
  const { text, prose } = place.work;
  const held: TextPlace[] = [];
  for (let turn = 0; ; turn += 1) {
    const going = { ...voice };
    const { changes, kept, unfit } = written(place, among, held, going);
    const spoilt = changes.length > 0 ? prose.spoilers?.(changes) : undefined;
    if (unfit.length === 0 && (spoilt === undefined || spoilt.size === 0)) {
      Object.assign(voice, going);
      return { changes, kept: kept.toSorted((one, other) => one.start - other.start) };
    }
    held.push(...unfit, ...(spoilt ?? []));
    // A section that cannot be written at all stays as it is.
    if (turn === turns) held.push({ start: 0, end: text.length });
  }
}

/** What a section comes to when the directives that overlap `held`, at offsets into the document, stay as they are. */
function written(
  { work: { text, prose, options }, whole, section, view, reading, protects }: Written,
  among: readonly TextPlace[] | undefined,
  held: readonly TextPlace[],
  voice: Voice,
): Found & { readonly unfit: readonly TextPlace[] } {
  const stays: Kept[] = [];
  const moved = <Place extends TextPlace>(place: Place): Place =>
    view === undefined ? place : { ...place, start: view.start(place.start), end: view.end(place.end) };
  const aside = section.flat().filter((block) => block.stays === true);
  const settings: RephraseOptions = {
    ...options,
    voice,
    quoted: () => prose.quotedIn?.(whole) ?? [],
    leaves(directive) {
      const here = moved(directive);
      if (aside.some((block) => overlap(block, here))) return true;
      if (options.leaves?.(here) === true || among?.some((place) => overlap(place, here)) === false) return true;
      if (!held.some((place) => overlap(place, here))) return false;
      const { rule, form, start, end } = here;
      stays.push({ rule, form, start, end, original: text.slice(start, end), reason: "marks" });
      return true;
    },
  };
  const found = rewrite(view?.text ?? text, settings, protects, reading);
  const kept = found.kept.map((keep) => {
    const { start, end } = moved(keep);
    return { ...keep, start, end, original: text.slice(start, end) };
  });
  if (view === undefined) return { changes: found.changes, kept: [...kept, ...stays], unfit: [] };
  const changes: RewriteChange[] = [];
  const unfit: TextPlace[] = [];
  for (const change of found.changes) {
    const fitted = fit(text, view, change);
    if (fitted === undefined) unfit.push(moved(change));
    else changes.push(fitted);
  }
  return { changes, kept: [...kept, ...stays], unfit };
}

const overlap = (one: TextPlace, other: TextPlace): boolean => one.start < other.end && other.start < one.end;

interface TextPlace {
  readonly start: number;
  readonly end: number;
}

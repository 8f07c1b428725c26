import type { Entry, EntryStatus } from "../entry.js";
import { placesOf, type Phrase, type Query } from "./query.js";
import { beginningOf, fold, stemOf, wordsOf } from "./words.js";

/** What entries are looked for; what is not given does not matter. */
export interface Criteria {
  readonly query?: Query;
  /** Words for feelings, each of which was written in an answer, in some form. */
  readonly feelings?: readonly Phrase[];
  /** Whether a word stands as a feeling where it begins in the answer to a question, in UTF-16 code units; without it, every word does. */
  readonly isFelt?: (question: string, answer: string, start: number) => boolean;
  /** People, each of whom is named by the entry or in an answer. */
  readonly people?: readonly Phrase[];
  /** Tags, all of which the entry has. */
  readonly tags?: readonly string[];
  readonly flow?: string;
  readonly status?: EntryStatus;
  /** The first and the last calendar date, where the person was, such as 2026-03-04. */
  readonly since?: string;
  readonly until?: string;
}

/** Where words stand in a text, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A line of an entry in which something was found, and where in it. */
export interface Line {
  readonly text: string;
  readonly spans: readonly Span[];
}

const written = (entry: Entry): readonly string[] => [
  ...entry.answers.map(({ text }) => text),
  ...(entry.typing === undefined ? [] : [entry.typing]),
  ...entry.experiences,
];

/** The texts of an entry in which words are looked for: what the person wrote, its title, people and tags; not the questions. */
export function textsOf(entry: Entry): readonly string[] {
  const { summary, title, people, tags } = entry;
  return [...written(entry), ...(summary === undefined ? [] : [summary]), title, ...people, ...tags];
}

function lineAround(text: string, { start, end }: Span): Line {
  const from = text.lastIndexOf("\n", start) + 1;
  const next = text.indexOf("\n", end);
  return {
    text: text.slice(from, next === -1 ? text.length : next),
    spans: [{ start: start - from, end: end - from }],
  };
}

/** How the words of a phrase begin in a folded text, in any form in which they are meant. */
const beginnings = ({ keys, exact }: Phrase): readonly string[] => (exact ? keys : keys.map(beginningOf));

/** The lines of a text in which a phrase stands, and may stand there. One word stands in one line, and few lines may hold it. */
function linesOf(phrase: Phrase, text: string, mayStand?: (start: number) => boolean): readonly Line[] {
  const begins = beginnings(phrase);
  const mayHold = (part: string): boolean => {
    const folded = fold(part);
    return begins.every((beginning) => folded.includes(beginning));
  };
  if (!mayHold(text)) return [];
  const parts = begins.length === 1 && mayStand === undefined ? text.split("\n").filter(mayHold) : [text];
  return parts.flatMap((part) => {
    const words = wordsOf(part);
    const places = placesOf(phrase, words).map(([first, last]) => ({
      start: words[first]?.start ?? 0,
      end: words[last]?.end ?? part.length,
    }));
    return places.filter(({ start }) => mayStand?.(start) !== false).map((place) => lineAround(part, place));
  });
}

/** Lines that are the same line become one, with all that was found in it. */
function merged(lines: readonly Line[]): readonly Line[] {
  const all = new Map<string, Span[]>();
  for (const { text, spans } of lines) all.set(text, [...(all.get(text) ?? []), ...spans]);
  return [...all].map(([text, spans]) => {
    const sorted = spans.toSorted((one, other) => one.start - other.start || other.end - one.end);
    const apart = sorted.filter((span, nth) => sorted.slice(0, nth).every(({ end }) => end <= span.start));
    return { text, spans: apart };
  });
}

/** What a line of a summary, or of what helped, quotes: without the mark and the label before it, and its quotation marks. */
const quotedIn = (line: string): string =>
  line
    .trim()
    .replace(/^[-*] /, "")
    .replace(/^[^“”:]{1,60}: (?=“)/, "")
    .replace(/^“/, "")
    .replace(/[”…]+$/, "");

/** Lines without those of the summary and of what helped that only say again what stands in another. */
function onceEach(lines: readonly Line[], { summary = "", experiences }: Entry): readonly Line[] {
  if (lines.length < 2) return lines;
  const saying = new Set([summary, ...experiences].flatMap((text) => text.split("\n")));
  const first = lines.filter(({ text }) => !saying.has(text));
  return lines.filter(({ text }) => {
    if (!saying.has(text)) return true;
    const said = quotedIn(text);
    return said === "" || !first.some((other) => other.text.includes(said));
  });
}

function inDates({ localDate }: Entry, { since, until }: Criteria): boolean {
  return (since ?? localDate) <= localDate && localDate <= (until ?? localDate);
}

function hasTags({ tags }: Entry, wanted: readonly string[]): boolean {
  const folded = tags.map(fold);
  return wanted.every((tag) => folded.includes(fold(tag)));
}

/** A text to look in, and where in it something may stand; anywhere, where that is not said. */
interface Place {
  readonly text: string;
  readonly mayStand?: (start: number) => boolean;
}

const anywhere = (texts: readonly string[]): readonly Place[] => texts.map((text) => ({ text }));

/** What a person wrote, and where in it words stand for what they felt. */
function feltIn(entry: Entry, isFelt: Criteria["isFelt"]): readonly Place[] {
  if (isFelt === undefined) return anywhere(written(entry));
  const place = (question: string, text: string): Place => ({
    text,
    mayStand: (start) => isFelt(question, text, start),
  });
  return [
    ...entry.answers.map(({ question, text }) => place(question, text)),
    ...[...(entry.typing === undefined ? [] : [entry.typing]), ...entry.experiences].map((text) => place("", text)),
  ];
}

/** The lines in which an entry has what is looked for, the fullest first, perhaps none; undefined when the entry is not meant. */
export function linesIn(entry: Entry, criteria: Criteria): readonly Line[] | undefined {
  const { query, feelings = [], isFelt, people = [], tags = [], flow, status } = criteria;
  if ((flow ?? entry.flow) !== entry.flow || (status ?? entry.status) !== entry.status) return undefined;
  if (!inDates(entry, criteria) || !hasTags(entry, tags)) return undefined;
  const found: Line[] = [];
  for (const [phrases, texts, any] of [
    [query?.phrases ?? [], anywhere(textsOf(entry)), query?.any === true],
    [feelings, feltIn(entry, isFelt), false],
    [people, anywhere([...entry.people, ...written(entry)]), false],
  ] as const) {
    if (phrases.length === 0) continue;
    const lines = phrases.map((phrase) => texts.flatMap((each) => linesOf(phrase, each.text, each.mayStand)));
    if (any ? lines.every((one) => one.length === 0) : lines.some((one) => one.length === 0)) return undefined;
    found.push(...lines.flat());
  }
  return onceEach(merged(found), entry).toSorted((one, other) => other.spans.length - one.spans.length);
}

const stems = ({ keys, exact }: Phrase): readonly string[] => (exact ? keys.map(stemOf) : keys);

/** The stems that an entry has to hold: one of each group. */
export function stemsNeeded({
  query,
  feelings = [],
  people = [],
  tags = [],
}: Criteria): readonly (readonly string[])[] {
  const ofTags = tags.flatMap((tag) => wordsOf(tag).map(({ key }) => stemOf(key)));
  const each = [...feelings, ...people].flatMap(stems).concat(ofTags);
  const asked = query?.phrases ?? [];
  // of a phrase among several of which one is enough, the first word stands for all
  const groups =
    query?.any === true
      ? [asked.flatMap((phrase) => stems(phrase).slice(0, 1))]
      : asked.flatMap(stems).map((stem) => [stem]);
  return [...groups.filter((group) => group.length > 0), ...each.map((stem) => [stem])];
}

/** A quick look at the text of a file, before it is understood: false only when its entry cannot be meant. */
export function quickLook(criteria: Criteria): (text: string) => boolean {
  const groups = stemsNeeded(criteria).map((group) => group.map(beginningOf));
  if (groups.length === 0) return () => true;
  return (text) => {
    // a character reference or an escape can hide the letters of a word
    if (text.includes("\\") || text.includes("&#x")) return true;
    const folded = fold(text);
    return groups.every((group) => group.some((beginning) => folded.includes(beginning)));
  };
}

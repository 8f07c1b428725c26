import { experienceBook, mayBeQuoted, type Experience } from "../experiences/experience.js";
import { newWordCount } from "./words/count-words.js";
import type { Glance } from "./reading/glance.js";
import { themesOf, type Theme } from "./helped.js";
import type { Part } from "./parts.js";
import { peopleOf } from "./people.js";
import { monthOf, spansIn, type Period } from "./spans.js";
import { newTally, type Row } from "./words/tally.js";
import { isThisDay, remembered, type Remembered } from "./this-day.js";
import { voices } from "./words/voices.js";

/** What a history says, looked back on; a part that is not wanted is not there. Nothing in it weighs or compares. */
export interface LookBack {
  readonly period: Period;
  /** The months of the period, as 2026-03, or its years, along which the counts of `Row`s go. */
  readonly spans: readonly string[];
  /** The days with a reflection. */
  readonly calendar?: readonly string[];
  /** In how many reflections a feeling is named. */
  readonly feelings?: readonly Row[];
  /** How often the six words were written: those that push, and those that leave room. */
  readonly words?: { readonly push: readonly Row[]; readonly room: readonly Row[] };
  /** In how many reflections somebody is named. */
  readonly people?: readonly Row[];
  /** What helped, from all of the history. */
  readonly helped?: readonly Theme[];
  /** This day in all of the history. */
  readonly thisDay?: readonly Remembered[];
}

/** What is wanted of looking back. */
export interface LookBackWish {
  readonly today: string;
  /** The time to look at, once the date of the oldest entry is known; undefined without any. */
  readonly period: (oldest: string | undefined) => Period;
  readonly parts: ReadonlySet<Part>;
  /** At most so many feelings, people, and entries of this day are told. */
  readonly most: number;
}

/** Looks at entries one after the other and keeps of each only what is told of it, so that memory stays small. */
export interface LookingBack {
  /** Drafts are passed over. */
  see(entry: Glance): void;
  /** The date of the oldest entry seen. */
  oldest(): string | undefined;
  end(): LookBack;
}

/** So many experiences, the newest, are gathered into themes: more than anybody reads. */
const mostHelped = 500;

function newest(experiences: readonly Experience[]): readonly Experience[] {
  return experiences.slice(0, mostHelped).filter(({ text }) => mayBeQuoted(text));
}

/** Two words that a wish to be dead has, so that only the answers which hold both are read for one. */
const wish = /\bwan(?:t|na)/iu;
const end = /\b(?:die|dying|dead|kill|end|over|stop|here|live|living|alive|exist|disappear|hurt|cut)/iu;

/** Whether an answer may mean danger: that its "want" leaves room is not to be told of it. */
const isGrave = (text: string): boolean => wish.test(text) && end.test(text) && !mayBeQuoted(text);

/** Begins to look back. */
export function lookingBack({ today, period: periodOf, parts, most }: LookBackWish): LookingBack {
  const days = new Set<string>();
  const count = newWordCount();
  const people = newTally();
  const known = new Set<string>();
  const experiences = experienceBook();
  const thisDay: Glance[] = [];
  let oldest: string | undefined;
  const countsWords = parts.has("feelings") || parts.has("words");
  /** As much of the time as is known before the oldest entry is: what lies outside is not counted. */
  const widest = periodOf("0001-01-01");

  return {
    oldest: () => oldest,
    see(entry) {
      const { localDate, answers, status } = entry;
      if (status === "draft") return;
      if (oldest === undefined || localDate < oldest) oldest = localDate;
      if (parts.has("helped")) experiences.add(entry);
      if (parts.has("this-day") && isThisDay(localDate, today)) thisDay.push(entry);
      if (localDate < widest.from || localDate > widest.to) return;
      const month = monthOf(localDate);
      days.add(localDate);
      if (countsWords) count.see(answers.filter(({ text }) => !isGrave(text)), month); // prettier-ignore
      if (!parts.has("people")) return;
      for (const name of entry.people) known.add(name);
      for (const name of peopleOf(entry, known)) people.add(name, month);
    },
    end() {
      const period = periodOf(oldest);
      const spans = spansIn(period);
      const rows = (words: readonly string[]): readonly Row[] => words.map((word) => count.voices.row(word, spans));
      return {
        period,
        spans,
        ...(parts.has("calendar") && { calendar: [...days].toSorted() }),
        ...(parts.has("feelings") && { feelings: count.feelings.rows(spans, most) }),
        ...(parts.has("words") && { words: { push: rows(voices.push), room: rows(voices.room) } }),
        ...(parts.has("people") && { people: people.rows(spans, most) }),
        ...(parts.has("helped") && { helped: themesOf(newest(experiences.all())) }),
        ...(parts.has("this-day") && { thisDay: remembered(thisDay, today, most) }),
      };
    },
  };
}

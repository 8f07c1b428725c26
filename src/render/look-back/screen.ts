import type { Theme } from "../../history/look-back/helped.js";
import type { LookBack } from "../../history/look-back/look-back.js";
import type { Row } from "../../history/look-back/words/tally.js";
import type { Remembered } from "../../history/look-back/this-day.js";
import { lookBackMessages as words } from "../../messages/look-back.js";
import { byMonth, factsOf } from "./facts.js";
import { gridOf } from "./grid.js";
import type { Line } from "./line.js";
import { nothingIn } from "./nothing.js";

/** The screen that looking back is shown on. */
export interface Screen {
  readonly columns: number;
  /** Sentences instead of columns and signs, to be read aloud. */
  readonly plain: boolean;
  /** How many columns a text takes. */
  readonly width: (text: string) => number;
}

/** So many themes, and experiences of one, are shown on a screen; the page shows more. */
const mostThemes = 6;
const mostOfOne = 3;
const mostDays = 5;

const heading = (text: string): Line => ({ tone: "heading", indent: 0, text });
const quiet = (text: string): Line => ({ tone: "quiet", indent: 2, text });
const line = (text: string, indent = 2): Line => ({ tone: "text", indent, text });
const blank: Line = { tone: "text", indent: 0, text: "" };

/** A part with its heading; nothing of a part that is not there or has nothing in it. */
function part(title: string, about: string | undefined, lines: readonly Line[] | undefined): readonly Line[] {
  if (lines === undefined || lines.length === 0) return [];
  return [blank, heading(title), ...(about === undefined ? [] : [quiet(about)]), ...lines];
}

const ruler = [1, 5, 10, 15, 20, 25, 30].reduce((text, day) => text.padEnd(day - 1) + String(day), "");

function calendarLines(days: readonly string[], plain: boolean): readonly Line[] {
  const months = [...byMonth(days)];
  if (plain) return months.map(([month, own]) => line(`${words.spanInWords(month)}: ${own.join(", ")}`));
  let year = "";
  return months.flatMap(([month, own]) => {
    const head = month.slice(0, 4) === year ? [] : [quiet(`${month.slice(0, 4).padEnd(5)}${ruler}`)];
    year = month.slice(0, 4);
    const marks = own.reduce((row, day) => `${row.padEnd(day - 1)}●`, "");
    return [...head, line(`${words.shortMonth(month).padEnd(5)}${marks}`)];
  });
}

/** Each word with the spans in which it stands: “tired: March, April (twice)”. */
function listed(rows: readonly Row[], spans: readonly string[]): readonly Line[] {
  const years = new Set(spans.map((span) => span.slice(0, 4))).size > 1;
  return rows.flatMap((row) => {
    let year = "";
    const told = factsOf(row, spans).map(({ span, count }) => {
      const named = !years || span.slice(0, 4) === year ? words.shortMonth(span) : `${words.shortMonth(span)} ${span.slice(0, 4)}`; // prettier-ignore
      year = span.slice(0, 4);
      return `${span.includes("-") ? named : span}${count === 1 ? "" : ` (${words.inCount(count)})`}`;
    });
    return told.length === 0 ? [] : [line(`${row.word}: ${told.join(", ")}`)];
  });
}

function rowLines(rows: readonly Row[] | undefined, spans: readonly string[], screen: Screen): readonly Line[] {
  const said = (rows ?? []).filter(({ counts }) => counts.some((count) => count > 0));
  if (said.length === 0) return [];
  return (screen.plain ? undefined : gridOf(said, spans, screen)) ?? listed(said, spans);
}

function voiceLines({ words: six, spans }: LookBack, screen: Screen): readonly Line[] | undefined {
  if (six === undefined) return undefined;
  const [push, room] = [rowLines(six.push, spans, screen), rowLines(six.room, spans, screen)];
  return [
    ...(push.length === 0 ? [] : [quiet(words.words.push), ...push]),
    ...(room.length === 0 ? [] : [quiet(words.words.room), ...room]),
  ];
}

function themeLines({ theme, experiences }: Theme, named: boolean): readonly Line[] {
  const shown = experiences.slice(0, mostOfOne);
  const left = experiences.length - shown.length;
  const title = theme === undefined ? words.helped.others : words.helped.theme(theme);
  return [
    ...(named ? [line(title)] : []),
    ...shown.map(({ text, date }) => line(`${words.quote(text)} (${words.dateInWords(date)})`, named ? 4 : 2)),
    ...(left === 0 ? [] : [{ ...quiet(words.helped.more(left)), indent: named ? 4 : 2 }]),
  ];
}

function helpedLines(themes: readonly Theme[] | undefined): readonly Line[] | undefined {
  const named = themes?.filter(({ theme }) => theme !== undefined) ?? [];
  const others = themes?.filter(({ theme }) => theme === undefined) ?? [];
  const shown = [...named.slice(0, mostThemes), ...others];
  return shown.flatMap((theme) => themeLines(theme, named.length > 0));
}

function thisDayLines(days: readonly Remembered[] | undefined): readonly Line[] | undefined {
  return days?.slice(0, mostDays).map(({ months, date, title, words: first }) => {
    const quoted = first === "" ? "" : `: ${words.quote(first)}`;
    return line(`${words.thisDay.ago(months)} (${words.dateInWords(date)}), ${title}${quoted}`);
  });
}

/** Looking back as lines for a terminal, each to be broken at its width with its indent kept. */
export function lookBackScreen(looked: LookBack, screen: Screen): readonly Line[] {
  const { period, spans } = looked;
  const [from, to] = [words.spanInWords(period.from.slice(0, 7)), words.spanInWords(period.to.slice(0, 7))];
  const body = [
    ...part(words.calendar.heading, undefined, looked.calendar && calendarLines(looked.calendar, screen.plain)),
    ...part(words.feelings.heading, undefined, rowLines(looked.feelings, spans, screen)),
    ...part(words.words.heading, undefined, voiceLines(looked, screen)),
    ...part(words.people.heading, undefined, rowLines(looked.people, spans, screen)),
    ...part(words.helped.heading, undefined, helpedLines(looked.helped)),
    ...part(words.thisDay.heading, undefined, thisDayLines(looked.thisDay)),
  ];
  const title = { tone: "heading", indent: 0, text: `${words.title}: ${words.period(from, to)}` } as const;
  return [title, ...(body.length === 0 ? [blank, ...nothingIn(looked).map((said) => line(said))] : body)];
}

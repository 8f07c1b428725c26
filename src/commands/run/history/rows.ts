import { firstWords, oneLine } from "../../../history/first-words.js";
import type { Found } from "../../../history/listing.js";
import { charactersOf } from "../../../terminal/question/characters.js";
import { columnsOf } from "../../../terminal/question/width.js";

const gap = "  ";
/** Under so many columns an entry takes two lines: one row would leave no room for its words. */
const roomy = 60;
const widestTitle = 28;
/** No row is wider than so many UTF-16 code units of an entry's words. */
const longest = 250;

/** The columns of one character; an emoji that is drawn in colour by its variation selector takes two. */
const columnsOfOne = (character: string): number =>
  Math.max(columnsOf(character), character.includes("\ufe0f") ? 2 : 0);

function width(text: string): number {
  return charactersOf(text).reduce((sum, character) => sum + columnsOfOne(character), 0);
}

/** The text within so many columns, whole characters only, with an ellipsis where it was cut. */
export function fit(text: string, columns: number): string {
  if (width(text) <= columns) return text;
  let fitting = "";
  let taken = 1;
  for (const character of charactersOf(text)) {
    taken += columnsOfOne(character);
    if (taken > columns) break;
    fitting += character;
  }
  return columns < 1 ? "" : `${fitting.trimEnd()}…`;
}

function fill(text: string, columns: number): string {
  const fitting = fit(text, columns);
  return fitting + " ".repeat(Math.max(0, columns - width(fitting)));
}

function widest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, width(text)), 0);
}

/** What a row shows of an entry. */
export interface Cells {
  readonly date: string;
  readonly title: string;
  readonly words: string;
  readonly id: string;
}

/** The same text by itself: a piece of a file's text would keep all of that in memory as long as the piece. */
export function byItself(text: string): string {
  return Buffer.from(text, "utf8").toString("utf8");
}

/** The cells of an entry; drafts and second versions say what they are. */
export function cellsOf({ entry, copy }: Found): Cells {
  const mark = copy === undefined ? (entry.status === "draft" ? "draft: " : "") : `other version (${copy.maker}): `;
  return {
    date: byItself(entry.localDate),
    title: byItself(mark + oneLine(entry.title)),
    words: byItself(firstWords(entry).slice(0, longest)),
    id: byItself(oneLine(entry.id)),
  };
}

/** The rows of each entry of a listing: local date, title, first words and id, none wider than `columns`. */
export function rowsOf(cells: readonly Cells[], columns: number): readonly (readonly string[])[] {
  const rest = columns - 10 - widest(cells.map(({ id }) => id)) - 2 * gap.length;
  if (columns < roomy) {
    return cells.map(({ date, title, words, id }) => [
      fit([date, fill(title, rest), id].join(gap), columns),
      ...(words === "" ? [] : [gap + fit(words, columns - gap.length)]),
    ]);
  }
  const titles = Math.min(widest(cells.map(({ title }) => title)), widestTitle);
  return cells.map(({ date, title, words, id }) => [
    fit([date, fill(title, titles), fill(words, rest - titles - gap.length), id].join(gap), columns),
  ]);
}

/** The rows of entries, see `rowsOf`. */
export function historyRows(entries: readonly Found[], columns: number): readonly string[] {
  return rowsOf(entries.map(cellsOf), columns).flat();
}

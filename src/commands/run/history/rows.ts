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
  let end = 0;
  let taken = 1;
  for (const character of charactersOf(text)) {
    taken += columnsOfOne(character);
    if (taken > columns) break;
    end += character.length;
  }
  return columns < 1 ? "" : `${text.slice(0, end).trimEnd()}…`;
}

function fill(text: string, columns: number): string {
  const fitting = fit(text, columns);
  return fitting + " ".repeat(Math.max(0, columns - width(fitting)));
}

/** What a row shows of an entry. */
export interface Cells {
  readonly date: string;
  readonly title: string;
  readonly words: string;
  readonly id: string;
}

/** The cells of an entry; drafts and second versions say what they are. */
export function cellsOf({ entry, copy }: Found): Cells {
  const mark = copy === undefined ? (entry.status === "draft" ? "draft: " : "") : `other version (${copy.maker}): `;
  const { localDate: date, title, id } = entry;
  return { date, title: mark + oneLine(title), words: firstWords(entry).slice(0, longest), id: oneLine(id) };
}

/**
 * The cells of an entry, and the lines below its row, as one text by itself: pieces of a file's text would keep all of that in
 * memory as long as the pieces. `unpacked` gives them back.
 */
export function packed({ date, title, words, id }: Cells, below: readonly string[]): string {
  return Buffer.from([date, title, words, id, ...below].join("\n"), "utf8").toString("utf8");
}

/** What `packed` has packed. */
export function unpacked(text: string): { readonly cells: Cells; readonly below: readonly string[] } {
  const [date = "", title = "", words = "", id = "", ...below] = text.split("\n");
  return { cells: { date, title, words, id }, below };
}

/** The columns that the widest title and the widest id of a listing take. */
export interface Widths {
  readonly title: number;
  readonly id: number;
}

/** Widths that hold one more entry. */
export function widened({ title, id }: Widths, cells: Cells): Widths {
  return { title: Math.max(title, width(cells.title)), id: Math.max(id, width(cells.id)) };
}

/** The rows of one entry of a listing: local date, title, first words and id, none wider than `columns`. */
export function rowOf({ date, title, words, id }: Cells, widest: Widths, columns: number): readonly string[] {
  const rest = columns - 10 - widest.id - 2 * gap.length;
  if (columns < roomy) {
    const below = words === "" ? [] : [gap + fit(words, columns - gap.length)];
    return [fit([date, fill(title, rest), id].join(gap), columns), ...below];
  }
  const titles = Math.min(widest.title, widestTitle);
  return [fit([date, fill(title, titles), fill(words, rest - titles - gap.length), id].join(gap), columns)];
}

/** The rows of all entries of a listing. */
export function rowsOf(cells: readonly Cells[], columns: number): readonly string[] {
  const widest = cells.reduce(widened, { title: 0, id: 0 });
  return cells.flatMap((one) => rowOf(one, widest, columns));
}

/** The rows of entries, see `rowsOf`. */
export function historyRows(entries: readonly Found[], columns: number): readonly string[] {
  return rowsOf(entries.map(cellsOf), columns);
}

import { besideIn, plainSpans } from "../../documents/plain.js";
import type { ReadProse } from "../../documents/prose.js";
import { readerOf } from "../../documents/reading.js";
import { readRecord, withFields } from "../../documents/record.js";
import { rephraseProse } from "../../rephrase/document/document.js";
import { rephraseAll, type Rephrased } from "../../rephrase/index.js";
import { heeding } from "../configuration/standpoint.js";
import { ignoring } from "../configuration/ignoring.js";
import { readBy, type ReadBy, type Wish } from "./wish.js";

/** What came of a line: what is written in its place, and the record's changes when it is one. */
interface RecordLine {
  readonly written: string;
  readonly rephrased: Rephrased | "blank" | "bad";
}

/** Lines that stand together, and the number of the first, from 1. */
export interface Lines {
  readonly from: number;
  readonly lines: readonly string[];
}

/** What came of some lines: what is written in their place, whether one was no record, and what was found, where that is to be told. */
export interface WrittenLines {
  readonly written: string;
  readonly bad: boolean;
  readonly told: readonly { readonly line: number; readonly found: Rephrased }[];
}

/**
 * What rewrites the records on lines as the options say; their texts are documents of the kind that was asked for. `tells`
 * says whether what was found in each is to be told.
 */
export async function recordWriter(wish: Wish, tells: boolean): Promise<(some: Lines) => WrittenLines> {
  const read = wish.kind === "plain" ? undefined : await readerOf(wish.kind, wish.name);
  const by = await readBy(wish);
  return ({ from, lines }) => {
    const all = lines.map(readLine);
    const records = all.flatMap(({ record }) => (record === undefined || "error" in record ? [] : [record.text]));
    const made = rephrasedBy(records, wish, by, read).values();
    const each = all.map((line, index) => recordLine(line, from + index, made));
    return {
      written: each.map(({ written }) => written).join(""),
      bad: each.some(({ rephrased }) => rephrased === "bad"),
      told: tells
        ? each.flatMap(({ rephrased }, index) =>
            typeof rephrased === "string" ? [] : [{ line: from + index, found: rephrased }],
          )
        : [],
    };
  };
}

/** A line as it stands, the text on it, its line feed, and the record that it is; undefined for a blank line. */
interface Line {
  readonly whole: string;
  readonly text: string;
  readonly feed: string;
  readonly record: ReturnType<typeof readRecord> | undefined;
}

function readLine(whole: string): Line {
  const text = whole.endsWith("\n") ? whole.slice(0, -1) : whole;
  const record = text.trim() === "" ? undefined : readRecord(text);
  return { whole, text, feed: whole.slice(text.length), record };
}

/** What came of a line; `made` gives what came of its record when it is one. */
function recordLine(
  { whole, text, feed, record }: Line,
  line: number,
  made: Iterator<Rephrased, undefined>,
): RecordLine {
  if (record === undefined) return { written: whole, rephrased: "blank" };
  if ("error" in record) {
    const carriage = text.endsWith("\r") ? "\r" : "";
    return { written: JSON.stringify({ error: record.error, line }) + carriage + feed, rephrased: "bad" };
  }
  const { value: rephrased } = made.next();
  if (rephrased === undefined) throw new RangeError("A record was read, but not rewritten.");
  return { written: withFields(record, { ...rephrased }) + feed, rephrased };
}

/** What comes of the texts of records, in their order. */
function rephrasedBy(
  texts: readonly string[],
  wish: Wish,
  { own, rulebook }: ReadBy,
  read: ReadProse | undefined,
): Rephrased[] {
  const { style, strength, headings } = wish;
  const how = { style, strength, ...(rulebook && { rulebook }) };
  if (read === undefined)
    return rephraseAll(
      texts.map((text) => {
        const spans = plainSpans(text);
        return { text, options: { ...how, spans, quoted: () => besideIn(text, spans), ...heeding(own)(text, spans) } };
      }),
    );
  return texts.map((text) => {
    const { prose, ignores } = ignoring(text, read(text), own);
    return rephraseProse(text, prose, { ...how, headings, ...(ignores && { leaves: ignores.ignored }) });
  });
}

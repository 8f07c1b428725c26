import { plainSpans } from "../../documents/plain.js";
import { readLines } from "../../documents/lines.js";
import { readRecord, withFields } from "../../documents/record.js";
import { rephrase, type Rephrased } from "../../rephrase/index.js";
import { isByteOrderMark } from "../streams/input.js";
import type { Wish } from "./passages.js";
import type { Message, RunningText } from "./source.js";

/** What came of a line: what is written in its place, and the record's changes when it is one. */
export interface RecordLine {
  readonly line: number;
  readonly written: string;
  readonly rephrased: Rephrased | "blank" | "bad";
}

/** Newline-delimited JSON with the text of each record rewritten, as many lines at a time as have arrived. */
export async function* recordsOf(source: Message | RunningText, wish: Wish): AsyncGenerator<readonly RecordLine[]> {
  const lines = readLines();
  let count = 0;
  const next = (line: string): RecordLine => recordLine(line, (count += 1), wish);
  if (source.kind === "message") yield [...lines.push(`${source.text}\n`)].map(next);
  else
    for await (const piece of source.pieces) {
      if (isByteOrderMark(piece)) yield [{ line: 0, written: piece, rephrased: "blank" }];
      else yield lines.push(piece).map(next);
    }
  yield lines.end().map(next);
}

function recordLine(whole: string, line: number, wish: Wish): RecordLine {
  const text = whole.endsWith("\n") ? whole.slice(0, -1) : whole;
  const feed = whole.slice(text.length);
  if (text.trim() === "") return { line, written: whole, rephrased: "blank" };
  const record = readRecord(text);
  if ("error" in record) {
    const carriage = text.endsWith("\r") ? "\r" : "";
    return { line, written: JSON.stringify({ error: record.error, line }) + carriage + feed, rephrased: "bad" };
  }
  const rephrased = rephrase(record.text, { ...wish, spans: plainSpans(record.text) });
  return { line, written: withFields(record, { ...rephrased }) + feed, rephrased };
}

import { plainSpans } from "../../documents/plain.js";
import type { ReadProse } from "../../documents/prose.js";
import { readerOf } from "../../documents/reading.js";
import { readRecord, withFields } from "../../documents/record.js";
import { rephraseDocument } from "../../rephrase/document/document.js";
import { rephrase, type Rephrased } from "../../rephrase/index.js";
import type { Wish } from "./passages.js";

/** What came of a line: what is written in its place, and the record's changes when it is one. */
export interface RecordLine {
  readonly line: number;
  readonly written: string;
  readonly rephrased: Rephrased | "blank" | "bad";
}

/** Rewrites the record on one line, which counts from 1. */
export type WriteRecord = (whole: string, line: number) => RecordLine;

/** What rewrites records as the options say; their texts are documents of the kind that was asked for. */
export async function recordWriter(wish: Wish): Promise<WriteRecord> {
  const read = wish.kind === "plain" ? undefined : await readerOf(wish.kind, wish.name);
  return (whole, line) => recordLine(whole, line, wish, read);
}

function recordLine(whole: string, line: number, wish: Wish, read: ReadProse | undefined): RecordLine {
  const text = whole.endsWith("\n") ? whole.slice(0, -1) : whole;
  const feed = whole.slice(text.length);
  if (text.trim() === "") return { line, written: whole, rephrased: "blank" };
  const record = readRecord(text);
  if ("error" in record) {
    const carriage = text.endsWith("\r") ? "\r" : "";
    return { line, written: JSON.stringify({ error: record.error, line }) + carriage + feed, rephrased: "bad" };
  }
  const rephrased =
    read === undefined
      ? rephrase(record.text, { ...wish, spans: plainSpans(record.text) })
      : rephraseDocument(record.text, read(record.text), wish);
  return { line, written: withFields(record, { ...rephrased }) + feed, rephrased };
}

import type { Wish } from "../rephrasing/passages.js";
import { recordWriter, type RecordLine } from "../rephrasing/record-line.js";

/** Lines of newline-delimited JSON, the number of the first, and how they are to be rewritten. */
interface RecordsTask {
  readonly from: number;
  readonly lines: readonly string[];
  readonly wish: Wish;
}

/** What a worker thread can be asked to do, by name. A task and what comes of it are plain data, which is copied. */
export const rephraseRecords = async ({ from, lines, wish }: RecordsTask): Promise<readonly RecordLine[]> => {
  const write = await recordWriter(wish);
  return lines.map((line, index) => write(line, from + index));
};

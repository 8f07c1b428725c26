import type { Wish } from "../rephrasing/wish.js";
import { answerTo, type Answer, type Asked } from "../run/check/answer.js";
import { recordWriter, type Lines, type WrittenLines } from "../rephrasing/record-line.js";

/** Lines of newline-delimited JSON, and how they are to be rewritten. */
interface RecordsTask extends Lines {
  readonly wish: Wish;
  readonly tells: boolean;
}

/** What a worker thread can be asked to do, by name. A task and what comes of it are plain data, which is copied. */
export const rephraseRecords = async ({ wish, tells, ...lines }: RecordsTask): Promise<WrittenLines> =>
  (await recordWriter(wish, tells))(lines);

/** Checks some files, and rewrites them where that is wished. */
export const checkFiles = (asked: Asked): Promise<Answer> => answerTo(asked);

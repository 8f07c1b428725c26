import { readLines } from "../../documents/lines.js";
import { inOrder } from "../jobs/in-order.js";
import { isByteOrderMark } from "../streams/input.js";
import type { Wish } from "./wish.js";
import { recordWriter, type Lines, type WrittenLines } from "./record-line.js";
import type { Message, RunningText } from "./source.js";

/** How many UTF-16 code units of lines go to a worker at once: enough that the way there and back costs little. */
const handful = 131_072;

/** Lines as they arrive, at least `least` code units of them at a time; a byte order mark is given as it is. */
async function* linesOf(source: Message | RunningText, least: number): AsyncGenerator<Lines | "mark"> {
  const reader = readLines();
  let from = 1;
  let waiting: string[] = [];
  let length = 0;
  const taken = (): Lines => {
    const lines = { from, lines: waiting };
    from += waiting.length;
    waiting = [];
    length = 0;
    return lines;
  };
  const add = (lines: readonly string[]): void => {
    for (const line of lines) {
      waiting.push(line);
      length += line.length;
    }
  };
  if (source.kind === "message") add(reader.push(`${source.text}\n`));
  else
    for await (const piece of source.pieces) {
      if (isByteOrderMark(piece)) yield "mark";
      else add(reader.push(piece));
      if (length > least) yield taken();
    }
  add(reader.end());
  if (waiting.length > 0) yield taken();
}

const mark: WrittenLines = { written: "\uFEFF", bad: false, told: [] };

/**
 * Newline-delimited JSON with the text of each record rewritten, as many lines at a time as have arrived; with more than one
 * of `jobs`, by as many threads, in order all the same.
 */
export async function* recordsOf(
  source: Message | RunningText,
  wish: Wish,
  jobs: number,
  tells: boolean,
): AsyncGenerator<WrittenLines> {
  if (jobs > 1) {
    const { startJobs } = await import("../jobs/pool.js");
    const pool = await startJobs(jobs);
    try {
      yield* inOrder(linesOf(source, handful), jobs * 2, async (some) =>
        some === "mark" ? mark : pool.run("rephraseRecords", { ...some, wish, tells }),
      );
    } finally {
      await pool.close();
    }
    return;
  }
  const [write, { stayFrugalAtWork }] = await Promise.all([recordWriter(wish, tells), import("../streams/frugal.js")]);
  const begin = stayFrugalAtWork();
  for await (const some of linesOf(source, 0)) {
    begin();
    yield some === "mark" ? mark : write(some);
  }
}

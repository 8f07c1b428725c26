import { withEdits } from "../../documents/edit.js";
import { Problem } from "../../messages/problem.js";
import { rephraseMessages } from "../../messages/rephrase.js";
import { keptLine } from "../../render/kept-line.js";
import type { Says } from "../../rephrase/alternatives.js";
import type { Passage } from "../../rephrase/running.js";
import { watchEndings } from "../../terminal/endings.js";
import { reviewAt, type Reviewer } from "../../terminal/review/review.js";
import { openTty } from "../../terminal/tty.js";
import type { Outcome } from "../command.js";
import type { Context } from "../context.js";
import { keptIn } from "../rephrasing/honesty.js";
import { passagesOf } from "../rephrasing/passages.js";
import type { Remember } from "../rephrasing/remembering.js";
import type { Message, RunningText } from "../rephrasing/source.js";
import { isPlain } from "../session/terminal.js";
import { readBy, type Wish } from "../rephrasing/wish.js";
import { outputTo } from "../streams/output.js";
import { tell } from "../streams/tell.js";
import { goThrough } from "./going-through.js";
import { placesIn, sayingOf, type Put } from "./places.js";

const { review: words, nothingFound } = rephraseMessages;

/**
 * Asks the writer about each sentence that was rewritten, with single keys at the terminal itself, and prints the text as
 * they want it once they have been through all.
 */
export async function review(
  context: Context,
  source: Message | RunningText,
  wish: Wish,
  remember?: Remember,
): Promise<Outcome> {
  const passages: Passage[] = [];
  for await (const some of passagesOf(source, { ...wish, style: "experience" })) passages.push(...some);
  const places = passages.flatMap(placesIn);
  const puts = new Map<Passage, Put[]>();
  const by = await readBy(wish);
  const saying = (passage: Passage): Says => sayingOf(passage, wish, by);
  const stays = keptLine(keptIn(passages));
  if (places.length === 0) tell(context.stderr, stays ?? nothingFound);
  else {
    const status = await atTerminal(context, async (reviewer, say) => {
      say(words.intro);
      const judged = await goThrough(reviewer, places, { saying, remember });
      for (const { place, puts: own } of judged) puts.set(place.passage, [...(puts.get(place.passage) ?? []), ...own]);
      if (stays !== undefined) say(`\n${stays}`);
      say(`\n${words.done(judged.length, places.length)}`);
    });
    if (status !== 0) return status;
  }
  const end = source.kind === "message" ? "\n" : "";
  await outputTo(context.stdout).write(
    passages.map((passage) => withEdits(passage.text, puts.get(passage) ?? [])).join("") + end,
  );
  return 0;
}

/** Asks at standard input where that is the terminal, else at the terminal itself; the exit status when it was ended. */
async function atTerminal(
  context: Context,
  work: (reviewer: Reviewer, say: (line: string) => void) => Promise<void>,
): Promise<Outcome> {
  const { env, stdin, stdout, stderr } = context;
  const tty = stdin.isTTY && stderr.isTTY ? undefined : openTty();
  if (tty === undefined && !stdin.isTTY) throw new Problem(words.noTerminal, 2);
  const [input, screen] = [tty?.input ?? stdin, tty?.screen ?? stderr];
  const endings = watchEndings({ stdin: input, stdout, stderr: screen }, () => {});
  const reviewer = reviewAt({ env, stdin: input, stderr: screen, endings }, isPlain(context, {}));
  try {
    await work(reviewer, (line) => tell(screen, line));
    return 0;
  } catch (error) {
    const status = endings.status();
    if (status === undefined) throw error;
    return status;
  } finally {
    reviewer.close();
    endings.stop();
    tty?.close();
  }
}

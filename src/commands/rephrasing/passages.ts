import { plainSpans } from "../../documents/plain.js";
import { rewrite, type RephraseOptions } from "../../rephrase/rewrite.js";
import type { Passage } from "../../rephrase/running.js";
import { mayBeProtected } from "../../safety/filter/screen.js";
import { isByteOrderMark } from "../streams/input.js";
import type { Message, RunningText } from "./source.js";

/** How directives are rewritten, as the options of the command say. */
export type Wish = Pick<RephraseOptions, "style" | "strength">;

/** A message rewritten as a whole. The phrases that protect are loaded only for one that may hold some of them. */
async function messagePassage(text: string, wish: Wish): Promise<Passage> {
  const options = { ...wish, spans: plainSpans(text) };
  if (!mayBeProtected(text)) return { text, start: 0, ...rewrite(text, options, () => undefined) };
  const { rephrase } = await import("../../rephrase/index.js");
  return { text, start: 0, ...rephrase(text, options) };
}

/** A text rewritten, passage by passage as far as it has arrived; a message is one passage. */
export async function* passagesOf(source: Message | RunningText, wish: Wish): AsyncGenerator<readonly Passage[]> {
  if (source.kind === "message") {
    yield [await messagePassage(source.text, wish)];
    return;
  }
  const { rephraseRunning } = await import("../../rephrase/running.js");
  const running = rephraseRunning(wish);
  for await (const piece of source.pieces) {
    if (isByteOrderMark(piece)) yield [running.pass(piece)];
    else yield running.push(piece);
  }
  yield running.end();
}

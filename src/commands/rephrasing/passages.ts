import { plainSpans } from "../../documents/plain.js";
import { rephrase, type RephraseOptions } from "../../rephrase/index.js";
import { rephraseRunning, type Passage } from "../../rephrase/running.js";
import { isByteOrderMark } from "../streams/input.js";
import type { Message, RunningText } from "./source.js";

/** How directives are rewritten, as the options of the command say. */
export type Wish = Pick<RephraseOptions, "style" | "strength">;

/** A message rewritten as a whole. */
function messagePassage(text: string, wish: Wish): Passage {
  return { text, start: 0, ...rephrase(text, { ...wish, spans: plainSpans(text) }) };
}

/** A text rewritten, passage by passage as far as it has arrived; a message is one passage. */
export async function* passagesOf(source: Message | RunningText, wish: Wish): AsyncGenerator<readonly Passage[]> {
  if (source.kind === "message") {
    yield [messagePassage(source.text, wish)];
    return;
  }
  const running = rephraseRunning(wish);
  for await (const piece of source.pieces) {
    if (isByteOrderMark(piece)) yield [running.pass(piece)];
    else yield running.push(piece);
  }
  yield running.end();
}

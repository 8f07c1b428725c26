import { besideIn, plainSpans } from "../../documents/plain.js";
import { readerOf } from "../../documents/reading.js";
import { rewrite } from "../../rephrase/rewrite.js";
import type { Passage } from "../../rephrase/running.js";
import { protectionIn } from "../../safety/filter/protection.js";
import { ignoring } from "../configuration/ignoring.js";
import { heeding } from "../configuration/standpoint.js";
import { isByteOrderMark } from "../streams/input.js";
import type { Message, RunningText } from "./source.js";
import { readBy, type Wish } from "./wish.js";

/** A message rewritten as a whole. */
async function messagePassage(text: string, wish: Wish): Promise<Passage> {
  const { own, rulebook } = await readBy(wish);
  const { style, strength } = wish;
  const spans = plainSpans(text);
  const quoted = besideIn(text, spans);
  const options = {
    style,
    strength,
    spans,
    quoted: () => quoted,
    ...(rulebook && { rulebook }),
    ...heeding(own)(text, spans),
  };
  return { text, start: 0, ...rewrite(text, options, await protectionIn([text, ...quoted].join("\n"))) };
}

/** A document that is no plain text, rewritten where its prose is. */
async function documentPassage(text: string, wish: Wish): Promise<Passage> {
  const [read, { rephraseProse }] = await Promise.all([
    readerOf(wish.kind, wish.name),
    import("../../rephrase/document/document.js"),
  ]);
  const { own, rulebook } = await readBy(wish);
  const { prose, ignores } = ignoring(text, read(text), own);
  const { style, strength, headings } = wish;
  const options = {
    style,
    strength,
    headings,
    ...(rulebook && { rulebook }),
    ...(ignores && { leaves: ignores.ignored }),
  };
  return { text, start: 0, prose, ...rephraseProse(text, prose, options) };
}

async function wholeOf(source: Message | RunningText): Promise<string> {
  if (source.kind === "message") return source.text;
  const pieces: string[] = [];
  for await (const piece of source.pieces) pieces.push(piece);
  return pieces.join("");
}

/** A text rewritten, passage by passage as far as it has arrived; a message or a document is one passage. */
export async function* passagesOf(source: Message | RunningText, wish: Wish): AsyncGenerator<readonly Passage[]> {
  if (wish.kind !== "plain") {
    yield [await documentPassage(await wholeOf(source), wish)];
    return;
  }
  if (source.kind === "message") {
    yield [await messagePassage(source.text, wish)];
    return;
  }
  const [{ rephraseRunning }, { stayFrugalAtWork }] = await Promise.all([
    import("../../rephrase/running.js"),
    import("../streams/frugal.js"),
  ]);
  const begin = stayFrugalAtWork();
  const { own, rulebook } = await readBy(wish);
  const { style, strength } = wish;
  const running = rephraseRunning({ style, strength, heed: heeding(own), ...(rulebook && { rulebook }) });
  for await (const piece of source.pieces) {
    begin();
    if (isByteOrderMark(piece)) yield running.pass(piece);
    else yield running.push(piece);
  }
  yield running.end();
}

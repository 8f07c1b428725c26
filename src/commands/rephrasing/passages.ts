import type { DocumentKind } from "../../documents/kind.js";
import { plainSpans } from "../../documents/plain.js";
import { readerOf } from "../../documents/reading.js";
import type { Style } from "../../rephrase/forms.js";
import { rewrite } from "../../rephrase/rewrite.js";
import type { Passage } from "../../rephrase/running.js";
import { mayBeProtected } from "../../safety/filter/screen.js";
import { isByteOrderMark } from "../streams/input.js";
import type { Message, RunningText } from "./source.js";

/** How directives are rewritten, as the options of the command say, and in what kind of document. */
export interface Wish {
  readonly style: Style;
  readonly strength: "strong" | "all";
  readonly kind: DocumentKind;
  /** The name of the document; "" where it has none. */
  readonly name: string;
  readonly headings: boolean;
}

/** A message rewritten as a whole. The phrases that protect are loaded only for one that may hold some of them. */
async function messagePassage(text: string, wish: Wish): Promise<Passage> {
  const options = { ...wish, spans: plainSpans(text) };
  if (!mayBeProtected(text)) return { text, start: 0, ...rewrite(text, options, () => undefined) };
  const { rephrase } = await import("../../rephrase/index.js");
  return { text, start: 0, ...rephrase(text, options) };
}

/** A document that is no plain text, rewritten where its prose is. */
async function documentPassage(text: string, wish: Wish): Promise<Passage> {
  const [read, { rephraseDocument }] = await Promise.all([
    readerOf(wish.kind, wish.name),
    import("../../rephrase/document/document.js"),
  ]);
  const prose = read(text);
  return { text, start: 0, prose, ...rephraseDocument(text, prose, wish) };
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
  const [{ rephraseRunning }, { stayFrugal }] = await Promise.all([
    import("../../rephrase/running.js"),
    import("../streams/frugal.js"),
  ]);
  stayFrugal();
  const running = rephraseRunning(wish);
  for await (const piece of source.pieces) {
    if (isByteOrderMark(piece)) yield [running.pass(piece)];
    else yield running.push(piece);
  }
  yield running.end();
}

import { besideIn, plainSpans } from "../../documents/plain.js";
import type { Prose } from "../../documents/prose.js";
import { rephraseJson } from "../../render/rephrase-json.js";
import { unifiedDiff } from "../../render/unified-diff.js";
import { whyText } from "../../render/why-text.js";
import { newVoice, type RephraseOptions } from "../../rephrase/index.js";
import type { Passage } from "../../rephrase/running.js";
import { viewsOf, type View } from "../../rephrase/document/view.js";
import type { FoundDirective } from "../../rephrase/rewrite.js";
import { why, type Traced } from "../../rephrase/trace/why.js";
import type { Outcome } from "../command.js";
import { ignoring } from "../configuration/ignoring.js";
import { heeding } from "../configuration/standpoint.js";
import type { Context } from "../context.js";
import { outputTo } from "../streams/output.js";
import { shownDiff } from "../streams/shown-diff.js";
import { suiting } from "../streams/tell.js";
import { explainingTo } from "./explaining.js";
import { keptIn, sayWhoseItIs } from "./honesty.js";
import { passagesOf } from "./passages.js";
import type { Remember } from "./remembering.js";
import type { Message, RunningText } from "./source.js";
import { readBy, type ReadBy, type Wish } from "./wish.js";

/** What is wanted of a text besides its being rewritten. */
interface Wanted extends Wish {
  readonly explain?: true;
  readonly diff?: true;
  readonly json?: true;
  readonly remember?: Remember;
}

function diffOf(source: Message | RunningText, passages: readonly Passage[], called: string): string {
  const end = source.kind === "message" ? "\n" : "";
  const whole = (part: (passage: Passage) => string): string => passages.map(part).join("") + end;
  const name = called === "" || called === "-" ? "text" : called;
  return unifiedDiff(
    name,
    whole(({ text }) => text),
    whole(({ output }) => output),
  );
}

/** How a view is read: where advice is none, it is left. */
const readAs = ({ paragraphs, aside }: View): Pick<RephraseOptions, "paragraphs" | "leaves"> => ({
  paragraphs,
  leaves: ({ start, end }) => aside.some(([from, to]) => from < end && start < to),
});

function whyOf(
  passages: readonly Passage[],
  isMessage: boolean,
  { style, strength, headings }: Wanted,
  { own, rulebook, named }: ReadBy,
): string {
  const voice = newVoice();
  const options = { style, strength, voice, ...(rulebook && { rulebook }) };
  const heed = heeding(own);
  const ofPlain = (text: string): Traced[] => {
    const spans = plainSpans(text);
    const { leaves, ...heeded } = heed(text, spans) ?? {};
    const quoted = (): readonly string[] => (isMessage ? besideIn(text, spans) : []);
    return why(text, { ...options, spans, quoted, ...heeded, ...(leaves && { ignored: leaves }) });
  };
  const ofDocument = (text: string, prose: Prose): Traced[] => {
    const { ignores } = ignoring(text, prose, own);
    return viewsOf(text, prose, headings).flatMap(({ view, quoted }) => {
      const ignored = (found: FoundDirective): boolean =>
        ignores?.ignored({ ...found, start: view.start(found.start), end: view.end(found.end) }) === true;
      return why(view.text, { ...options, quoted, ...readAs(view), ignored });
    });
  };
  return whyText(
    passages.flatMap(({ text, prose }) => (prose === undefined ? ofPlain(text) : ofDocument(text, prose))),
    named,
  );
}

/** Where a difference shows nothing, says on a terminal why. */
async function sayWhyNothing(
  context: Context,
  source: Message | RunningText,
  { style }: Wanted,
  passages: readonly Passage[],
): Promise<void> {
  if (passages.some(({ changes }) => changes.length > 0)) return;
  const isNames = source.kind === "message" && source.isNames;
  if (!isNames) await sayWhoseItIs(context, source, style, { changes: 0, kept: keptIn(passages) });
}

/** Prints what --json, --diff or --why ask for; each needs the whole text. */
export async function report(context: Context, source: Message | RunningText, wanted: Wanted): Promise<Outcome> {
  const passages: Passage[] = [];
  for await (const some of passagesOf(source, wanted)) passages.push(...some);
  const out = outputTo(context.stdout);
  const by = await readBy(wanted);
  if (wanted.json === true)
    await out.write(rephraseJson(passages, wanted, { ...by, ...(wanted.remember && { remember: wanted.remember }) }));
  else if (wanted.diff === true) await out.write(shownDiff(context, diffOf(source, passages, wanted.name)));
  else await out.write(suiting(context.stdout, whyOf(passages, source.kind === "message", wanted, by)));
  const explaining = await explainingTo(context, wanted.explain === true, by.named);
  for (const passage of passages) await explaining.tell(passage);
  await explaining.end();
  if (wanted.diff === true && wanted.explain !== true) await sayWhyNothing(context, source, wanted, passages);
  return 0;
}

import { plainSpans } from "../documents/plain.js";
import { spansOf } from "../documents/prose.js";
import type { Told } from "../history/experiences/tell.js";
import { alternatives, rewrittenSentences, sayingIn, type Wording } from "../rephrase/alternatives.js";
import { sayingInDocument } from "../rephrase/document/wordings.js";
import type { RewriteChange, Style } from "../rephrase/index.js";
import type { Passage } from "../rephrase/running.js";
import type { Rulebook } from "../rephrase/rules/rulebook.js";
import { aboutRule, keptReasons, type Named } from "./explanation.js";

interface Wish {
  readonly style: Style;
  readonly strength: "strong" | "all";
  readonly headings?: boolean;
}

/** What the text was read by, where that is not the usual. */
interface By {
  readonly rulebook?: Rulebook;
  readonly named?: Named;
  /** What the writer's own history offers in the place of a directive. */
  readonly remember?: (text: string, place: { readonly start: number; readonly end: number }) => Told | undefined;
}

/** A change with what else could be said in its place; offsets into the whole text. */
interface Changed extends RewriteChange {
  readonly about: string;
  readonly alternatives: readonly (Wording | (Wording & Told))[];
}

const moved = <Place extends { readonly start: number; readonly end: number }>(place: Place, by: number): Place => ({
  ...place,
  start: place.start + by,
  end: place.end + by,
});

function rememberedAt(text: string, change: RewriteChange, remember: By["remember"]): (Wording & Told)[] {
  const told = remember?.(text, change);
  return told === undefined ? [] : [{ style: "experience", ...told }];
}

function changedIn({ text, start: at, changes, prose }: Passage, wish: Wish, by: By): Changed[] {
  const { strength, headings = false } = wish;
  const options = { strength, headings, ...(by.rulebook && { rulebook: by.rulebook }) };
  const says = prose === undefined ? sayingIn(text, options) : sayingInDocument(text, prose, options);
  const spans = prose === undefined ? plainSpans(text) : spansOf(prose);
  // the changes of a document have their places in the whole already
  const before = prose === undefined ? at : 0;
  const own = changes.map((change) => moved(change, -before));
  const others = new Map<number, readonly Wording[]>();
  for (const place of rewrittenSentences(text, spans, own)) {
    const wordings = alternatives(says, text, place, wish.style);
    place.changes.forEach(({ start }, index) => others.set(start, wordings[index] ?? []));
  }
  return own.map((change) => ({
    ...moved(change, before),
    about: aboutRule(change.rule, by.named),
    alternatives: [...(others.get(change.start) ?? []), ...rememberedAt(text, change, by.remember)].map((wording) =>
      moved(wording, before),
    ),
  }));
}

/** The passages of a text as one object of the form in src/schemas/rephrase-v1.json, with a line feed. */
export function rephraseJson(passages: readonly Passage[], wish: Wish, by: By = {}): string {
  const { style, strength } = wish;
  const object = {
    version: 1,
    style,
    strength,
    text: passages.map(({ text }) => text).join(""),
    output: passages.map(({ output }) => output).join(""),
    changes: passages.flatMap((passage) => changedIn(passage, wish, by)),
    kept: passages.flatMap(({ kept }) => kept.map((keep) => ({ ...keep, about: keptReasons[keep.reason] }))),
  };
  return `${JSON.stringify(object, undefined, 2)}\n`;
}

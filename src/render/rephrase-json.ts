import { plainSpans } from "../documents/plain.js";
import type { Told } from "../history/experiences/tell.js";
import { alternatives, rewrittenSentences, type Wording } from "../rephrase/alternatives.js";
import { wordingsInDocument } from "../rephrase/document/wordings.js";
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

function changedIn(
  { text, start: at, changes, prose }: Passage,
  { style, strength, headings = false }: Wish,
  { rulebook, named, remember }: By,
): Changed[] {
  if (prose !== undefined) {
    const others = wordingsInDocument(text, prose, changes, {
      style,
      strength,
      headings,
      ...(rulebook && { rulebook }),
    });
    return changes.map((change, index) => ({
      ...change,
      about: aboutRule(change.rule, named),
      alternatives: [...(others[index] ?? []), ...rememberedAt(text, change, remember)],
    }));
  }
  const own = changes.map((change) => moved(change, -at));
  const others = new Map<number, readonly Wording[]>();
  for (const place of rewrittenSentences(text, plainSpans(text), own)) {
    const wordings = alternatives(text, place, style, rulebook);
    place.changes.forEach(({ start }, index) => others.set(start, wordings[index] ?? []));
  }
  return own.map((change) => ({
    ...moved(change, at),
    about: aboutRule(change.rule, named),
    alternatives: [...(others.get(change.start) ?? []), ...rememberedAt(text, change, remember)].map((wording) =>
      moved(wording, at),
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

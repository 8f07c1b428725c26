import { withEdits } from "../documents/edit.js";
import { sentencesOf, type Sentence } from "../english/text/sentences.js";
import { mayHoldCrisis } from "../safety/filter/screen.js";
import type { ProtectedReason } from "../safety/protect.js";
import type { Directive } from "./directive.js";
import type { Guard } from "./guard.js";
import type { Form, KeptReason, Strength, Style } from "./forms.js";
import { areClean, type Rewritten } from "./plan/clean.js";
import { plan, type Voice } from "./plan/plan.js";
import type { Found } from "./plan/runs.js";
import { batchesOf, readAll, type Reading, type Span } from "./read.js";
import { usualRulebook, type Rulebook } from "./rules/rulebook.js";

/** One rewrite; offsets are UTF-16 code units into the text as given. */
export interface RewriteChange {
  readonly rule: string;
  readonly form: Form;
  readonly strength: Strength;
  readonly start: number;
  readonly end: number;
  readonly original: string;
  readonly replacement: string;
}

/** A directive that was found and left as it stands, and why. */
export interface Kept {
  readonly rule: string;
  readonly form: Form;
  readonly start: number;
  readonly end: number;
  readonly original: string;
  readonly reason: KeptReason;
}

/** The whole text rewritten, with what was changed and what was found and kept. */
export interface Rephrased {
  readonly output: string;
  readonly changes: readonly RewriteChange[];
  readonly kept: readonly Kept[];
}

/**
 * `strength` "strong" leaves soft directives as they stand. `spans` are the stretches of prose, [start, end); without them the
 * whole text is prose, and with `paragraphs` some of them are read as one. `voice` goes on from a text before, and is moved on. `rulebook` holds the rules and guards where they are
 * not the usual ones. A directive for which `leaves` is true stays as it is, and is reported nowhere. `quoted` gives what the
 * text holds besides its prose, such as the mail that it answers: words of a crisis in it protect the whole.
 */
export interface RephraseOptions {
  readonly style?: Style;
  readonly strength?: "strong" | "all";
  readonly voice?: Voice;
  readonly spans?: readonly Span[];
  readonly paragraphs?: readonly (readonly Span[])[];
  readonly rulebook?: Rulebook;
  readonly leaves?: (found: FoundDirective) => boolean;
  readonly quoted?: () => readonly string[];
}

/** A directive that was found: its rule, and where it stands in the text (UTF-16 code units). */
export type FoundDirective = Pick<RewriteChange, "rule" | "form" | "strength" | "start" | "end">;

const crisisAlone = ["crisis"] as const;
const allReasons = ["crisis", "danger", "medication", "legal"] as const;

/** Says why a directive in `sentence` must stay as it is, of the reasons asked for, if it must; `read` is the same with its words. */
export type Protects = (
  sentence: string,
  among: readonly ProtectedReason[],
  read?: Sentence,
) => ProtectedReason | undefined;

/** A text to be rewritten, and how; `reading` where its paragraphs were read before. */
export interface Unwritten {
  readonly text: string;
  readonly options: RephraseOptions;
  readonly reading?: Reading | undefined;
}

/** Finds the directive advice in `text` and rewrites what `protects` lets it; what no change covers comes back as it was. */
export function rewrite(text: string, options: RephraseOptions, protects: Protects, reading?: Reading): Rephrased {
  const [made] = rewriteBatch([{ text, options, reading }], protects);
  return made ?? { output: text, changes: [], kept: [] };
}

/** `rewrite` for many texts, one after the other as they stand in the list, but faster: they go through its stages together. */
export function rewriteAll(texts: readonly Unwritten[], protects: Protects): Rephrased[] {
  const made: Rephrased[] = [];
  for (const some of batchesOf(texts, ({ text }) => text.length)) made.push(...rewriteBatch(some, protects));
  return made;
}

/** The paragraphs of a text that `options` say is prose. */
const paragraphsIn = (text: string, { spans, paragraphs }: RephraseOptions): readonly (readonly Span[])[] =>
  paragraphs ?? spans?.map((span) => [span]) ?? [[[0, text.length]]];

function rewriteBatch(texts: readonly Unwritten[], protects: Protects): Rephrased[] {
  const unread = texts.filter(({ reading }) => reading === undefined);
  const readings = readAll(
    unread.map(({ text, options }) => ({ text, paragraphs: paragraphsIn(text, options), rulebook: options.rulebook })),
  );
  let next = 0;
  const sorted = texts.map(({ options, reading = readings[next++] ?? [] }) => sortedBy(options, reading));
  const protections = texts.map(({ text, options: { quoted } }, n) => {
    const paragraphs = sorted[n] ?? [];
    // where nothing is to be rewritten there is nothing to protect
    return paragraphs.some(isOpen) ? protectionOf(text, paragraphs, quoted?.() ?? none, protects) : undefined;
  });
  const voices = new Map<Voice, Voice>();
  for (const { options } of texts)
    if (options.voice !== undefined) voices.set(options.voice, { ...options.voice, told: options.voice.told === true });
  // Nearly all is clean: it is taken for clean, and looked at together.
  const rewritten: Rewritten[] = [];
  const of: number[] = [];
  const made = texts.map((unwritten, n) =>
    written(unwritten, sorted[n] ?? [], protections[n], (one) => {
      of.push(n);
      return rewritten.push(one) > 0;
    }),
  );
  const clean = areClean(rewritten);
  if (clean.every(Boolean)) return made;
  // Where something is not, its text is written again; and all are, where a voice goes on from one to the next.
  for (const [voice, before] of voices) Object.assign(voice, before);
  const unclean = new Set(of.filter((_, at) => clean[at] === false));
  return texts.map((unwritten, n) => {
    const before = voices.size === 0 && !unclean.has(n) ? made[n] : undefined;
    return before ?? written(unwritten, sorted[n] ?? [], protections[n]);
  });
}

function isFound(reading: Reading): boolean {
  for (const sentences of reading) for (const { directives } of sentences) if (directives.length > 0) return true;
  return false;
}

/** What is to become of each directive that was read, as far as the options and the guards tell; nothing where no paragraph has any. */
function sortedBy(
  { strength = "all", rulebook = usualRulebook, leaves }: RephraseOptions,
  reading: Reading,
): readonly (readonly Sorted[])[] {
  // in most texts nothing is found
  if (!isFound(reading)) return none;
  const sorted: Sorted[][] = [];
  for (const sentences of reading) {
    const inParagraph: Sorted[] = [];
    for (const { sentence, directives } of sentences) inParagraph.push({ sentence, directives: sortedIn(directives) });
    sorted.push(inParagraph);
  }
  return sorted;

  function sortedIn(directives: readonly Directive[]): readonly SortedDirective[] {
    if (directives.length === 0) return none;
    const made: SortedDirective[] = [];
    for (const directive of directives) {
      const left =
        (strength === "strong" && directive.rule.strength === "soft") || leaves?.(foundAs(directive)) === true;
      made.push({ directive, left, guard: left ? undefined : guardOf(directive, rulebook.guards) });
    }
    return made;
  }
}

/** The first guard that holds a directive, if one does. */
function guardOf(directive: Directive, guards: readonly Guard[]): Guard | undefined {
  for (const guard of guards) if (guard.holds(directive)) return guard;
  return undefined;
}

/** Writes a text of which it is known what becomes of each directive, and what protects each paragraph. */
function written(
  { text, options: { style = "experience", voice = newVoice(), rulebook = usualRulebook } }: Unwritten,
  paragraphs: readonly (readonly Sorted[])[],
  protection: readonly (ProtectedReason | undefined)[] | undefined,
  isClean?: (rewritten: Rewritten) => boolean,
): Rephrased {
  const changes: RewriteChange[] = [];
  const kept: Kept[] = [];
  if (paragraphs.length === 0) return { output: text, changes, kept };
  for (const [index, sentences] of paragraphs.entries()) {
    if (sentences.every(({ directives }) => directives.length === 0)) continue;
    const scope = protection?.[index];
    const found: Found[] = sentences.map(({ sentence, directives }) => {
      if (directives.length === 0) return { sentence, directives: none, held: false, foretold: none };
      // "Stop. Now get over it": who is put down is told no story beside it
      const scolded = directives.some(({ guard }) => guard?.reason === "dismissive");
      const own: Directive[] = [];
      const foretold: Directive[] = [];
      let held = false;
      for (const { directive, left, guard } of directives) {
        if (left) held = true;
        else if (guard === undefined && scope === undefined && !scolded) own.push(directive);
        else {
          held = true;
          if (guard?.foretells === true) foretold.push(directive);
          const reason = guard === undefined ? (scope ?? "unsure") : guard.reason;
          if (reason !== undefined) kept.push(keep(directive, reason));
        }
      }
      return { sentence, directives: own, held, foretold };
    });
    for (const item of plan(found, style, voice, rulebook, isClean)) {
      if (item.kind === "unsure") kept.push(keep(item.directive, "unsure"));
      else {
        const { directive, start, end, replacement } = item.placed;
        const original = text.slice(start, end);
        if (original !== replacement)
          changes.push({
            rule: directive.rule.name,
            form: directive.rule.form,
            strength: directive.rule.strength,
            start,
            end,
            original,
            replacement,
          });
      }
    }
  }
  return { output: withEdits(text, changes), changes, kept: kept.toSorted((a, b) => a.start - b.start) };
}

/** A sentence with its directives, each with what keeps it: it is left as the options say, or a guard holds it. */
interface Sorted {
  readonly sentence: Sentence;
  readonly directives: readonly SortedDirective[];
}

interface SortedDirective {
  readonly directive: Directive;
  readonly left: boolean;
  readonly guard: Guard | undefined;
}

/** Most sentences have no directives. */
const none: readonly never[] = [];

/** Whether something in a paragraph is to be rewritten, unless it is protected. */
const isOpen = (sentences: readonly Sorted[]): boolean =>
  sentences.some(({ directives }) => directives.some(({ left, guard }) => !left && guard === undefined));

/** Whether words of a crisis stand in what is quoted: the prose answers them. */
const answersCrisis = (quoted: readonly string[], protects: Protects): boolean =>
  quoted.some(
    (said) =>
      mayHoldCrisis(said) &&
      sentencesOf(said, 0, said.length).some(
        (sentence) => protects(said.slice(sentence.start, sentence.end), crisisAlone, sentence) === "crisis",
      ),
  );

/**
 * What protects each of the paragraphs, if something does; of one in which nothing is to be rewritten nobody asks. In
 * what is `quoted` beside them only words of a crisis are looked for.
 */
function protectionOf(
  text: string,
  paragraphs: readonly (readonly Sorted[])[],
  quoted: readonly string[],
  protects: Protects,
): readonly (ProtectedReason | undefined)[] {
  if (answersCrisis(quoted, protects)) return paragraphs.map(() => "crisis");
  const reasons = paragraphs.map((sentences) => {
    const open = isOpen(sentences);
    let first: ProtectedReason | undefined;
    for (const { sentence, directives } of sentences) {
      // a crisis protects from any sentence; danger, medicine and law from one that directs
      const among = open && directives.length > 0 ? allReasons : crisisAlone;
      const reason = protects(text.slice(sentence.start, sentence.end), among, sentence);
      if (reason === "crisis") return reason;
      first ??= reason;
    }
    return first;
  });
  return reasons.includes("crisis") ? reasons.map(() => "crisis") : reasons;
}

/** The voice of a text of which nothing has been rewritten yet. */
export const newVoice = (): Voice => ({ last: "", opened: false });

function foundAs({ rule, start, end }: Directive): FoundDirective {
  return { rule: rule.name, form: rule.form, strength: rule.strength, start, end };
}

function keep({ rule, sentence, start, end }: Directive, reason: KeptReason): Kept {
  return { rule: rule.name, form: rule.form, start, end, original: sentence.text.slice(start, end), reason };
}

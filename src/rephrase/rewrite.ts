import { withEdits } from "../documents/edit.js";
import { sentencesOf } from "../english/text/sentences.js";
import type { ProtectedReason } from "../safety/protect.js";
import { detect } from "./detect.js";
import type { Directive } from "./directive.js";
import type { Form, KeptReason, Strength, Style } from "./forms.js";
import { plan, type Found, type Voice } from "./plan.js";
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
 * not the usual ones. A directive for which `leaves` is true stays as it is, and is reported nowhere.
 */
export interface RephraseOptions {
  readonly style?: Style;
  readonly strength?: "strong" | "all";
  readonly voice?: Voice;
  readonly spans?: readonly Span[];
  readonly paragraphs?: readonly (readonly Span[])[];
  readonly rulebook?: Rulebook;
  readonly leaves?: (found: FoundDirective) => boolean;
}

/** A stretch of text, [start, end), in UTF-16 code units. */
export type Span = readonly [start: number, end: number];

/** A directive that was found: its rule, and where it stands in the text (UTF-16 code units). */
export type FoundDirective = Pick<RewriteChange, "rule" | "form" | "strength" | "start" | "end">;

const crisisAlone = ["crisis"] as const;
const allReasons = ["crisis", "danger", "medication", "legal"] as const;

/** Says why a directive in `sentence` must stay as it is, of the reasons asked for, if it must. */
export type Protects = (sentence: string, among: readonly ProtectedReason[]) => ProtectedReason | undefined;

/** Finds the directive advice in `text` and rewrites what `protects` lets it; what no change covers comes back as it was. */
export function rewrite(text: string, options: RephraseOptions, protects: Protects): Rephrased {
  const { style = "experience", strength = "all", spans = [[0, text.length]], voice = newVoice() } = options;
  const { rulebook = usualRulebook, leaves } = options;
  const read = ([start, end]: Span) =>
    sentencesOf(text, start, end).map((sentence) => ({ sentence, directives: detect(sentence, rulebook) }));
  const sorted = options.paragraphs?.map((spansOfOne) => spansOfOne.flatMap(read)) ?? spans.map(read);
  // where nothing directs there is nothing to protect
  if (!sorted.some((sentences) => sentences.some(({ directives }) => directives.length > 0)))
    return { output: text, changes: [], kept: [] };
  const paragraphs = sorted.map((sentences) =>
    sentences.map(({ sentence, directives }) => {
      // a crisis protects from any sentence; danger, medicine and law from one that directs
      const among = directives.length > 0 ? allReasons : crisisAlone;
      return { sentence, directives, reason: protects(text.slice(sentence.start, sentence.end), among) };
    }),
  );
  const crisis = paragraphs.some((sentences) => sentences.some(({ reason }) => reason === "crisis"));
  const changes: RewriteChange[] = [];
  const kept: Kept[] = [];
  for (const sentences of paragraphs) {
    const scope: KeptReason | undefined = crisis
      ? "crisis"
      : sentences.find(({ reason }) => reason !== undefined)?.reason;
    const found: Found[] = sentences.map(({ sentence, directives }) => {
      const own: Directive[] = [];
      let held = false;
      for (const directive of directives) {
        if ((strength === "strong" && directive.rule.strength === "soft") || leaves?.(foundAs(directive)) === true) {
          held = true;
          continue;
        }
        const guard = rulebook.guards.find((one) => one.holds(directive));
        if (guard === undefined && scope === undefined) own.push(directive);
        else {
          held = true;
          const reason = guard === undefined ? scope : guard.reason;
          if (reason !== undefined) kept.push(keep(directive, reason));
        }
      }
      return { sentence, directives: own, held };
    });
    for (const item of plan(found, style, voice, rulebook)) {
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

/** The voice of a text of which nothing has been rewritten yet. */
export const newVoice = (): Voice => ({ last: "", opened: false });

function foundAs({ rule, start, end }: Directive): FoundDirective {
  return { rule: rule.name, form: rule.form, strength: rule.strength, start, end };
}

function keep({ rule, sentence, start, end }: Directive, reason: KeptReason): Kept {
  return { rule: rule.name, form: rule.form, start, end, original: sentence.text.slice(start, end), reason };
}

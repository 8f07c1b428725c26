import type { Block, Prose } from "../../documents/prose.js";
import type { Form, Strength, Style } from "../forms.js";
import { newVoice, rephrase, type Kept, type Rephrased, type RewriteChange } from "../index.js";

/** A directive that was found: its rule, and where it stands in the text of the document (UTF-16 code units). */
export interface FoundDirective {
  readonly rule: string;
  readonly form: Form;
  readonly strength: Strength;
  readonly start: number;
  readonly end: number;
}

/** How the directives of a document are rewritten. */
export interface DocumentOptions {
  readonly style?: Style;
  readonly strength?: "strong" | "all";
  /** Whether headings are prose too. */
  readonly headings?: boolean;
  /** A directive for which this is true is left as it stands and reported nowhere: what is ignored, and rules that are off. */
  readonly leaves?: (directive: FoundDirective) => boolean;
}

/**
 * Finds the directive advice in a document and rewrites it in place. `prose` is what the reader of its kind says of `text`
 * (see documents/reading.ts). Changes and keeps have offsets into `text`; what no change covers comes back as it was.
 */
export function rephraseDocument(text: string, prose: Prose, options: DocumentOptions = {}): Rephrased {
  const { headings = false, style = "experience", strength = "all" } = options;
  const voice = newVoice();
  const changes: RewriteChange[] = [];
  const kept: Kept[] = [];
  for (const section of prose.sections) {
    const blocks: Block[] = section.flat().filter((block) => headings || !block.heading);
    const spans = blocks.map(({ start, end }) => [start, end] as const);
    const found = rephrase(text, { style, strength, voice, spans });
    changes.push(...found.changes);
    kept.push(...found.kept);
  }
  let output = "";
  let at = 0;
  for (const change of changes) {
    output += text.slice(at, change.start) + change.replacement;
    at = change.end;
  }
  return { output: output + text.slice(at), changes, kept };
}

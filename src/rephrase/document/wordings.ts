import type { Block, Prose, Section } from "../../documents/prose.js";
import type { Says } from "../alternatives.js";
import { rephraseProse, type DocumentOptions } from "./document.js";

/** A block between two places, which parts nothing of it that is one, such as a name in code with a full stop in it. */
function cut(block: Block, from: number, to: number): Block {
  const opaque = block.opaque.filter(({ start, end }) => start < to && from < end);
  const start = Math.max(block.start, Math.min(from, opaque[0]?.start ?? from));
  const end = Math.min(block.end, Math.max(to, opaque.at(-1)?.end ?? to));
  return { ...block, start, end, opaque };
}

/** What stands between two places of a document. */
function sectionsBetween(sections: readonly Section[], from: number, to: number): readonly Section[] {
  return sections
    .map((section) =>
      section
        .map((blocks) =>
          blocks.filter(({ start, end }) => start < to && from < end).map((block) => cut(block, from, to)),
        )
        .filter((blocks) => blocks.length > 0),
    )
    .filter((section) => section.length > 0);
}

/** How the sentences of a document are said, with what is no prose in its place. */
export const sayingInDocument =
  (text: string, prose: Prose, options: Pick<DocumentOptions, "strength" | "headings" | "rulebook">): Says =>
  ({ start, reach }, style, voice) => {
    const sections = sectionsBetween(prose.sections, start, reach);
    return rephraseProse(text, { ...prose, sections }, { ...options, style, voice }).changes;
  };

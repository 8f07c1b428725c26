import type { Block, Prose } from "../../documents/prose.js";
import { ruleNames } from "../../lint/config/configuration.js";
import { readIgnores, type Ignores } from "../../lint/ignores/ignores.js";
import { cutAround, plainComments } from "../../lint/ignores/plain-comments.js";
import type { LoadedRule } from "./own-rules.js";

/** What comments ask to be ignored, and where the prose is without them. */
export interface Ignoring {
  readonly ignores: Ignores | undefined;
  readonly prose: Prose;
}

/**
 * Reads what the comments of a document ask to be ignored. In plain text and mail these are lines such as
 * `# alongside: ignore`, which are taken out of the prose.
 */
export function ignoring(text: string, prose: Prose, own: readonly LoadedRule[]): Ignoring {
  if (!/alongside(?:-|:[ \t]*)ign/.test(text)) return { ignores: undefined, prose };
  const names = new Set(ruleNames({ rules: own.map(({ rule }) => rule.name) }));
  if (prose.kind === "markdown") return { ignores: readIgnores(text, prose.comments, names), prose };
  const comments = plainComments(text);
  const sections = prose.sections.map((section) =>
    section.map((blocks) => cutAround(blocks, comments).map(withOwn)).filter((blocks) => blocks.length > 0),
  );
  return { ignores: readIgnores(text, comments, names), prose: { ...prose, sections } };
}

/** A part of a block with what is opaque in that part. */
const withOwn = (block: Block): Block => ({
  ...block,
  opaque: block.opaque.filter(({ start, end }) => start >= block.start && end <= block.end),
});

import type { SyntaxNode } from "@lezer/common";
import type { Block, Comment, Opaque, Paragraph, Prose, Section } from "../prose.js";
import { frontMatterEnd, saidInFrontMatter } from "./front-matter.js";
import { opaqueIn, type Pairing } from "./opaque.js";
import { markdownParser } from "./parser.js";
import { spoilers, type Shaped } from "./shape.js";
import { forbids, forbidsBelow, forbidsItself, goesOn, staysInTable } from "./stays.js";
import { unmarked } from "./unmarked.js";

const headings = /^(?:ATX|Setext)Heading\d$/;
const holders = new Set(["BulletList", "OrderedList", "ListItem"]);

/** Blocks of which nothing is prose; a quotation may hold a comment all the same. */
const closed = new Set([
  "FencedCode",
  "CodeBlock",
  "HorizontalRule",
  "HTMLBlock",
  "CommentBlock",
  "ProcessingInstructionBlock",
  "MathBlock",
]);

/** Blocks that the prose of their section answers, or speaks of. */
const answered = new Set(["Blockquote", "FencedCode", "CodeBlock", "HTMLBlock"]);

const commentHolders = new Set(["CommentBlock", "HTMLBlock", "Comment", "ExpressionBlock", "Expression"]);

/** The label of a footnote where it is defined, at the start of a line. */
const footnote = /^\[\^[^\]\s]+\]:[ \t]*/gm;

/**
 * The prose of a Markdown document: its paragraphs, list items and table cells; headings, which are prose only where that is
 * asked for; and nothing of quotations, code, HTML, formulas, front matter, and what defines links. A heading opens a section.
 */
export function readMarkdown(whole: string, options: { readonly mdx: boolean }): Prose {
  const mark = whole.startsWith("\uFEFF") ? 1 : 0;
  const begin = mark + frontMatterEnd(whole.slice(mark));
  const text = withLineFeeds(whole.slice(begin));
  const parser = markdownParser(options.mdx);
  const tree = parser.parse(text);
  const commented = /<!--|\{\s*\/\*/.test(text);
  const pairing: Pairing = { next: 0 };
  const comments: Comment[] = [];
  const sections: Paragraph[][] = [];
  let section: Paragraph[] = [];
  const asides = new Map<Section, readonly Pick<Aside, "said">[]>();
  // front matter stands over the whole document, and a heading over those of lower levels
  let above: Above[] = begin > mark ? [{ level: 0, said: () => saidInFrontMatter(whole.slice(mark, begin)) }] : [];
  let aside: Aside[] = [];
  let leading: Block | undefined;
  let forbidding = false;

  const open = (): void => {
    leaveWhatGoesOn(section);
    if (section.length > 0) sections.push(section);
    asides.set(section, [...above, ...aside]);
    section = [];
    aside = aside.filter(({ waits }) => waits);
  };

  for (let node = tree.topNode.firstChild; node !== null; node = node.nextSibling) {
    const heading = headings.test(node.name);
    if (heading) {
      open();
      const { from, to, name } = node;
      const level = Number(name.at(-1));
      above = [...above.filter((each) => each.level < level), { level, said: () => unmarked(text.slice(from, to)) }];
      forbidding = forbids(text.slice(node.from, node.to));
    }
    const list = node.name.endsWith("List");
    const before = aside.length;
    const forbidden = list && (forbidding || (leading !== undefined && forbidsBelow(said(leading))));
    const blocks = blocksOf(node).map((block) =>
      forbidden && !forbidsItself(said(block)) ? { ...block, stays: true } : block,
    );
    if (node.name === "Table") section.push(...blocks.map((block) => [block]));
    else if (leading !== undefined && list) {
      section.pop();
      section.push([leading, ...blocks]);
    } else if (node.name === "Paragraph") section.push(...blocks.map((block) => [block]));
    else if (blocks.length > 0) section.push(blocks);
    if (blocks.length > 0 && aside.length === before) for (const each of aside) each.waits = false;
    const last = node.name === "Paragraph" ? blocks.at(-1) : undefined;
    leading = last !== undefined && /:[*_\s]*$/.test(said(last)) ? last : undefined;
  }
  open();
  const read: readonly Section[] = sections;
  let shaped: Shaped | undefined;
  return {
    kind: "markdown",
    sections: read,
    comments,
    quotedIn: (one) => (asides.get(one) ?? []).map((each) => each.said()),
    spoilers: (changes) => spoilers((shaped ??= { text: whole, parser, blocks: read.flat(2), tree, begin }), changes),
  };

  function said({ start, end }: Block): string {
    return whole.slice(start, end);
  }

  /** Lets paragraphs stay between which a blank line cuts through a sentence. */
  function leaveWhatGoesOn(paragraphs: Paragraph[]): void {
    const blocks = paragraphs.flat();
    const cutOff = new Set<Block>();
    blocks.forEach((block, n) => {
      const next = blocks[n + 1];
      if (next !== undefined && goesOn(said(block), whole.slice(block.end, next.start), said(next)))
        cutOff.add(block).add(next);
    });
    if (cutOff.size > 0)
      paragraphs.forEach((some, n) => {
        paragraphs[n] = some.map((block) => (cutOff.has(block) ? staying(block) : block));
      });
  }

  function setAside({ from, to }: SyntaxNode, waits: boolean): void {
    aside.push({ said: () => unmarked(text.slice(from, to)), waits });
  }

  /** The blocks of prose in a node, with offsets into the whole; comments in it are noted. */
  function blocksOf(node: SyntaxNode): Block[] {
    if (commented && commentHolders.has(node.name)) noteComments(node);
    if (node.name === "Paragraph" || node.name === "LinkReference" || node.name === "TableCell")
      return leaf(node, false);
    if (answered.has(node.name)) setAside(node, node.name === "Blockquote");
    if (closed.has(node.name) || (node.name === "Blockquote" && !commented)) return [];
    if (headings.test(node.name)) return leaf(node, true);
    if (node.name === "Task") return leaf(node, false).map(staying);
    // what belongs to a task is to be done as well
    if (node.name === "ListItem" && node.getChild("Task") !== null)
      return childrenOf(node).flatMap(blocksOf).map(staying);
    if (node.name === "Table") {
      const stays = staysInTable(node, text);
      return childrenOf(node).flatMap((row) => {
        if (row.name === "TableHeader") return blocksOf(row);
        return childrenOf(row).flatMap((cell) => (stays.has(cell.from) ? blocksOf(cell).map(staying) : blocksOf(cell)));
      });
    }
    if (node.name === "TableHeader")
      return childrenOf(node).flatMap((cell) => (cell.name === "TableCell" ? leaf(cell, true) : []));
    const inside = childrenOf(node).flatMap(blocksOf);
    return holders.has(node.name) ? inside : [];
  }

  function leaf(node: SyntaxNode, heading: boolean): Block[] {
    if (commented) for (const child of childrenOf(node)) if (commentHolders.has(child.name)) noteComments(child);
    if (heading) setAside(node, node.name !== "TableCell");
    const source = text.slice(node.from, node.to);
    const labels = source.includes("[^") && node.name !== "TableCell" ? [...source.matchAll(footnote)] : [];
    if (node.name === "LinkReference" && labels.length === 0) return [];
    const opaque = node.name === "LinkReference" ? [] : opaqueIn(node, text, pairing);
    const [head] = opaque;
    // "`--force` You should back up first." names a thing, and then a sentence begins
    const named =
      head?.as === "thing" && head.start === node.from && /^[ \t]+You\b/.test(text.slice(head.end, node.to));
    const block = (first: number, to: number): Block[] => {
      const own = source.slice(first, to).trimEnd();
      if (own === "") return [];
      const start = node.from + first;
      const end = start + own.length;
      const inside = opaque.length === 0 ? opaque : opaque.filter((each) => each.start >= start && each.end <= end);
      return [{ start: start + begin, end: end + begin, heading, opaque: begin === 0 ? inside : inside.map(moved) }];
    };
    const cuts = [...labels.map(({ index }) => index), source.length];
    return [
      ...block(named ? head.end + 1 - node.from : 0, cuts[0] ?? 0),
      ...labels.flatMap(({ index, 0: label }, at) => block(index + label.length, cuts[at + 1] ?? 0)),
    ];
  }

  function moved(each: Opaque): Opaque {
    return { ...each, start: each.start + begin, end: each.end + begin };
  }

  function noteComments(node: SyntaxNode): void {
    const source = text.slice(node.from, node.to);
    for (const found of source.matchAll(/<!--([\s\S]*?)-->|^\{\s*\/\*([\s\S]*?)\*\/\s*\}$/g))
      comments.push({
        start: begin + node.from + found.index,
        end: begin + node.from + found.index + found[0].length,
        text: (found[1] ?? found[2] ?? "").trim(),
      });
  }
}

/** What stands over a section: a heading with its level, or front matter with 0. */
interface Above {
  readonly level: number;
  readonly said: () => string;
}

/** What stands in a section besides its prose. */
interface Aside {
  readonly said: () => string;
  /** Whether the next section answers it, too: no prose came behind it yet. */
  waits: boolean;
}

const staying = (block: Block): Block => ({ ...block, stays: true });

/** The same text, of the same length, with line feeds alone, which is all that the parser knows: a break that is hard stays so. */
function withLineFeeds(text: string): string {
  if (!text.includes("\r")) return text;
  return text
    .replaceAll("\\\r\n", "  \n")
    .replaceAll(/(?<= {2})\r\n/g, " \n")
    .replaceAll("\r\n", "\t\n")
    .replaceAll("\r", "\n");
}

function childrenOf(node: SyntaxNode): SyntaxNode[] {
  const children: SyntaxNode[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) children.push(child);
  return children;
}

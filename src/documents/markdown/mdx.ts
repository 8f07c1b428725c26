import type { BlockContext, InlineContext, Line, MarkdownConfig } from "@lezer/markdown";
import { isWithin } from "./within.js";

/**
 * The index behind the brace that closes the one at `from`, passing over strings and comments of JavaScript; −1 where none
 * does.
 */
function closingBrace(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === "{") depth += 1;
    else if (char === "}") {
      depth -= 1;
      if (depth === 0) return at + 1;
    } else if (char === "/" && text.charAt(at + 1) === "*") {
      const end = text.indexOf("*/", at + 2);
      if (end < 0) return -1;
      at = end + 1;
    } else if (char === '"' || char === "'" || char === "`") {
      const end = text.indexOf(char, at + 1);
      if (end < 0) return -1;
      at = end;
    }
  }
  return -1;
}

/** The index behind the tag of a component that opens at `from`; −1 where there is none. */
function tagEnd(text: string, from: number): number {
  if (!/[A-Za-z/>]/.test(text.charAt(from + 1))) return -1;
  for (let at = from + 1; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === ">") return at + 1;
    if (char === "<") return -1;
    if (char === "{") {
      const end = closingBrace(text, at);
      if (end < 0) return -1;
      at = end - 1;
    } else if (char === '"' || char === "'") {
      const end = text.indexOf(char, at + 1);
      if (end < 0) return -1;
      at = end;
    }
  }
  return -1;
}

/** How many lines an expression or a tag may run over. */
const longest = 400;

/**
 * Takes the lines from this one on into one block of this name, up to the line in which `ends` finds the end; what stands
 * behind the end on the first line makes it no block.
 */
function takeLines(cx: BlockContext, line: Line, name: string, ends: (text: string) => number): boolean {
  const start = cx.lineStart + line.pos;
  let text = line.text.slice(line.pos);
  const end = ends(text);
  if (end >= 0 && text.slice(end).trim() !== "") return false;
  let open = end < 0;
  for (let count = 0; cx.nextLine() && open && isWithin(cx, line); count += 1) {
    text += `\n${line.text}`;
    open = ends(text) < 0 && count < longest;
  }
  cx.addElement(cx.elt(name, start, cx.prevLineEnd()));
  return true;
}

/** Takes the lines up to the next blank one. */
function takeToBlank(cx: BlockContext, line: Line, name: string): boolean {
  const start = cx.lineStart + line.pos;
  while (cx.nextLine() && line.text.trim() !== "");
  cx.addElement(cx.elt(name, start, cx.prevLineEnd()));
  return true;
}

/**
 * What MDX (https://mdxjs.com/docs/what-is-mdx/) has beside Markdown: expressions and comments in braces, components, and lines that import and
 * export. It has neither HTML nor indented code, so that prose between the tags of a component is Markdown.
 */
export const mdx: MarkdownConfig = {
  remove: ["HTMLBlock", "IndentedCode"],
  defineNodes: [
    { name: "ModuleCode", block: true },
    { name: "ExpressionBlock", block: true },
    { name: "TagBlock", block: true },
    "Expression",
    "Component",
  ],
  parseBlock: [
    {
      name: "ModuleCode",
      before: "LinkReference",
      parse(cx, line) {
        if (cx.depth > 1 || !/^(?:import|export)\b(?:\s+[\w{*"']|\s*\{)/.test(line.text)) return false;
        return takeToBlank(cx, line, "ModuleCode");
      },
    },
    {
      name: "ExpressionBlock",
      before: "LinkReference",
      parse(cx, line) {
        return line.next === 123 && takeLines(cx, line, "ExpressionBlock", (text) => closingBrace(text, 0));
      },
    },
    {
      name: "TagBlock",
      before: "LinkReference",
      parse(cx, line) {
        if (line.next !== 60) return false;
        const rest = line.text.slice(line.pos);
        const end = tagEnd(rest, 0);
        if (end > 0 ? rest.slice(end).trim() !== "" : !/^<[A-Za-z][\w.:-]*(?:\s[^<]*)?$/.test(rest)) return false;
        return takeLines(cx, line, "TagBlock", (text) => tagEnd(text, 0));
      },
      endLeaf(_cx, line) {
        const rest = line.text.slice(line.pos).trim();
        return line.next === 60 && tagEnd(rest, 0) === rest.length;
      },
    },
  ],
  parseInline: [
    {
      name: "Expression",
      before: "Escape",
      parse: (cx, next, pos) => (next === 123 ? element(cx, "Expression", pos, closingBrace) : -1),
    },
    {
      name: "Component",
      before: "HTMLTag",
      parse: (cx, next, pos) => (next === 60 ? element(cx, "Component", pos, tagEnd) : -1),
    },
  ],
};

function element(cx: InlineContext, name: string, pos: number, ends: (text: string, from: number) => number): number {
  const end = ends(cx.text, pos - cx.offset);
  return end < 0 ? -1 : cx.addElement(cx.elt(name, pos, cx.offset + end));
}

import type { SyntaxNode } from "@lezer/common";
import type { Opaque } from "../prose.js";
import { shownBy } from "./entity.js";

/** Elements of HTML whose content is code. */
const codeElements = new Set(["code", "kbd", "samp", "var", "pre", "tt", "script", "style"]);

/** Numbers pairs of marks within a document. */
export interface Pairing {
  next: number;
}

interface OpenTag {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly at: number;
}

/** What is not read as words inside a leaf block of Markdown, in order and apart. */
export function opaqueIn(block: SyntaxNode, text: string, pairing: Pairing): Opaque[] {
  const found: Opaque[] = [];
  const openTags: OpenTag[] = [];

  const mark = (start: number, end: number, pair?: number): void => {
    found.push({ start, end, as: "mark", ...(pair === undefined ? {} : { pair }) });
  };

  /** Emphasis and strikethrough: marks at either end. */
  function pairOf(node: SyntaxNode): void {
    const first = node.firstChild;
    const last = node.lastChild;
    if (first === null || last === null || first.from === last.from) return;
    const pair = (pairing.next += 1);
    mark(first.from, first.to, pair);
    inside(node, first.to, last.from);
    mark(last.from, last.to, pair);
  }

  /** A link: its bracket, its text, and the rest, which says where it leads. */
  function link(node: SyntaxNode): void {
    const marks = node.getChildren("LinkMark");
    const [open, close] = marks;
    const footnote = text.startsWith("[^", node.from);
    if (open === undefined || close === undefined || footnote || !/[\p{L}\p{N}]/u.test(text.slice(open.to, close.from)))
      return mark(node.from, node.to);
    const pair = (pairing.next += 1);
    mark(open.from, open.to, pair);
    inside(node, open.to, close.from);
    mark(close.from, node.to, pair);
  }

  /** A tag of HTML; the one that closes the last that is open and of its name makes a pair with it. */
  function tag(node: SyntaxNode): void {
    const source = text.slice(node.from, node.to);
    const name = /^<\/?([A-Za-z][\w.:-]*)/.exec(source)?.[1]?.toLowerCase() ?? "";
    if (name === "br") return void found.push({ start: node.from, end: node.to, as: "sign", shown: "\n" });
    if (!source.startsWith("</")) {
      if (!source.endsWith("/>")) openTags.push({ name, start: node.from, end: node.to, at: found.length });
      return mark(node.from, node.to);
    }
    const open = openTags.findLastIndex((each) => each.name === name);
    const opened = openTags[open];
    if (opened === undefined) return mark(node.from, node.to);
    openTags.length = open;
    if (codeElements.has(name)) {
      found.length = opened.at;
      found.push({ start: opened.start, end: node.to, as: "thing" });
      return;
    }
    const pair = (pairing.next += 1);
    found[opened.at] = { start: opened.start, end: opened.end, as: "mark", pair };
    mark(node.from, node.to, pair);
  }

  function one(node: SyntaxNode): void {
    switch (node.name) {
      case "Emphasis":
      case "StrongEmphasis":
      case "Strikethrough":
      case "Autolink":
        return pairOf(node);
      case "Link":
        return link(node);
      case "HTMLTag":
      case "Component":
        return tag(node);
      case "InlineCode":
      case "Math":
      case "Expression":
        if (text.startsWith("{/*", node.from)) return mark(node.from, node.to);
        return void found.push({ start: node.from, end: node.to, as: "thing" });
      case "HardBreak":
        return void found.push({ start: node.from, end: node.to, as: "sign", shown: "\n" });
      case "Escape":
        return void found.push({
          start: node.from,
          end: node.to,
          as: "sign",
          shown: text.slice(node.from + 1, node.to),
        });
      case "Entity": {
        const shown = shownBy(text.slice(node.from, node.to));
        const place = { start: node.from, end: node.to };
        return void found.push(shown === undefined ? { ...place, as: "thing" } : { ...place, as: "sign", shown });
      }
      case "Image":
      case "Emoji":
      case "Comment":
      case "ProcessingInstruction":
      case "QuoteMark":
      case "TaskMarker":
      case "HeaderMark":
        return mark(node.from, node.to);
      default:
        return undefined;
    }
  }

  function inside(node: SyntaxNode, from: number, to: number): void {
    for (let child = node.firstChild; child !== null; child = child.nextSibling)
      if (child.from >= from && child.to <= to) one(child);
  }

  inside(block, block.from, block.to);
  return found;
}

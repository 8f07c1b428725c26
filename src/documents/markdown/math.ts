import type { BlockContext, Line, MarkdownConfig } from "@lezer/markdown";
import { aheadOf, isWithin } from "./within.js";

const dollar = 36;

/** Where the formula ends that opens with `marks` at `from`; −1 where none does. */
function formulaEnd(text: string, from: number, marks: "$" | "$$"): number {
  const opened = from + marks.length;
  for (let at = opened; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === "\\") at += 1;
    else if (char === "$") {
      const end = at + marks.length;
      if (!text.startsWith(marks, at)) return -1;
      return isFormula(text.slice(opened, at), marks, text.charAt(end)) ? end : -1;
    }
  }
  return -1;
}

/**
 * Whether what stands between two marks is a formula, and no words between two prices. The marks of a formula in a line stand
 * right at it, and no digit behind it, as pandoc has it (https://pandoc.org/MANUAL.html#math).
 */
function isFormula(inside: string, marks: "$" | "$$", next: string): boolean {
  if (inside.trim() === "" || (marks === "$" && (/^\s|\s$/.test(inside) || /\d/.test(next)))) return false;
  return inside.includes("\\") || !/(?:\p{L}{2,}[,;]?\s+){2}\p{L}{2,}/u.test(inside);
}

/** Whether a line that begins with the marks of a formula opens one: they stand again further on, and no words between them. */
function opensFormula(cx: BlockContext, line: Line): boolean {
  const ahead = aheadOf(cx, line);
  const end = ahead.indexOf("$$");
  return end >= 0 && isFormula(line.text.slice(line.pos + 2) + ahead.slice(0, end), "$$", "");
}

/** Formulas of TeX in Markdown: `$…$` in a line, `$$…$$` in or as a paragraph, and what stands between two lines of `$$`. */
export const math: MarkdownConfig = {
  defineNodes: [{ name: "MathBlock", block: true }, "Math"],
  parseBlock: [
    {
      name: "MathBlock",
      before: "FencedCode",
      parse(cx, line) {
        if (line.next !== dollar || !/^\$\$[^$]*$/.test(line.text.slice(line.pos))) return false;
        if (!opensFormula(cx, line)) return false;
        const start = cx.lineStart + line.pos;
        let end = cx.lineStart + line.text.length;
        for (let open = true; cx.nextLine() && open && isWithin(cx, line);) {
          open = !line.text.includes("$$");
          end = cx.lineStart + line.text.length;
        }
        cx.addElement(cx.elt("MathBlock", start, end));
        return true;
      },
      endLeaf: (cx, line) =>
        line.next === dollar && /^\$\$\s*$/.test(line.text.slice(line.pos)) && opensFormula(cx, line),
    },
  ],
  parseInline: [
    {
      name: "Math",
      before: "Escape",
      parse(cx, next, pos) {
        if (next !== dollar) return -1;
        const marks = cx.char(pos + 1) === dollar ? "$$" : "$";
        const end = formulaEnd(cx.text, pos - cx.offset, marks);
        return end < 0 ? -1 : cx.addElement(cx.elt("Math", pos, end + cx.offset));
      },
    },
  ],
};

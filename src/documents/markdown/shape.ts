import type { Tree } from "@lezer/common";
import type { MarkdownParser } from "@lezer/markdown";
import type { TextChange } from "../prose.js";

/** Nodes that only write a character in another way. */
const ways = new Set(["Escape", "Entity"]);

/** Nodes whose source has to stay as it is. */
const sources = new Set([
  "InlineCode", "CodeText", "CodeInfo", "URL", "LinkLabel", "LinkTitle", "HTMLTag", "HTMLBlock", "Comment", "CommentBlock",
  "Image", "Emoji", "Component", "Expression", "ExpressionBlock", "TagBlock", "ModuleCode", "TaskMarker", "ListMark",
]); // prettier-ignore

/** The structure of a Markdown text: its nodes as they stand in each other, with the source of what is no prose. */
export function shapeOf(parser: MarkdownParser, text: string): string {
  const parts: string[] = [];
  parser.parse(text).iterate({
    enter({ name, from, to }) {
      if (!ways.has(name))
        parts.push(sources.has(name) ? `(${name} ${JSON.stringify(text.slice(from, to))}` : `(${name}`);
    },
    leave({ name }) {
      if (!ways.has(name)) parts.push(")");
    },
  });
  return parts.join("");
}

/** Letters, blanks and those marks of punctuation that mean nothing to Markdown between words. */
const harmless = /^[\p{L}\p{N} ,.;?'’“”—-]*$/u;

/** Whether a change could be more to Markdown than other words in the place of words. */
const mayMatter = (text: string, { start, end, replacement }: TextChange): boolean =>
  !harmless.test(replacement) || !/^\p{L}/u.test(replacement) || !harmless.test(text.slice(start, end));

function applied(text: string, start: number, end: number, changes: readonly TextChange[]): string {
  let out = "";
  let at = start;
  for (const change of changes) {
    out += text.slice(at, change.start) + change.replacement;
    at = change.end;
  }
  return out + text.slice(at, end);
}

/**
 * Those of some changes, in order, with which the document would be of another structure. `tree` is that of the text from
 * `begin` on. Each block at the top is looked at by itself, since no block of Markdown reaches into the next.
 */
export function spoilers(
  text: string,
  begin: number,
  tree: Tree,
  parser: MarkdownParser,
  changes: readonly TextChange[],
): ReadonlySet<TextChange> {
  const spoilt = new Set<TextChange>();
  let next = 0;
  const [first] = changes;
  if (first === undefined || !changes.some((change) => mayMatter(text, change))) return spoilt;
  for (
    let node = tree.topNode.childAfter(first.start - begin);
    node !== null && next < changes.length;
    node = node.nextSibling
  ) {
    const from = text.lastIndexOf("\n", begin + node.from - 1) + 1;
    const to = begin + node.to;
    const own: TextChange[] = [];
    for (let change = changes[next]; change !== undefined && change.start < to; change = changes[next]) {
      own.push(change);
      next += 1;
    }
    if (!own.some((change) => mayMatter(text, change))) continue;
    const shape = shapeOf(parser, text.slice(from, to));
    search(own);

    /** Halves what does not keep the structure until single changes are left. */
    function search(some: readonly TextChange[]): void {
      if (shapeOf(parser, applied(text, from, to, some)) === shape) return;
      const [only] = some;
      if (some.length === 1 && only !== undefined) return void spoilt.add(only);
      search(some.slice(0, some.length >> 1));
      search(some.slice(some.length >> 1));
    }
  }
  return spoilt;
}

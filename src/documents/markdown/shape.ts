import type { Tree } from "@lezer/common";
import type { MarkdownParser } from "@lezer/markdown";
import { withEdits } from "../edit.js";
import type { TextChange } from "../prose.js";

/** Nodes that only write a character in another way. */
const ways = new Set(["Escape", "Entity"]);

/** Nodes whose source has to stay as it is. */
const sources = new Set([
  "InlineCode", "CodeText", "CodeInfo", "URL", "LinkLabel", "LinkTitle", "HTMLTag", "HTMLBlock", "Comment", "CommentBlock",
  "Image", "Emoji", "Component", "Expression", "ExpressionBlock", "TagBlock", "ModuleCode", "TaskMarker", "ListMark",
  "Math", "MathBlock",
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

const special = /[^\p{L}\p{N} ,.;?'’“”—-]/gu;

const classOf = (char: string): string => (/^\s?$/u.test(char) ? " " : /^[\p{L}\p{N}]/u.test(char) ? "a" : ".");

/** The characters in text[start, end) that may mean something to Markdown, each between the classes of its neighbours. */
function signature(text: string, start: number, end: number): string {
  let found = "";
  for (const { 0: char, index } of text.slice(start, end).matchAll(special)) {
    const at = start + index;
    found += classOf(text.charAt(at - 1)) + char + classOf(text.charAt(at + char.length));
  }
  return found;
}

/**
 * Whether a change could be more to Markdown than other words in the place of words. What means something to it does so by
 * where it stands between words and blanks, and by what it encloses, which no rewrite changes.
 */
function mayMatter(text: string, { start, end, replacement }: TextChange): boolean {
  const original = text.slice(start, end);
  if (!/^\p{L}/u.test(replacement)) return true;
  if (harmless.test(replacement) && harmless.test(original)) return false;
  if (/[\n\r]/.test(original) || /[\n\r]/.test(replacement)) return true;
  const [before, after] = [text.charAt(start - 1), text.charAt(end)];
  const put = `${before}${replacement}${after}`;
  return signature(put, 0, put.length) !== signature(`${before}${original}${after}`, 0, original.length + 2);
}

/** Where the words of a new line begin with what may open a block. */
const mayOpen = /[\n\r][ \t]*[-+*#>=|`~0-9<[:{]/;

/** What has to be known of a document to say which changes spoil it: its blocks of prose in order, and its tree from `begin` on. */
export interface Shaped {
  readonly text: string;
  readonly parser: MarkdownParser;
  readonly blocks: readonly Stretch[];
  readonly tree: Tree;
  readonly begin: number;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Those of some changes, in order, with which the document would be of another structure. Each block of prose is looked at by
 * itself, and where a line in it could open another block, the whole block at the top in which it stands.
 */
export function spoilers(document: Shaped, changes: readonly TextChange[]): ReadonlySet<TextChange> {
  const { text, parser } = document;
  const spoilt = new Set<TextChange>();
  for (let next = 0; next < changes.length;) {
    const change = changes[next];
    if (change === undefined) break;
    const inner = blockAt(document.blocks, change.start);
    const own = upTo(changes, next, inner.end);
    next += Math.max(1, own.length);
    if (!own.some((each) => mayMatter(text, each))) continue;
    const { start, end } = own.some(({ replacement }) => mayOpen.test(replacement))
      ? topAround(document, inner)
      : inner;
    const shape = shapeOf(parser, text.slice(start, end));
    search(own);

    /** Halves what does not keep the structure until single changes are left. */
    function search(some: readonly TextChange[]): void {
      if (shapeOf(parser, withEdits(text, some, start, end)) === shape) return;
      const [only] = some;
      if (some.length === 1 && only !== undefined) return void spoilt.add(only);
      search(some.slice(0, some.length >> 1));
      search(some.slice(some.length >> 1));
    }
  }
  return spoilt;
}

/** The block in which the character at `at` stands. */
function blockAt(blocks: readonly Stretch[], at: number): Stretch {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((blocks[middle]?.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return blocks[low] ?? { start: 0, end: 0 };
}

/** The changes from the one at `first` on that end no later than `end`. */
function upTo(changes: readonly TextChange[], first: number, end: number): TextChange[] {
  const found: TextChange[] = [];
  for (let change = changes[first]; change !== undefined && change.end <= end; change = changes[first + found.length])
    found.push(change);
  return found;
}

/** The lines of the block at the top that a block stands in. */
function topAround({ text, tree, begin }: Shaped, { start, end }: Stretch): Stretch {
  const top = tree.topNode.childAfter(start - begin);
  if (top === null) return { start, end };
  return { start: text.lastIndexOf("\n", begin + top.from - 1) + 1, end: begin + top.to };
}

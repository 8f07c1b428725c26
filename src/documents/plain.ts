import type { Prose, Section } from "./prose.js";
import { breakAt, readWindows } from "./windows.js";

/**
 * The prose of plain text as spans [start, end) in UTF-16 code units: its paragraphs, which blank lines part. Lines of
 * quoted mail ("> ") and indented or fenced code are no prose.
 */
export function plainSpans(text: string): (readonly [start: number, end: number])[] {
  const spans: (readonly [number, number])[] = [];
  let start = -1;
  let end = 0;
  let fenced = false;
  const close = (): void => {
    if (start >= 0) spans.push([start, end]);
    start = -1;
  };
  let at = 0;
  while (at < text.length) {
    const stop = breakAt(text, at);
    let first = at;
    while (first < stop && (text.charAt(first) === " " || text.charAt(first) === "\t")) first += 1;
    const fence = text.startsWith("```", first) || text.startsWith("~~~", first);
    if (fence) fenced = !fenced;
    if (fence || fenced || first === stop || text.charAt(first) === ">") close();
    else {
      if (start < 0) start = at;
      end = stop;
    }
    at = stop;
    if (text.charAt(at) === "\r" && text.charAt(at + 1) === "\n") at += 2;
    else at += 1;
  }
  close();
  return spans;
}

/** The prose of plain text: each paragraph is a message of its own, cut as `readWindows` cuts text that arrives in pieces. */
export function readPlain(text: string): Prose {
  const mark = text.startsWith("\uFEFF") ? 1 : 0;
  const reader = readWindows();
  const sections: Section[] = [];
  let at = mark;
  for (const window of [...reader.push(text.slice(mark)), ...reader.end()]) {
    const from = at;
    if (window.prose)
      sections.push(
        plainSpans(window.text).map(([start, end]) => [
          { start: from + start, end: from + end, heading: false, opaque: [] },
        ]),
      );
    at += window.text.length;
  }
  return { kind: "plain", sections, comments: [] };
}

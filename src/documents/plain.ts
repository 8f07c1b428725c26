import type { Prose, Section } from "./prose.js";
import { breakAt, readWindows } from "./windows.js";

/** A box to be ticked behind the mark of a list: what stands there is to be done by oneself. */
const task = /[-*+] \[[ xX]\][ \t]/y;

/** Whether a line, of which the first character that is no blank stands at `first`, is a task. */
function isTask(text: string, first: number): boolean {
  if (text.charAt(first + 2) !== "[") return false;
  task.lastIndex = first;
  return task.test(text);
}

/**
 * The prose of plain text as spans [start, end) in UTF-16 code units: its paragraphs, which blank lines part. Lines of
 * quoted mail ("> "), tasks ("- [ ] "), and fenced code are no prose.
 */
export function plainSpans(text: string): (readonly [start: number, end: number])[] {
  const spans: (readonly [number, number])[] = [];
  let start = -1;
  let end = 0;
  let fenced = false;
  let inTask = false;
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
    // a task runs on in the lines below that stand further in
    inTask = isTask(text, first) || (inTask && first > at && first < stop);
    if (fence || fenced || inTask || first === stop || text.charAt(first) === ">") close();
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

/** What stands in plain text besides these spans of its prose, without the marks of quoted mail: a piece for each stretch. */
export function besideIn(text: string, spans: readonly (readonly [start: number, end: number])[]): readonly string[] {
  const ends = [0, ...spans.map(([, end]) => end)];
  const starts = [...spans.map(([start]) => start), text.length];
  return ends
    .map((end, nth) => text.slice(end, starts[nth]))
    .filter((each) => each.trim() !== "")
    .map((each) => each.replace(/^[> \t]+/gm, ""));
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

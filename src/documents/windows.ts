/** A stretch of running text to be worked on by itself, or one to be passed on as it is (blank lines, fenced code). */
export interface Window {
  readonly text: string;
  readonly prose: boolean;
}

/** Divides text that arrives in pieces into windows; together they are the text. */
export interface WindowReader {
  push(text: string): Window[];
  end(): Window[];
}

/** The most UTF-16 code units that a window holds: all that is known of its words is in the memory at once. */
export const windowLimit = 32_768;

/** What a cut needs to see behind the limit: whether a line break or a blank follows there. */
const lookahead = 2;

/**
 * Divides running text into paragraphs. A paragraph longer than `limit` is cut behind its last sentence that ends within the
 * limit, else behind a line, else at a blank. Where the cuts fall depends on the text alone, not on how it arrives.
 */
export function readWindows(limit = windowLimit): WindowReader {
  let text = "";
  /** Up to here lines have been read; what stands before has not been given out yet and is one paragraph so far. */
  let read = 0;
  /** Up to here no line ends behind `read`: what has been looked at is not looked at again. */
  let seen = 0;
  let fenced = false;
  /** The text begins inside a line that was cut: a mark there opens nothing. */
  let midLine = false;

  function take(ended: boolean): Window[] {
    const windows: Window[] = [];
    const give = (end: number, prose: boolean): void => {
      if (end > 0) windows.push({ text: text.slice(0, end), prose });
      midLine = end > 0 ? !isBreak(text.charCodeAt(end - 1)) : midLine;
      text = text.slice(end);
      read = 0;
      seen = 0;
    };
    for (;;) {
      const end = lineEnd(text, Math.max(read, seen), ended);
      // a carriage return at the very end is looked at again, for a line feed may follow
      seen = end < 0 ? text.length - 1 : 0;
      if ((end < 0 ? text.length - lookahead : end) > limit) {
        // A line that begins behind the limit cannot come here: the paragraph before it would have been cut.
        give(fenced ? wholeCharacters(text, limit) : cutAt(text, limit), !fenced);
        continue;
      }
      if (end < 0) return windows;
      const line = kindOf(text, read, end, midLine && read === 0);
      if (line === "text" && !fenced) read = end;
      else {
        if (read > 0) {
          // The paragraph before the line; the line is then read again.
          give(read, true);
          continue;
        }
        if (line === "fence") fenced = !fenced;
        give(end, false);
      }
    }
  }

  return {
    push(piece) {
      text += piece;
      return take(false);
    },
    end() {
      const windows = take(true);
      if (text !== "") windows.push({ text, prose: !fenced });
      text = "";
      return windows;
    },
  };
}

const isBreak = (code: number): boolean => code === 10 || code === 13;

/** Where the next line break from `from` on stands, or the end of the text; one of two characters stands at its first. */
export function breakAt(text: string, from: number): number {
  for (let at = from, size = 256; at < text.length; at += size, size *= 2) {
    const part = text.slice(at, at + size);
    const feed = part.indexOf("\n");
    const back = (feed < 0 ? part : part.slice(0, feed)).indexOf("\r");
    if (back >= 0 || feed >= 0) return at + (back >= 0 ? back : feed);
  }
  return text.length;
}

/** Where the line at `from` ends, its line break included; -1 as long as that is not certain. */
function lineEnd(text: string, from: number, ended: boolean): number {
  const at = breakAt(text, from);
  if (at === text.length) return -1;
  if (text.charCodeAt(at) === 10) return at + 1;
  if (at + 1 < text.length) return text.charCodeAt(at + 1) === 10 ? at + 2 : at + 1;
  return ended ? at + 1 : -1;
}

function kindOf(text: string, start: number, end: number, midLine: boolean): "blank" | "fence" | "text" {
  let at = start;
  while (at < end && (text.charAt(at) === " " || text.charAt(at) === "\t")) at += 1;
  if (midLine) return "text";
  if (at === end || isBreak(text.charCodeAt(at))) return "blank";
  return text.startsWith("```", at) || text.startsWith("~~~", at) ? "fence" : "text";
}

/** Where a paragraph that is longer than `limit` is cut; more than `limit` code units of it are there. */
function cutAt(text: string, limit: number): number {
  const sentence = lastSentenceEnd(text, limit);
  if (sentence > 0) return sentence;
  for (let at = limit; at > 0; at -= 1) if (isBreak(text.charCodeAt(at - 1)) && text.charCodeAt(at) !== 10) return at;
  for (let at = limit; at > 0; at -= 1)
    if (isBlank(text.charCodeAt(at - 1)) && !isBlank(text.charCodeAt(at))) return at;
  return wholeCharacters(text, limit);
}

const isBlank = (code: number): boolean => code === 32 || code === 9 || isBreak(code);

/** Behind the last sentence, and the blanks after it, that ends within the limit; 0 when none does. */
function lastSentenceEnd(text: string, limit: number): number {
  const end = /[.!?…]["'”’)\]*_]*\s+(?=\S)/g;
  let last = 0;
  const seen = text.slice(0, limit + 1);
  for (const match of seen.matchAll(end)) {
    const at = match.index + match[0].length;
    if (at <= limit) last = at;
  }
  return last;
}

/** `limit`, or one less where that would part a surrogate pair or a carriage return from its line feed. */
function wholeCharacters(text: string, limit: number): number {
  const code = text.charCodeAt(limit - 1);
  const parts = (code >= 0xd800 && code <= 0xdbff) || (code === 13 && text.charCodeAt(limit) === 10);
  return parts && limit > 1 ? limit - 1 : limit;
}

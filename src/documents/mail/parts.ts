/** A stretch of a mail whose text is readable as it stands, [start, end) in UTF-16 code units. */
export interface Part {
  readonly start: number;
  readonly end: number;
}

const headerLine = /^(?:[!-9;-~]+:.*|[ \t]+\S.*|>?From .*)$/;

/** One of these is among the headers of every mail and of every part: "Note: you should rest" is none. */
const usual =
  /^(?:From|To|Cc|Bcc|Subject|Date|Reply-To|In-Reply-To|References|Message-ID|Return-Path|Received|Delivered-To|MIME-Version|Content-[\w-]+|X-[\w-]+):/im;

/** Where the headers that begin at `from` end, the blank line behind them included (RFC 5322, section 2.1); `from` where there are none. */
export function headerEnd(text: string, from = text.startsWith("\uFEFF") ? 1 : 0): number {
  let at = from;
  while (at < text.length) {
    const feed = text.indexOf("\n", at);
    const stop = feed < 0 ? text.length : feed;
    const line = text.slice(at, stop).replace(/\r$/, "");
    if (line === "") break;
    if (!headerLine.test(line)) return from;
    at = stop + 1;
  }
  if (at === from || !usual.test(text.slice(from, at))) return from;
  const feed = text.indexOf("\n", at);
  return feed < 0 ? text.length : feed + 1;
}

/** What a header says, unfolded; "" where it is not there. */
export function fieldOf(headers: string, name: string): string {
  const found = new RegExp(`^${name}:((?:.*)(?:\\r?\\n[ \\t].*)*)`, "im").exec(headers);
  return found?.[1]?.replaceAll(/\r?\n/g, "").trim() ?? "";
}

/** A code of quoted-printable, or a line that it breaks (RFC 2045, section 6.7). */
const quotedPrintable = /=(?:[0-9A-F]{2}|[ \t]*\r?\n|$)/;

/** The parts of the mail whose headers end at `body` that are plain text and not encoded. */
export function partsOf(text: string, body: number): Part[] {
  return partsUnder(text, text.slice(0, body), body, text.length, 0);
}

/** How deep parts within parts are looked into. */
const deepest = 8;

function partsUnder(text: string, headers: string, start: number, end: number, depth: number): Part[] {
  const type = fieldOf(headers, "Content-Type");
  const boundary = /\bboundary\s*=\s*(?:"([^"]+)"|([^\s;]+))/i.exec(type);
  const mark = boundary?.[1] ?? boundary?.[2];
  if (/^multipart\//i.test(type) && mark !== undefined) {
    if (depth === deepest) return [];
    return between(text, `--${mark}`, start, end).flatMap((part) => {
      const inner = headerEnd(text, part.start);
      // a part without headers begins with its blank line
      const own = inner > part.end ? part.start : inner;
      return partsUnder(text, text.slice(part.start, own), own, part.end, depth + 1);
    });
  }
  if (type !== "" && !/^text\/plain\b/i.test(type)) return [];
  const encoding = fieldOf(headers, "Content-Transfer-Encoding").toLowerCase();
  if (encoding === "base64" || /^attachment/i.test(fieldOf(headers, "Content-Disposition"))) return [];
  if (encoding === "quoted-printable" && quotedPrintable.test(text.slice(start, end))) return [];
  return start < end ? [{ start, end }] : [];
}

/** What stands between the lines that begin with `mark`. */
function between(text: string, mark: string, start: number, end: number): Part[] {
  const parts: Part[] = [];
  let open = -1;
  for (let at = start; at < end;) {
    const feed = text.indexOf("\n", at);
    const next = feed < 0 || feed >= end ? end : feed + 1;
    if (text.startsWith(mark, at)) {
      if (open >= 0) parts.push({ start: open, end: at });
      open = text.startsWith("--", at + mark.length) ? -1 : next;
    }
    at = next;
  }
  if (open >= 0) parts.push({ start: open, end });
  return parts;
}

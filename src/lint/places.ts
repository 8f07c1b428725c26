/**
 * A place in a text. Lines count from 1 and end in a line feed. Columns count from 1, each in another unit: UTF-16 code units,
 * characters (Unicode code points), and bytes of UTF-8. A byte order mark stands in no column.
 */
export interface Place {
  readonly line: number;
  readonly utf16: number;
  readonly character: number;
  readonly byte: number;
}

/** Tells the places of offsets (UTF-16 code units) into a text, each counted on from the one before where it stands behind it. */
export function placesIn(text: string): (offset: number) => Place {
  const mark = text.startsWith("\uFEFF") ? 1 : 0;
  const feedFrom = (at: number): number => {
    const feed = text.indexOf("\n", at);
    return feed < 0 ? Infinity : feed;
  };
  let line = 1;
  let start = mark;
  let feed = feedFrom(start);
  // what stands in the line up to `at` has been counted
  let at = start;
  let characters = 0;
  let bytes = 0;
  const begin = (from: number): void => {
    start = from;
    at = from;
    characters = 0;
    bytes = 0;
  };
  // an offset between the halves of a character counts one of them as a whole
  const isBetweenHalves = (): boolean => at > start && (text.codePointAt(at - 1) ?? 0) > 0xffff;
  return (offset) => {
    if (offset < at || isBetweenHalves()) {
      if (offset < start) {
        line = 1;
        begin(mark);
        feed = feedFrom(mark);
      } else begin(start);
    }
    while (feed < offset) {
      line += 1;
      begin(feed + 1);
      feed = feedFrom(start);
    }
    for (const character of text.slice(at, Math.max(at, offset))) {
      const code = character.codePointAt(0) ?? 0;
      characters += 1;
      bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    }
    at = Math.max(at, offset);
    return { line, utf16: at - start + 1, character: characters + 1, byte: bytes + 1 };
  };
}

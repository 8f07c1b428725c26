/** Divides text that arrives in pieces into its lines, each with its line feed; only the last may have none. */
export interface LineReader {
  push(text: string): string[];
  end(): string[];
}

/** Reads lines that end in a line feed, as newline-delimited JSON has them; a carriage return before it belongs to the line. */
export function readLines(): LineReader {
  let pieces: string[] = [];
  return {
    push(text) {
      const lines: string[] = [];
      let at = 0;
      for (let feed = text.indexOf("\n"); feed >= 0; feed = text.indexOf("\n", at)) {
        pieces.push(text.slice(at, feed + 1));
        lines.push(pieces.join(""));
        pieces = [];
        at = feed + 1;
      }
      if (at < text.length) pieces.push(text.slice(at));
      return lines;
    },
    end() {
      const last = pieces.join("");
      pieces = [];
      return last === "" ? [] : [last];
    },
  };
}

import { readExactly, writeExactly } from "./exact.js";

/** Writes texts as a Markdown list, the later lines of each set in by two spaces. */
export function writeBullets(texts: readonly string[]): string {
  return texts
    .map((text) => {
      const [first = "", ...later] = writeExactly(text).split("\n");
      return [`- ${first}`, ...later.map((line) => (line === "" ? "" : `  ${line}`))].join("\n");
    })
    .join("\n");
}

/** Reads a Markdown list, each item as one text; lines outside any item are items of their own. */
export function readBullets(written: string): readonly string[] {
  const items: string[][] = [];
  let afterBlank = true;
  for (const line of written.split("\n")) {
    const bullet = /^[-*+](?:[ \t]|\r?$)/.exec(line);
    const current = items.at(-1);
    if (bullet) items.push([line.slice(bullet[0].length)]);
    else if (/^[ \t\r]*$/.test(line) || (current !== undefined && (line.startsWith("  ") || !afterBlank))) {
      current?.push(line.replace(/^ {1,2}/, ""));
    } else items.push([line]);
    afterBlank = /^[ \t\r]*$/.test(line);
  }
  return items.map((lines) => readExactly(lines.join("\n")));
}

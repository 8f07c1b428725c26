import { frontMatterEnd } from "../../../src/documents/markdown/front-matter.js";
import { markdownParser } from "../../../src/documents/markdown/parser.js";
import { shapeOf } from "../../../src/documents/markdown/shape.js";
import { readerFor } from "../../../src/documents/reading.js";
import { rephraseProse, type DocumentOptions } from "../../../src/rephrase/document/document.js";
import type { Rephrased } from "../../../src/rephrase/index.js";

/** A document of this name rephrased. */
export async function rephrasedAs(name: string, text: string, options: DocumentOptions = {}): Promise<Rephrased> {
  const read = await readerFor(name);
  return rephraseProse(text, read(text), options);
}

/** What is wrong with a document rephrased: nothing, if all that differs is what its changes say, and its structure is the same. */
export async function wrongIn(name: string, text: string, found: Rephrased): Promise<string[]> {
  const wrong: string[] = [];
  let put = "";
  let at = 0;
  for (const { start, end, original, replacement } of found.changes) {
    if (start < at || text.slice(start, end) !== original) wrong.push(`${start}–${end} is not ${original}`);
    put += text.slice(at, start) + replacement;
    at = end;
  }
  if (put + text.slice(at) !== found.output) wrong.push("something else changed");
  for (const { start, end, original } of found.kept)
    if (text.slice(start, end) !== original) wrong.push(`${start}–${end} is not ${original}`);
  if (found.changes.length === 0) return wrong;
  const parser = markdownParser(name.endsWith(".mdx"));
  const shape = (whole: string): string => shapeOf(parser, whole.slice(frontMatterEnd(whole)));
  if (shape(text) !== shape(found.output)) wrong.push("the structure changed");
  const again = await rephrasedAs(name, found.output);
  if (again.output !== found.output) wrong.push(`given again, ${again.changes[0]?.original} changed`);
  return wrong;
}

import { createReadStream } from "node:fs";
import { FileProblem } from "../../../files/file-problem.js";

/** What tells in JSON where a value begins and ends: strings, the last of which may go on, and brackets. */
const token = /"(?:[^"\\]+|\\[^])*(")?|[{}[\]]/g;

/**
 * The objects in a JSON file, each as its text: in the array that is its whole value, or that its "entries" are. No more of
 * the file is held than one of them. Throws a `FileProblem` where there is no such array, or no end of it.
 */
export async function* elementsOf(path: string): AsyncGenerator<string> {
  let held = "";
  let [depth, at] = [0, 0];
  let key = "";
  /** How deep the elements lie. */
  let inside = Number.POSITIVE_INFINITY;
  let start: number | undefined;
  for await (const chunk of createReadStream(path, { encoding: "utf8", highWaterMark: 1024 * 1024 })) {
    const from = start ?? at;
    held = held.slice(from) + String(chunk);
    at -= from;
    if (start !== undefined) start = 0;
    token.lastIndex = at;
    for (let found = token.exec(held); found !== null; found = token.exec(held)) {
      const [text, closed] = found;
      at = found.index;
      if (text.startsWith('"')) {
        if (closed === undefined) break;
        if (depth === 1) key = text;
      } else if (text === "{" || text === "[") {
        if (depth === inside && text === "{") start = at;
        const isArray = text === "[" && (depth === 0 || (depth === 1 && key === '"entries"'));
        depth += 1;
        if (isArray) inside = Math.min(inside, depth);
      } else {
        depth -= 1;
        if (depth < inside && inside !== Number.POSITIVE_INFINITY) return;
        if (start !== undefined && depth === inside) {
          yield held.slice(start, at + 1);
          start = undefined;
        }
      }
      at += text.length;
    }
  }
  throw new FileProblem({ path }, "it cannot be read as JSON: it ends before its entries do.");
}

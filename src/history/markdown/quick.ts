import type { Yaml } from "../../files/yaml.js";

/** The values of front matter, and the lines in which they stand. */
export type Front = Pick<Yaml, "value" | "lineOf">;

/*
 * Front matter as this program writes it, read without a YAML parser: ten thousand entries in a fraction of a second
 * instead of several. Whatever looks in the least unlike it is left to the parser.
 */

const date = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d))?$/;
const number = /^(?:0|[1-9]\d{0,14})$/;
const plain = /^\p{L}(?:[\p{L}\p{N} '’.,!?()+_/;:-]*[\p{L}\p{N}'’.,!?()+_/;-])?$/u;
const special = /^(?:null|true|false)$/i;
const quoted = /^"(?:[^"\\\p{Cc}]|\\["\\/bfnrt]|\\u[0-9a-fA-F]{4})*"$/u;
const apostrophes = /^'(?:[^'\p{Cc}]|'')*'$/u;

/** A value that reads the same in YAML, or undefined. */
function scalar(written: string): string | number | boolean | undefined {
  if (written === "true" || written === "false") return written === "true";
  if (date.test(written)) return written;
  if (number.test(written)) return Number(written);
  if (plain.test(written)) return special.test(written) || written.includes(": ") ? undefined : written;
  if (apostrophes.test(written)) return written.slice(1, -1).replaceAll("''", "'");
  if (!quoted.test(written)) return undefined;
  const value: unknown = JSON.parse(written);
  return typeof value === "string" ? value : undefined;
}

function flowList(written: string): readonly unknown[] | undefined {
  const inside = /^\[ ?([^[\]{}"]*?) ?\]$/.exec(written)?.[1];
  if (inside === undefined) return undefined;
  if (inside === "") return [];
  const items = inside.split(", ").map(scalar);
  return items.includes(undefined) ? undefined : items;
}

const pair = /^([A-Za-z][\w-]*):(?: (.+))?$/;

/** The items of a list below its key: values, or small sets of names and values; undefined when they are anything else. */
function blockList(lines: readonly string[]): readonly unknown[] | undefined {
  const items: unknown[] = [];
  let open: Record<string, unknown> | undefined;
  for (const line of lines) {
    const begins = line.startsWith("  - ");
    if (!begins && !(line.startsWith("    ") && open !== undefined)) return undefined;
    const [, key, written] = pair.exec(line.slice(4)) ?? [];
    const value = scalar(written ?? line.slice(4));
    if (value === undefined || (!begins && key === undefined)) return undefined;
    if (begins) items.push(key === undefined ? value : (open = {}));
    if (begins && key === undefined) open = undefined;
    if (key === undefined || open === undefined) continue;
    if (written === undefined || Object.hasOwn(open, key)) return undefined;
    open[key] = value;
  }
  return items;
}

/** Reads front matter in the form in which this program writes it, `first` being its line in the file; undefined for any other. */
export function readQuickly(front: string, first: number): Front | undefined {
  const lines = front.split("\n");
  if (lines.at(-1) === "") lines.pop();
  const value: Record<string, unknown> = {};
  const lineAt = new Map<unknown, number>();
  for (let nth = 0; nth < lines.length; nth += 1) {
    const [, key, written] = pair.exec(lines[nth] ?? "") ?? [];
    if (key === undefined || key === "__proto__" || Object.hasOwn(value, key)) return undefined;
    lineAt.set(key, first + nth);
    let items = nth + 1;
    while (lines[items]?.startsWith("  ") === true) items += 1;
    if ((written === undefined) === (items === nth + 1)) return undefined;
    const found =
      written === undefined ? blockList(lines.slice(nth + 1, items)) : (flowList(written) ?? scalar(written));
    if (found === undefined) return undefined;
    value[key] = found;
    nth = items - 1;
  }
  return { value, lineOf: (key) => lineAt.get(key) ?? first };
}

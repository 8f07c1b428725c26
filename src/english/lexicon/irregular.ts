import { irregularPrefixes, irregularVerbs, regularAfterAll } from "../data/irregular.js";
import { findWord, rowOf } from "./reading.js";

/** The irregular forms of a verb: the one written first, those only understood ("snuck") after it. */
export interface IrregularForms {
  readonly pasts: readonly string[];
  readonly participles: readonly string[];
}

const read = new Map<string, IrregularForms | undefined>();

function readForms(verb: string): IrregularForms | undefined {
  const row = rowOf(irregularVerbs, verb);
  if (row !== undefined) {
    const [past = "", participle = past] = row.split(" ");
    return { pasts: past.split("/"), participles: participle.split("/") };
  }
  if (verb.length < 4 || regularAfterAll.includes(verb)) return undefined;
  for (const prefix of irregularPrefixes) {
    const rest = verb.startsWith(prefix) ? irregularForms(verb.slice(prefix.length)) : undefined;
    if (rest === undefined) continue;
    const put = (form: string): string => prefix + form;
    return { pasts: rest.pasts.map(put), participles: rest.participles.map(put) };
  }
  return undefined;
}

/** The irregular forms of a lower-case base verb, prefixed ones ("overeat") included; undefined for a regular verb. */
export function irregularForms(verb: string): IrregularForms | undefined {
  if (read.has(verb)) return read.get(verb);
  const found = readForms(verb);
  if (read.size < 2000) read.set(verb, found);
  return found;
}

/** The base verb of an irregular form: "went" → "go", "overate" → "overeat"; undefined for any other word. */
export function irregularBase(form: string): string | undefined {
  for (let at = findWord(irregularVerbs, form); at >= 0; at = findWord(irregularVerbs, form, at + 1)) {
    const line = irregularVerbs.lastIndexOf("\n", at) + 1;
    if (at > line) return irregularVerbs.slice(line, irregularVerbs.indexOf(" ", line));
  }
  for (const prefix of irregularPrefixes) {
    if (!form.startsWith(prefix)) continue;
    const base = irregularBase(form.slice(prefix.length));
    const row = base === undefined ? undefined : irregularForms(prefix + base);
    if (row?.pasts.includes(form) === true || row?.participles.includes(form) === true) return `${prefix}${base}`;
  }
  return undefined;
}

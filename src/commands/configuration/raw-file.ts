import { FileProblem, type Place } from "../../files/file-problem.js";
import { jsonFault } from "../../files/json-fault.js";
import { Problem } from "../../messages/problem.js";
import type { Issue } from "../../lint/issues/issue.js";

/** A file of settings or rules as plain values, before anybody has asked what they mean. */
export interface RawFile {
  readonly path: string;
  /** The name by which it is spoken of, such as its path from the folder in which the program runs. */
  readonly shown: string;
  readonly value: unknown;
  /** The place to which keys lead; loads the yaml package where it is not loaded. */
  placeOf(issue: Pick<Issue, "keys" | "at" | "offset">): Promise<Place>;
}

/** Reads YAML, for which the yaml package is loaded. Throws a `FileProblem` with line and column. */
export async function yamlFile(path: string, shown: string, text: string): Promise<RawFile> {
  const { parseYaml } = await import("../../files/yaml.js");
  const yaml = parseYaml(text.replace(/^\uFEFF/, ""), { path: shown });
  return {
    path,
    shown,
    value: yaml.value,
    placeOf: ({ keys, at, offset }) => Promise.resolve(yaml.placeOf(keys, at, offset)),
  };
}

/**
 * Reads JSON; `key` is that of the part which is meant. Every JSON text is YAML too, which is read to tell where something in
 * it stands, and only then. Throws a `FileProblem`.
 */
export function jsonFile(path: string, shown: string, text: string, key?: string): RawFile {
  const plain = text.replace(/^\uFEFF/, "");
  let value: unknown;
  try {
    value = JSON.parse(plain);
  } catch (cause) {
    throw unreadable(shown, plain, cause);
  }
  const part: unknown =
    key !== undefined && typeof value === "object" && value !== null
      ? Object.entries(value).find(([name]) => name === key)?.[1]
      : value;
  return {
    path,
    shown,
    value: part,
    async placeOf({ keys, at, offset }) {
      const { parseYaml } = await import("../../files/yaml.js");
      const all = key === undefined ? keys : [key, ...keys];
      // YAML has no tabs before its keys
      return parseYaml(plain.replaceAll("\t", " "), { path: shown }).placeOf(all, at, offset);
    },
  };
}

function unreadable(shown: string, text: string, cause: unknown): FileProblem {
  const before = text.slice(0, jsonFault(text)).split("\n");
  const where = { path: shown, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  return new FileProblem(where, "this is not readable as JSON from here on.", { cause });
}

/** The order of places in one file. */
const order = ({ line = 0, column = 0 }: Place): number => line * 10_000 + column;

/** Throws a `Problem` that tells every issue with its file, line and column, a line each; nothing where there is none. */
export async function refuse(file: RawFile, issues: readonly Issue[]): Promise<void> {
  if (issues.length === 0) return;
  const placed: FileProblem[] = [];
  for (const issue of issues) placed.push(new FileProblem(await file.placeOf(issue), issue.sentence));
  placed.sort((one, other) => order(one.place) - order(other.place));
  throw new Problem(placed.map(({ message }) => message).join("\n"), 3);
}

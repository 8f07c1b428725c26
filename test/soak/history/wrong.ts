import { FileProblem } from "../../../src/files/file-problem.js";
import { sealingOf } from "../../../src/history/secrecy/sealing.js";
import { openStore } from "../../../src/history/store.js";
import { identityWith } from "./secrecy.js";

/** What an entry says in one of its versions, so that it is seen whether it is there whole. */
export const textOf = (version: number): string => `${version} ${"word ".repeat(400)}end of ${version}`;

/** Which versions of an entry were tried and which were acknowledged, the latest of each. */
export interface Versions {
  readonly tried: number;
  readonly acknowledged: number;
}

/** What is wrong with the entries of a history, each in a sentence: those that are gone, torn, of an older version, or there twice. */
export async function wrongIn(data: string, versions: ReadonlyMap<string, Versions>): Promise<readonly string[]> {
  const there = new Map<string, string>();
  const wrong: string[] = [];
  for await (const found of openStore(data, sealingOf(data, identityWith(data))).each()) {
    if (found instanceof FileProblem) {
      wrong.push(found.message);
      continue;
    }
    const { entry, path, copy } = found;
    const text = entry.answers[0]?.text ?? "";
    // a change that was killed before it was acknowledged can lie beside what it was to change
    if (copy !== undefined && Number.parseInt(text, 10) > (versions.get(entry.id)?.acknowledged ?? 0)) continue;
    if (there.has(entry.id)) wrong.push(`${path}: ${entry.id} is there twice`);
    there.set(entry.id, text);
  }
  for (const [id, { tried, acknowledged }] of versions) {
    const text = there.get(id);
    const version = Number.parseInt(text ?? "", 10);
    if (text === undefined) {
      if (acknowledged > 0) wrong.push(`${id} is gone`);
    } else if (text !== textOf(version)) wrong.push(`${id} is torn: ${text.slice(0, 40)}`);
    else if (version < acknowledged || version > tried) wrong.push(`${id} is there in version ${version}`);
  }
  return wrong;
}

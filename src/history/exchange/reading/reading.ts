import type { FileProblem } from "../../../files/file-problem.js";

/** What a source is read with: `zone` for times without one, and who hears what could not be taken, each a sentence with its place. */
export interface Reading {
  readonly zone: string;
  problem(problem: FileProblem): void;
}

/** Opens the bytes of a sealed file; undefined where that is not to be done. */
export type Open = (bytes: Uint8Array, path: string) => Promise<string | undefined>;

import type { DocumentKind } from "../../../documents/kind.js";
import type { FailOn } from "../../../lint/verdict.js";
import { homes } from "../../../files/home.js";
import { checkMessages } from "../../../messages/check.js";
import { Problem } from "../../../messages/problem.js";
import type { FormatName } from "../../../render/findings/format.js";
import type { Style } from "../../../rephrase/forms.js";
import type { Context } from "../../context.js";

/** The options of `alongside check`, as they were given. */
export interface Options {
  readonly format?: FormatName;
  readonly fix?: true;
  readonly dryRun?: true;
  readonly failOn: FailOn;
  readonly maxFindings: string;
  readonly changedSince?: string;
  readonly style?: Style;
  readonly strength?: "strong" | "all";
  readonly as?: DocumentKind;
  readonly headings?: true;
  readonly stdinFilename?: string;
  readonly ignorePath?: readonly string[];
  readonly jobs: string;
  readonly reportUnusedIgnores?: true;
  readonly printConfig?: string;
}

/** What is asked of each file: plain data, so that it can go to another thread. */
export interface Wish {
  readonly cwd: string;
  /** The folder of the person's own settings and rules. */
  readonly config: string;
  /** "dry" gives the difference and writes nothing. */
  readonly fix: "no" | "dry" | "yes";
  readonly style: Style | undefined;
  readonly strength: "strong" | "all" | undefined;
  readonly as: DocumentKind | undefined;
  readonly headings: true | undefined;
  /** Whether comments for which nothing is passed over are told. */
  readonly unusedIgnores: boolean;
}

/** What the options ask of each file. */
export const wishOf = (
  { cwd, env }: Context,
  { fix, dryRun, style, strength, as, headings, reportUnusedIgnores }: Options,
): Wish => ({
  cwd,
  config: homes(env).config,
  fix: fix === undefined ? "no" : dryRun === undefined ? "yes" : "dry",
  style,
  strength,
  as,
  headings,
  unusedIgnores: reportUnusedIgnores === true,
});

/** A whole number that an option takes. Throws a `Problem` where its value is none, less than the least or more than the most. */
export function wholeNumber(option: string, value: string, least: number, most?: number): number {
  const number = /^\d+$/.test(value) ? Number(value) : Number.NaN;
  if (!(number >= least && number <= (most ?? Number.MAX_SAFE_INTEGER)))
    throw new Problem(checkMessages.notANumber(option, value, least, most), 2);
  return number;
}

/** Throws a `Problem` where options do not go together, or not with these operands. */
export function checkTogether(operands: readonly string[], options: Options): void {
  const { fix, dryRun, changedSince, stdinFilename } = options;
  if (options.printConfig !== undefined && operands.length > 0) throw new Problem(checkMessages.printConfigAlone, 2);
  if (dryRun === true && fix === undefined) throw new Problem(checkMessages.dryRunAlone, 2);
  if (operands.includes("-")) throw new Problem(checkMessages.dashAndPaths, 2);
  if (operands.includes("")) throw new Problem(checkMessages.emptyPath, 2);
  if (operands.length > 0) {
    if (stdinFilename !== undefined) throw new Problem(checkMessages.nameForFiles, 2);
    return;
  }
  if (changedSince !== undefined) throw new Problem(checkMessages.changedStandardInput, 2);
  if (fix === true && dryRun === undefined) throw new Problem(checkMessages.fixStandardInput, 2);
}

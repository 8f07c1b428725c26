import { experienceMessages } from "../../messages/experiences.js";
import { Problem } from "../../messages/problem.js";
import { rephraseMessages } from "../../messages/rephrase.js";
import type { KeptReason } from "../../rephrase/index.js";
import type { Outcome } from "../command.js";
import type { Context } from "../context.js";
import { explainingTo } from "../rephrasing/explaining.js";
import type { Remember } from "../rephrasing/remembering.js";
import { sayWhoseItIs } from "../rephrasing/honesty.js";
import { sayHowFilesAreRead } from "../rephrasing/named.js";
import { passagesOf } from "../rephrasing/passages.js";
import { watched } from "../rephrasing/watched.js";
import { sourceOf, type Message, type RunningText } from "../rephrasing/source.js";
import { readBy, wishOf, type Wish, type WishOptions } from "../rephrasing/wish.js";
import { outputAtOnce, outputTo } from "../streams/output.js";

/** The options of `alongside rephrase`. */
interface Options extends WishOptions {
  readonly review?: true;
  readonly explain?: true;
  readonly diff?: true;
  readonly why?: true;
  readonly json?: true;
  readonly ndjson?: true;
  readonly jobs?: string;
  readonly fromHistory?: true;
}

/** What the history offers, where that is asked for. Throws a `Problem` where nothing would show it. */
async function rememberedFor(context: Context, { fromHistory, review, json }: Options): Promise<Remember | undefined> {
  if (fromHistory !== true) return undefined;
  if (review !== true && json !== true) throw new Problem(experienceMessages.onlyShown, 2);
  return (await import("../rephrasing/remembering.js")).remembering(context);
}

/** How many threads are to work. Throws a `Problem` for what is no such number, and where there are no records to share out. */
function jobsOf({ jobs, ndjson }: Options): number {
  if (jobs === undefined) return 1;
  if (!/^[1-9]\d?$/.test(jobs)) throw new Problem(rephraseMessages.jobs.number(jobs), 2);
  if (ndjson !== true) throw new Problem(rephraseMessages.jobs.records, 2);
  return Number(jobs);
}

/** Rewrites the operands, a file, or standard input, and prints the result. */
export async function run(context: Context, operands: readonly string[], options: Options): Promise<Outcome> {
  const jobs = jobsOf(options);
  const given = await sourceOf(context, operands, options.file, options.ndjson === true);
  if (given.kind === "nothing") return given.outcome;
  const outcome = await rephrased(context, given, options, jobs);
  if (outcome < 2 && given.kind === "message" && given.isNames) await sayHowFilesAreRead(context, operands);
  return outcome;
}

async function rephrased(
  context: Context,
  given: Message | RunningText,
  options: Options,
  jobs: number,
): Promise<Outcome> {
  const source = given.kind === "running" && options.explain !== true ? watched(context, given) : given;
  const wish = await wishOf(context, options);
  const remember = await rememberedFor(context, options);
  if (options.ndjson === true) return records(context, source, options, wish, jobs);
  if (options.review === true) {
    const { review } = await import("../reviewing/review.js");
    return review(context, source, wish, remember);
  }
  if (options.json === true || options.diff === true || options.why === true) {
    const { report } = await import("../rephrasing/report.js");
    return report(context, source, { ...options, ...wish, ...(remember && { remember }) });
  }
  return text(context, source, options, wish);
}

/** Prints the text rewritten, as it arrives. */
async function text(context: Context, source: Message | RunningText, options: Options, wish: Wish): Promise<Outcome> {
  const out = source.kind === "message" ? outputAtOnce(context) : outputTo(context.stdout);
  const explaining = await explainingTo(context, options.explain === true, (await readBy(wish)).named);
  const end = source.kind === "message" ? "\n" : "";
  let changes = 0;
  const kept = new Map<KeptReason, number>();
  for await (const passages of passagesOf(source, wish)) {
    if (!(await out.write(passages.map(({ output }) => output).join("") + end))) return 0;
    for (const passage of passages) {
      changes += passage.changes.length;
      for (const { reason } of passage.kept) kept.set(reason, (kept.get(reason) ?? 0) + 1);
      await explaining.tell(passage);
    }
  }
  await explaining.end();
  const isNames = source.kind === "message" && source.isNames;
  if (options.explain !== true && !isNames) await sayWhoseItIs(context, source, wish.style, { changes, kept });
  return 0;
}

/** Prints each record with its text rewritten, in order; 1 when some line was no such record. */
async function records(
  context: Context,
  source: Message | RunningText,
  options: Options,
  wish: Wish,
  jobs: number,
): Promise<Outcome> {
  const out = outputTo(context.stdout);
  const explaining = await explainingTo(context, options.explain === true, (await readBy(wish)).named);
  let outcome: Outcome = 0;
  const { recordsOf } = await import("../rephrasing/records.js");
  for await (const { written, bad, told } of recordsOf(source, wish, jobs, options.explain === true)) {
    if (!(await out.write(written))) return 0;
    if (bad) outcome = 1;
    for (const { line, found } of told) await explaining.tell(found, `line ${line}:\n`);
  }
  await explaining.end();
  return outcome;
}

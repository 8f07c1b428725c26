import { weightOf, type Finding } from "../../../lint/finding.js";
import { counts, type FailOn } from "../../../lint/verdict.js";
import { checkMessages } from "../../../messages/check.js";
import type { Look, Paint, Totals } from "../../../render/findings/format.js";
import { pathText } from "../../../render/findings/path-text.js";
import { formatCalled } from "../../../render/findings/index.js";
import type { Context } from "../../context.js";
import { atTerminal } from "../../streams/at-terminal.js";
import { outputAtOnce } from "../../streams/output.js";
import { version } from "../../version.js";
import type { Options } from "./wish.js";
import type { Done } from "./work.js";

/** Tells what came of each file, in order, and what all of it comes to. */
export interface Report {
  /** Resolves to false when nobody reads any more. */
  tell(done: Done): Promise<boolean>;
  /** Resolves to the exit status. */
  end(): Promise<0 | 1 | 3>;
}

const plain = (text: string): string => text;
const unpainted: Paint = { path: plain, strong: plain, soft: plain, quiet: plain, rewrite: plain };

/** How the report looks: with colour and broken into lines on a terminal, and neither anywhere else. */
async function lookOf(context: Context, onTerminal: boolean, fails: FailOn): Promise<Look> {
  const look = { counts: (finding: Finding) => counts(finding, fails), version };
  const painted = onTerminal || context.env["FORCE_COLOR"] !== undefined;
  const paint = painted ? (await import("../../../terminal/theme.js")).paintFor(context.env, onTerminal) : unpainted;
  if (!onTerminal) return { ...look, paint, wrap: (text) => [text] };
  const { wrap } = await import("../../../terminal/question/layout.js");
  const columns = context.stdout.columns || 80;
  return { ...look, paint, wrap: (text, indent) => wrap(text, Math.max(20, columns - indent - 1)) };
}

/** Begins the report that the options ask for; `most` findings may count. */
export async function beginReport(context: Context, options: Options, most: number): Promise<Report> {
  const onTerminal = atTerminal(context, "stdout");
  const dry = options.dryRun === true;
  const name = options.format ?? (onTerminal ? "stylish" : "unix");
  const format = (await formatCalled(name))(await lookOf(context, onTerminal, options.failOn));
  const out = outputAtOnce(context);
  const write = async (text: string): Promise<boolean> => text === "" || out.write(text);
  /** Says something on standard error, broken between words on a terminal. */
  const say = async (text: string): Promise<void> => (await import("../../streams/tell.js")).tell(context.stderr, text);
  const sum = sumUp(options.failOn);
  let rewritten = 0;
  // so many names fill no screen; what reads standard error from a pipe gets all
  const beyond = (): number => (rewritten > 20 && context.stderr.isTTY ? rewritten - 20 : 0);
  const unread = async (path: string, reason: string): Promise<boolean> => {
    sum.unread();
    await say(`alongside: ${pathText(path)}: ${reason}`);
    return dry || write(format.unread({ path, reason }));
  };

  return {
    async tell(done) {
      if (done.reason !== undefined && !(await unread(done.path, done.reason))) return false;
      if (!done.read) return true;
      sum.add(done);
      // what other forms say of each file themselves
      if (done.rewritten > 0 && (name === "unix" || name === "stylish")) {
        rewritten += 1;
        if (beyond() === 0) await say(checkMessages.summary.rewrittenIn(pathText(done.path), done.rewritten));
      }
      // a difference has no room for them
      for (const finding of dry ? done.findings : [])
        if (finding.kind === "comment")
          await say(
            `alongside: ${pathText(done.path)}:${finding.from.line}:${finding.from.utf16}: ${finding.sentence}`,
          );
      if (!dry) return write(format.file(done));
      if (done.diff === "") return true;
      const { shownDiff } = await import("../../streams/shown-diff.js");
      return write(shownDiff(context, done.diff));
    },
    async end() {
      const totals = sum.totals(most);
      if (beyond() > 0) await say(checkMessages.summary.moreRewritten(beyond()));
      if (!dry) await write(format.end(totals));
      const silent = totals.strong + totals.soft + totals.notes + totals.comments + totals.rewritten === 0;
      if (name === "stylish" && silent && totals.files > 0 && onTerminal && context.stderr.isTTY)
        await say(checkMessages.summary.nothing(totals.files));
      if (totals.unread > 0) return 3;
      return totals.failed ? 1 : 0;
    },
  };
}

/** Adds up what came of each file. */
function sumUp(fails: FailOn): {
  add(done: Done): void;
  unread(): void;
  totals(most: number): Totals;
} {
  const sum = {
    files: 0,
    filesWithFindings: 0,
    strong: 0,
    soft: 0,
    notes: 0,
    comments: 0,
    rewritable: 0,
    rewritten: 0,
    filesRewritten: 0,
    unread: 0,
  };
  let counted = 0;
  return {
    add({ findings, rewritten }) {
      sum.files += 1;
      const weights = findings.filter(({ kind }) => kind !== "comment").map(weightOf);
      sum.comments += findings.length - weights.length;
      const of = (weight: string): number => weights.filter((each) => each === weight).length;
      sum.strong += of("strong");
      sum.soft += of("soft");
      sum.notes += of("note");
      if (of("note") < weights.length) sum.filesWithFindings += 1;
      sum.rewritable += findings.filter(({ kind }) => kind === "rewrite").length;
      sum.rewritten += rewritten;
      if (rewritten > 0) sum.filesRewritten += 1;
      counted += findings.filter((finding) => counts(finding, fails)).length;
    },
    unread() {
      sum.unread += 1;
    },
    totals: (most) => ({ ...sum, failed: counted > most }),
  };
}

import { existsSync } from "node:fs";
import { dirname, isAbsolute, join } from "node:path";
import { writeDurably } from "../../files/durable/write.js";
import { readTextIfThere } from "../../files/read.js";
import type { FileProblem } from "../../files/file-problem.js";
import { homes } from "../../files/home.js";
import { localDateAt, systemZone } from "../../history/instant.js";
import { lookingBack, type LookBack } from "../../history/look-back/look-back.js";
import { partsIn, wantedParts } from "../../history/look-back/parts.js";
import { glances } from "../../history/look-back/reading/read-all.js";
import { periodOf, type AskedPeriod } from "../../history/look-back/period.js";
import { readSettings } from "../../history/settings/read.js";
import { lookBackMessages as words } from "../../messages/look-back.js";
import { Problem } from "../../messages/problem.js";
import { pageBegin } from "../../render/look-back/markup.js";
import { lookBackScreen } from "../../render/look-back/screen.js";
import { wrap } from "../../terminal/question/layout.js";
import { columnsOf } from "../../terminal/question/width.js";
import { themeFor } from "../../terminal/theme.js";
import type { Outcome } from "../command.js";
import type { Context } from "../context.js";
import { openHistory } from "../session/loading.js";
import { isPlain } from "../session/terminal.js";
import { outputTo } from "../streams/output.js";
import { tellEmpty } from "./history/empty.js";
import { tell } from "../streams/tell.js";

interface Options {
  readonly html?: string | true;
  readonly since?: string;
  readonly until?: string;
  readonly all?: true;
  readonly only?: string;
  readonly without?: string;
  readonly plain?: true;
  readonly json?: true;
}

/** So many feelings and people are told on a screen, and on a page. */
const most = { screen: 10, page: 16 } as const;

async function show(context: Context, looked: LookBack, options: Options): Promise<void> {
  const { stdout, env } = context;
  const theme = themeFor(env, stdout.isTTY);
  const columns = Math.max(24, stdout.columns || Number(env["COLUMNS"]) || 80);
  const lines = lookBackScreen(looked, { columns, plain: isPlain(context, options), width: columnsOf });
  const paint = { heading: theme.question, quiet: theme.quiet, text: theme.own } as const;
  const rows = lines.flatMap(({ tone, indent, text }) =>
    wrap(text, columns - indent - 1).map((row) => (row === "" ? "" : " ".repeat(indent) + paint[tone](row))),
  );
  await outputTo(stdout).write(`${rows.join("\n")}\n`);
}

/** Writes the page to the file that was named, or to standard output. */
async function writePage(context: Context, page: () => Promise<string>, file: string | true): Promise<void> {
  if (file === true || file === "-") {
    if (file === true && context.stdout.isTTY) throw new Problem(words.toAFile, 2);
    await outputTo(context.stdout).write(await page());
    return;
  }
  const path = isAbsolute(file) ? file : join(context.cwd, file);
  const folder = dirname(path);
  if (!existsSync(folder)) throw new Problem(words.noFolder(folder), 3);
  const before = readTextIfThere(path);
  if (before !== undefined && before !== "" && !before.startsWith(pageBegin)) throw new Problem(words.notOurs(path), 2);
  writeDurably(path, await page());
  tell(context.stderr, words.wroteTo(file));
}

/** The days that --since and --until mean, in words or in figures. Throws a `Problem` with status 2. */
async function askedPeriod(context: Context, { since, until, all }: Options): Promise<AskedPeriod> {
  const { readDays } = await import("../../history/search/dates/read.js");
  const today = { now: context.now(), zone: systemZone() };
  return {
    ...(since !== undefined && { since: (await readDays(since, today)).first }),
    ...(until !== undefined && { until: (await readDays(until, today)).last }),
    ...(all && { all }),
  };
}

/** Looks back on the history: on the terminal, as one page of HTML, or as one JSON object. */
export async function run(context: Context, _: readonly string[], options: Options): Promise<Outcome> {
  const today = localDateAt(context.now(), systemZone());
  const asked = await askedPeriod(context, options);
  const leftOut =
    options.without ?? (options.only === undefined ? readSettings(homes(context.env).config)["look-back"] : undefined);
  const parts = wantedParts(options.only === undefined ? undefined : partsIn(options.only), partsIn(leftOut ?? ""));
  if (parts.size === 0) throw new Problem(words.allLeftOut, 2);
  const looking = lookingBack({
    today,
    period: (oldest) => periodOf(asked, today, oldest),
    parts,
    most: options.html === undefined ? most.screen : most.page,
  });
  let broken = 0;
  const tellUnread = (problem: FileProblem): void => {
    broken += 1;
    tell(context.stderr, `Not read: ${problem.message}`);
  };
  const store = await openHistory(context);
  for await (const entry of glances(store, tellUnread)) looking.see(entry);
  const oldest = looking.oldest();
  if (oldest === undefined && options.json !== true && options.html === undefined) {
    if (broken > 0) return 3;
    tellEmpty(context);
    return 0;
  }
  const looked = looking.end();
  if (options.json === true) await outputTo(context.stdout).write(`${JSON.stringify(looked, undefined, 2)}\n`);
  else if (options.html !== undefined) {
    const page = async (): Promise<string> =>
      (await import("../../render/look-back/page.js")).lookBackPage(looked, today);
    await writePage(context, page, options.html);
  } else {
    await show(context, looked, options);
    if (context.stdout.isTTY && oldest !== undefined && oldest < looked.period.from && options.since === undefined) {
      context.stderr.write(`\n${words.goesBack(words.spanInWords(oldest.slice(0, 7)))}\n`);
    }
  }
  return 0;
}

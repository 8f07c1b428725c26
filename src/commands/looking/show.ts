import type { Context } from "../context.js";
import { atTerminal } from "../streams/at-terminal.js";
import { outputAtOnce, outputTo } from "../streams/output.js";

/** So many lines are written at once. */
const atOnce = 1000;

const textOf = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join("");

/** Prints lines: on a terminal in a pager, where there is one and they are more than the screen holds. */
export async function show(context: Context, lines: Iterable<string>): Promise<void> {
  if (atTerminal(context, "stdout")) {
    await showAtTerminal(context, Array.from(lines));
    return;
  }
  const output = outputAtOnce(context);
  let waiting: string[] = [];
  for (const line of lines) {
    waiting.push(line);
    if (waiting.length < atOnce) continue;
    if (!(await output.write(textOf(waiting)))) return;
    waiting = [];
  }
  await output.write(textOf(waiting));
}

async function showAtTerminal(context: Context, lines: readonly string[]): Promise<void> {
  const { stdout, env } = context;
  const text = textOf(lines);
  if (lines.length >= (stdout.rows || 24)) {
    const [{ isPlain }, { page, pagerCommand }] = await Promise.all([
      import("../session/terminal.js"),
      import("../../terminal/pager.js"),
    ]);
    const command = isPlain(context, {}) ? undefined : pagerCommand(env);
    if (command !== undefined && (await page(command, text, env))) return;
  }
  await outputTo(stdout).write(text);
}

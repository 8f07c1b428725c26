import type { Context } from "../context.js";
import { atTerminal } from "../streams/at-terminal.js";
import { outputAtOnce, outputTo } from "../streams/output.js";

/** Prints a text: on a terminal in the person's pager, where one is set and the text is longer than the screen. */
export async function show(context: Context, text: string): Promise<void> {
  if (!atTerminal(context, "stdout")) {
    await outputAtOnce(context).write(text);
    return;
  }
  const { stdout, env } = context;
  if (text.split("\n").length > (stdout.rows || 24)) {
    const { page, pagerCommand } = await import("../../terminal/pager.js");
    const command = pagerCommand(env);
    if (command !== undefined && (await page(command, text, env))) return;
  }
  await outputTo(stdout).write(text);
}

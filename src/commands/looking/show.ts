import type { Context } from "../context.js";
import { outputTo } from "../streams/output.js";

/** Prints a text: on a terminal in the person's pager, where one is set and the text is longer than the screen. */
export async function show(context: Context, text: string): Promise<void> {
  const { stdout, env } = context;
  if (stdout.isTTY && text.split("\n").length > (stdout.rows || 24)) {
    const { page, pagerCommand } = await import("../../terminal/pager.js");
    const command = pagerCommand(env);
    if (command !== undefined && (await page(command, text, env))) return;
  }
  await outputTo(stdout).write(text);
}

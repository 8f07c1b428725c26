import { readFileSync } from "node:fs";
import { meaningOf } from "../../files/file-problem.js";
import { Problem } from "../../messages/problem.js";
import { secrecy } from "../../messages/secrecy.js";
import { watchEndings } from "../../terminal/endings.js";
import { askSecret } from "../../terminal/secret.js";
import { openTty } from "../../terminal/tty.js";
import type { Context } from "../context.js";
import { tell } from "../streams/tell.js";

/** The first line that comes from a file descriptor. Throws a `Problem` with status 3 when it cannot be read. */
export function lineFrom(fd: number): string {
  try {
    return readFileSync(fd, "utf8").split(/\r?\n/)[0] ?? "";
  } catch (cause) {
    throw new Problem(secrecy.noDescriptor(fd, meaningOf(cause)), 3, { cause });
  }
}

/** Whether a secret can be asked for: at the terminal itself, also where the standard streams are pipes. */
export function canAsk({ stdin, stderr }: Context): boolean {
  if (stdin.isTTY && stderr.isTTY) return true;
  const tty = openTty();
  tty?.close();
  return tty !== undefined;
}

/** Asks for one line at the terminal and shows nothing of it; see `askUntil`. */
export const ask = (context: Context, question: string, ended?: string): Promise<string> =>
  askUntil(context, question, async (line) => line, ended);

/**
 * Asks for one line at the terminal and shows nothing of it, until one is accepted. Ended by a signal or by Ctrl-C, the program
 * ends as it would without asking, once it has said what that means: `ended`. Throws a `Problem` with status 2 where there is
 * no terminal.
 */
export async function askUntil<Value>(
  { stdin, stdout, stderr }: Context,
  question: string,
  accept: (line: string) => Promise<Value | undefined>,
  ended?: string,
): Promise<Value> {
  const tty = stdin.isTTY && stderr.isTTY ? undefined : openTty();
  if (tty === undefined && !(stdin.isTTY && stderr.isTTY)) throw new Problem(secrecy.needed, 2);
  const [input, screen] = [tty?.input ?? stdin, tty?.screen ?? stderr];
  if (!("setRawMode" in input)) throw new Problem(secrecy.needed, 2);
  const endings = watchEndings({ stdin: input, stdout, stderr: screen }, () => {});
  try {
    return await askSecret({ stdin: input, stderr: screen, endings }, question, accept);
  } catch (error) {
    const status = endings.status();
    if (status === undefined) throw error;
    endings.stop();
    if (ended !== undefined) tell(screen, ended);
    process.kill(process.pid, status === 143 ? "SIGTERM" : status === 129 ? "SIGHUP" : "SIGINT");
    return await new Promise<never>(() => {});
  } finally {
    endings.stop();
    tty?.close();
  }
}

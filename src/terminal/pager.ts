import { spawn } from "node:child_process";

type Environment = Readonly<Record<string, string | undefined>>;

const usual = "if command -v less >/dev/null 2>&1; then exec less; else exit 127; fi";

/** The command in PAGER, if it is more than cat; where none is named, less. */
export function pagerCommand(env: Environment, platform = process.platform): string | undefined {
  const named = env["PAGER"]?.trim() ?? (platform === "win32" ? undefined : usual);
  return named === undefined || named === "" || named === "cat" ? undefined : named;
}

/**
 * Shows a text in a pager, which has the terminal to itself; resolves to false when there is no such command, and nothing
 * was shown. `less` is told to end by itself on a text that fits, and to keep colours, unless LESS says otherwise.
 */
export async function page(command: string, text: string, env: Environment): Promise<boolean> {
  const notThere = 127;
  const child = spawn(command, { shell: true, stdio: ["pipe", "inherit", "inherit"], env: { LESS: "FRX", ...env } });
  const ended = new Promise<number>((resolve) => {
    child.once("error", () => resolve(notThere));
    child.once("close", (code) => resolve(code ?? 0));
  });
  // a pager that is left before its end closes the pipe, which is no failure
  child.stdin.on("error", () => {});
  child.stdin.end(text);
  return (await ended) !== notThere;
}

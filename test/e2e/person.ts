import { readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { spawn } from "@lydell/node-pty";
import headless from "@xterm/headless";
import { expect } from "vitest";
import { textOn } from "./screen.js";

/** A person at a real terminal, who reads what stands on the screen and types. */
export interface Person {
  /** What stands on the screen and above it, line by line as it was written, without spaces at the ends. */
  screen(): string;
  /** The same with its styles in marks, as in [bold]What happened?[/]. */
  painted(): string;
  /** The last line that stands there. */
  lastLine(): string;
  /** Everything that was sent to the terminal, with its control sequences. */
  sent(): string;
  /** Waits until the screen shows a text; fails with the screen when it does not within ten seconds. */
  sees(text: string | RegExp): Promise<void>;
  types(keys: string): void;
  /** Types a line, and Enter. */
  enters(line: string): void;
  /** Gives the terminal another width, as a window does that is pulled. */
  resizes(columns: number): void;
  signal(name: "SIGTERM" | "SIGHUP" | "SIGKILL"): void;
  /** Closes the terminal with the program still in it; resolves when the program is gone. */
  closes(): Promise<void>;
  /** The exit status, once the program has ended. */
  readonly exit: Promise<number>;
}

/** Where and how a program is run. */
export interface Place {
  readonly home: string;
  readonly columns?: number;
  readonly env?: Readonly<Record<string, string>>;
  /** A line of shell in which the program stands as "$@", as in `cat letter | "$@"`. */
  readonly line?: string;
}

const patience = 10_000;

/**
 * A line of shell after which the terminal stays a little while when the program has ended, so that all it wrote is read
 * on a busy machine, too.
 */
export const lingering = (line = '"$@"'): string => `bash -c '${line}; status=$?; sleep 0.5; exit $status' bash "$@"`;

/** Whether a process is there and has not ended. */
function isRunning(pid: number): boolean {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, "utf8"));
  } catch {
    return false;
  }
}

/** Runs the program in a terminal of its own; the clock and the lot are fixed, and nothing of the environment comes in. */
export function alongside(
  args: readonly string[],
  { home, columns = 80, env = {}, line: shellLine = '"$@"' }: Place,
): Person {
  const rows = 40;
  const terminal = new headless.Terminal({ cols: columns, rows, scrollback: 5_000, allowProposedApi: true });
  const shell = spawn("bash", ["-c", `exec ${shellLine}`, "bash", process.execPath, "bin/alongside.js", ...args], {
    cols: columns,
    rows,
    cwd: process.cwd(),
    env: {
      PATH: process.env["PATH"],
      TERM: "xterm-256color",
      LANG: "en_GB.UTF-8",
      TZ: "Europe/Lisbon",
      ALONGSIDE_HOME: home,
      ALONGSIDE_NOW: "2026-03-04T21:10:05Z",
      ALONGSIDE_SEED: "7",
      ...env,
    },
  });
  let sent = "";
  let ended = false;
  const waiting = new Set<() => void>();
  const look = (): void => waiting.forEach((check) => check());
  shell.onData((data) => {
    sent += data;
    terminal.write(data, look);
  });
  const exit = new Promise<number>((resolve) => {
    shell.onExit(({ exitCode }) => {
      ended = true;
      terminal.write("", () => {
        look();
        resolve(exitCode);
      });
    });
  });

  const screen = (): string => textOn(terminal);

  return {
    screen,
    lastLine: () => screen().split("\n").at(-1) ?? "",
    painted: () => textOn(terminal, true),
    sent: () => sent,
    exit,
    types: (keys) => shell.write(keys),
    enters: (line) => shell.write(`${line}\r`),
    resizes(to) {
      terminal.resize(to, rows);
      shell.resize(to, rows);
    },
    signal: (name) => shell.kill(name),
    async closes() {
      if ("destroy" in shell && typeof shell.destroy === "function") Reflect.apply(shell.destroy, shell, []);
      for (let tries = 0; tries < 100 && isRunning(shell.pid); tries += 1) await wait(50);
    },
    sees(text) {
      const shown = (): boolean => (typeof text === "string" ? screen().includes(text) : text.test(screen()));
      return new Promise((resolve, reject) => {
        const stop = (): void => {
          clearTimeout(timer);
          waiting.delete(check);
        };
        const fail = (): void => {
          stop();
          reject(new Error(`The screen never showed ${String(text)}:\n${screen()}`));
        };
        const timer = setTimeout(fail, patience);
        const check = (): void => {
          if (shown()) {
            stop();
            resolve();
          } else if (ended) fail();
        };
        waiting.add(check);
        check();
      });
    },
  };
}

/** Answers one question: waits for it, writes the lines, and ends with an empty one. */
export async function answer(person: Person, place: string, ...lines: readonly string[]): Promise<void> {
  await person.sees(place);
  for (const line of lines) person.enters(line);
  person.enters("");
}

/** Takes one of a list by its number. */
export function choose(person: Person, number: number): void {
  person.types(String(number));
  person.enters("");
}

/** Leaves with Ctrl-C, which the exit status says. */
export async function leave(person: Person): Promise<void> {
  person.types("\u0003");
  expect(await person.exit).toBe(130);
}

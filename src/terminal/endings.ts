import { isatty } from "node:tty";

/** What can end a session from outside: Ctrl-C, a request to end, a terminal that is closed. */
export type Cause = "SIGINT" | "SIGTERM" | "SIGHUP";

/** The exit status a shell expects after each cause: 128 and the number of the signal. */
export type EndStatus = 130 | 143 | 129;

const statuses: Readonly<Record<Cause, EndStatus>> = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };

/** Watches for what ends a session. */
export interface Endings {
  /** Aborted when the session is ended, so that what waits for the person stops waiting. */
  readonly signal: AbortSignal;
  /** The exit status once it is ended. */
  status(): EndStatus | undefined;
  end(cause: Cause): void;
  /** Runs something, such as an editor, during which Ctrl-C belongs to that. */
  during<Result>(work: () => Promise<Result>): Promise<Result>;
  /** Stops watching. */
  stop(): void;
}

/** The streams of a terminal whose end means that it was closed. */
export interface TerminalStreams {
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream;
}

/**
 * Ends the program as an unhandled SIGHUP does. Node crashes when it exits by itself after its terminal is gone, because it
 * cannot set that terminal back.
 */
function hangUp(): void {
  process.removeAllListeners("SIGHUP");
  process.kill(process.pid, "SIGHUP");
}

/**
 * Calls `keep` once, before anything else happens, when a signal arrives or the terminal is closed. `keep` does its work at
 * once, for after a SIGHUP there may be no other moment; it throws nothing, and answers "later" when it could not begin.
 */
export function watchEndings(streams: TerminalStreams, keep: () => "later" | void): Endings {
  const controller = new AbortController();
  let status: EndStatus | undefined;
  let busy = false;
  const wasTerminal = isatty(0);
  const end = (cause: Cause): void => {
    if (status !== undefined || (busy && cause === "SIGINT")) return;
    status = statuses[cause];
    const when = keep();
    if (when !== "later" && cause === "SIGHUP" && wasTerminal && !isatty(0)) hangUp();
    controller.abort();
  };
  const onSignal = (cause: NodeJS.Signals): void => {
    if (cause === "SIGINT" || cause === "SIGTERM" || cause === "SIGHUP") end(cause);
  };
  const onClosed = (): void => end("SIGHUP");
  const causes: readonly Cause[] = ["SIGINT", "SIGTERM", "SIGHUP"];
  for (const cause of causes) process.on(cause, onSignal);
  const { stdin, stdout, stderr } = streams;
  for (const event of ["end", "close", "error"]) stdin.on(event, onClosed);
  // A closed terminal can no longer be written to, and that must not end the program before the draft is kept.
  for (const stream of [stdout, stderr]) stream.on("error", onClosed);
  return {
    signal: controller.signal,
    status: () => status,
    end,
    async during(work) {
      busy = true;
      try {
        return await work();
      } finally {
        busy = false;
      }
    },
    stop() {
      for (const cause of causes) process.off(cause, onSignal);
      for (const event of ["end", "close", "error"]) stdin.off(event, onClosed);
      if (status !== undefined) return;
      for (const stream of [stdout, stderr]) stream.off("error", onClosed);
    },
  };
}

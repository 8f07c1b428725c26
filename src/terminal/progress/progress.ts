import { rephraseMessages } from "../../messages/rephrase.js";
import { themeFor } from "../theme.js";
import type { Screen } from "../terminal.js";

/** Shows how far a long piece of work is, on one line that goes when it is done. */
export interface Progress {
  /** So many bytes in all have been worked through by now, an instant in milliseconds. */
  at(bytes: number, now: number): void;
  /** Takes the line away. */
  end(): void;
}

const { progress: words } = rephraseMessages;

/** The line is drawn anew no sooner than that, in milliseconds. */
const pace = 100;

/** The widest bar, in columns. */
const widest = 30;

/** What is shown, and where: when the work began, in milliseconds, and how many bytes there are in all, where that is known. */
interface Showing {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly screen: Screen;
  readonly begun: number;
  readonly total: number | undefined;
}

/** A bar, or the amount where the end is not known. */
export function showProgress({ env, screen, begun, total }: Showing): Progress {
  const theme = themeFor(env, true);
  let drawn = Number.NEGATIVE_INFINITY;
  return {
    at(bytes, now) {
      if (now - drawn < pace) return;
      drawn = now;
      const room = Math.max(10, (screen.columns ?? 80) - 1);
      screen.write(`\r\u001B[K${theme.quiet(lineOf(bytes, total, now - begun, room))}`);
    },
    end() {
      screen.write("\r\u001B[K");
    },
  };
}

/** The line for what was done in so many milliseconds, no longer than `room` columns. */
export function lineOf(done: number, total: number | undefined, spent: number, room: number): string {
  if (total === undefined || total <= 0) return words.soFar(done).slice(0, room);
  const share = Math.min(1, done / total);
  const said = words.share(share, share > 0 ? (spent / share - spent) / 1000 : undefined);
  const columns = Math.min(widest, room - said.length - 3);
  if (columns < 5) return said.slice(0, room);
  const full = Math.round(share * columns);
  return `[${"#".repeat(full)}${"-".repeat(columns - full)}] ${said}`;
}

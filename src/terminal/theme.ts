import { Chalk, type ColorSupportLevel } from "chalk";
import type { Paint as FindingsPaint } from "../render/findings/format.js";

type Paint = (text: string) => string;

/** How the parts of a conversation are painted: each takes plain text of one line. */
export interface Theme {
  /** The coach's question. */
  readonly question: Paint;
  /** What the person wrote. */
  readonly own: Paint;
  /** Hints and notes, which should not ask for attention. */
  readonly quiet: Paint;
  /** What can be chosen now. */
  readonly chosen: Paint;
}

/** How many colours to use: FORCE_COLOR decides when it is set, then NO_COLOR, then whether a terminal shows it. */
function levelFor(env: Readonly<Record<string, string | undefined>>, isTerminal: boolean): ColorSupportLevel {
  const forced = env["FORCE_COLOR"];
  if (forced !== undefined) return forced === "0" || forced === "false" ? 0 : 1;
  if (env["NO_COLOR"] !== undefined && env["NO_COLOR"] !== "") return 0;
  return isTerminal && env["TERM"] !== "dumb" ? 1 : 0;
}

/** The theme for a stream: sixteen-colour names only, so that it reads on light and dark terminals alike. */
export function themeFor(env: Readonly<Record<string, string | undefined>>, isTerminal: boolean): Theme {
  const chalk = new Chalk({ level: levelFor(env, isTerminal) });
  return {
    question: (text) => chalk.bold(text),
    own: (text) => text,
    quiet: (text) => chalk.dim(text),
    chosen: (text) => chalk.cyan(text),
  };
}

/** How the parts of a report are painted on a stream. */
export function paintFor(env: Readonly<Record<string, string | undefined>>, isTerminal: boolean): FindingsPaint {
  const chalk = new Chalk({ level: levelFor(env, isTerminal) });
  return {
    path: (text) => chalk.underline(text),
    strong: (text) => chalk.red(text),
    soft: (text) => chalk.yellow(text),
    quiet: (text) => chalk.dim(text),
    rewrite: (text) => chalk.green(text),
  };
}

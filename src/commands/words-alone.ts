import type { Body, Outcome } from "./command.js";
import type { Context } from "./context.js";

/** An option that takes one of some words, as it is declared. */
interface Choice {
  readonly name: string;
  readonly among: readonly string[];
}

/** A command that may be given by words alone. */
interface Alone {
  /** How many words it takes, at the least and at the most. */
  readonly takes: readonly [least: number, most: number];
  /** What its options are when none is given, as it is declared. */
  readonly options: object;
  /** Options that may be given too, by what is written for them. */
  readonly choices: Readonly<Record<string, Choice>>;
  run(context: Context, operands: readonly string[], chosen: object): Promise<Outcome>;
}

const alone = <Options extends object>(
  takes: Alone["takes"],
  options: Options,
  load: () => Promise<Body<Options>>,
  choices: Alone["choices"] = {},
): Alone => ({
  takes,
  options,
  choices,
  run: async (context, operands, chosen) => (await load()).run(context, operands, { ...options, ...chosen }),
});

const any = Number.POSITIVE_INFINITY;

const manner: Alone["choices"] = {
  "--style": { name: "style", among: ["experience", "question", "witness", "permission"] },
  "--strength": { name: "strength", among: ["strong", "all"] },
  "--as": { name: "as", among: ["plain", "markdown", "mail"] },
};

const checking: Alone["choices"] = {
  ...manner,
  "--format": {
    name: "format",
    among: ["stylish", "unix", "json", "ndjson", "sarif", "github", "checkstyle", "junit"],
  },
  "--fail-on": { name: "failOn", among: ["strong", "all", "none"] },
};

/** What people most often ask for, by the names of the command. */
export const aloneCommands: ReadonlyMap<string, Alone> = new Map([
  ["reflect", alone([0, 1], { save: true }, () => import("./run/reflect.js"))],
  ["rephrase", alone([0, any], {}, () => import("./run/rephrase.js"), manner)],
  [
    "check",
    alone([0, any], { failOn: "all", maxFindings: "0", jobs: "1" }, () => import("./run/check/check.js"), checking),
  ],
  ["history list", alone([0, 0], {}, () => import("./run/history/list.js"))],
  ["history search", alone([1, any], {}, () => import("./run/history/search.js"))],
]);

/**
 * Starts a command that is given by words alone, or with nothing else than options that take one of a few words: there is
 * nothing to parse then, and what parses need not be loaded, which takes as long as the shorter commands themselves.
 * Undefined for every other command line.
 */
export function startAlone(context: Context, argv: readonly string[]): Promise<Outcome> | undefined {
  const names = argv[0] === "history" ? 2 : 1;
  const command = aloneCommands.get(argv.slice(0, names).join(" "));
  if (command === undefined) return undefined;
  const operands: string[] = [];
  const chosen: Record<string, string> = {};
  for (let at = names; at < argv.length; at += 1) {
    const word = argv[at] ?? "";
    if (word.startsWith("-")) {
      const choice = command.choices[word];
      const value = argv[(at += 1)] ?? "";
      if (choice?.among.includes(value) !== true) return undefined;
      chosen[choice.name] = value;
    } else operands.push(word);
  }
  if (operands.length < command.takes[0] || operands.length > command.takes[1]) return undefined;
  return command.run(context, operands, chosen);
}

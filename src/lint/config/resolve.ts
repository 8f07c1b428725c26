import type { Form, Style } from "../../rephrase/forms.js";
import type { Choices, Configuration } from "./configuration.js";

/** A configuration and where it comes from. */
export interface Layer<Source> {
  readonly source: Source;
  readonly configuration: Configuration;
}

/** Choices that hold for a file, and where they stand: the keys that lead to them. */
interface Step<Source> {
  readonly source: Source;
  readonly keys: readonly (string | number)[];
  readonly choices: Choices;
}

/** Where a value comes from: a layer and the keys that lead to it; undefined where nobody has said anything. */
export type Origin<Source> = { readonly source: Source; readonly keys: readonly (string | number)[] } | undefined;

/** A value and where it comes from. */
export interface Settled<Value, Source> {
  readonly value: Value;
  readonly origin: Origin<Source>;
}

/** What holds for one file. */
export interface Resolution<Source> {
  readonly style: Settled<Style, Source>;
  readonly strength: Settled<"strong" | "all", Source>;
  readonly headings: Settled<boolean, Source>;
  /** Whether a rule or guard is on; its own name weighs more than its form's in one place, and the nearest place most. */
  state(kind: "rule" | "guard", name: string, form?: Form): Settled<boolean, Source>;
  /** The same for all files in which the same choices hold. */
  readonly signature: string;
}

/**
 * What holds for a file by some layers, the one that weighs least first. `fits` says whether the file is one of those that
 * the patterns of a layer name.
 */
export function resolve<Source>(
  layers: readonly Layer<Source>[],
  fits: (source: Source, patterns: readonly string[]) => boolean,
): Resolution<Source> {
  const steps: Step<Source>[] = [];
  const signature: string[] = [];
  layers.forEach(({ source, configuration }, at) => {
    steps.push({ source, keys: [], choices: configuration });
    configuration.overrides.forEach((override, index) => {
      if (!fits(source, override.files)) return;
      steps.push({ source, keys: ["overrides", index], choices: override });
      signature.push(`${at}.${index}`);
    });
  });
  steps.reverse();
  function settled<Value>(
    usual: Value,
    read: (choices: Choices) => Value | undefined,
    key: readonly string[],
  ): Settled<Value, Source> {
    for (const { source, keys, choices } of steps) {
      const value = read(choices);
      if (value !== undefined) return { value, origin: { source, keys: [...keys, ...key] } };
    }
    return { value: usual, origin: undefined };
  }
  return {
    style: settled<Style>("experience", ({ style }) => style, ["style"]),
    strength: settled<"strong" | "all">("all", ({ strength }) => strength, ["strength"]),
    headings: settled(false, ({ headings }) => headings, ["headings"]),
    state(kind, name, form) {
      const key = kind === "rule" ? "rules" : "guards";
      for (const { source, keys, choices } of steps)
        for (const called of form === undefined ? [name] : [name, form]) {
          const value = choices[key][called];
          if (value !== undefined) return { value, origin: { source, keys: [...keys, key, called] } };
        }
      return { value: true, origin: undefined };
    },
    signature: signature.join(" "),
  };
}

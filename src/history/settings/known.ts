import { regionCode, regionNamed } from "../../safety/region-name.js";
import { languages, type Language } from "../../messages/catalogue/languages.js";
import { Problem } from "../../messages/problem.js";
import { styles, type Style } from "../../rephrase/forms.js";
import { parts } from "../look-back/parts.js";

/** What a person can set; whatever is left out is not set. */
export interface Settings {
  /** The region for helplines: two capital letters (ISO 3166-1), such as DE. */
  readonly region?: string;
  /** Whether questions are asked without cursor movement, each line written once. */
  readonly plain?: boolean;
  /** The command that opens an editor for long answers. */
  readonly editor?: string;
  /** The language of the screens. */
  readonly language?: Language;
  /** The style in which directives are rewritten. */
  readonly style?: Style;
  /** Which directives are rewritten: "strong" leaves alone what only suggests. */
  readonly strength?: "strong" | "all";
  /** The parts that looking back leaves out, by their names with blanks or commas between them. */
  readonly "look-back"?: string;
}

/** The name of a setting. */
export type SettingName = keyof Settings;

/** A setting as a person meets it. */
export interface Setting<Value> {
  /** What it is for, as a clause. */
  readonly about: string;
  /** What it can be, as a clause that follows "can be". */
  readonly expects: string;
  /** Its JSON Schema, for what lies on the disk. */
  readonly schema: Readonly<{ type: "string" | "boolean"; pattern?: string; enum?: string[] }>;
  /** Its value from what was typed or lies on the disk; undefined when it cannot be that. */
  readonly read: (given: unknown) => Value | undefined;
}

// To ask whether there is such a region takes as long as half of a start: letters that were kept are letters of one.
const region = (given: unknown): string | undefined =>
  typeof given === "string" ? (regionCode(given) ?? regionNamed(given)) : undefined;

function yesOrNo(given: unknown): boolean | undefined {
  if (typeof given === "boolean") return given;
  const word = typeof given === "string" ? given.trim().toLowerCase() : "";
  if (["true", "yes", "on"].includes(word)) return true;
  return ["false", "no", "off"].includes(word) ? false : undefined;
}

function style(given: unknown): Style | undefined {
  return typeof given === "string" ? styles.find((one) => one === given.trim().toLowerCase()) : undefined;
}

function language(given: unknown): Language | undefined {
  return typeof given === "string" ? languages.find((one) => one === given.trim().toLowerCase()) : undefined;
}

function leftOut(given: unknown): string | undefined {
  if (typeof given !== "string") return undefined;
  const names = given
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((name) => name !== "");
  return names.every((name) => parts.some((part) => part === name)) ? names.join(", ") : undefined;
}

/** Every setting, in the order in which they are listed. */
export const knownSettings: { readonly [Name in SettingName]-?: Setting<NonNullable<Settings[Name]>> } = {
  region: {
    about: "the region whose helplines are shown",
    expects: "a country, or its two letters, such as DE",
    schema: { type: "string", pattern: "^[A-Z]{2}$" },
    read: region,
  },
  plain: {
    about: "questions without cursor movement, for screen readers and logs",
    expects: "true or false",
    schema: { type: "boolean" },
    read: yesOrNo,
  },
  editor: {
    about: "the command that opens an editor for long answers",
    expects: "a command, such as “nano” or “code --wait”",
    schema: { type: "string", pattern: "\\S" },
    read: (given) => (typeof given === "string" && given.trim() !== "" ? given.trim() : undefined),
  },
  language: {
    about: "the language of the screens; without it, that of the system",
    expects: languages.join(" or "),
    schema: { type: "string", enum: [...languages] },
    read: language,
  },
  style: {
    about: "the style in which advice is rewritten",
    expects: `${styles.slice(0, -1).join(", ")} or ${styles.at(-1)}`,
    schema: { type: "string", enum: [...styles] },
    read: style,
  },
  strength: {
    about: "which advice is rewritten; strong leaves alone what only suggests",
    expects: "strong or all",
    schema: { type: "string", enum: ["strong", "all"] },
    read: (given) => (given === "strong" || given === "all" ? given : undefined),
  },
  "look-back": {
    about: "the parts that looking back leaves out",
    expects: `some of ${parts.join(", ")}`,
    schema: { type: "string" },
    read: leftOut,
  },
};

/** The names of all settings, in the order in which they are listed. */
export const settingNames: readonly SettingName[] = [
  "region",
  "plain",
  "editor",
  "language",
  "style",
  "strength",
  "look-back",
];

/** The setting of this name. Throws a `Problem` with status 2 that names all of them when there is none. */
export function settingNamed(name: string): SettingName {
  const found = settingNames.find((known) => known === name);
  if (found !== undefined) return found;
  throw new Problem(
    `There is no setting “${name}”. The settings are ${settingNames.slice(0, -1).join(", ")} and ${settingNames.at(-1)}.`,
    2,
  );
}

/** What the text means for a setting. Throws a `Problem` with status 2 that says what it can be. */
export function settingValue(name: SettingName, text: string): string | boolean {
  const { read, expects } = knownSettings[name];
  const value = read(text);
  if (value !== undefined) return value;
  throw new Problem(`“${text}” cannot be kept as ${name}, which can be ${expects}.`, 2);
}

import type { FoundDirective } from "../rephrase/rewrite.js";
import type { Style } from "../rephrase/forms.js";
import type { OwnRulebook } from "./own/own-rulebook.js";

/** How one file is checked, once everything that has a say in it has been asked. */
export interface Settings {
  readonly style: Style;
  /** "strong" finds no soft directives, such as “you could”. */
  readonly strength: "strong" | "all";
  /** Whether headings are prose too. */
  readonly headings: boolean;
  /** What the file is read by, where that is not what the program comes with. */
  readonly rulebook?: OwnRulebook["rulebook"];
  readonly named?: OwnRulebook["named"];
}

/** How a file is checked where nobody has said anything. */
export const defaultSettings: Settings = { style: "experience", strength: "all", headings: false };

/** Whether a directive is left as it stands and reported nowhere: what is ignored, and rules that are off. */
export type Ignored = (directive: FoundDirective) => boolean;

import type { Prose } from "../../../documents/prose.js";
import { defaultSettings, type Ignored, type Settings } from "../../../lint/settings.js";
import type { Wish } from "./wish.js";

/** How a file is checked, and what in it is ignored. */
export interface Ruling {
  readonly settings: Settings;
  readonly ignored?: Ignored;
}

/** A document that is to be checked: where it lies or would lie, its text, and where in it the prose is. */
export interface Document {
  readonly path: string;
  readonly text: string;
  readonly prose: Prose;
}

/** How a document is checked: what the options say, and what holds without them. */
export async function rulingFor(wish: Wish, _document: Document): Promise<Ruling> {
  const { style, strength, headings } = wish;
  const settings = {
    style: style ?? defaultSettings.style,
    strength: strength ?? defaultSettings.strength,
    headings: headings ?? defaultSettings.headings,
  };
  return { settings };
}

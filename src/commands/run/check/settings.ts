import type { Prose } from "../../../documents/prose.js";
import type { Ignores } from "../../../lint/ignores/ignores.js";
import type { Settings } from "../../../lint/settings.js";
import { ignoring } from "../../configuration/ignoring.js";
import { configurations, type Configurations } from "../../configuration/standing.js";
import type { Wish } from "./wish.js";

/** How a file is checked, and what in it is ignored. */
export interface Ruling {
  readonly settings: Settings;
  /** Undefined where no comment asks for anything. */
  readonly ignores: Ignores | undefined;
  /** Where the prose is without such comments. */
  readonly prose: Prose;
}

/** A document that is to be checked: where it lies or would lie, its text, and where in it the prose is. */
export interface Document {
  readonly path: string;
  readonly text: string;
  readonly prose: Prose;
}

/** What has been read for each wish: configurations are looked for once. */
const read = new WeakMap<Wish, Configurations>();

/** How a document is checked: what the options say, and then what is configured for its file. */
export async function rulingFor(wish: Wish, { path, text, prose }: Document): Promise<Ruling> {
  const found = read.get(wish) ?? configurations(wish);
  read.set(wish, found);
  const { resolution, book, own } = await found.for(path);
  const settings = {
    style: wish.style ?? resolution.style.value,
    strength: wish.strength ?? resolution.strength.value,
    headings: wish.headings ?? resolution.headings.value,
    ...book,
  };
  return { settings, ...ignoring(text, prose, own) };
}

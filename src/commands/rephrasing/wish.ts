import { kindOf, type DocumentKind } from "../../documents/kind.js";
import type { OwnRulebook } from "../../lint/own/own-rulebook.js";
import type { Style } from "../../rephrase/forms.js";
import { ruledAt, standpointOf, type Standpoint } from "../configuration/standpoint.js";
import type { Ruled } from "../configuration/standing.js";
import type { Context } from "../context.js";

/** How directives are rewritten, and in what kind of document: plain data, so that it can go to another thread. */
export interface Wish {
  readonly style: Style;
  readonly strength: "strong" | "all";
  readonly kind: DocumentKind;
  /** The name of the document; "" where it has none. */
  readonly name: string;
  readonly headings: boolean;
  /** From where rules are looked for; undefined where the usual ones hold. */
  readonly at?: Standpoint;
}

/** The options of `alongside rephrase` that say how; what they leave out is as it is configured. */
export interface WishOptions {
  readonly style?: Style;
  readonly strength?: "strong" | "all";
  readonly file?: string;
  readonly as?: DocumentKind;
  readonly stdinFilename?: string;
  readonly headings?: true;
}

/** What the options say, and what is configured for the text. Throws a `Problem` for a configuration that cannot be meant. */
export async function wishOf(context: Context, options: WishOptions): Promise<Wish> {
  const name = options.file ?? options.stdinFilename ?? "";
  const at = standpointOf(context, name);
  const { resolution, book } = await ruledAt(at);
  return {
    style: options.style ?? resolution.style.value,
    strength: options.strength ?? resolution.strength.value,
    headings: options.headings ?? resolution.headings.value,
    kind: options.as ?? kindOf(name),
    name,
    ...(book === undefined ? {} : { at }),
  };
}

/** What texts are read by: nothing is said of the rulebook where it is the usual one. */
export interface ReadBy extends Partial<OwnRulebook> {
  readonly own: Ruled["own"];
}

const usual: ReadBy = { own: [] };

/** The rules and guards for a wish. */
export async function readBy({ at }: Wish): Promise<ReadBy> {
  if (at === undefined) return usual;
  const { own, book } = await ruledAt(at);
  return { own, ...book };
}

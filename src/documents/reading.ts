import { isMdx, kindOf, type DocumentKind } from "./kind.js";
import { readPlain } from "./plain.js";
import type { ReadProse } from "./prose.js";

/**
 * What finds the prose in documents of a kind. `name` is the name of the file, if there is one: what ends in .mdx is read as
 * MDX. The parser of Markdown is loaded when it is first asked for.
 */
export async function readerOf(kind: DocumentKind, name = ""): Promise<ReadProse> {
  if (kind === "plain") return readPlain;
  if (kind === "mail") return (await import("./mail/mail.js")).readMail;
  const { readMarkdown } = await import("./markdown/markdown.js");
  return (text) => readMarkdown(text, { mdx: isMdx(name) });
}

/** What finds the prose in a file of this name. */
export const readerFor = (name: string): Promise<ReadProse> => readerOf(kindOf(name), name);

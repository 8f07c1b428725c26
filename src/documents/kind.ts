/** The kinds of document that are told apart: running text, Markdown with its relatives, and a mail with its headers. */
export const documentKinds = ["plain", "markdown", "mail"] as const;

/** One of `documentKinds`. */
export type DocumentKind = (typeof documentKinds)[number];

/** Endings of file names, in lower case, and the kinds that they tell of. */
const endings: readonly (readonly [ending: string, kind: DocumentKind])[] = [
  [".md", "markdown"],
  [".markdown", "markdown"],
  [".mdx", "markdown"],
  [".eml", "mail"],
];

/** The kind of a document from the name or the path of its file; plain where the name tells of no other. */
export function kindOf(name: string): DocumentKind {
  const lower = name.toLowerCase();
  return endings.find(([ending]) => lower.endsWith(ending))?.[1] ?? "plain";
}

/** Whether a file name says that expressions in braces and components stand in the Markdown (https://mdxjs.com). */
export const isMdx = (name: string): boolean => name.toLowerCase().endsWith(".mdx");

import type { DocumentKind } from "./kind.js";

/**
 * A part of a block that is not read as words, [start, end) in UTF-16 code units:
 * - "mark": nothing is to be read there, such as emphasis marks, HTML tags, and the target of a link;
 * - "thing": it stands for a thing of which something is said, such as code, an image, or an address;
 * - "sign": it is read as the characters in `shown`, such as an entity.
 */
export interface Opaque {
  readonly start: number;
  readonly end: number;
  readonly as: "mark" | "thing" | "sign";
  /** Only of a "sign". */
  readonly shown?: string;
  /** Of a mark that opens or closes something: the number of its pair in this document; both halves have the same. */
  readonly pair?: number;
}

/** A stretch of prose, [start, end), such as a paragraph, the text of a list item, or a cell of a table. */
export interface Block {
  readonly start: number;
  readonly end: number;
  /** A heading is prose only where that is asked for. */
  readonly heading: boolean;
  /** Whether what reads like advice in it is none, such as what is to be done by oneself: it stays, and protects as any other. */
  readonly stays?: boolean;
  /** In order, apart, and within the block. */
  readonly opaque: readonly Opaque[];
}

/** Blocks that are read as one, one after the other: a paragraph, or one with the list that it leads to. */
export type Paragraph = readonly Block[];

/** Paragraphs that are one message: words about suicide or self-harm in one of them protect all. */
export type Section = readonly Paragraph[];

/** A comment that readers do not see, [start, end) with its marks: `<!-- … -->` or, in MDX, a block comment in braces. */
export interface Comment {
  readonly start: number;
  readonly end: number;
  /** What stands between the marks, without blanks around it. */
  readonly text: string;
}

/** What takes the place of a stretch of text, [start, end). */
export interface TextChange {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

/** Where in a document the prose is. All offsets are UTF-16 code units into the text of the document. */
export interface Prose {
  readonly kind: DocumentKind;
  readonly sections: readonly Section[];
  readonly comments: readonly Comment[];
  /** What a section quotes or stands under, from front matter down to its heading, without the marks of it: its prose answers that, so that words of a crisis there protect it. */
  quotedIn?(section: Section): readonly string[];
  /** Those of some changes, given in order, with which the document would have another structure. */
  spoilers?(changes: readonly TextChange[]): ReadonlySet<TextChange>;
}

/** Finds the prose of a whole document. */
export type ReadProse = (text: string) => Prose;

/** The stretches of prose in a document, in order. */
export const spansOf = ({ sections }: Prose): (readonly [start: number, end: number])[] =>
  sections.flatMap((section) => section.flat().map(({ start, end }) => [start, end] as const));

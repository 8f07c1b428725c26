/** One paragraph of a screen: how it is meant, and by how many columns all its rows are set in. */
export interface Line {
  readonly tone: "heading" | "quiet" | "text";
  readonly indent: number;
  readonly text: string;
}

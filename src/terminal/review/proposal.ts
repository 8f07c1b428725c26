/** One sentence to be looked at, and what could stand in its place; each text is a line. */
export interface Proposal {
  /** Where it stands, such as "2 of 7". */
  readonly place: string;
  /** Whether there is one before it to go back to. */
  readonly canGoBack: boolean;
  readonly original: string;
  /** Ways to tell it as an experience, at least one. */
  readonly lived: readonly [string, ...string[]];
  readonly asked: string | undefined;
  readonly seen: string | undefined;
  /** What the writer's own history says in its place, and when it was written, as 2026-03-04. */
  readonly wrote: { readonly date: string; readonly line: string } | undefined;
}

/** What the writer says of a sentence; `which` is the index in `lived`, and "back" takes back what was said of the one before. */
export type Verdict =
  | { readonly kind: "lived"; readonly which: number }
  | { readonly kind: "asked" | "seen" | "wrote" | "left" | "rest" | "back" }
  | { readonly kind: "own"; readonly text: string };

/** How a sentence can be told anew: as an experience, as a question, as something seen, or as an experience once leave is asked for. */
export type Manner = "lived" | "asked" | "seen" | "shared";

/** One sentence to be looked at, and what could stand in its place; each text is a line. */
export interface Proposal {
  /** Where it stands, such as "2 of 7". */
  readonly place: string;
  /** Whether there is one before it to go back to. */
  readonly canGoBack: boolean;
  readonly original: string;
  /** Ways to tell it, with one opener after the other; as an experience there is at least one. */
  readonly ways: Readonly<Record<Manner, readonly string[]>>;
  /** What the writer's own history says in its place, and when it was written, as 2026-03-04. */
  readonly wrote: { readonly date: string; readonly line: string } | undefined;
}

/** What the writer says of a sentence; `which` is the index in its ways, and "back" takes back what was said of the one before. */
export type Verdict =
  | { readonly kind: Manner; readonly which: number }
  | { readonly kind: "wrote" | "left" | "rest" | "back" }
  | { readonly kind: "own"; readonly text: string };

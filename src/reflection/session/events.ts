/** What a person can do. `text` beside a wish is what they had written by then. */
export type Event =
  | { readonly kind: "answer"; readonly text: string }
  | { readonly kind: "pass" }
  | { readonly kind: "back" | "pause" | "stop"; readonly text: string }
  /** `words`: what was written in the place of a yes, so that it is not lost. */
  | { readonly kind: "yes"; readonly words?: string }
  | { readonly kind: "no" }
  | { readonly kind: "summary"; readonly text: string }
  /** Of two people, one wants to say of each exchange whether it is kept. */
  | { readonly kind: "one-by-one" }
  | { readonly kind: "continue" | "keep" | "discard" };

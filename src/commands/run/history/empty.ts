import type { Context } from "../../context.js";
import { tell } from "../../streams/tell.js";

/** Says on standard error that the history is empty, and what begins one. */
export function tellEmpty({ stderr }: Context): void {
  tell(stderr, "Nothing is kept yet. `alongside reflect` begins a reflection.");
}

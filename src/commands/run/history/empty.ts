import type { Context } from "../../context.js";

/** Says on standard error that the history is empty, and what begins one. */
export function tellEmpty({ stderr }: Context): void {
  stderr.write("Nothing is kept yet. `alongside reflect` begins a reflection.\n");
}

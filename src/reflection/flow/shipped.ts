import { parse } from "yaml";
import { looksLikeFlow, type Flow } from "./flow.js";

/**
 * Reads a flow that comes with the program. It is taken as it stands: a test checks every one of them with `checkFlow`, as
 * every flow of a person's own is.
 */
export function shippedFlow(text: string): Flow {
  const flow: unknown = parse(text);
  if (!looksLikeFlow(flow)) throw new TypeError("a flow that comes with the program has no steps");
  return flow;
}

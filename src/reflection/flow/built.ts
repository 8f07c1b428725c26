import { looksLikeFlow, type Flow } from "./flow.js";

/** The questions of a flow as JSON, and the text of the file they were read from. */
interface Built {
  readonly text: string;
  readonly json: string;
}

/** What the build put here of the flows that come with the program; nothing where the program runs without a build. */
declare const builtFlows: readonly Built[] | undefined;

/**
 * A flow without its example as the build read it, so that the first question need not wait for the parser of YAML; undefined
 * where its file has been changed since.
 */
export function builtFlow(text: string): Flow | undefined {
  // oxlint-disable-next-line unicorn/no-typeof-undefined -- a name that only the build gives cannot be compared
  if (typeof builtFlows === "undefined") return undefined;
  const json = builtFlows.find((each) => each.text === text)?.json;
  const flow: unknown = json === undefined ? undefined : JSON.parse(json);
  return looksLikeFlow(flow) ? flow : undefined;
}

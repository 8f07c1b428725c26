import { parse } from "yaml";

/** One question of a flow. Its `id` is what drafts, entries and answer files call it. */
export interface Step {
  readonly id: string;
  /** May hold `{id}` of an earlier step, whose short answer is put there. */
  readonly question: string;
  /** The question when what `{id}` stands for was passed, long, or not to be quoted. */
  readonly otherwise?: string | undefined;
  /** One line: why it is asked. */
  readonly why: string;
  readonly help?: string | undefined;
  /** `text` when it is not given; `choice` takes one of `options`, `scale` one of its marks. */
  readonly kind?: "text" | "choice" | "scale" | undefined;
  readonly options?: readonly string[] | undefined;
  /** The question says that it can be passed; every question can. */
  readonly optional?: boolean | undefined;
}

/** A guided reflection, as a YAML file holds it. */
export interface Flow {
  readonly id: string;
  readonly title: string;
  /** Whom it is for: oneself, a supporter, two people. */
  readonly for: string;
  readonly minutes: number;
  /** Where its way of asking comes from. */
  readonly source: string;
  /** How many questions in a session may follow up on an answer. */
  readonly followUps: number;
  readonly steps: readonly Step[];
  readonly close: {
    /** The answers that the closing summary holds, each under its label. */
    readonly summary: readonly { readonly step: string; readonly label: string }[];
    /** The step in which somebody tells what helped them, where there is one. */
    readonly experience?: string | undefined;
  };
  /** A session as it goes: what the coach says, then what the person answers. */
  readonly example: readonly { readonly coach: string; readonly person: string }[];
}

/**
 * Reads a flow that comes with the program. It is taken as it stands, so that the first question comes quickly: a test
 * checks every one of them with `checkFlow`, as every flow of a person's own is.
 */
export function shippedFlow(text: string): Flow {
  const flow: unknown = parse(text);
  if (!looksLikeFlow(flow)) throw new TypeError("a flow that comes with the program has no steps");
  return flow;
}

/** Whether a value has what tells a flow from anything else; the rest of a shipped flow is the test's to check. */
function looksLikeFlow(value: unknown): value is Flow {
  return typeof value === "object" && value !== null && "id" in value && "steps" in value && "close" in value;
}

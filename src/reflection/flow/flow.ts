/** What an answer must be like: everything that is given must hold. An answer that was passed holds only `answered: false`. */
export interface Like {
  /** The answer is this text, or one of these; capital letters and a full stop at its end do not matter. */
  readonly is?: string | readonly string[] | undefined;
  readonly not?: string | readonly string[] | undefined;
  /** There is an answer, and it says more than that there is none, as "no idea" does; or there is none. */
  readonly answered?: boolean | undefined;
  /** One of these words or phrases stands in the answer as whole words. */
  readonly mentions?: string | readonly string[] | undefined;
  /** The answer is a number of at least, or at most, this. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

/** A condition on the answer of an earlier step. */
export interface When extends Like {
  readonly step: string;
}

/** How the two of a flow for two answer a step: one after the other, or each heard and given back by the other. */
export type Turns = "each" | "listened";

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
  /**
   * `text` when it is not given; `line` and `word` are for a line or a word, and end with Enter;
   * `choice` takes one of `options`, `scale` one of its marks.
   */
  readonly kind?: "text" | "line" | "word" | "choice" | "scale" | undefined;
  readonly options?: readonly string[] | undefined;
  /** The question says that it can be passed; every question can. */
  readonly optional?: boolean | undefined;
  /** Asked only when this holds, or all of these do. */
  readonly when?: When | readonly When[] | undefined;
  /** Asked once for every answer of the step it names, which stands in `{id}`. */
  readonly each?: string | undefined;
  /** Asked again, in other words, until it is passed, `most` times in all. */
  readonly repeat?: { readonly most: number; readonly question: string } | undefined;
  /** What may be asked one more time about the answer, when the answer is like that. */
  readonly followUp?: { readonly question: string; readonly why: string; readonly when?: Like | undefined } | undefined;
  /** In a flow for two: `each` when it is not given. */
  readonly turns?: Turns | undefined;
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
  /** The language of its questions, as en or es; English when it is not given. */
  readonly language?: string | undefined;
  /** How many people answer it; one when it is not given. */
  readonly people?: 1 | 2 | undefined;
  /** How many questions in a session may follow up on an answer. */
  readonly followUps: number;
  readonly steps: readonly Step[];
  readonly close: {
    /** One line that is said when the questions are over. */
    readonly words?: string | undefined;
    /** The answers that the closing summary holds, each under its label. */
    readonly summary: readonly { readonly step: string; readonly label: string }[];
    /** The step in which somebody tells what helped them: it is kept as an experience, so that it is found again. */
    readonly helped?: string | undefined;
  };
  /** A session as it goes: what the coach says, then what the person (in a flow for two, `who`) answers. */
  readonly example: readonly { readonly coach: string; readonly person: string; readonly who?: string | undefined }[];
}

/** Whether a value has what tells a flow from anything else; the rest of a shipped flow is the test's to check. */
export function looksLikeFlow(value: unknown): value is Flow {
  return typeof value === "object" && value !== null && "id" in value && "steps" in value && "close" in value;
}

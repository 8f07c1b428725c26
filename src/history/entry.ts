/** A draft is a session that has not finished; it becomes kept when the person keeps it. */
export type EntryStatus = "draft" | "kept";

/** One question and what was answered. `passed` is present only when the person passed; `text` is then empty. */
export interface Answer {
  /** The step's id in its flow, or an id of the follow-up's own. */
  readonly step: string;
  /** The question as it was asked. */
  readonly question: string;
  /** What the person wrote, exactly. */
  readonly text: string;
  /** Who answered, in a session of two. */
  readonly who?: string;
  readonly passed?: boolean;
}

/** What a person keeps of one session, or the draft of it. */
export interface Entry {
  readonly id: string;
  /** The id of the flow. */
  readonly flow: string;
  readonly title: string;
  readonly status: EntryStatus;
  /** An ISO 8601 instant with offset, such as 2026-03-04T21:10:05+01:00. */
  readonly started: string;
  readonly finished?: string;
  /** The IANA time zone in which the session began, such as Europe/Lisbon. */
  readonly zone: string;
  /** The calendar date on which the session began where the person was, as 2026-03-04. */
  readonly localDate: string;
  readonly people: readonly string[];
  readonly tags: readonly string[];
  readonly answers: readonly Answer[];
  /** Markdown that the person may have edited. */
  readonly summary?: string;
  /** What the person wrote that helped. */
  readonly experiences: readonly string[];
  /** Of a draft: the step at which it stands. */
  readonly at?: string;
  /** Of a draft: what was being typed when it stopped. */
  readonly typing?: string;
  readonly schema: 1;
  /** Front matter that this version does not know, kept as it was. */
  readonly more: Readonly<Record<string, unknown>>;
}

import type { Answer } from "../../history/entry.js";
import type { CoachWords } from "../../messages/coach.js";
import type { Flow } from "../flow/flow.js";
import { permissionAt } from "../flow/ids.js";
import { keyOfQuestion, type FollowedUp, type Question } from "../flow/question.js";
import type { Heard } from "../listen/listen.js";

/** How answers are heard. It is handed in, so that the words it needs are loaded while the first answer is written. */
export interface Hearing {
  listen(answer: string): Heard;
  /** Whether an answer may mean that somebody is in danger. */
  danger(answer: string): boolean;
}

/** Where a session stands. */
export type Now =
  | { readonly at: "question"; readonly question: Question }
  /** May the coach ask one more about the last answer? */
  | { readonly at: "permission"; readonly question: Question; readonly followUp: FollowedUp }
  /** Somebody may be in danger: where help is, and the choice to go on, to pause or to discard; `again`, one line of it. */
  | { readonly at: "care"; readonly again: boolean; readonly place?: string | undefined }
  /** Would this one of two like to see how words and turns were shared? */
  | { readonly at: "balance"; readonly person: number; readonly wanted: boolean }
  /** What would this one of two keep: of everything, or of the exchange that is named? */
  | { readonly at: "keeping"; readonly person: number; readonly exchange?: number | undefined }
  | { readonly at: "close" }
  /** `place` is what a draft calls the question that was open. */
  | { readonly at: "over"; readonly end: "paused" | "kept" | "discarded"; readonly place?: string | undefined };

/** A flow being walked: a value that events make new values of. */
export interface Session {
  readonly flow: Flow;
  /** Nobody by name, or the two of a session of two, who begins first. */
  readonly people: readonly string[];
  /** What the coach says of itself, in the person's language. */
  readonly words: CoachWords;
  /** What was asked and answered or passed, in order. */
  readonly answers: readonly Answer[];
  /** What the coach says before it asks what `now` asks. */
  readonly said: readonly string[];
  readonly now: Now;
  /** What was being written at a question that was left for another, by what a draft calls the question. */
  readonly unsent: Readonly<Record<string, string>>;
  /** How often "one more about that?" was answered with no. */
  readonly refused: number;
  /** Whether the help card was shown; it is shown once a session and stored nowhere. */
  readonly cared: boolean;
  readonly experiences: readonly string[];
  /** The exchanges that each of two would keep, as far as they have said. */
  readonly wanted: readonly ReadonlySet<number>[];
  /** The closing summary as the person wrote it anew; nothing while it is the coach's. */
  readonly summary?: string | undefined;
}

/** What a draft calls the close; no step is called so, for a step's id begins with a letter. */
export const closeAt = "-close";

/** What a draft calls the place where a session stands; nothing between two questions. */
export function placeOf({ now }: Session): string | undefined {
  switch (now.at) {
    case "question":
      return keyOfQuestion(now.question);
    case "permission":
      return permissionAt(now.question.id);
    case "balance":
    case "keeping":
    case "close":
      return closeAt;
    // A draft stands where it would have stood, so that nothing in it tells of care.
    case "care":
    case "over":
      return now.place;
    default:
      return undefined;
  }
}

/** A session that is over, where it stood. */
export function over(session: Session, end: "paused" | "kept" | "discarded"): Session {
  return { ...session, said: [], now: { at: "over", end, place: placeOf(session) } };
}

/** Goes to a question, with what was being written at it before. */
export function ask(session: Session, question: Question, said: readonly string[] = []): Session {
  const typing = session.unsent[keyOfQuestion(question)] ?? "";
  return { ...session, said, now: { at: "question", question: { ...question, typing } } };
}

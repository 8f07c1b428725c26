import type { Directive } from "./directive.js";

/** A guard says why something that looks like a directive stays as it is. Its keeps and leaves are its specification. */
export interface Guard {
  readonly name: string;
  /** One sentence that a person can read: what is kept, and why. */
  readonly about: string;
  /** Set when what is kept is reported all the same: put-downs. */
  readonly reason?: "dismissive";
  /** Set when what is kept tells what would come of a deed: advice before it in its sentence is told without it. */
  readonly foretells?: true;
  holds(directive: Directive): boolean;
  /** Sentences that come back as they are. */
  readonly keeps: readonly string[];
  /** Sentences near by that are rewritten. */
  readonly leaves: readonly string[];
}

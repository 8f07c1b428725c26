import type { Place } from "../../files/file-problem.js";

/** Something that `doctor` has found: where, a clause on what it is, and whether it is still so. */
export interface Finding extends Place {
  readonly kind: "leftover" | "unreadable" | "open" | "merge" | "copy" | "twice" | "edit" | "form" | "closed";
  readonly what: string;
  /** "gone" when it was mended or swept now, "mendable" when --mend would, "left" when it takes a person. */
  readonly state: "gone" | "mendable" | "left";
}

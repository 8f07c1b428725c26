import { weightOf, type Finding } from "./finding.js";

/** Which findings count: those that leave no choice, all but notes, or none. */
export const failOn = ["strong", "all", "none"] as const;

/** One of `failOn`. */
export type FailOn = (typeof failOn)[number];

/** Whether a finding counts towards the exit status. */
export function counts(finding: Finding, fails: FailOn): boolean {
  const weight = weightOf(finding);
  return fails !== "none" && weight !== "note" && (fails === "all" || weight === "strong");
}

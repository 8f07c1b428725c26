import { createTwoFilesPatch, FILE_HEADERS_ONLY } from "diff";

/** The lines that differ between two texts as a unified diff that `patch` reads; "" when none do. */
export function unifiedDiff(name: string, before: string, after: string): string {
  if (before === after) return "";
  return createTwoFilesPatch(name, name, before, after, undefined, undefined, { headerOptions: FILE_HEADERS_ONLY });
}

import { createTwoFilesPatch, FILE_HEADERS_ONLY } from "diff";

/** The lines that differ between two texts as a unified diff that `patch` reads; "" when none do. */
export function unifiedDiff(name: string, before: string, after: string): string {
  if (before === after) return "";
  const diff = createTwoFilesPatch(name, name, before, after, undefined, undefined, {
    headerOptions: FILE_HEADERS_ONLY,
  });
  // patch takes a name with blanks in it up to a tab, and one without a tab up to its first blank
  return /\s/.test(name) ? diff.replace(/^(--- .*)\n(\+\+\+ .*)\n/, "$1\t\n$2\t\n") : diff;
}

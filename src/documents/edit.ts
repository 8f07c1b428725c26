import type { TextChange } from "./prose.js";
import type { Change } from "../english/person.js";

/** text[start, end) with `changes` put in; overlapping changes give way to the one that starts first. */
export function applyChanges(text: string, start: number, end: number, changes: readonly Change[]): string {
  const ordered = isInOrder(changes) ? changes : changes.toSorted((a, b) => a.start - b.start || a.end - b.end);
  const parts: string[] = [];
  let at = start;
  for (const change of ordered) {
    if (change.start < at || change.end > end) continue;
    parts.push(text.slice(at, change.start), change.text);
    at = change.end;
  }
  parts.push(text.slice(at, end));
  return parts.join("");
}

function isInOrder(changes: readonly Change[]): boolean {
  let before: Change | undefined;
  for (const change of changes) {
    if (
      before !== undefined &&
      (before.start > change.start || (before.start === change.start && before.end > change.end))
    )
      return false;
    before = change;
  }
  return true;
}

/** text[start, end) with edits put in, which lie in it in order and apart. */
export function withEdits(text: string, edits: readonly TextChange[], start = 0, end = text.length): string {
  let out = "";
  let at = start;
  for (const edit of edits) {
    out += text.slice(at, edit.start) + edit.replacement;
    at = edit.end;
  }
  return out + text.slice(at, end);
}

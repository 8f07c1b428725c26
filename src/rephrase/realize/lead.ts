import { applyChanges } from "../../documents/edit.js";
import { shiftPerson, type Change, type Person } from "../../english/person.js";
import type { Directive } from "../directive.js";
import { isImagined, isLasting } from "./time/condition.js";
import type { Telling } from "./time/telling.js";

/** The leads of a directive with the listener turned into `person` and told as `telling` has it; "If you" becomes "When I", for an experience has happened. */
export function leadText(directive: Directive, person: Person | undefined, telling?: Telling): string {
  const { sentence, leads, match } = directive;
  const first = leads[0];
  if (first === undefined) return "";
  const { text, words } = sentence;
  const start = words[first.from]?.start ?? 0;
  const end = words[match.from]?.start ?? start;
  const changes: Change[] = [];
  if (person !== undefined)
    for (const lead of leads) {
      changes.push(...shiftPerson(text, words, lead.from, lead.to, person));
      const even = ["even", "only"].includes(lead.opener) && telling?.time === "past" ? 1 : 0;
      const opener = words[lead.from + even];
      const second = words[lead.from + even + 1];
      if (
        opener?.lower !== "if" ||
        !lead.finite ||
        isImagined(words, lead) ||
        leads.some((other) => other.opener === "when") ||
        second?.lower === "not" ||
        second?.lower === "anything"
      )
        continue;
      const word = telling?.time === "past" && even === 0 && isLasting(words, lead) ? "since" : "when";
      const upper = text.charAt(opener.start) === "I";
      changes.push({
        start: opener.start,
        end: opener.end,
        text: upper ? word.charAt(0).toUpperCase() + word.slice(1) : word,
      });
      // "If you ever need one" → "When I needed one"
      const ever = words[lead.from + even + 2];
      if (ever?.lower === "ever")
        changes.push({ start: words[lead.from + even + 1]?.end ?? ever.start, end: ever.end, text: "" });
    }
  changes.push(...(telling?.leads ?? []));
  let lead = applyChanges(text, start, end, later(changes))
    .replace(/,?\s+then\s*$/i, ",")
    .replace(/\s+$/, "");
  // "…, so" joins, but "if so" leads in
  if (!/[,—–:-]$|(?<!\b(?:if|when|doing) )\b(?:so|but|and)$/i.test(lead)) lead += ",";
  return `${lead} `;
}

/** The later of two changes at one place is meant. */
export function later(changes: readonly Change[]): Change[] {
  const at = new Map<number, Change>();
  for (const change of changes) at.set(change.start, change);
  return [...at.values()];
}

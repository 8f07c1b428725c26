import { shiftPerson, type Change, type Person } from "../../english/person.js";
import { comesRound, stateInPast } from "./state.js";
import { skipAdverbs } from "../../english/clauses/clauses.js";
import { past } from "../../english/inflection.js";
import type { Lead } from "../../english/clauses/leads.js";
import { tag } from "../../english/text/tags.js";
import { has, type Word } from "../../english/text/words.js";
import type { Directive } from "../directive.js";
import { applyChanges } from "../../documents/edit.js";

/** How the time of a leading clause stands: none, the present ("When I can't sleep"), or the past. */
export type Tense = "none" | "present" | "past";

/** Words that open a clause of time or condition, which has a tense of its own. */
const openers = new Set([
  "if",
  "when",
  "whenever",
  "once",
  "while",
  "since",
  "because",
  "until",
  "before",
  "after",
  "unless",
  "as",
  "now",
  "next",
  "every",
  "even",
  "only",
  "although",
  "though",
  "whether",
  "in",
  "anytime",
  "whatever",
  "wherever",
  "however",
]);

/** The tense in which the leads of a directive speak. */
export function leadTense(directive: Directive): Tense {
  let tense: Tense = "none";
  for (const lead of directive.leads) {
    if (!lead.finite) continue;
    if (!openers.has(lead.opener)) continue;
    tense = toldInPast(directive, lead) || onceTold(directive, lead) !== undefined ? "past" : "present";
  }
  return tense;
}

/** What is wished or decided once, and does not come round again. */
const wishes = new Set("want wanna need decide plan choose prefer hope wish intend".split(" "));
const aims = new Set(
  "going planning looking thinking trying considering hoping worried serious interested set ready concerned unsure sure willing determined".split(
    " ",
  ),
);

/**
 * The changes that tell a condition in the past: what was wished or decided once, and how things stood. Undefined for what
 * comes round again, and where the advice itself does ("paint it, but only if it is dry").
 */
function onceTold(directive: Directive, lead: Lead): Change[] | undefined {
  const { words } = directive.sentence;
  if (lead.opener !== "if" || comesRound(directive)) return undefined;
  const wish = decidedOnce(words, lead);
  return wish === undefined ? stateInPast(words, lead) : [wish];
}

/** "If you want her to listen", "If you're thinking of moving": the change that the verb of a wish takes. */
function decidedOnce(words: readonly Word[], lead: Lead): Change | undefined {
  const subject = words[lead.from + 1];
  for (let i = lead.from + 2; i < lead.to; i += 1)
    if (
      ["and", "or"].includes(words[i - 1]?.lower ?? "") &&
      (words[i]?.lower === "you" ||
        words.slice(i, i + 3).some((word) => has(word, tag.be | tag.thirdPerson | tag.modal)))
    )
      return undefined;
  if (subject?.lower === "you're" && aims.has(words[skipAdverbs(words, lead.from + 2)]?.lower ?? ""))
    return { start: subject.start, end: subject.end, text: "I was" };
  if (subject?.lower !== "you") return undefined;
  const at = skipAdverbs(words, lead.from + 2);
  const plain = words[lead.from + 2];
  if ((plain?.lower === "don't" || plain?.lower === "do") && lead.from + 2 < lead.to) {
    const verb = words[lead.from + (plain.lower === "do" ? 4 : 3)];
    if (
      verb === undefined ||
      !wishes.has(verb.lower) ||
      (plain.lower === "do" && words[lead.from + 3]?.lower !== "not")
    )
      return undefined;
    return { start: plain.start, end: plain.end, text: plain.lower === "do" ? "did" : "didn't" };
  }
  const verb = words[at];
  if (verb === undefined || at >= lead.to) return undefined;
  if (wishes.has(verb.lower))
    return { start: verb.start, end: verb.end, text: verb.lower === "wanna" ? "wanted to" : past(verb.lower) };
  if (verb.lower === "are" && aims.has(words[skipAdverbs(words, at + 1)]?.lower ?? ""))
    return { start: verb.start, end: verb.end, text: "was" };
  return undefined;
}

/** "If you'd be happier": imagined, and no time of which "when" could be said. */
function imagined(directive: Directive, lead: Lead): boolean {
  if (onceTold(directive, lead) !== undefined) return false;
  const { words } = directive.sentence;
  for (let i = lead.from + 1; i < Math.min(lead.to, lead.from + 5); i += 1)
    if (["you'd", "would", "could", "it'd", "they'd"].includes(words[i]?.lower ?? "")) return true;
  return false;
}

function toldInPast({ sentence: { words } }: Directive, lead: Lead): boolean {
  let told = false;
  for (let i = lead.from + 1; i < lead.to; i += 1) {
    const word = words[i];
    if (word === undefined) continue;
    if (
      (word.tags & (tag.modal | tag.thirdPerson)) !== 0 ||
      [
        "am",
        "is",
        "are",
        "has",
        "have",
        "haven't",
        "hasn't",
        "do",
        "does",
        "don't",
        "doesn't",
        "isn't",
        "aren't",
      ].includes(word.lower)
    )
      return false;
    if ((word.tags & tag.contraction) !== 0) return false;
    if (["was", "were", "had", "did", "didn't"].includes(word.lower)) told = true;
    if ((word.tags & tag.past) !== 0 && (word.tags & (tag.base | tag.noun | tag.adjective)) === 0) told = true;
    if ((word.tags & tag.base) !== 0 && (words[i - 1]?.tags ?? 0) & (tag.subject | tag.pronoun)) return false;
  }
  return told;
}

/** The leads of a directive with the listener turned into `person`; "If you" becomes "When I", for an experience has happened. */
export function leadText(directive: Directive, person: Person | undefined): string {
  const { sentence, leads, match } = directive;
  const first = leads[0];
  if (first === undefined) return "";
  const { text, words } = sentence;
  const start = words[first.from]?.start ?? 0;
  const end = words[match.from]?.start ?? start;
  const changes: Change[] = [];
  if (person !== undefined) {
    for (const lead of leads) {
      changes.push(...shiftPerson(text, words, lead.from, lead.to, person));
      const opener = words[lead.from];
      const second = words[lead.from + 1];
      if (
        opener !== undefined &&
        lead.finite &&
        opener.lower === "if" &&
        !imagined(directive, lead) &&
        !leads.some((other) => other.opener === "when") &&
        second?.lower !== "not" &&
        second?.lower !== "anything"
      )
        changes.push({
          start: opener.start,
          end: opener.end,
          text: text.charAt(opener.start) === "I" ? "When" : "when",
        });
      const once = onceTold(directive, lead);
      if (person !== "third" && once !== undefined) changes.push(...once);
    }
  }
  let lead = applyChanges(text, start, end, later(changes))
    .replace(/,?\s+then\s*$/i, ",")
    .replace(/\s+$/, "");
  // "…, so" joins, but "if so" leads in
  if (!/[,—–:-]$|(?<!\b(?:if|when|doing) )\b(?:so|but|and)$/i.test(lead)) lead += ",";
  return `${lead} `;
}

/** The later of two changes at one place is meant. */
function later(changes: readonly Change[]): Change[] {
  const at = new Map<number, Change>();
  for (const change of changes) at.set(change.start, change);
  return [...at.values()];
}

import { isSubject, shiftPerson, type Change, type Person } from "../../english/person.js";
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

/** Fixed conditions that ask leave and bind nobody: "if you can", "if possible". */
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

const pastForms: Readonly<Record<string, string>> = {
  am: "was",
  are: "was",
  is: "was",
  "you're": "I was",
  "i'm": "I was",
};

/** Whether a lead says what somebody is ("If you're a student"): a state of its time, told in the past. */
function isIdentity(directive: Directive, lead: Lead): boolean {
  const { words } = directive.sentence;
  for (let i = lead.from + 1; i < Math.min(lead.to, lead.from + 4); i += 1) {
    const word = words[i]?.lower;
    if (word === "you're" || (word === "you" && words[i + 1]?.lower === "are")) {
      const what = words[word === "you" ? i + 2 : i + 1];
      return what?.lower === "a" || what?.lower === "an";
    }
  }
  return false;
}

/** The tense in which the leads of a directive speak. */
export function leadTense(directive: Directive): Tense {
  let tense: Tense = "none";
  for (const lead of directive.leads) {
    if (!lead.finite) continue;
    if (!openers.has(lead.opener)) continue;
    tense =
      isIdentity(directive, lead) || toldInPast(directive, lead) || decided(directive, lead) !== undefined
        ? "past"
        : "present";
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

/** "If you want her to listen": a wish of one time is told in the past; the change that its verb takes. Undefined for any other lead. */
function decided(directive: Directive, lead: Lead): Change[] | undefined {
  // "If you want to paint it, do so, but only if it is dry": what comes round again is told in the present throughout
  const { words } = directive.sentence;
  if (lead.opener !== "if" || comesRound(directive)) return undefined;
  const wish = decidedOnce(words, lead);
  return wish === undefined ? stateInPast(words, lead) : [wish];
}

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
  if (decided(directive, lead) !== undefined) return false;
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
      changes.push(
        ...(person === "third" ? thirdLead(directive, lead) : shiftPerson(text, words, lead.from, lead.to, person)),
      );
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
      if (person === "first" && isIdentity(directive, lead)) changes.push(...identityInPast(directive, lead));
      const once = decided(directive, lead);
      if (person === "first" && once !== undefined) changes.push(...once);
    }
  }
  let lead = applyChanges(text, start, end, later(changes))
    .replace(/,?\s+then\s*$/i, ",")
    .replace(/\s+$/, "");
  if (!/[,—–:-]$|\b(?:so|but|and)$/.test(lead)) lead += ",";
  return `${lead} `;
}

/** The later of two changes at one place is meant. */
function later(changes: readonly Change[]): Change[] {
  const at = new Map<number, Change>();
  for (const change of changes) at.set(change.start, change);
  return [...at.values()];
}

function identityInPast({ sentence: { words } }: Directive, lead: Lead): Change[] {
  for (let i = lead.from + 1; i < lead.to; i += 1) {
    const word = words[i];
    if (word === undefined) break;
    if (word.lower === "you're") return [{ start: word.start, end: word.end, text: pastForms["you're"] ?? "" }];
    if (word.lower === "are" && words[i - 1]?.lower === "you")
      return [{ start: word.start, end: word.end, text: "was" }];
  }
  return [];
}

/** "If you can't sleep" → "When someone can't sleep": the first subject is named, the others are "they". */
function thirdLead({ sentence: { text, words } }: Directive, lead: Lead): Change[] {
  const changes = shiftPerson(text, words, lead.from, lead.to, "third");
  const you = words[lead.from + 1];
  if (you === undefined || you.lower !== "you" || !isSubject(words, lead.from + 1)) return changes;
  return changes;
}

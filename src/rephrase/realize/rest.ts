import { applyChanges } from "../../documents/edit.js";
import { isBoundary, skipAdverbs, startsClause } from "../../english/clauses/clauses.js";
import { conditionLeads } from "../../english/clauses/led-clause.js";
import { past } from "../../english/inflection.js";
import { lemmaOf } from "../../english/lexicon.js";
import { shiftPerson, type Change, type Person } from "../../english/person.js";
import { isOfWriter, isReader } from "../../english/speakers.js";
import { tag } from "../../english/text/tags.js";
import { has, isWord, kind, type Word, wordAt } from "../../english/text/words.js";
import { isFuture } from "../../english/verbs/past/future.js";
import { isNeverKnow } from "../../english/verbs/you-subject.js";
import { isFarewell } from "../../english/verbs/joins/pairs.js";
import type { Directive } from "../directive.js";
import { cameOfIt, isResult, joiners, opening, opensLead, provedAt } from "./outcome.js";
import { isBetween, isGuessed, isOfNow, isOthers, onlyHopes } from "./remark.js";
import { inTale, isFurther, isGuess, telling, whatCame } from "./tale.js";

type Words = readonly Word[];

/** Verbs that stand before their subject in a question. */
const turned = tag.be | tag.auxiliary | tag.modal;

/** Words with which the clauses behind the advice speak of what the two say to each other, or ask: "I can hardly give you advice". */
const between = new Set(["advice", "?"]);

/** "you've got this", and what is between the two. */
const isApart = ({ lower }: Word, before: Word | undefined): boolean =>
  (between.has(lower) && before?.lower !== "it's") ||
  (lower === "alone" && before !== undefined && has(before, tag.negation)) ||
  (lower === "got" && before !== undefined && isReader(before));

/** The clauses behind the advice as they are told, and whether they were torn from it: they speak to the reader as they did. */
export interface Rest {
  readonly text: string;
  readonly torn: boolean;
}

/**
 * The clauses behind the advice in its sentence, words[from, to), turned with it: "Get your papers, you're going to need
 * them." What was to come then came ("they'll help you" → "they helped me") unless the advice is told as `going` on. What
 * cannot be told so begins a sentence of its own, and speaks to the reader as it did. Undefined when all may stay as it is.
 */
export function restText(
  directive: Directive,
  from: number,
  to: number,
  going: boolean,
  person: Person,
): Rest | undefined {
  const { text, words } = directive.sentence;
  const told = toldRest(directive, from, to, going, person);
  const last = words[to - 1];
  // "Leave that house it's cold there": what runs on begins a sentence
  if (last === undefined || told?.text === "" || told?.text.startsWith(".") === true || !runsOn(directive, from))
    return told;
  const rest = told?.text.trimStart() ?? text.slice(words[from]?.start, last.end);
  return { text: `. ${rest.charAt(0).toUpperCase()}${rest.slice(1)}`, torn: false };
}

/** Whether a clause of its own stands behind the advice with neither a mark nor a word between. */
const runsOn = ({ sentence: { words }, match }: Directive, from: number): boolean =>
  match.to === undefined &&
  words[from]?.kind === kind.word &&
  !joiners.has(words[from].lower) &&
  startsClause(words, from);

function toldRest(directive: Directive, from: number, to: number, going: boolean, person: Person): Rest | undefined {
  const { text, words } = directive.sentence;
  const rest = words.slice(from, to);
  const last = words[to - 1];
  const start = words[from - 1]?.end;
  if (last === undefined || start === undefined) return undefined;
  // "…, you never know": a saying
  if (isNeverKnow(words, opening(words, from))) return undefined;
  const proved = going ? undefined : wordAt(words, provedAt(directive));
  // "Take a walk, it helps" → "I took a walk, and it helped"
  if (proved !== undefined) {
    const was = proved.lower.includes("'")
      ? `${text.slice(proved.start, proved.end - 2)} was`
      : past(lemmaOf(proved.lower) ?? "");
    const comma = words[from]?.end ?? start;
    return {
      text: `${text.slice(start, comma)} and${text.slice(comma, proved.start)}${was}${text.slice(proved.end, last.end)}`,
      torn: false,
    };
  }
  if (onlyHopes(rest)) return { text: "", torn: false };
  const at = opening(words, from);
  // "…, hope it helps you": said to the reader
  if (isFarewell(words, at))
    return words[at - 1]?.lower === "and" ? { text: apart(text, words, from, at, last.end), torn: false } : undefined;
  // "…, is this you?": asked of the reader
  if (
    words[to]?.lower === "?" &&
    has(words[at], turned) &&
    (has(words[at + 1], tag.subject) || isWord(words[at + 1], "this", "that", "it", "you"))
  )
    return { text: apart(text, words, from, at, last.end), torn: true };
  // "…, and hopefully it gives you some peace": hoped for the reader
  if (rest.some(isReader) && words.slice(at, to).some(({ lower }) => lower === "hopefully"))
    return { text: apart(text, words, from, at, last.end), torn: true };
  const led = conditionLeads(words, words[from]?.lower === ";" ? from + 1 : at);
  // "…, but if you won't, you can rent one": a condition of what may come speaks to the reader
  // "…, and if he's a good guy he'll wait": what somebody is did not come about
  if (led && (!rest.some(comes) || namesKind(words, words[from]?.lower === ";" ? from + 1 : at)))
    return { text: apart(text, words, from, at, last.end), torn: true };
  // "don't shout, you are all friends": all who read it
  if (isToAll(words, at)) return { text: apart(text, words, from, at, last.end), torn: true };
  if (isOfNow(words, at)) return { text: apart(text, words, from, at, last.end), torn: true };
  const says = telling.has(directive.phrase.heads.at(-1)?.lemma ?? "");
  const eased = going || says ? undefined : easedAt(words, from, at);
  // "Bake a cake and they may come round" → "and they came round"
  if (eased !== undefined)
    return {
      text: applyChanges(text, start, last.end, [...shiftPerson(text, words, eased.to, to, person), ...eased.changes]),
      torn: false,
    };
  if (isGuessed(words, from, at, to)) return { text: apart(text, words, from, at, last.end), torn: true };
  if (isMadeGood(directive, from, at, words)) return { text: apart(text, words, from, at, last.end), torn: true };
  if (isOthers(directive, from, at, to)) return { text: apart(text, words, from, at, last.end), torn: true };
  const listener = rest.some(isReader);
  const tellsOn = isFurther(directive, from, person);
  const result = !listener && !going && (isGuess(words, from) || isResult(directive, from, to));
  if (!listener && (going || !(tellsOn || result || rest.some((word) => isFuture(word))))) return undefined;
  // "…, and I hope you learned from this experience": the reader's
  if (
    listener &&
    rest.some(
      (word, i) =>
        word.lower === "this" && ["experience", "lesson", "mess", "mistake"].includes(rest[i + 1]?.lower ?? ""),
    )
  )
    return { text: apart(text, words, from, at, last.end), torn: true };
  if (rest.some((word, i) => isOfWriter(word) || isApart(word, wordAt(rest, i - 1))))
    return listener && isBetween(rest, directive) ? { text: text.slice(start, last.end), torn: true } : undefined;
  // "Pay your bills, cook, … what is your plan?": what is asked is asked of the reader
  if (words[to]?.lower === "?" && rest.some((word, i) => has(word, tag.wh) && has(rest[i + 1], turned)))
    return undefined;
  const shifted = shiftPerson(text, words, from, to, person);
  const told = inTale(directive, from, at, to, going, person);
  if (told === undefined && result) return undefined;
  if (told === undefined && at > from && startsClause(words, at) && !opensLead(words, directive, from))
    return { text: apart(text, words, from, at, last.end), torn: has(words[at], speaking) };
  const changes = new Map<number, Change>();
  // "and now it's time to rest" → "and then it was time"
  if (told !== undefined && told.length > 0)
    for (const [i, word] of rest.entries())
      if (word.lower === "now" && !word.quoted && !["for", "by", "right", "until"].includes(rest[i - 1]?.lower ?? ""))
        changes.set(word.start, { start: word.start, end: word.end, text: "then" });
  for (const change of [...shifted, ...(told ?? [])]) changes.set(change.start, change);
  // "Go for a run, you'll sleep": what came of it is told behind "and", what would have come of the rest behind "as"
  if (told !== undefined && !going && words[from]?.lower === "," && cameOfIt(words, directive, from)) {
    const { end } = words[from];
    changes.set(end, { start: end, end, text: whatCame(directive, from, at, to) === "avoided" ? " as" : " and" });
  }
  // "Pick one, and if you're lucky, you'll like it"
  const condition = words[at];
  if (told !== undefined && led && condition?.lower === "if")
    changes.set(condition.start, { start: condition.start, end: condition.end, text: "when" });
  // "Write it down or you'll forget it": what did not come stands behind a comma
  if (told !== undefined && words[from]?.lower === "or") changes.set(start, { start, end: start, text: "," });
  return { text: applyChanges(text, start, last.end, [...changes.values()]), torn: false };
}

/** "and they may come round": the changes that tell how what others may do came about, and where these end. */
function easedAt(words: Words, from: number, at: number): { to: number; changes: Change[] } | undefined {
  const modal = words[at + 1];
  const verb = skipAdverbs(words, at + 2);
  const next = words[at + 2];
  const deed = words[verb];
  if (!words.slice(from, at).some(({ lower }) => lower === "and") || !isWord(words[at], "they", "he", "she"))
    return undefined;
  if (modal === undefined || next === undefined || deed === undefined || !isWord(modal, "may", "might"))
    return undefined;
  const came = isWord(deed, "be") ? (isWord(words[at], "they") ? "were" : "was") : past(deed.lower);
  if (!has(deed, tag.base) && !isWord(deed, "be")) return undefined;
  return {
    to: verb + 1,
    changes: [
      { start: modal.start, end: next.start, text: "" },
      { start: deed.start, end: deed.end, text: came },
    ],
  };
}

const burdens = new Set("have need must gotta got".split(" "));

/** "You'll have to tell them, but it is a way to make friends": of a burden that is made good nobody tells as of help. */
const isMadeGood = ({ match }: Directive, from: number, at: number, words: Words): boolean => {
  const what = isWord(words[at], "it's", "that's") ? at + 1 : at + 2;
  return (
    words.slice(from, at).some(({ lower }) => lower === "but") &&
    (what === at + 1 || (isWord(words[at], "it", "that", "this") && isWord(words[at + 1], "is"))) &&
    (has(words[what], tag.determiner) || isWord(words[what], "a", "an", "worth", "so")) &&
    words.slice(match.from, match.verb).some(({ lower }) => burdens.has(lower))
  );
};

/** "if he's a good guy", "if they are an honest firm": a condition of what somebody is. */
function namesKind(words: Words, at: number): boolean {
  const subject = words[at + 1];
  if (!isWord(words[at], "if") || !/^(?:he|she|they|it)(?:'(?:s|re))?$/.test(subject?.lower ?? "")) return false;
  return isWord(words[has(subject, tag.contraction) ? at + 2 : at + 3], "a", "an");
}

/** "you are all", "you're both": what is said of more than one reader. */
function isToAll(words: Words, at: number): boolean {
  const are = isWord(words[at], "you're") ? at : at + 1;
  if (are > at && !(isWord(words[at], "you") && isWord(words[are], "are"))) return false;
  return isWord(words[are + 1], "all", "both") && !isBoundary(words[are + 2]);
}

/** What will come, and not what will not. */
const comes = ({ lower }: Word): boolean => lower === "will" || lower.endsWith("'ll");

/** What begins a clause that goes on about somebody or something named before. */
const speaking = tag.pronoun | tag.subject | tag.contraction | tag.possessive | tag.determiner;

/** The clause as a sentence of its own, which keeps its "but", "so" or "or": ". But they will ask", ". Otherwise they will ask". */
function apart(text: string, words: Words, from: number, at: number, end: number): string {
  const joiner = words.slice(from, at).find(({ lower }) => lower === "but" || lower === "so" || lower === "or");
  if (joiner?.lower === "or") return `. Otherwise${text.slice(joiner.end, end)}`;
  const begin = joiner?.start ?? words[at]?.start ?? end;
  return `. ${text.charAt(begin).toUpperCase()}${text.slice(begin + 1, end)}`;
}

import { applyChanges } from "../../documents/edit.js";
import { isBoundary, skipAdverbs, startsClause } from "../../english/clauses/clauses.js";
import { conditionLeads } from "../../english/clauses/led-clause.js";
import { subordinators } from "../../english/clauses/leads.js";
import { shiftPerson, type Change, type Person } from "../../english/person.js";
import { isOfWriter, isReader } from "../../english/speakers.js";
import { tag } from "../../english/text/tags.js";
import { has, kind, type Word } from "../../english/text/words.js";
import { isFuture } from "../../english/verbs/past/future.js";
import { isFarewell } from "../../english/verbs/pairs.js";
import type { Directive } from "../directive.js";
import { foretellsOthers } from "./time/foretold.js";
import { hedges, inTale, isFurther, isGuess, telling, whatCame } from "./tale.js";

type Words = readonly Word[];

/** Verbs that stand before their subject in a question. */
const turned = tag.be | tag.auxiliary | tag.modal;

/** Words with which the clauses behind the advice speak of what the two say to each other, or ask: "I can hardly give you advice". */
const between = new Set(["advice", "?", "alone"]);

/** "you've got this", and what is between the two. */
const isApart = ({ lower }: Word, before: Word | undefined): boolean =>
  (between.has(lower) && before?.lower !== "it's") || (lower === "got" && before !== undefined && isReader(before));

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
  if (onlyHopes(rest)) return { text: "", torn: false };
  const at = opening(words, from);
  // "…, hope it helps you": said to the reader
  if (isFarewell(words, at)) return undefined;
  const led = conditionLeads(words, words[from]?.lower === ";" ? from + 1 : at);
  // "…, but if you won't, you can rent one": a condition of what may come speaks to the reader
  if (led && !rest.some(comes)) return { text: apart(text, words, from, at, last.end), torn: true };
  if (isGuessed(words, from, at, to)) return { text: apart(text, words, from, at, last.end), torn: true };
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
  if (rest.some((word, i) => isOfWriter(word) || isApart(word, rest[i - 1])))
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

/** "Write less; if all you do is write, I doubt it": what speaks of the writer and the reader is no part of a story; a hope is. */
const isBetween = (rest: Words, { phrase }: Directive): boolean =>
  !telling.has(phrase.heads.at(-1)?.lemma ?? "") &&
  rest.some(({ lower }, i) => /^i(?:'|$)/.test(lower) && !hoping.has(rest[i + 1]?.lower ?? ""));

const hoping = new Set("hope wish promise swear guess bet love".split(" "));

/** "…, she will cry": what others would do, or what was to be, has not happened to anybody who tells of it. */
function isOthers(directive: Directive, from: number, at: number, to: number): boolean {
  const { words } = directive.sentence;
  if (telling.has(directive.phrase.heads.at(-1)?.lemma ?? "") || joining.has(words[from]?.lower ?? "")) return false;
  if (!startsClause(words, at) || has(words[at], tag.wh | tag.subordinator) || opensLead(words, directive, from))
    return false;
  if (whatCame(directive, from, at, to) !== "came" && words[to - 1]?.lower !== "otherwise") return false;
  return foretellsOthers(words, at, to);
}

const parting = new Set(["—", "but", ";"]);
const onlyThat = new Set(["that", "this", "it"]);
const guesses = new Set("may might could maybe perhaps".split(" "));

/**
 * "… - there may be kids in it", "but then they might be upset", ", it may take a while but …": what may be so with the reader is
 * guessed, and no part of a tale.
 */
function isGuessed(words: Words, from: number, at: number, to: number): boolean {
  const parted = words.slice(from, at).some(({ lower }) => parting.has(lower));
  const unless = words[from]?.lower === "," && words.slice(at, to).some(({ lower }) => lower === "but");
  // "…, and that might be a good start"
  if (words[from]?.lower === "and" && guesses.has(words[at + 1]?.lower ?? "") && onlyThat.has(words[at]?.lower ?? ""))
    return true;
  // "…, I'm sure he is worn out": what the writer thinks of somebody of the reader's
  if (words[from]?.lower === "," && words[at]?.lower === "i'm" && certain.has(words[at + 1]?.lower ?? ""))
    return others.has(words[at + 2]?.lower ?? "");
  if (!parted && !unless) return false;
  const begin = guesses.has(words[at]?.lower ?? "") ? at : at + 1;
  // "but then thye might": a subject that nobody knows
  if (words[from]?.lower === "but" && words[at]?.tags === 0 && guesses.has(words[at + 1]?.lower ?? "")) return true;
  return (
    startsClause(words, at) &&
    words.slice(begin, at + 3).some(({ lower }) => guesses.has(lower)) &&
    (parted || isGuess(words, from))
  );
}

const certain = new Set("certain sure positive convinced".split(" "));
const others = new Set("he she they he's she's they're he'll she'll they'll".split(" "));

/** Behind these stands what came of the deed, or of leaving it. */
const joining = new Set(["and", "so", "or"]);

/** What tells of a clause inside the advice. */
const opensInner = tag.wh | tag.subordinator | tag.contraction | tag.be | tag.modal;

const outcomes = new Set("this that it they he she it's that's they're he's she's".split(" "));

/** "Give it back and this stops being a fight": what comes of the advice, told as if it came about now. */
const isResult = ({ phrase, sentence: { words } }: Directive, from: number, to: number): boolean => {
  const head = phrase.heads.at(-1);
  // "ask them to be glad and he is proud": what they are asked or told goes on
  if (telling.has(head?.lemma ?? "") || head?.lemma === "ask") return false;
  const at = words[from]?.lower === "," ? from + 1 : from;
  // "cook for them, so Mum and Dad can rest"
  if (words[at]?.lower === "so" && words.slice(at, to).some(({ lower }) => lower === "can" || lower === "can't"))
    return true;
  const inner = words.slice((head?.at ?? from) + 1, from);
  if (inner.some((word) => has(word, opensInner))) return false;
  const then = words[at + 1]?.lower === "then" ? at + 2 : at + 1;
  return (
    words[at]?.lower === "and" && outcomes.has(words[then]?.lower ?? "") && startsClause(words, then) && to > then + 1
  );
};

/** What will come, and not what will not. */
const comes = ({ lower }: Word): boolean => lower === "will" || lower.endsWith("'ll");

/** What begins a clause that goes on about somebody or something named before. */
const speaking = tag.pronoun | tag.subject | tag.contraction | tag.possessive | tag.determiner;

/** ", you'll sleep": a clause of what was to come, behind advice that tells nobody anything and ends in no lead. */
function cameOfIt(words: Words, directive: Directive, from: number): boolean {
  if (telling.has(directive.phrase.heads.at(-1)?.lemma ?? "") || joiners.has(words[from + 1]?.lower ?? ""))
    return false;
  if (opensLead(words, directive, from)) return false;
  if (isGuess(words, from)) return true;
  const first = words.slice(from + 1);
  const end = first.findIndex((word) => isBoundary(word) || has(word, tag.coordinator));
  return first.slice(0, end < 0 ? first.length : end).some(isFuture);
}

/** "…, and even if she comes,": the end of the phrase leads the next clause in. */
const opensLead = (words: Words, { phrase }: Directive, from: number): boolean =>
  words.some((word, i) => {
    if (i <= (phrase.heads.at(-1)?.at ?? from) || i >= from || word.lower === "so") return false;
    if (!has(word, tag.subordinator) && !subordinators.has(word.lower)) return false;
    const before = words[words[i - 1]?.lower === "even" ? i - 2 : i - 1];
    return isBoundary(before) || has(before, tag.coordinator) || before?.lower === "that";
  });

const joiners = new Set([",", "—", "and", "so", "but", "then", "or", "else", "otherwise"]);

/** Where the clause behind the comma or joiner at `from` begins. */
function opening(words: Words, from: number): number {
  let at = from;
  while (joiners.has(words[at]?.lower ?? "")) at += 1;
  return at;
}

/** The clause as a sentence of its own, which keeps its "but", "so" or "or": ". But they will ask", ". Otherwise they will ask". */
function apart(text: string, words: Words, from: number, at: number, end: number): string {
  const joiner = words.slice(from, at).find(({ lower }) => lower === "but" || lower === "so" || lower === "or");
  if (joiner?.lower === "or") return `. Otherwise${text.slice(joiner.end, end)}`;
  const begin = joiner?.start ?? words[at]?.start ?? end;
  return `. ${text.charAt(begin).toUpperCase()}${text.slice(begin + 1, end)}`;
}

const helping = new Set("help helps work works out too a bit lot little some you".split(" "));

/** ", and maybe that will help": said behind what has helped, that hope says less. */
function onlyHopes(rest: Words): boolean {
  let i = opening(rest, 0);
  const hedged = hedges.has(rest[i]?.lower ?? "");
  while (hedges.has(rest[i]?.lower ?? "")) i += 1;
  if (!["that", "it", "this", "that'll", "it'll", "this'll"].includes(rest[i]?.lower ?? "")) return false;
  const future = rest[i]?.lower.endsWith("'ll") === true;
  i += 1;
  const before = i;
  while (hedges.has(rest[i]?.lower ?? "")) i += 1;
  i = skipAdverbs(rest, i);
  if (!hedged && !future && i === before) return false;
  return (
    (rest[i]?.lower === "help" || rest[i]?.lower === "helps") && rest.slice(i).every(({ lower }) => helping.has(lower))
  );
}

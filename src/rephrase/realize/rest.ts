import { applyChanges } from "../../documents/edit.js";
import { isBoundary, skipAdverbs, startsClause } from "../../english/clauses/clauses.js";
import { subordinators } from "../../english/clauses/leads.js";
import { shiftPerson, type Change, type Person } from "../../english/person.js";
import { tag } from "../../english/text/tags.js";
import { has, type Word } from "../../english/text/words.js";
import { backshift } from "../../english/verbs/backshift.js";
import type { Directive } from "../directive.js";

type Words = readonly Word[];

const writers = new Set("i i'm i've i'd i'll me my mine we we're our us let's".split(" "));

/** Words with which the clauses behind the advice speak of what the two say to each other, or ask: "I can hardly give you advice". */
const between = new Set(["advice", "?", "got", "alone"]);

/** More words than this are no result of the advice any more, but a comment of its own. */
const longest = 18;

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
): string | undefined {
  const { text, words } = directive.sentence;
  const rest = words.slice(from, to);
  const last = words[to - 1];
  const start = words[from - 1]?.end;
  if (last === undefined || start === undefined) return undefined;
  if (onlyHopes(rest)) return "";
  const listener = rest.some(isListener);
  if (!listener && (going || !rest.some((word) => isFuture(word)))) return undefined;
  if (rest.some((word) => writers.has(word.lower) || between.has(word.lower))) return undefined;
  const shifted = shiftPerson(text, words, from, to, person);
  const at = opening(words, from);
  const told = inTale(directive, from, at, to, going, person);
  if (told === undefined && at > from && startsClause(words, at) && !opensLead(words, directive, from))
    return apart(text, words, from, at, last.end);
  const changes = new Map<number, Change>();
  for (const change of [...shifted, ...(told ?? [])]) changes.set(change.start, change);
  // "Go for a run, you'll sleep": what came of it is told behind "and", what would have come of the rest behind "as"
  if (told !== undefined && !going && words[from]?.lower === "," && cameOfIt(words, directive, from)) {
    const { end } = words[from];
    changes.set(end, { start: end, end, text: isDenied(directive) ? " as" : " and" });
  }
  // "Write it down or you'll forget it": what did not come stands behind a comma
  if (told !== undefined && words[from]?.lower === "or") changes.set(start, { start, end: start, text: "," });
  return applyChanges(text, start, last.end, [...changes.values()]);
}

/**
 * What the clauses behind the advice take in a tale of the past, or of what goes on; undefined when they are no part of it: a
 * guess about the reader ("maybe it's something you can do"), or what comes of not heeding the advice ("you won't win").
 */
function inTale(
  directive: Directive,
  from: number,
  at: number,
  to: number,
  going: boolean,
  person: Person,
): readonly Change[] | undefined {
  const {
    sentence: { words },
    phrase,
  } = directive;
  const opener = words[at]?.lower ?? "";
  if (hedges.has(opener) || to - from > longest) return undefined;
  if (going || words.slice(to).some(({ lower }) => lower === "?")) return [];
  const head = phrase.heads.at(-1);
  // "let them know she is coming and you need help": what is told goes on
  if (
    telling.has(head?.lemma ?? "") &&
    ["and", "but"].includes(words[from]?.lower ?? "") &&
    !words.slice(at, to).some(isFuture)
  )
    return [];
  if (words.slice(from, at + 1).some(({ lower }) => otherwise.has(lower)))
    return backshift(words, from, to, person, "avoided");
  if (isDenied(directive) && words[from]?.lower !== "and" && words.slice(at, to).some(isFuture))
    return words.slice(at, to).some(({ lower }) => spoiling.has(lower))
      ? backshift(words, from, to, person, "avoided")
      : undefined;
  return backshift(words, from, to, person);
}

/** Words behind which stands what comes of not heeding the advice. */
const otherwise = new Set(["or", "else", "otherwise"]);

const telling = new Set("tell say explain remind let show".split(" "));

/** Words of what comes of a deed that is better left: "don't text her, it will only hurt". */
const spoiling = new Set(
  "only just regret hurt harm ruin worse worsen lose fail backfire break spoil damage".split(" "),
);

/** Verbs of what is not to be done: "avoid it, it will hurt". */
const forgone = new Set("avoid stop quit forget ignore skip refrain".split(" "));

const isListener = ({ lower }: Word): boolean => /^(?:you|your|yours|yourself|yourselves|you'.+)$/.test(lower);

/** "Don't text her", "avoid her". */
function isDenied({ phrase }: Directive): boolean {
  const head = phrase.heads.at(-1);
  return head?.polarity !== "plain" || forgone.has(head.lemma);
}

/** ", you'll sleep": a clause of what was to come, behind advice that tells nobody anything and ends in no lead. */
function cameOfIt(words: Words, directive: Directive, from: number): boolean {
  if (telling.has(directive.phrase.heads.at(-1)?.lemma ?? "") || joiners.has(words[from + 1]?.lower ?? ""))
    return false;
  if (opensLead(words, directive, from)) return false;
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

const isFuture = ({ lower }: Word): boolean => lower === "will" || lower === "won't" || lower.endsWith("'ll");

const joiners = new Set([",", "—", "and", "so", "but", "then", "or", "else", "otherwise"]);

/** Where the clause behind the comma or joiner at `from` begins. */
function opening(words: Words, from: number): number {
  let at = from;
  while (joiners.has(words[at]?.lower ?? "")) at += 1;
  return at;
}

/** The clause as a sentence of its own, which keeps its "but" or "so": ". But they will ask". */
function apart(text: string, words: Words, from: number, at: number, end: number): string {
  const joiner = words.slice(from, at).find(({ lower }) => lower === "but" || lower === "so");
  const begin = joiner?.start ?? words[at]?.start ?? end;
  return `. ${text.charAt(begin).toUpperCase()}${text.slice(begin + 1, end)}`;
}

const hedges = new Set("maybe perhaps hopefully might may could should will would probably".split(" "));
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

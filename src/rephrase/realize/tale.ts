import { hasFinite, skipAdverbs, startsClause } from "../../english/clauses/clauses.js";
import { isSubordinator } from "../../english/clauses/leads.js";
import { isRelation } from "../../english/relations.js";
import type { Change, Person } from "../../english/person.js";
import { tag } from "../../english/text/tags.js";
import { has, isWord, type Word } from "../../english/text/words.js";
import { backshift } from "../../english/verbs/backshift.js";
import { isFuture } from "../../english/verbs/past/future.js";
import type { Directive } from "../directive.js";
import { tellingOf } from "./time/telling.js";

type Words = readonly Word[];

/** More words than this are no result of the advice any more, but a comment of its own. */
const longest = 30;

/** Words of a guess about the reader, or of a hope. */
export const hedges = new Set("maybe perhaps hopefully might may could should will would probably".split(" "));

const hopes = new Set("maybe perhaps hopefully".split(" "));

/**
 * What the clauses behind the advice take in a tale of the past, or of what goes on; undefined when they are no part of it: a
 * guess about the reader ("maybe it's something you can do"), or what comes of not heeding the advice ("you won't win").
 */
export function inTale(
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
  if (to - from > longest && !isFurther(directive, from, person)) return undefined;
  if (hedges.has(opener)) return going ? undefined : hopedFor(directive, from, at, to, person);
  if (going || words.slice(to).some(({ lower }) => lower === "?")) return [];
  const head = phrase.heads.at(-1);
  const ahead = words.slice(at, to).some(isFuture);
  if (telling.has(head?.lemma ?? "") && hasFinite(words, (head?.at ?? from) + 1, from)) {
    // "promise that once you have a job, you will pay": what is promised comes behind its condition
    if (isLedThat(words, head?.at ?? from, from)) return backshift(words, from, to, person, "would");
    // "tell him it's fine to be slow, he'll get there": what is told stays as it was said
    if (ahead && tellingOf(directive, person).inside.length === 0) return [];
    // "let them know she is coming and you need help": what is told goes on as it began
    const now = backshift(words, (head?.at ?? from) + 1, from, person) ?? [];
    if (!ahead && now.length > 0 && tellingOf(directive, person).inside.length === 0) return [];
  }
  // "…, they're your parents": and still are
  if (
    /^(?:he|she|they|it)'(?:s|re)$/.test(opener) &&
    words[at + 1]?.lower === "your" &&
    isRelation(words[at + 2]?.lower ?? "") &&
    at + 3 === to
  )
    return [];
  const came = whatCame(directive, from, at, to);
  return came && backshift(words, from, to, person, came);
}

/** "…, and perhaps you'll meet somebody": what was hoped for came, and is no hope any more. */
function hopedFor(directive: Directive, from: number, at: number, to: number, person: Person): Change[] | undefined {
  const { words } = directive.sentence;
  const hope = words[at];
  const next = words[at + 1];
  if (hope === undefined || next === undefined || !hopes.has(hope.lower)) return undefined;
  if (!words.slice(at + 1, at + 4).some(isFuture) || whatCame(directive, from, at, to) !== "came") return undefined;
  const came = backshift(words, at + 1, to, person);
  return came && [{ start: hope.start, end: next.start, text: "" }, ...came];
}

/** Whether what was to come behind the advice came, or was avoided by heeding it; undefined when it is not sure. */
export function whatCame(
  { sentence: { words }, phrase }: Directive,
  from: number,
  at: number,
  to: number,
): "came" | "avoided" | undefined {
  const clauses = words.slice(at, to);
  if (isGain(words, from) && phrase.heads.every(({ polarity }) => polarity === "plain")) return undefined;
  // "you will regret it if you don't"
  if (isGuess(words, from) || (isWord(words[to - 1], "don't") && isWord(words[to - 3], "if"))) return "avoided";
  if (!clauses.some(isFuture)) return "came";
  // "rest, or you will fall": what did not come, for it was done as advised
  if (words.slice(from, at + 1).some(({ lower }) => otherwise.has(lower))) return "avoided";
  // "go early, you will miss it otherwise"
  if (words[to - 1]?.lower === "otherwise") return "avoided";
  const head = phrase.heads.at(-1);
  // "avoid it, it will hurt"
  const denied = head?.polarity !== "plain" || forgone.has(head.lemma);
  if (!denied || words[from]?.lower === "and") return "came";
  if (clauses.some(({ lower }) => spoiling.has(lower))) return "avoided";
  if (phrase.open) return undefined;
  // "don't fight it, you won't win", but "don't worry, nobody will notice"
  if (clauses.some(({ lower }) => nobody.has(lower)))
    return words[from]?.lower === "," &&
      !fearing.has(head?.lemma ?? "") &&
      clauses.some(({ lower }) => lower === "won't")
      ? "avoided"
      : undefined;
  if (clauses.some(({ lower }) => better.has(lower))) return "came";
  return stopping.has(head?.lemma ?? "") ? undefined : "avoided";
}

const guessing = new Set(["may", "might"]);

/** ", he may be cold": a reason that is only guessed. */
export const isGuess = (words: Words, from: number): boolean =>
  words[from]?.lower === "," &&
  has(words[from + 1], tag.subject | tag.pronoun) &&
  guessing.has(words[from + 2]?.lower ?? "");

const gaining = new Set("get find meet feel learn discover enjoy love like sleep make gain save understand".split(" "));

/** ", you might find one": what the reader is to gain by it; but "you might get lost". */
const isGain = (words: Words, from: number): boolean =>
  isGuess(words, from) &&
  isWord(words[from + 1], "you") &&
  gaining.has(words[skipAdverbs(words, from + 3)]?.lower ?? "") &&
  !has(words[skipAdverbs(words, from + 3) + 1], tag.participle) &&
  !words.slice(from + 4, from + 8).some(({ lower }) => spoiling.has(lower) || bad.has(lower));

const bad = new Set(
  "lost hurt sick cold worse bad sad trouble fined caught fired stuck late tired scared lonely".split(" "),
);

/** Words behind which stands what comes of not heeding the advice. */
const otherwise = new Set(["or", "else", "otherwise"]);

/** "don't worry, nobody will notice": what is left undone has no such consequence. */
const nobody = new Set("nobody noone none nothing no not won't".split(" "));

/** Words of what comes of a deed that is better left: "don't text her, it will only hurt". */
const spoiling = new Set(
  "only just regret hurt harm ruin worse worsen lose fail backfire break spoil damage".split(" "),
);

/** What nobody does on purpose: behind it stands what calms. */
const fearing = new Set("worry panic stress fear be feel mind fret".split(" "));

/** What is hoped for: "don't rush, you'll get there". */
const better = new Set(
  "understand forgive better fine okay ok alright well great good easier happier safer worth there pass heal succeed manage thank eventually finally".split(
    " ",
  ),
);

/** "a rumour that she left, or they are a couple": what a clause inside the advice tells, told on. */
export function isFurther(directive: Directive, from: number, person: Person): boolean {
  const { words } = directive.sentence;
  const next = words[from + 1];
  // "tell him that you are leaving; that he is on his own"
  if ((words[from]?.lower === ";" || words[from]?.lower === ",") && next?.lower === "that")
    return telling.has(directive.phrase.heads.at(-1)?.lemma ?? "") && tellingOf(directive, person).inside.length > 0;
  // "tell him that rain is coming and he can stay in"
  const inside = words.slice((directive.phrase.heads.at(-1)?.at ?? from) + 1, from);
  if (
    telling.has(directive.phrase.heads.at(-1)?.lemma ?? "") &&
    (words[from]?.lower === "and" || words[from]?.lower === "but") &&
    inside.some(({ lower }) => lower === "that") &&
    people.test(next?.lower ?? "") &&
    startsClause(words, from + 1)
  )
    return tellingOf(directive, person).inside.length > 0;
  // "make sure it isn't loud and it's from a good shop", "remember if you wait, it gets late"
  const head = directive.phrase.heads.at(-1);
  const behind = words[(head?.at ?? from) + 1]?.lower;
  const sure =
    head?.lemma === "make" &&
    behind === "sure" &&
    (words[from]?.lower === "and" ||
      // "make sure when they are there, they're warm"
      (words[from]?.lower === "," && isSubordinator(words[head.at + 2])));
  if ((sure || (head?.lemma === "remember" && behind === "if")) && startsClause(words, from + 1))
    return tellingOf(directive, person).inside.length > 0;
  const or = words[from]?.lower === "or" ? from : from + 1;
  return words[or]?.lower === "or" && startsClause(words, or + 1) && tellingOf(directive, person).inside.length > 0;
}

const people = /^(?:he|she|they)(?:'|$)/;

/** Whether the clause before `to` is the condition of what "that" opens: "that once you have a job, …". */
function isLedThat(words: Words, from: number, to: number): boolean {
  for (let i = to - 1; i > from; i -= 1) if (words[i]?.lower === "that") return has(words[i + 1], tag.subordinator);
  return false;
}

/** Verbs of what is said to somebody. */
export const telling = new Set("tell say explain remind let show promise agree".split(" "));

/** Verbs of what is not to be done: "avoid it, it will hurt". */
const forgone = new Set("avoid stop quit forget ignore skip refrain".split(" "));

/** Verbs of what went on: "stop calling, he'll get it" is hoped for, "stop feeding it, it'll get fat" is not. */
const stopping = new Set(["stop", "quit"]);

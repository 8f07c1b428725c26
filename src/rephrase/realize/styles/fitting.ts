import { isStative } from "../../../english/lexicon.js";
import { mentions } from "../../../english/text/mentions.js";
import { tag } from "../../../english/text/tags.js";
import { has, isWord, kind, wordAt } from "../../../english/text/words.js";
import { isAlternative, keepsOr } from "../../clause/alternative.js";
import { reasonOver } from "../../clause/reason.js";
import { beginOf, type Directive } from "../../directive.js";
import { isFurther } from "../lead.js";
import type { Telling } from "../time/telling.js";
import {
  afterPast,
  afterPresent,
  alsoGoingOn,
  alsoPast,
  alsoPresent,
  besideOpeners,
  concludingOpeners,
  didOpener,
  goingOnOpeners,
  pastOpener,
  plainBesideOpeners,
  plainOpeners,
  toldOpeners,
  type Opener,
} from "./openers.js";
import { saysAlso } from "../phrase/adverbs.js";
import { resistsGerund } from "../phrase/form.js";
import { isAnew } from "../phrase/phrase.js";
import type { Turn } from "../realized.js";
import { wantsDeed } from "./bare-deed.js";
import { isHandiwork, isPlainTopic } from "./topic.js";

/** The plainest frames, which take the base form and almost any verb phrase. */
const safeOpeners: readonly Opener[] = [{ text: "For me, it helped to ", target: "base" }];

/** The openers for when the one that fits has just been said. */
const others = ({ directive }: Turn): readonly Opener[] => (isHandiwork(directive.phrase) ? plainOpeners : safeOpeners);

/** The openers that suit a directive behind its `lead`, told as `telling` has it, and that its verbs can follow. */
export function fittingOpeners(turn: Turn, lead: string, telling: Telling): readonly Opener[] {
  const { time } = telling;
  const plain = lead === "" && time === "past" && !isAlternative(turn.directive);
  const fit = usable(turn.safe === true && plain ? safeOpeners : openersFor(turn, lead, telling), turn);
  // the one that fits stood last: another of the plainest
  const said = fit.length === 1 && plain && fit[0]?.text.toLowerCase() === turn.last.toLowerCase();
  return said ? usable(others(turn), turn) : fit;
}

function openersFor({ directive, mixed }: Turn, lead: string, { time, round }: Telling): readonly Opener[] {
  // "For you, start small" → "For me, it helped to start small"
  if (lead !== "" && /^for (?:me|us), $/i.test(lead))
    return [{ text: time === "past" ? "it helped to " : "it helps to ", target: "base" }];
  if (hangsOnWriter(directive))
    return [{ text: time === "past" ? "I found that it helped to " : "I find that it helps to ", target: "base" }];
  // "Without looking, write it down": how it was done hangs on who did it
  const { leads, phrase } = directive;
  if (leads.length === 1 && leads[0]?.opener === "without" && time === "past" && !phrase.open) return [pastOpener];
  // "When that didn't help, I asked her": what helped is told by that
  if (
    lead !== "" &&
    time === "past" &&
    /\bnot help\b|n['\u2019]t help\b/i.test(lead) &&
    !phrase.open &&
    phrase.heads.every(({ lemma }) => lemma !== "")
  )
    return [pastOpener];
  if (lead !== "" && time === "past" && wantsDeed(directive)) return [pastOpener];
  const also = saysAlso(directive);
  if (lead !== "" && (also || isFurther(directive))) return time === "past" ? alsoPast : alsoPresent;
  if (lead !== "")
    return time === "past" ? afterPast : round ? afterPresent : afterPresent.filter(({ text }) => text !== "I try to ");
  if (time === "present") return also ? alsoGoingOn : goingOnOpeners;
  if (also || isAlternative(directive)) {
    const beside = isPlainTopic(directive) ? plainBesideOpeners : besideOpeners;
    const along = keepsOr(directive) && directive.phrase.heads.length === 1 && !resistsGerund(directive);
    return along ? beside.filter(({ text }) => /^(?:Another|Something)/.test(text)) : beside;
  }
  if (concludes(directive)) {
    // "It is short for that, so I went with it"
    const follows = reasonOver(directive.sentence.words, beginOf(directive)) === undefined;
    if (follows && !phrase.open && phrase.heads.every(({ lemma }) => lemma !== "") && !mayHideVerb(directive))
      return [pastOpener];
    return concludingOpeners.filter(({ text }) => isDeed(directive) || text !== "what I did was ");
  }
  // "Stir it, freeze it, eat it"
  if (isHandiwork(directive.phrase) && isDeed(directive) && mixed !== true) return [didOpener];
  return isPlainTopic(directive) ? plainOpeners : toldOpeners;
}

const extents = new Set(["for", "far", "long"]);
const dangling = new Set("like as having being speaking".split(" "));

/** "As a mother, I'd suggest …", "Having been there, I recommend …": what leads the advice in says who the writer is. */
const hangsOnWriter = ({ sentence: { words }, leads, match }: Directive): boolean =>
  leads.length === 1 &&
  dangling.has(leads[0]?.opener ?? "") &&
  !extents.has(words[(leads[0]?.from ?? 0) + 1]?.lower ?? "") &&
  (/^(?:i|my)(?:'|$)/.test(words[match.from]?.lower ?? "") ||
    // "As a nurse who works nights, go for it"
    words.slice(leads[0]?.from, leads[0]?.to).some((word) => isWord(word, "who", "whose", "who's")));

/** "It is short for that, so go with it": behind "so" in its sentence. */
const concludes = ({ sentence: { words }, match }: Directive): boolean =>
  wordAt(words, match.from - 1)?.lower === "so" &&
  words.slice(0, match.from - 1).some((word) => word.kind === kind.word);

/** Whether a word of its own stands right before the advice, which wants no pause behind it: "Honestly for me, …", "Or for me, …", "Then for me, …". */
function isIntroduced({ sentence: { words }, leads, match }: Directive): boolean {
  const before = wordAt(words, beginOf({ leads, match }) - 1);
  // "It can hurt, for me, it helped": no pause behind a comma, either
  // "Take it from me: for me, it helped"
  if (before?.lower === "," && leads.length === 0) return true;
  if (before?.lower === ":" && wordAt(words, beginOf({ leads, match }) - 2)?.lower === "me") return true;
  if (before?.kind !== kind.word || before.lower === "so") return false;
  return isWord(before, "or", "then") || !has(before, tag.coordinator);
}

/** Whether the advice is something one does, which "What I did was" can tell: not "be patient", not "don't call". */
export const isDeed = ({ phrase: { heads } }: Directive): boolean =>
  heads.every(({ lemma, polarity }) => polarity === "plain" && !inMind.has(lemma) && !isStative(lemma));

/** What goes on in the mind, and helps, but does not work. */
const thought = new Set("consider think remember realize realise hope accept understand know feel".split(" "));

const inMind = new Set("be have try consider think remember forget feel hope accept realize realise".split(" "));

/**
 * Whether a verb may stand in the phrase that was not told from a noun: behind "close your eyes and" it can be "breath". The
 * base form is right for both.
 */
function mayHideVerb({ phrase, sentence: { words } }: Directive): boolean {
  const first = phrase.heads[0]?.at ?? phrase.from;
  for (let i = first + 2; i < phrase.to; i += 1) {
    const before = words[i - 1];
    // "find or YouTube it": what stands beside the verb is one
    if (
      i === first + 2 &&
      has(before, tag.coordinator) &&
      before?.lower !== "so" &&
      words[i - 2]?.lower !== "try" &&
      !phrase.heads.some((head) => head.at >= i)
    )
      return true;
    if (before?.lower !== "," && before?.lower !== "/" && !has(before, tag.coordinator)) continue;
    if (
      has(words[i], tag.base) &&
      !phrase.heads.some((head) => head.from <= i && i <= head.at) &&
      words[i - 2]?.lower !== "try"
    )
      return true;
  }
  return false;
}

/** "Be gentle, but keeping calm is hard": beside "being gentle" a subject would read as a second deed. */
const besideGerund = ({ phrase, sentence: { words } }: Directive): boolean => {
  const but = words[phrase.to]?.lower === "," ? phrase.to + 1 : phrase.to;
  return has(words[but], tag.coordinator) && has(words[but + 1], tag.gerund);
};

const saysHelp = mentions("help helps");

/** "Write it down, it helps you": what follows says that it helped. */
const helpsOn = ({ phrase, sentence: { words } }: Directive): boolean =>
  saysHelp(words) && words.slice(phrase.to, phrase.to + 5).some(({ lower }) => lower === "helps" || lower === "help");

function withoutHelp(openers: readonly Opener[]): readonly Opener[] {
  const fitting = openers.filter(({ text }) => !/help/i.test(text));
  return fitting.length > 0 || openers.length > 1 ? fitting : plainOpeners;
}

/** The openers whose verb form the advice can take; "I try to" goes before no "try". */
function usable(all: readonly Opener[], { directive, mixed: more }: Turn): readonly Opener[] {
  // "it helped me to help her"
  const helps = directive.phrase.heads[0]?.lemma === "help" || helpsOn(directive);
  const fresh = helps ? withoutHelp(all) : all;
  const open = isIntroduced(directive) ? fresh.filter(({ text }) => !text.startsWith("For me,")) : fresh;
  const openers = open.length > 0 ? open : fresh.length > 0 ? fresh : all;
  const known = directive.phrase.heads.every((head) => head.lemma !== "");
  if (!known) return openers.filter((opener) => opener.target === "gerund");
  const { sentence, phrase } = directive;
  const anew = phrase.heads.length > 1 && phrase.heads.some((_, n) => isAnew(sentence.words, phrase.heads, n));
  const resists =
    anew ||
    directive.match.than !== undefined ||
    besideGerund(directive) ||
    resistsGerund(directive) ||
    directive.phrase.open ||
    mayHideVerb(directive);
  const mixed =
    more === true ||
    (directive.phrase.heads.some((head) => head.polarity !== "plain") && directive.phrase.heads.length > 1);
  const thoughtOf = thought.has(directive.phrase.heads[0]?.lemma ?? "");
  const tries = directive.phrase.heads[0]?.lemma === "try";
  const minds = inMind.has(directive.phrase.heads[0]?.lemma ?? "");
  const fit = openers.filter((opener) => {
    // "What worked for me was considering it"
    if (thoughtOf && opener.text.includes("worked")) return false;
    if (opener.target === "gerund") return !resists;
    if (opener.text === "I try to " && tries) return false;
    if (opener === didOpener && !isDeed(directive)) return false;
    // "It worked well for me to consider it"
    if (minds && opener.text.startsWith("It worked well")) return false;
    return !mixed || resists;
  });
  const polarity = directive.phrase.heads[0]?.polarity ?? "plain";
  if (fit.length > 0) return polarity === "plain" ? fit : fit.map(denied(polarity));
  const base = openers.filter((opener) => opener.target === "base" && (!thoughtOf || opener.text.includes("help")));
  return (
    base.length > 0
      ? base
      : [{ text: all === goingOnOpeners ? "It helps me to " : "It helped me to ", target: "base" as const }]
  ).map(denied(polarity));
}

/** Before a denied base form the denial brings its own "to": "it helped me not to call". */
const denied =
  (polarity: "plain" | "not" | "never") =>
  (opener: Opener): Opener =>
    polarity !== "plain" && opener.target === "base" && opener.text.endsWith("to ")
      ? { ...opener, text: opener.text.slice(0, -3) }
      : opener;

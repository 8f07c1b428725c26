import { hasFinite, holdsClause, isBoundary } from "../../english/clauses/clauses.js";
import { isSubordinator, leadAt, mayOpenLead, subordinators, type Lead } from "../../english/clauses/leads.js";
import { opensMoment } from "../../english/clauses/moments.js";
import { complement, complementsOf, lemmaOf } from "../../english/lexicon.js";
import type { Sentence } from "../../english/text/sentences.js";
import { among } from "../../english/text/remembered.js";
import { tag } from "../../english/text/tags.js";
import { has, isWord, type Word, wordAt } from "../../english/text/words.js";
import { introEnd } from "./intro.js";
import { thinks } from "./thinks.js";

type Words = readonly Word[];

/** The leads that stand right before `from`, in order; empty when the frame opens its clause itself. */
export function leadsBefore(sentence: Sentence, from: number): readonly Lead[] {
  const { words } = sentence;
  for (const start of clauseStarts(words, from)) {
    const leads: Lead[] = [];
    let at = start;
    while (at < from) {
      const upToComma = leadAt(words, at);
      // "If it hurts stop eating bread, it will pass": the comma ends the command
      const lead = upToComma !== undefined && upToComma.to <= from ? upToComma : bareLead(words, at, from);
      if (lead === undefined || lead.to > from) break;
      leads.push(lead);
      at = lead.to;
      const then = introEnd(words, at);
      if (then <= from && then > at) at = then;
    }
    if (at === from && leads.length > 0) return leads;
  }
  return [];
}

/** A leading clause with no comma behind it: "If you're new here | see somebody", "In this case | you should ask". */
function bareLead(words: Words, at: number, from: number): Lead | undefined {
  const first = words[at];
  if (first === undefined || at >= from || !mayOpenLead(first)) return undefined;
  if (has(first, tag.coordinator) && !isSubordinator(first)) return undefined;
  // "…, so it helps": what ends in a joiner leads nothing in, but "if so" and "while doing so" do
  const said = isWord(words[from - 1], "so") && isWord(words[from - 2], "if", "when", "doing");
  if (has(words[from - 1], tag.coordinator) && !isWord(words[from - 1], "then") && !said) return undefined;
  for (let i = at; i < from; i += 1) if (isBoundary(words[i]) && !isWord(words[i], "/", "(", ")")) return undefined;
  const even = isWord(first, "even", "only") && isWord(words[at + 1], "if", "though", "when");
  if (isSubordinator(first) || even) {
    if (from - at < (even ? 4 : 2)) return undefined;
    return { from: at, to: from, finite: hasFinite(words, at + 1, from), opener: first.lower };
  }
  // "The first time you go you should book ahead"
  if (opensMoment(words, at) && hasFinite(words, at + 1, from))
    return { from: at, to: from, finite: true, opener: "when" };
  const most = isWord(words[at + 1], "more", "further") ? 16 : 10;
  if (has(first, tag.preposition) && !holdsClause(words, at + 1, from) && from - at <= most && from - at >= 2)
    return { from: at, to: from, finite: false, opener: first.lower };
  return undefined;
}

const isCoordinator = among(new Set(["and", "but", "so", "or", "then"]));

/** No clause that leads in begins more words back than this; a sentence without end must not be read over and over. */
const farthest = 60;

/** Where clauses may begin before `from`: the sentence's own start and behind each boundary or coordinator, first to last. */
function clauseStarts(words: Words, from: number): readonly number[] {
  const first = introEnd(words);
  const starts = [first];
  if (isWord(words[first], "maybe", "perhaps")) starts.push(first + 1);
  // "I think if you ask her, you can …"
  if (isWord(words[first], "i") && thinks.has(words[first + 1]?.lower ?? ""))
    starts.push(isWord(words[first + 2], "that") ? first + 3 : first + 2);
  for (let i = Math.max(1, from - farthest); i <= from; i += 1) {
    const word = words[i - 1];
    if (word === undefined) continue;
    if (isCoordinator(word) || isBoundary(word)) starts.push(introEnd(words, i));
  }
  return starts;
}

/** Prepositions and subordinators that stand alone too, as adverbs or particles. */
const mayStandAlone = among(
  new Set("though around over in on up off out down by before after inside outside about".split(" ")),
);

/** Whether a main clause may begin at `at`: at the sentence's start, behind a boundary or coordinator, or behind its lead. */
export function opensMain(words: Words, at: number): boolean {
  const start = introEnd(words);
  if (at <= start) return true;
  const before = words[at - 1];
  if (before === undefined) return true;
  if (isBoundary(before)) return !insideSubordinate(words, at);
  if (isWord(before, "and", "but", "so", "or", "then", "plus", "&"))
    return !insideSubordinate(words, at - 1) || isWord(before, "so", "but");
  // "but above all you should sleep"
  if (isWord(before, "all", "importantly") && clauseStarts(words, at).includes(at)) return true;
  // behind a preposition, a subordinator or a question word the clause is embedded: "before you have to decide", "what you should do"
  // "if they think you should go": the object of a verb of thinking
  const lemma = lemmaOf(before.lower);
  if (
    lemma !== undefined &&
    (complementsOf(lemma) & complement.Clause) !== 0 &&
    !has(before, tag.noun | tag.adverb | tag.preposition)
  )
    return false;
  const afterThat = isWord(before, "that", "this", "it") && has(wordAt(words, at - 2), tag.preposition);
  if (
    !afterThat &&
    (has(before, tag.wh | tag.determiner | tag.possessive) ||
      isWord(before, "because", "to") ||
      (has(before, tag.subordinator | tag.preposition) && !mayStandAlone(before)))
  )
    return false;
  if (isWord(before, "before", "after", "by", "in", "on", "about") && at >= 2) return false;
  // behind a lead with no comma
  for (const begin of clauseStarts(words, at)) {
    if (begin >= at) break;
    const lead = bareLead(words, begin, at) ?? undefined;
    if (lead === undefined) {
      const comma = leadAt(words, begin);
      if (comma !== undefined && comma.to <= at && (comma.to === at || bareLead(words, comma.to, at) !== undefined))
        return true;
      continue;
    }
    if (
      lead.finite ||
      !subordinators.has(lead.opener) ||
      (has(words[begin], tag.preposition) && lead.to - lead.from <= 6)
    )
      return true;
  }
  return false;
}

const opensSubordinate = among(
  new Set("if when because since unless until whether although though while before after".split(" ")),
);

/** Whether the coordinator at `at` continues a subordinate clause: "if you feel ill and you have to go, …". */
function insideSubordinate(words: Words, at: number): boolean {
  for (let i = at - 1; i >= 0; i -= 1) {
    const word = words[i];
    if (word === undefined) return false;
    if (isBoundary(word) && !isWord(word, "/", "(", ")")) {
      // the clause before the comma may be a lead that is over: "If it rains, and …"
      return false;
    }
    if (opensSubordinate(word) && has(words[i + 1], tag.subject | tag.pronoun | tag.contraction)) {
      return hasFinite(words, i + 1, at) && introEnd(words) === i;
    }
  }
  return false;
}

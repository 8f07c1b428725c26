import { isBoundary, leadAt, opensCommand, subordinators, hasFinite } from "../english/clauses.js";
import { verbStart } from "../english/lexicon.js";
import { tag } from "../english/tags.js";
import { kind, type Word } from "../english/words.js";
import { introEnd } from "./frame.js";

type Words = readonly Word[];
const has = (word: Word | undefined, bits: number): boolean => word !== undefined && (word.tags & bits) !== 0;

const joiners = new Set(["and", "but", "so", "or", "then", "&", "plus"]);

/**
 * The places of a sentence, from `from` on, where a command may open: its start, behind its leading clauses, behind a colon,
 * dash, semicolon or parenthesis, and behind a comma or coordinator when a whole clause that shares no verb stands before it.
 */
export function commandPlaces(words: Words): ReadonlySet<number> {
  const places = new Set<number>();
  const start = introEnd(words);
  addWithLeads(words, start, places);
  for (let i = start + 1; i < words.length; i += 1) {
    const before = words[i - 1];
    const word = words[i];
    if (before === undefined || word === undefined || word.quoted) continue;
    if (before.kind === kind.symbol || [":", ";", "—", "(", "…"].includes(before.lower)) addWithLeads(words, introEnd(words, i), places);
    else if (before.lower === "," || joiners.has(before.lower)) {
      let begin = i - 1;
      while (begin > 0 && (words[begin - 1]?.lower === "," || joiners.has(words[begin - 1]?.lower ?? ""))) begin -= 1;
      const strong = before.lower === "but" || before.lower === "so";
      if (clauseIsOver(words, begin, strong)) addWithLeads(words, introEnd(words, i), places);
    } else if ((word.lower === "just" || word.lower === "please") && runsOn(words, i)) places.add(i);
  }
  return places;
}

function addWithLeads(words: Words, start: number, places: Set<number>): void {
  places.add(start);
  let at = start;
  for (let turn = 0; turn < 4; turn += 1) {
    const lead = leadAt(words, at);
    if (lead === undefined) break;
    at = introEnd(words, lead.to);
    places.add(at);
  }
  const bare = bareCommand(words, at);
  if (bare > at) places.add(bare);
}

/** "If you're a student see the school psychiatrist": where a command opens behind a leading clause without a comma; −1. */
function bareCommand(words: Words, at: number): number {
  const first = words[at];
  if (first === undefined || !subordinators.has(first.lower) || first.lower === "now") return -1;
  for (let i = at + 3; i < words.length && i < at + 24; i += 1) {
    const word = words[i];
    const before = words[i - 1];
    if (word === undefined || isBoundary(word)) return -1;
    const adverb = word.lower === "just" || word.lower === "please" || word.lower === "then" || word.lower === "definitely";
    const verb = adverb ? words[i + 1] : word;
    if (verb === undefined || verbStart(verb.lower) !== 3) continue;
    if (!adverb && !has(before, tag.noun | tag.plural | tag.adjective | tag.object | tag.adverb | tag.pronoun | tag.gerund | tag.participle)) continue;
    if (has(before, tag.subject | tag.modal | tag.be | tag.auxiliary | tag.contraction | tag.negation | tag.midAdverb) || before?.lower === "to" || before?.lower === "you") continue;
    const next = words[adverb ? i + 2 : i + 1];
    if (!adverb && !has(next, tag.determiner | tag.possessive | tag.object | tag.reflexive | tag.preposition | tag.gerund | tag.wh) && next?.lower !== "to") continue;
    if (!hasFinite(words, at + 1, i)) continue;
    // "If they let him take the test": a bare infinitive behind its object
    let behindLet = false;
    for (let k = Math.max(at, i - 5); k < i; k += 1) if (["let", "lets", "make", "makes", "help", "helps", "have", "see", "watch", "to", "don't", "can", "will", "would"].includes(words[k]?.lower ?? "")) behindLet = true;
    if (behindLet && !adverb) continue;
    if (opensCommand(words, adverb ? i + 1 : i, true)) return i;
  }
  return -1;
}

/** Whether the words before `at` end a clause with which a base verb behind `at` could not share its subject or modal. */
function clauseIsOver(words: Words, at: number, strong: boolean): boolean {
  let begin = at;
  while (begin > 0) {
    const word = words[begin - 1];
    if (word !== undefined && word.kind === kind.mark && [";", ":", "—", "("].includes(word.lower)) break;
    begin -= 1;
  }
  begin = introEnd(words, begin);
  // a clause of its own must stand there
  if (!hasFinite(words, begin, at)) return false;
  let last = begin;
  for (let i = begin; i < at; i += 1) if (words[i]?.lower === "," || (joiners.has(words[i]?.lower ?? "") && hasFinite(words, begin, i))) last = i + 1;
  const from = hasFinite(words, last, at) ? last : begin;
  for (let i = from; i < at; i += 1) {
    const word = words[i];
    if (word === undefined) continue;
    // an open modal, infinitive or present-tense "I/you/we/they + verb" could govern the verb that follows
    if (has(word, tag.modal) && !strong) return false;
    if (word.lower === "to" && has(words[i + 1], tag.base) && !strong) return false;
    if (["let", "make", "help", "do", "does", "did", "don't", "doesn't", "didn't", "i'll", "you'll", "they'll", "we'll", "he'll", "she'll", "it'll", "i'd", "he'd", "she'd", "we'd", "they'd"].includes(word.lower) && !strong) return false;
    if (!strong && has(word, tag.subject | tag.plural) && word.lower !== "he" && word.lower !== "she" && has(words[i + 1], tag.base) && !has(words[i + 1], tag.past | tag.noun)) return false;
    if (!strong && (word.lower === "i" || word.lower === "we" || word.lower === "they" || word.lower === "you") && plainPresent(words, i + 1)) return false;
    if (strong && has(word, tag.modal | tag.auxiliary) && word.lower.endsWith("n't") === false && i > at - 4) return false;
  }
  return true;
}

function plainPresent(words: Words, at: number): boolean {
  let i = at;
  while (has(words[i], tag.midAdverb)) i += 1;
  const word = words[i];
  return has(word, tag.base) && !has(word, tag.be | tag.auxiliary | tag.modal) && !has(word, tag.past);
}

/** "they need space just leave them alone": a command that runs on, behind a singular noun or an object. */
function runsOn(words: Words, at: number): boolean {
  const before = words[at - 1];
  const verb = words[at + 1];
  if (verb === undefined || verbStart(verb.lower) !== 3 || !opensCommand(words, at + 1, true)) return false;
  const single = has(before, tag.noun) && !has(before, tag.plural | tag.subject) && !has(before, tag.determiner | tag.possessive);
  if (!single && !has(before, tag.object)) return false;
  return hasFinite(words, 0, at) && has(words[at + 2], tag.object | tag.possessive | tag.determiner | tag.reflexive);
}

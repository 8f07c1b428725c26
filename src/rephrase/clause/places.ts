import { skipAdverbs, startsClause } from "../../english/clauses/clauses.js";
import { leadAt, mayLead, type Lead } from "../../english/clauses/leads.js";
import { isClear, opensCommand } from "../../english/clauses/command-verb.js";
import { among } from "../../english/text/remembered.js";
import { tag } from "../../english/text/tags.js";
import { has, isWord, kind, type Word, wordAt } from "../../english/text/words.js";
import { bareCommand } from "../../english/clauses/bare-command.js";
import { ledCommand } from "../../english/clauses/led-command.js";
import { clauseIsOver, isJoiner, isSelf, isTurn, joiners, runsOn, splices } from "./clause-over.js";
import { introEnd } from "./intro.js";
import { isNoPlace, speaksOfSelf } from "./no-place.js";

type Words = readonly Word[];

/**
 * The places of a sentence where a command may open: its start, behind its leading clauses, behind a colon, dash, semicolon or
 * parenthesis, and behind a comma or coordinator when a whole clause that shares no verb stands before it. Of these only the
 * ones are given that are `wanted`.
 */
export function commandPlaces(words: Words, wanted: (at: number) => boolean): readonly number[] {
  const places: number[] = [];
  const start = introEnd(words);
  if (!goesOnFromBefore(words)) addWithLeads(words, start, places, wanted);
  if (words[start]?.lower === "maybe" || words[start]?.lower === "perhaps")
    addWithLeads(words, start + 1, places, wanted);
  let isOver: boolean | undefined;
  for (let i = nextJoint(words, start + 1); i < words.length; i = nextJoint(words, i + 1)) {
    const last = words[i - 1];
    const word = words[i];
    if (last === undefined || word === undefined || word.quoted) continue;
    const stops = last.kind === kind.symbol || (last.kind === kind.mark && (stopsBefore(last) || counts(words, i)));
    if (isWord(last, "instead") && turnsTo(words, i)) {
      if (wanted(i)) places.push(i);
      continue;
    }
    if (!stops && last.lower !== "," && !isJoiner(last)) {
      if (!isTurn(word) || !wanted(i)) continue;
      isOver ??= tellsOwn(words, start) || asks(words, start);
      if (isOver) break;
      if ((runningOn.has(word.lower) && runsOn(words, i)) || behindThough(words, i)) places.push(i);
      continue;
    }
    const begin = introEnd(words, i);
    if (!wanted(begin) && !mayLead(words, begin)) continue;
    isOver ??= tellsOwn(words, start) || asks(words, start);
    if (isOver) break;
    if ((stops || behindClause(words, i)) && !isNoPlace(words, i, start)) addBehind(words, i, begin, places, wanted);
  }
  return places;
}

/** Whether a place behind a word may be one where a command opens. */
const opensBehind = among({ has: (lower) => joiners.has(lower) || lower === "instead" });

/** The first place from `from` on that stands behind a mark or a joiner, or where a word turns to the reader: most are none. */
function nextJoint(words: Words, from: number): number {
  for (let i = from - 1; i < words.length; i += 1) {
    const word = words[i];
    if (word === undefined) break;
    if (i >= from && isTurn(word)) return i;
    if (word.kind !== kind.word || opensBehind(word)) return i + 1;
  }
  return words.length;
}

/** "You don't need a car instead take the bus": a command behind "instead", in front of which something is denied. */
const turnsTo = (words: Words, at: number): boolean =>
  isClear(words[at]) &&
  opensCommand(words, at, true) &&
  has(words[at + 1], tag.determiner | tag.possessive | tag.object | tag.reflexive) &&
  !isSelf(words[introEnd(words)]) &&
  words.slice(0, at - 1).some((word) => isWord(word, "don't", "doesn't", "not", "isn't", "shouldn't"));

/** Where a further command opens right behind one that ends at `end`, with a lead of its own: "…, and if he says no, leave". */
export function placeBehind(words: Words, end: number): number {
  let i = end;
  let joined = false;
  while (i < words.length && (isWord(words[i], ",", "—") || isJoiner(words[i]))) {
    joined ||= !isWord(words[i], ",", "or");
    i += 1;
  }
  return i > end ? ledCommand(words, i, joined) : -1;
}

/** ", and generally keep it": the end of a sentence whose beginning stands elsewhere. */
const goesOnFromBefore = (words: Words): boolean =>
  isWord(words[0], ",", ";") && isWord(words[1], "and", "or", "nor") && !isTurn(words[2]);

/** Marks behind which a command may open whatever stands before them. */
const stopsBefore = among(new Set([":", ";", "—", "(", "…"]));

/** Whether "2)" or "b)" stands before `at`, and opens an item: "THE PLAN 1) Call the bank". */
export function counts(words: Words, at: number): boolean {
  const number = wordAt(words, at - 2);
  if (wordAt(words, at - 1)?.lower !== ")" || number === undefined || wordAt(words, at - 1)?.gap !== 0) return false;
  for (let i = at - 2; i >= 0 && !isWord(words[i], ")"); i -= 1) if (isWord(words[i], "(")) return false;
  // "These are 1) …": what is named
  if (has(wordAt(words, at - 3), tag.be)) return false;
  return number.kind === kind.number || (number.end - number.start === 1 && number.kind === kind.word);
}

/** Words with which a command may run on with no mark before it. */
const runningOn = new Set(["just", "please", "maybe"]);

/** "With --encrypt it would not be": two hyphens with a blank before them and none behind open an option of a command. */
function isOption(words: Words, at: number): boolean {
  const dash = wordAt(words, at - 1);
  if (dash === undefined || !isWord(dash, "—")) return false;
  return dash.end - dash.start === 2 && dash.gap > 0 && words[at]?.gap === 0;
}

/** "ask him, though don't wait for it" */
const behindThough = (words: Words, i: number): boolean =>
  words[i - 1]?.lower === "though" && words[i - 2]?.lower === "," && isTurn(words[i]);

/** Whether the comma or joiner before `i` stands behind a clause that is over. */
function behindClause(words: Words, i: number): boolean {
  let begin = i - 1;
  while (begin > 0 && (words[begin - 1]?.lower === "," || isJoiner(words[begin - 1]))) begin -= 1;
  const word = words[i]?.lower;
  const joiner = words[i - 1]?.lower;
  const strong =
    joiner === "but" ||
    joiner === "so" ||
    word === "please" ||
    (word === "don't" && joiner === "," && !deniesAlready(words, i) && !speaksOfSelf(words));
  return (strong || splices(words, begin, i)) && clauseIsOver(words, begin, strong);
}

/** Whether somebody's "don't" stands before `at`, so that another may go on: "people who don't know, don't ask". */
function deniesAlready(words: Words, at: number): boolean {
  for (let i = 1; i < at; i += 1)
    if (words[i]?.lower === "don't" && has(words[i - 1], tag.subject | tag.plural | tag.pronoun | tag.noun))
      return true;
  return false;
}

/** Whether the sentence is a question from its first word on: "Can you review this, or send it on?" */
function asks(words: Words, start: number): boolean {
  const first = words[start];
  // "What would it be like to stay, rest and read?"
  if (isWord(words[0], "what", "how") && isWord(words[1], "would", "might") && isWord(words[2], "it", "change"))
    return true;
  return (
    words[words.length - 1]?.lower === "?" &&
    has(first, tag.modal | tag.be | tag.auxiliary) &&
    first?.lower !== "don't" &&
    (has(words[start + 1], tag.subject | tag.pronoun | tag.determiner | tag.possessive) ||
      has(words[start + 1], tag.noun))
  );
}

const mayTell = among(new Set(["helped", "helps", "worked", "works", "i"]));

/** Whether the sentence tells what helped its writer: what is listed behind that commands nobody. */
function tellsOwn(words: Words, start: number): boolean {
  for (let i = start; i < words.length && i < start + 24; i += 1) {
    if (!mayTell(words[i])) continue;
    const lower = words[i]?.lower;
    if (lower === "helped" || lower === "helps" || lower === "worked" || lower === "works") {
      for (let k = i + 1; k < i + 4; k += 1)
        if (words[k]?.lower === "me" || words[k]?.lower === "someone" || words[k]?.lower === "people") return true;
      if (wordAt(words, i - 2)?.lower === "me" || wordAt(words, i - 3)?.lower === "me") return true;
    }
    if (lower === "i" && words[i + 1]?.lower === "try" && words[i + 2]?.lower === "to") return true;
  }
  return false;
}

function addWithLeads(words: Words, start: number, places: number[], wanted: (at: number) => boolean): void {
  const add = (place: number): void => {
    if (wanted(place) && !isOption(words, place)) places.push(place);
  };
  add(start);
  // "If it hurts stop eating bread, it will pass": the comma ends the command, not the condition
  const early = bareCommand(words, start);
  const comma = early > start ? leadAt(words, start) : undefined;
  const turned = isWord(wordAt(words, early), "maybe", "please", "perhaps");
  if (early > start && (turned || comma === undefined || startsClause(words, comma.to) || opensAgain(words, comma.to)))
    add(early);
  let at = start;
  for (let turn = 0; turn < 4; turn += 1) {
    const lead = leadAt(words, at);
    if (lead === undefined) break;
    if (goesOn(words, lead)) return;
    at = introEnd(words, lead.to);
    add(at);
  }
  if (at === start) return;
  const bare = bareCommand(words, at);
  if (bare > at) add(bare);
}

/** "…, then call", "…, just rest": a further command behind the comma. */
const opensAgain = (words: Words, at: number): boolean =>
  opensCommand(words, at, true) ||
  (isWord(words[at], "then", "just", "and") && opensCommand(words, skipAdverbs(words, at + 1), true));

/** "If they fall asleep, then wake up elsewhere, it's hard for them": a second verb of theirs, for the main clause comes later. */
function goesOn(words: Words, { from, to, opener }: Lead): boolean {
  if ((opener !== "if" && opener !== "when") || !isWord(words[to], "then", "and")) return false;
  const subject = isWord(words[from + 1], "they");
  const many = words
    .slice(from + 1, from + 4)
    .some((word, i, rest) => has(word, tag.plural) && has(rest[i + 1], tag.base));
  if (!subject && !many) return false;
  for (let i = to + 2; i < words.length; i += 1)
    if (words[i]?.lower === ",")
      return has(words[i + 1], tag.subject | tag.pronoun | tag.contraction) && startsClause(words, i + 1);
  return false;
}

/** Words that open what is added to the clause before, and lead nothing in: "such as the choir, in the town, and …". */
const adding = new Set("like such including especially as since because although whereas while".split(" "));

/** Adds the place at `i` inside a sentence, where the clause begins at `start`, and those behind its leads. */
function addBehind(words: Words, i: number, start: number, places: number[], wanted: (at: number) => boolean): void {
  const comma = words[i - 1]?.lower === ",";
  if (comma && adding.has(words[start]?.lower ?? "")) return;
  const lead = leadAt(words, start);
  // "…, if he has time, and pay him": what stands between commas does not begin anew
  if (comma && lead !== undefined && isJoiner(words[lead.to]) && words[lead.to]?.lower !== "then") return;
  // "you may share it and, if you like it, print it": the subject goes on
  const shared = isWord(words[start - 2], "and", "or");
  if (comma && shared && lead !== undefined && !isTurn(words[lead.to]) && !opensCommand(words, introEnd(words))) return;
  addWithLeads(words, start, places, wanted);
}

import { hasFinite, isBoundary, skipAdverbs } from "../../english/clauses/clauses.js";
import { leadAt, subordinators } from "../../english/clauses/leads.js";
import { opensCommand } from "../../english/clauses/command-verb.js";
import { tag } from "../../english/text/tags.js";
import { has, kind, type Word } from "../../english/text/words.js";
import { bareCommand } from "./bare-command.js";
import { clauseIsOver, farthest, joiners, runsOn, splices, turns } from "./clause-over.js";
import { introEnd } from "./intro.js";

type Words = readonly Word[];

/**
 * The places of a sentence, from `from` on, where a command may open: its start, behind its leading clauses, behind a colon,
 * dash, semicolon or parenthesis, and behind a comma or coordinator when a whole clause that shares no verb stands before it.
 */
export function commandPlaces(words: Words): ReadonlySet<number> {
  const places = new Set<number>();
  const start = introEnd(words);
  addWithLeads(words, start, places);
  if (words[start]?.lower === "maybe" || words[start]?.lower === "perhaps") addWithLeads(words, start + 1, places);
  if (tellsOwn(words, start) || asks(words, start)) return places;
  for (let i = start + 1; i < words.length; i += 1) {
    const before = words[i - 1];
    const word = words[i];
    if (before === undefined || word === undefined || word.quoted || (before.lower === "," && joiners.has(word.lower)))
      continue;
    if (
      before.lower === "then" &&
      words[i - 2] !== undefined &&
      !isBoundary(words[i - 2]) &&
      !joiners.has(words[i - 2]?.lower ?? "")
    )
      continue;
    // "so close", "nothing but wait"
    if (
      before.lower === "so" &&
      (has(words[i - 2], tag.be) ||
        ["feel", "feels", "look", "looks", "and", "get", "gets"].includes(words[i - 2]?.lower ?? ""))
    )
      continue;
    if (
      before.lower === "but" &&
      ["help", "nothing", "anything", "all", "anyone", "everyone"].includes(words[i - 2]?.lower ?? "")
    )
      continue;
    // behind a dash a whole clause stands before, or a phrase that leads in: "On the other hand — talk to her"
    if (
      before.lower === "—" &&
      !hasFinite(words, Math.max(0, i - farthest), i) &&
      !has(words[start], tag.preposition) &&
      words[start]?.lower !== "don't" &&
      !opensCommand(words, start)
    )
      continue;
    // "If you are broke (make little), …": an aside in a clause that leads in
    if (
      before.lower === "(" &&
      subordinators.has(words[start]?.lower ?? "") &&
      !words.slice(start, i).some((one) => one.lower === ",")
    )
      continue;
    // "clear the table (and wipe it down)"
    if (joiners.has(before.lower) && words[i - 2]?.lower === "(" && !turns.has(word.lower)) continue;
    // "I did as they say: put him down, then wait"
    if (before.lower === ":" && toldByWriter(words, start)) continue;
    // "ask him, though don't wait for it"
    if (before.lower === "though" && words[i - 2]?.lower === "," && turns.has(word.lower)) {
      places.add(i);
      continue;
    }
    // "it's so clear that": a quality
    if (before.lower === "so" && has(word, tag.adjective) && words[i + 1]?.lower === "that") continue;
    if (before.kind === kind.symbol || [":", ";", "—", "(", "…"].includes(before.lower))
      addWithLeads(words, introEnd(words, i), places);
    else if (before.lower === "," || joiners.has(before.lower)) {
      let begin = i - 1;
      while (begin > 0 && (words[begin - 1]?.lower === "," || joiners.has(words[begin - 1]?.lower ?? ""))) begin -= 1;
      const speaks = word.lower === "please" || (word.lower === "don't" && !deniesAlready(words, i));
      const strong = before.lower === "but" || before.lower === "so" || speaks;
      if (!strong && !splices(words, begin, i)) continue;
      if (clauseIsOver(words, begin, strong)) addWithLeads(words, introEnd(words, i), places);
    } else if ((word.lower === "just" || word.lower === "please" || word.lower === "maybe") && runsOn(words, i))
      places.add(i);
  }
  return places;
}

/** Whether somebody's "don't" stands before `at`, so that another may go on: "people who don't know, don't ask". */
function deniesAlready(words: Words, at: number): boolean {
  for (let i = 1; i < at; i += 1)
    if (words[i]?.lower === "don't" && has(words[i - 1], tag.subject | tag.plural | tag.pronoun | tag.noun))
      return true;
  return false;
}

/** Whether the sentence begins with what its writer did: "I tried it", "We used to". */
function toldByWriter(words: Words, start: number): boolean {
  const verb = words[skipAdverbs(words, start + 1)];
  return (
    (words[start]?.lower === "i" || words[start]?.lower === "we") && (has(verb, tag.past) || verb?.lower === "did")
  );
}

/** Whether the sentence is a question from its first word on: "Can you review this, or send it on?" */
function asks(words: Words, start: number): boolean {
  const first = words[start];
  return (
    words[words.length - 1]?.lower === "?" &&
    has(first, tag.modal | tag.be | tag.auxiliary) &&
    first?.lower !== "don't" &&
    (has(words[start + 1], tag.subject | tag.pronoun | tag.determiner | tag.possessive) ||
      has(words[start + 1], tag.noun))
  );
}

/** Whether the sentence tells what helped its writer: what is listed behind that commands nobody. */
function tellsOwn(words: Words, start: number): boolean {
  for (let i = start; i < words.length && i < start + 24; i += 1) {
    const lower = words[i]?.lower;
    if (lower === "helped" || lower === "helps" || lower === "worked" || lower === "works") {
      for (let k = i + 1; k < i + 4; k += 1)
        if (words[k]?.lower === "me" || words[k]?.lower === "someone" || words[k]?.lower === "people") return true;
      if (words[i - 2]?.lower === "me" || words[i - 3]?.lower === "me") return true;
    }
    if (lower === "i" && words[i + 1]?.lower === "try" && words[i + 2]?.lower === "to") return true;
  }
  return false;
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

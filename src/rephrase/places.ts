import { hasFinite, isBoundary, nounPhraseEnd, skipAdverbs } from "../english/clauses/clauses.js";
import { leadAt, mainBegins, subordinators } from "../english/clauses/leads.js";
import { opensCommand } from "../english/clauses/command-verb.js";
import { verbStart } from "../english/lexicon.js";
import { tag } from "../english/text/tags.js";
import { has, kind, type Word } from "../english/text/words.js";
import { introEnd } from "./frame.js";

type Words = readonly Word[];

/** How many words back a clause is looked at; see frame.ts. */
const farthest = 60;

const joiners = new Set(["and", "but", "so", "or", "then", "&", "plus"]);

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

/** "If you're new here ask the porter": where a command opens behind a leading clause without a comma; −1. */
function bareCommand(words: Words, at: number): number {
  const first = words[at];
  if (first === undefined || first.lower === "now") return -1;
  // "like actually think and self reflect": no phrase that leads in
  const phrase = !subordinators.has(first.lower) && has(first, tag.preposition) && first.lower !== "like";
  if (!subordinators.has(first.lower) && !phrase) return -1;
  const participle = (first.lower === "while" || first.lower === "when") && has(words[at + 1], tag.gerund);
  for (let i = at + (phrase || participle ? 2 : 3); i < words.length && i < at + (phrase ? 6 : 24); i += 1) {
    const word = words[i];
    const before = words[i - 1];
    if (word === undefined || isBoundary(word) || mainBegins(words, at, i)) return -1;
    const adverb = ["just", "please", "then", "definitely", "maybe", "perhaps"].includes(word.lower);
    const verbAt = adverb ? skipAdverbs(words, i + 1) : i;
    const verb = words[verbAt];
    // "If you can't do it then don't go"
    if (
      word.lower === "then" &&
      (words[i + 1]?.lower === "don't" || words[i + 1]?.lower === "never") &&
      hasFinite(words, at + 1, i)
    )
      return i;
    if (verb === undefined || verbStart(verb.lower) !== 3) continue;
    if (
      !adverb &&
      before !== undefined &&
      before.tags !== 0 &&
      !has(
        before,
        tag.noun | tag.plural | tag.adjective | tag.object | tag.adverb | tag.pronoun | tag.gerund | tag.participle,
      )
    )
      continue;
    if (has(before, tag.coordinator)) continue;
    // "people pretty much just bring …"
    if (adverb && ["much", "more", "most", "many", "pretty"].includes(before?.lower ?? "")) continue;
    // "on my third try": a quality waits for its noun
    if (!adverb && has(before, tag.adjective) && has(words[i - 2], tag.determiner | tag.possessive)) continue;
    // "the elephants throw": a plural with its article is the verb's subject
    if (
      !adverb &&
      has(before, tag.plural) &&
      !has(before, tag.noun) &&
      ["the", "these", "those", "my", "his", "their", "our"].includes(words[i - 2]?.lower ?? "")
    )
      continue;
    // "and if you do please ask": "do" stands for what was said
    const again = word.lower === "please" && before?.lower === "do" && words[i - 2]?.lower === "you";
    if (
      (!again &&
        has(
          before,
          tag.subject | tag.modal | tag.be | tag.auxiliary | tag.contraction | tag.negation | tag.midAdverb,
        )) ||
      before?.lower === "to" ||
      before?.lower === "you"
    )
      continue;
    const next = words[verbAt + 1];
    if (
      !adverb &&
      !has(
        next,
        tag.determiner |
          tag.possessive |
          tag.object |
          tag.reflexive |
          tag.preposition |
          tag.gerund |
          tag.wh |
          tag.plural,
      ) &&
      next?.lower !== "to" &&
      !(verb.lower === "make" && next?.lower === "sure")
    )
      continue;
    if (phrase && hasFinite(words, at + 1, i)) return -1;
    if (!participle && !phrase && word.lower !== "please" && !hasFinite(words, at + 1, i)) continue;
    // "If they let him take the test": a bare infinitive behind its object
    let behindLet = false;
    for (let k = Math.max(at, i - 4); k < i - 1; k += 1)
      if (["let", "lets", "make", "makes", "help", "helps", "have", "see", "watch"].includes(words[k]?.lower ?? ""))
        behindLet = true;
    if (behindLet && !adverb) continue;
    if (opensCommand(words, verbAt, true)) return i;
  }
  return -1;
}

/** Words that show that what follows "and" or a comma speaks to the reader, whatever the clause before spoke of. */
const turns = new Set([
  "please",
  "just",
  "maybe",
  "perhaps",
  "definitely",
  "don't",
  "never",
  "try",
  "remember",
  "consider",
]);

/**
 * Whether a command may follow the clause that ends at `end` with only a comma or "and" between: the clause has a pronoun for
 * its subject ("I've been there, talk to somebody"; nouns make lists), and "and" is followed by a word that turns to the reader.
 */
function splices(words: Words, end: number, at: number): boolean {
  const word = words[at];
  const joiner = words[at - 1]?.lower;
  const begin = introEnd(words);
  const subject = words[begin];
  if (word?.lower === "don't" || word?.lower === "never") {
    // "I'm not going and don't think I will" leaves out "I"
    if (["i", "i'm", "i've", "we", "they", "we're", "they're"].includes(subject?.lower ?? "")) return false;
  }
  for (let i = begin; i < end; i += 1) if (words[i]?.lower === "who" || words[i]?.lower === "which") return false;
  if (joiner !== ",") return turns.has(word?.lower ?? "");
  const pronoun =
    has(subject, tag.contraction) ||
    (has(subject, tag.subject | tag.pronoun) &&
      subject !== undefined &&
      hasFinite(words, begin, Math.min(end, begin + 4)));
  return pronoun || turns.has(word?.lower ?? "");
}

/** Whether the words before `at` end a clause with which a base verb behind `at` could not share its subject or modal. */
function clauseIsOver(words: Words, at: number, strong: boolean): boolean {
  let begin = at;
  while (begin > 0 && begin > at - farthest) {
    const word = words[begin - 1];
    if (word !== undefined && word.kind === kind.mark && [";", ":", "—", "("].includes(word.lower)) break;
    begin -= 1;
  }
  begin = introEnd(words, begin);
  // "I don't know the price but remember the place" leaves out "I"
  if (
    strong &&
    words[at - 1]?.lower !== "," &&
    words[at]?.lower === "but" &&
    ["i", "i'm", "i've", "i'd", "we", "they", "we've", "these", "those"].includes(words[begin]?.lower ?? "")
  )
    return false;
  // "The stores are near, but still sell food": many subjects take a base form too
  if (strong && words[at]?.lower === "but" && !turns.has(words[at + 1]?.lower ?? "")) {
    const end = nounPhraseEnd(words, begin);
    if (
      words[begin]?.lower === "they" ||
      words[begin]?.lower === "these" ||
      (end > begin && has(words[end - 1], tag.plural) && !has(words[end - 1], tag.pronoun))
    )
      return false;
  }
  // "It can be hard but still pay well": a modal goes on
  if (strong && words[at]?.lower === "but" && ["still", "also", "even"].includes(words[at + 1]?.lower ?? ""))
    for (let i = begin; i < at; i += 1) if (has(words[i], tag.modal)) return false;
  // "You don't want to be late but have nothing to say": an infinitive goes on
  if (strong && words[at]?.lower === "but")
    for (let i = begin; i < at; i += 1)
      if (
        words[i]?.lower === "to" &&
        has(words[i + 1], tag.base) &&
        words[begin]?.lower === "you" &&
        !turns.has(words[at + 1]?.lower ?? "")
      )
        return false;
  // a clause of its own must stand there
  if (!hasFinite(words, begin, at)) return false;
  // "I let her hold it, but pull it away": the writer's own habit goes on
  if (
    strong &&
    words[at]?.lower !== ";" &&
    (words[begin]?.lower === "i" || words[begin]?.lower === "we") &&
    (plainPresent(words, begin + 1) || sameInPast.has(words[skipAdverbs(words, begin + 1)]?.lower ?? ""))
  ) {
    const verb = skipAdverbs(words, begin + 1);
    if (!minds.has(words[verb]?.lower ?? "")) return false;
  }
  let last = begin;
  for (let i = begin; i < at; i += 1)
    if (words[i]?.lower === "," || (joiners.has(words[i]?.lower ?? "") && hasFinite(words, begin, i))) last = i + 1;
  // "She can fold clothes, dry dishes, clear the table": a modal governs the whole list
  const lists = words[at]?.lower === "," && !turns.has(words[at + 1]?.lower ?? "");
  const governed = lists && (has(words[begin + 1], tag.modal) || has(words[begin + 2], tag.modal));
  const from = hasFinite(words, last, at) && !governed ? last : begin;
  for (let i = from; i < at; i += 1) {
    const word = words[i];
    if (word === undefined) continue;
    // an open modal, infinitive or present-tense "I/you/we/they + verb" could govern the verb that follows
    if (has(word, tag.modal) && !strong) return false;
    if (word.lower === "to" && has(words[i + 1], tag.base) && !strong) return false;
    if (
      [
        "let",
        "make",
        "help",
        "do",
        "does",
        "did",
        "don't",
        "doesn't",
        "didn't",
        "i'll",
        "you'll",
        "they'll",
        "we'll",
        "he'll",
        "she'll",
        "it'll",
        "i'd",
        "he'd",
        "she'd",
        "we'd",
        "they'd",
      ].includes(word.lower) &&
      !strong
    )
      return false;
    if (
      !strong &&
      has(word, tag.subject | tag.plural) &&
      word.lower !== "he" &&
      word.lower !== "she" &&
      has(words[i + 1], tag.base) &&
      !has(words[i + 1], tag.past | tag.noun)
    )
      return false;
    if (
      !strong &&
      (word.lower === "i" || word.lower === "we" || word.lower === "they" || word.lower === "you") &&
      (plainPresent(words, i + 1) || sameInPast.has(words[i + 1]?.lower ?? ""))
    )
      return false;
    if (strong && has(word, tag.modal | tag.auxiliary) && !word.lower.endsWith("n't") && i > at - 4) return false;
  }
  return true;
}

/** What the writer thinks or feels, behind which advice may well follow: "I know it's hard, but ask". */
const minds = new Set(
  "know think understand hear get feel see agree hope guess believe realize realise love imagine mean say want wish suppose like hate".split(
    " ",
  ),
);

/** Verbs whose past is their base form: "we put it on" may tell what is done now. */
const sameInPast = new Set("put set let cut hit read quit shut cost hurt bet spread".split(" "));

function plainPresent(words: Words, at: number): boolean {
  let i = at;
  while (has(words[i], tag.midAdverb)) i += 1;
  const word = words[i];
  return has(word, tag.base) && !has(word, tag.be | tag.auxiliary | tag.modal) && !has(word, tag.past);
}

/** "he wants quiet just leave him alone": a command that runs on, behind a singular noun or an object. */
function runsOn(words: Words, at: number): boolean {
  const before = words[at - 1];
  const verb = words[at + 1];
  if (verb === undefined || verbStart(verb.lower) !== 3 || !opensCommand(words, at + 1, true)) return false;
  const single =
    has(before, tag.noun) &&
    !has(before, tag.modal | tag.be | tag.auxiliary) &&
    !has(before, tag.plural | tag.subject) &&
    !has(before, tag.determiner | tag.possessive | tag.pronoun | tag.adverb);
  if (!single && !has(before, tag.object)) return false;
  return (
    hasFinite(words, Math.max(0, at - farthest), at) &&
    has(words[at + 2], tag.object | tag.possessive | tag.determiner | tag.reflexive)
  );
}

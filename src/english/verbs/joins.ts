import { isGerundSubject } from "../clauses/gerund-subject.js";
import { isBoundary, skipAdverbs, startsClause } from "../clauses/clauses.js";
import { opensCommand } from "../clauses/command-verb.js";
import type { Head, Shape } from "./head.js";
import { behindLeave, conditionLeads, isAfterTime } from "../clauses/led-clause.js";
import { ledCommand } from "../clauses/led-command.js";
import { lastVerbs, particles, movers, controls, linking, massNouns } from "./join-words.js";
import { areTwo, goesOnAbout, isFarewell, isOther, namesOne, sharesObject, sharesPurpose } from "./pairs.js";
import { asksOn } from "./asked.js";
import { modalAgain } from "./modal-again.js";
import { isJoiner, type Join } from "./join.js";
import { lemmaOf, verbStart } from "../lexicon.js";
import { readPolarity } from "./polarity.js";
import { tag } from "../text/tags.js";
import { has, isWord, kind, type Word, wordAt } from "../text/words.js";

type Words = readonly Word[];

/** Purpose clauses stay with what they explain: "so you can sleep", "so that it helps". */
function isPurpose(words: Words, at: number): boolean {
  const one = words[at + 1];
  const two = words[at + 2];
  if (one?.lower === "that") return true;
  if (has(one, tag.contraction))
    return (
      one?.lower.endsWith("n't") === true ||
      one?.lower === "you're" ||
      one?.lower === "you'll" ||
      one?.lower === "they'll" ||
      one?.lower === "it's"
    );
  return (
    has(two, tag.modal) ||
    two?.lower === "don't" ||
    two?.lower === "doesn't" ||
    two?.lower === "are" ||
    two?.lower === "have"
  );
}

const hedging = new Set(["maybe", "perhaps", "please", "definitely", "just"]);

const telling = new Set(["tell", "say", "explain", "remind", "let", "show"]);

/** What has begun inside a phrase since its last verb, in which a verb that follows could share. */
export interface Inner {
  /** A bare or to-infinitive, or a verb behind a modal, in which a coordinated base verb would share. */
  infinitive: boolean;
  /** An adverbial finite clause has begun: "if …", "because …". */
  adverbial: boolean;
  /** Any finite clause has begun. */
  finite: boolean;
  /** The adverbial clause has a subject in the third person singular, with which no base form agrees. */
  singular: boolean;
  /** A purpose clause has begun: "so you can sleep". */
  purpose: boolean;
  /** Bare verbs follow each other in an infinitive: "to lie down, breathe, then write". */
  series: boolean;
}

const innerStatives = new Set(
  "need want feel think know have like love are mean see hear say enjoy hate miss believe".split(" "),
);

/** What stands behind a comma or coordinator: another verb of the phrase, the end of it ("end"), or more of the same ("on"). */
export function judgeJoin(
  words: Words,
  join: Join,
  shape: Shape,
  inner: Inner,
  heads: readonly Head[],
): Head | "end" | "on" {
  const { joiner, comma } = join;
  const next = behindLeave(words, join.next);
  // "be kind, but keeping calm is hard"
  if (joiner === "but" && isGerundSubject(words, next)) return "end";
  // "whether or not it helps", "your wife and not your mom"
  if (words[next]?.lower === "not" && !has(words[next + 1], tag.base)) return "on";
  // "if you and the boys are home": two that do it together
  if (
    joiner === "and" &&
    !comma &&
    words[join.at - 1]?.lower === "you" &&
    has(words[next], tag.determiner | tag.possessive | tag.subject)
  )
    return "on";
  // "she knows, so don't worry about it": comfort, and no deed
  if (joiner === "so" && isWord(words[next], "don't") && isWord(words[next + 1], "worry", "stress", "fret", "panic"))
    return "end";
  // "if you so choose"
  if (joiner === "so" && !comma && words[join.at - 1]?.lower === "you" && has(words[next], tag.base)) return "on";
  if (joiner === "so") {
    const so = next - 1;
    if (isPurpose(words, so)) {
      inner.infinitive = inner.finite = inner.purpose = true;
      return "on";
    }
    // "open a window so it cools down", "… so things cool down"
    const many = has(words[next], tag.plural) && has(words[next + 1], tag.base);
    if (!comma && (startsClause(words, next) || many || areTwo(words, next))) {
      inner.finite = inner.purpose = true;
      return "on";
    }
    if (startsClause(words, next)) return "end";
  }
  // "the key is to know her and to be patient": a second infinitive beside the first
  const opening = heads[0];
  if (
    shape === "base" &&
    joiner !== "" &&
    words[next]?.lower === "to" &&
    opening !== undefined &&
    words.slice(Math.max(0, opening.mid - 2), opening.mid).some((word) => word.lower === "to") &&
    !words.slice(opening.at, join.at).some((word, k, rest) => word.lower === "to" && has(rest[k + 1], tag.base)) &&
    has(words[next + 1], tag.base)
  )
    return { at: next + 1, from: next, mid: next + 1, lemma: words[next + 1]?.lower ?? "", polarity: "plain" };
  const again =
    joiner !== "" && joiner !== "so" && !inner.finite && shape === "base" ? modalAgain(words, next) : undefined;
  if (again !== undefined) return again;
  const start = readPolarity(words, next);
  const at = has(words[start.at], tag.base) ? start.at : skipAdverbs(words, start.at);
  const verb = words[at];
  if (
    start.polarity !== "plain" &&
    start.at > next &&
    // "not like you gave it away"
    !(verb?.lower === "like" && has(words[at + 1], tag.subject | tag.pronoun)) &&
    verb !== undefined &&
    (has(verb, tag.base) || verb.tags === 0) &&
    verb.kind === kind.word &&
    // "until it goes away and maybe don't watch it": what "it" does is not said so
    !(inner.adverbial && !comma && !inner.singular && !hedging.has(words[next]?.lower ?? ""))
  ) {
    return { at, from: next, mid: start.at, lemma: verb.lower, polarity: start.polarity };
  }
  // "that you love her and that you are sorry"
  if (
    words[next]?.lower === "that" &&
    inner.finite &&
    joiner !== "" &&
    has(words[next + 1], tag.subject | tag.pronoun | tag.contraction | tag.possessive | tag.determiner)
  )
    return "on";
  // "…, but for the first month, put him …": a command with a lead of its own
  if (
    (comma || !inner.infinitive) &&
    !asksOn(words, join, heads) &&
    ledCommand(words, next, joiner !== "" && joiner !== "or") >= 0
  )
    return "end";
  // "…, though don't wait for it"
  if (comma && words[next]?.lower === "though" && words[next + 1]?.lower === "don't") return "end";
  // "leave now or else he will …": what threatens
  if (joiner === "or" && words[next]?.lower === "else" && startsClause(words, next + 1)) return "end";
  // "try and be calm": one deed
  const trying = heads[heads.length - 1];
  if (joiner === "and" && !comma && trying?.lemma === "try" && trying.at === join.at - 1 && has(words[next], tag.base))
    return "on";
  // "…, but what do I know": a question of its own
  if (
    joiner !== "" &&
    has(words[next], tag.wh) &&
    has(words[next + 1], tag.be | tag.auxiliary) &&
    has(words[next + 2], tag.subject)
  )
    return "end";
  // "…, hope this helps": what is said to the reader
  if (((comma && joiner === "") || joiner === "and") && isFarewell(words, next)) return "end";
  // "…, trust me"
  if (comma && joiner === "" && isWord(words[next], "trust", "believe") && isWord(words[next + 1], "me")) return "end";
  // "ask her again, and if she says no, you have your answer": the condition belongs to what follows
  if (conditionLeads(words, next) && !(inner.finite && telling.has(heads[heads.length - 1]?.lemma ?? ""))) return "end";
  if (startsClause(words, next)) {
    // "tell him that he may read, but he has to be quiet": what is said goes on
    if (
      inner.finite &&
      (joiner === "and" || joiner === "but") &&
      telling.has(heads[heads.length - 1]?.lemma ?? "") &&
      goesOnAbout(words, heads[heads.length - 1]?.at ?? join.at, join.at, next)
    )
      return "on";
    // "tell her that you understand, but you're being careful": what is said goes on
    if (
      inner.finite &&
      (joiner === "and" || joiner === "but") &&
      telling.has(heads[heads.length - 1]?.lemma ?? "") &&
      ["you", "you're", "you've", "you'd", "you'll"].includes(words[next]?.lower ?? "")
    )
      return "on";
    // "wait till it's dark and they won't see it": no such clause tells what will be
    if (inner.adverbial && joiner === "and" && !comma && isAfterTime(words, join.at, next)) return "end";
    if (inner.adverbial && joiner !== "" && !comma && joiner !== "but" && joiner !== "so") return "on";
    // "so things cool off and you're ready": a purpose goes on
    if (inner.purpose && !comma && joiner === "and" && !words[next]?.lower.endsWith("'ll")) return "on";
    if (
      inner.finite &&
      !comma &&
      (joiner === "or" ||
        (joiner === "and" &&
          !has(words[next], tag.contraction) &&
          words[next]?.lower === "you" &&
          !has(words[next + 1], tag.modal)))
    )
      return "on";
    // ", which you …" and lists of nouns never come here
    return "end";
  }
  if (
    shape === "past" &&
    joiner === "and" &&
    has(verb, tag.past) &&
    !inner.finite &&
    verb !== undefined &&
    !has(verb, tag.base | tag.auxiliary)
  )
    return { at, from: next, mid: start.at, lemma: lemmaOf(verb.lower) ?? verb.lower, polarity: "plain" };
  if (shape === "gerund") {
    const word = words[at];
    // "seeing your dentist and asking them": the first gerund goes on
    const own = joiner !== "" && !words.slice((heads.at(-1)?.at ?? 0) + 1, join.at).some((one) => has(one, tag.gerund));
    if (has(word, tag.gerund) && word !== undefined && (!inner.infinitive || own) && !has(word, tag.preposition))
      return { at, from: next, mid: start.at, lemma: lemmaOf(word.lower) ?? word.lower, polarity: start.polarity };
    if (joiner === "" || !(verb !== undefined && verbStart(verb.lower) === 3)) return "on";
  }
  if (verb === undefined || !has(verb, tag.base) || verb.quoted) return "on";
  // "and like with drawing": no verb before a preposition
  if (verb.lower === "like" && has(words[at + 1], tag.preposition)) return "on";
  // "films and stuff like those"
  if (verb.lower === "stuff" && !hasObject(words, at)) return "on";
  // "be honest and open"
  if (heads[heads.length - 1]?.lemma === "be" && has(verb, tag.adjective) && !hasObject(words, at)) return "on";
  // "from people who need it": a noun behind a preposition and "and" is a noun too
  if (
    joiner === "and" &&
    !comma &&
    has(wordAt(words, join.at - 2), tag.preposition) &&
    has(verb, tag.noun) &&
    has(words[at + 1], tag.preposition) &&
    verbStart(verb.lower) < 3 &&
    !particles.has(words[at + 1]?.lower ?? "") &&
    !has(words[join.at - 1], tag.object | tag.pronoun)
  )
    return "on";
  if (joiner === "and" && !comma && namesOne(words, join.at, at)) return "on";
  // "answer silence or anger with noise": a bare noun right behind the verb is joined to another
  if (
    joiner !== "" &&
    !comma &&
    heads[heads.length - 1]?.at === join.at - 2 &&
    has(words[join.at - 1], tag.noun) &&
    has(verb, tag.noun) &&
    verbStart(verb.lower) < 3 &&
    has(words[at + 1], tag.preposition)
  )
    return "on";
  const last = heads[heads.length - 1];
  // "and go from there"; "try one, and try another"
  if (joiner === "and" && verb.lower === "go" && words[at + 1]?.lower === "from" && words[at + 2]?.lower === "there")
    return headAt();
  if (joiner === "and" && heads[0]?.lemma === verb.lower && verbStart(verb.lower) === 3 && heads[0].at !== at)
    return headAt();
  // "ask him to show you and keep asking him": whom the first verb names does not do it to himself
  const named = words[(last?.at ?? 0) + 1];
  const same =
    joiner === "and" &&
    has(named, tag.object) &&
    words.slice(at + 1, at + 4).some((word) => word.lower === named?.lower);
  // "try to sleep", "get him to ask": the infinitive is what the verb is about
  const begins = (last?.at ?? 0) + 1;
  const controlled =
    controls.has(last?.lemma ?? "") &&
    words.slice(begins, begins + 3).some((word) => word.lower === "to" || word.lower === "not");
  // "… to borrow and ask if they will"
  const inquires =
    joiner === "and" &&
    ["ask", "see", "tell"].includes(verb.lower) &&
    (has(words[at + 1], tag.wh) || ["if", "whether"].includes(words[at + 1]?.lower ?? "")) &&
    !controlled;
  // "go to the shop to buy milk and call her": behind a purpose, a deed with an object of its own goes on
  const purpose =
    same ||
    inquires ||
    (inner.infinitive &&
      !inner.finite &&
      joiner === "and" &&
      !comma &&
      !controls.has(heads[heads.length - 1]?.lemma ?? "") &&
      verbStart(verb.lower) >= 2 &&
      has(words[at + 1], tag.possessive | tag.object));
  if (inner.infinitive && !comma && !purpose) return "on";
  if (inner.infinitive && inner.series) return "on";
  if (inner.infinitive && joiner === "" && words[at + 1]?.lower === "," && at === next) {
    inner.series = true;
    return "on";
  }
  if (
    inner.finite &&
    !comma &&
    ((joiner === "or" && start.at === next) ||
      (innerStatives.has(verb.lower) && !(verb.lower === "see" && has(words[at + 1], tag.wh | tag.subordinator))))
  )
    return "on";
  if (joiner === "and" && !comma && sharesObject(words, join.at)) return "on";
  if (inner.purpose && joiner === "and" && !comma && sharesPurpose(words, join.at)) return "on";
  if (inner.adverbial && !comma && !(inner.singular && verbStart(verb.lower) >= 2 && hasObject(words, at))) return "on";
  const likely = verbStart(verb.lower);
  // "your letter and resume.": a noun at the end, behind another
  if (
    joiner === "and" &&
    isLast(words, at) &&
    has(verb, tag.noun) &&
    has(words[next - 2], tag.noun) &&
    !lastVerbs.has(verb.lower)
  )
    return "on";
  // "hobby shops and craft shops": the same things of two sorts
  if (words[at + 1]?.lower === words[join.at - 1]?.lower && has(words[at + 1], tag.plural)) return "on";
  // "a list and offer services to them": bare plurals behind a verb
  if (
    joiner === "and" &&
    likely >= 2 &&
    has(words[at + 1], tag.plural) &&
    has(words[at + 2], tag.preposition) &&
    !inner.infinitive
  )
    return headAt();
  const command = opensCommand(words, at, true);
  // ", just drive there": the adverb turns to a new deed
  // "hit, yell, or harm": a list of bare verbs
  if (joiner === "" && likely >= 2 && words[at + 1]?.lower === "," && heads[heads.length - 1]?.at === join.at - 1)
    return headAt();
  const chained = comma && (heads.length > 1 || (start.at > next && likely >= 2));
  if (joiner !== "" && isLast(words, at) && lastVerbs.has(verb.lower)) return headAt();
  // "mix colours, draw lines and mark spots": another in a row of deeds
  if (joiner !== "" && heads.length > 1 && likely >= 2 && has(words[at + 1], tag.plural) && isBoundary(words[at + 2]))
    return headAt();
  // "keep in touch and love each other"
  if (joiner !== "" && likely > 0 && (has(words[at + 1], tag.object | tag.reflexive) || isOther(words, at + 1)))
    return headAt();
  // "find a place and start small"
  if (
    joiner !== "" &&
    linking.has(verb.lower) &&
    has(words[at + 1], tag.adjective | tag.adverb) &&
    isBoundary(words[at + 2])
  )
    return headAt();
  // "…, be kind, be brief"
  if (joiner === "" && verb.lower === "be" && command) return headAt();
  // "…, let HR do it"
  if (verb.lower === "let" && has(words[at + 2], tag.base)) return headAt();
  // "go in and say hello", "buy some, have extra at home"
  if ((joiner === "and" && verb.lower === "say") || (joiner === "" && verb.lower === "have" && command))
    return headAt();
  const accept =
    joiner === ""
      ? command &&
        (likely === 3 ||
          chained ||
          // "…when you're tired, sleep on it": behind a clause of its own no list of nouns goes on
          (inner.adverbial && likely === 2) ||
          hasObject(words, at) ||
          (likely === 2 && particles.has(words[at + 1]?.lower ?? "")) ||
          (movers.has(verb.lower) && has(words[at + 1], tag.preposition)))
      : command || (likely === 3 && !has(words[at + 1], tag.modal | tag.be));
  // "look around, then call or visit them"
  if (!accept && joiner === "then" && likely >= 2 && isJoiner(words[at + 1])) return headAt();
  if (!accept && joiner !== "" && likely > 0 && bareCountable(words, at)) return headAt();
  if (!accept)
    return joiner !== "" && likely === 2 && isLast(words, at) && !has(words[next - 2], tag.noun | tag.plural)
      ? headAt()
      : "on";
  return headAt();

  function headAt(): Head {
    return { at, from: next, mid: start.at, lemma: verb?.lower ?? "", polarity: start.polarity };
  }
}

function hasObject(words: Words, at: number): boolean {
  return has(words[at + 1], tag.determiner | tag.possessive | tag.object | tag.reflexive | tag.pronoun);
}

/** "pens and experiment with colours": a noun that needs an article and has none is a verb. */
function bareCountable(words: Words, at: number): boolean {
  const word = words[at];
  return (
    word !== undefined &&
    !massNouns.has(word.lower) &&
    has(words[at + 1], tag.preposition) &&
    words[at + 1]?.lower !== "of" &&
    !has(words[at - 1], tag.adjective | tag.determiner | tag.possessive)
  );
}

function isLast(words: Words, at: number): boolean {
  return isBoundary(words[at + 1]);
}

import { lemmaOf, verbStart } from "../../lexicon.js";
import { tag } from "../../text/tags.js";
import { has, type Word, wordAt } from "../../text/words.js";
import type { Head, Shape } from "../head.js";
import type { Inner } from "./inner.js";
import type { Join } from "./join.js";
import { controls, particles } from "./join-words.js";
import { hasObject, judgeDeed, type VerbPlace } from "./new-deed.js";
import { arePlaced, comesAndGoes, namesOne, sharesObject, sharesPurpose } from "./pairs.js";

type Words = readonly Word[];

const innerStatives = new Set(
  "need want feel think know have like love are mean see hear say enjoy hate miss believe".split(" "),
);

/** Whether what may be a verb behind the join is another verb of the phrase, or more of the same ("on"). */
export function judgeVerb(
  words: Words,
  join: Join,
  place: VerbPlace,
  shape: Shape,
  inner: Inner,
  heads: readonly Head[],
): Head | "on" {
  const { joiner, comma } = join;
  const { next, start, at } = place;
  const verb = words[at];
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
  if ((joiner === "and" || joiner === "or") && !comma && arePlaced(words, join.at, at, heads[heads.length - 1]))
    return "on";
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
  if (joiner === "and" && !comma && (sharesObject(words, join.at) || comesAndGoes(words, join.at, at))) return "on";
  if (inner.purpose && joiner === "and" && !comma && sharesPurpose(words, join.at)) return "on";
  if (inner.adverbial && !comma && !(inner.singular && verbStart(verb.lower) >= 2 && hasObject(words, at))) return "on";
  return judgeDeed(words, join, place, verb, inner, heads);

  function headAt(): Head {
    return { at, from: next, mid: start.at, lemma: verb?.lower ?? "", polarity: start.polarity };
  }
}

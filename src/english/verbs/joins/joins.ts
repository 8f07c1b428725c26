import { isGerundSubject } from "../../clauses/gerund-subject.js";
import { isBoundary, nounPhraseEnd, skipAdverbs, startsClause } from "../../clauses/clauses.js";
import type { Head, Shape } from "../head.js";
import { behindLeave, conditionLeads } from "../../clauses/led-clause.js";
import { ledCommand } from "../../clauses/led-command.js";
import { isWhichThing } from "../../clauses/which-things.js";
import { judgeClause } from "./clause-joined.js";
import type { Inner } from "./inner.js";
import { areTwo, isFarewell, isDoneToBoth } from "./pairs.js";
import { judgeVerb } from "./verb-joined.js";
import { asksOn } from "./asked.js";
import { telling } from "./told.js";
import { modalAgain, otherWay } from "./modal-again.js";
import type { Join } from "./join.js";
import { readPolarity } from "../polarity.js";
import { tag } from "../../text/tags.js";
import { has, isWord, kind, type Word, wordAt } from "../../text/words.js";

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
  const end = nounPhraseEnd(words, at + 1);
  return (
    has(two, tag.modal) ||
    // ", so the kids can reach it"
    (end > at + 2 && isWord(words[end], "can", "could", "can't", "couldn't", "won't", "doesn't", "don't")) ||
    two?.lower === "don't" ||
    two?.lower === "doesn't" ||
    two?.lower === "are" ||
    two?.lower === "have"
  );
}

const hedging = new Set(["maybe", "perhaps", "please", "definitely", "just"]);

/** "complain", "diet when you like": a base form that no noun stands beside. */
const isSurelyVerb = (words: Words, at: number): boolean =>
  has(words[at], tag.base) &&
  (!has(words[at], tag.noun | tag.adjective) ||
    has(words[at + 1], tag.subordinator | tag.object | tag.possessive | tag.determiner | tag.reflexive) ||
    isWord(words[at + 1], "when", "if", "until", "to", "about", "it"));

/** "what you do and don't want", "what you can and can't bring": one question, denied and not. */
const deniesToo = (words: Words, { at }: Join, next: number): boolean =>
  isWord(words[at - 1], "do", "did", "could", "can") &&
  words[next]?.lower === (words[at - 1]?.lower === "can" ? "can't" : `${words[at - 1]?.lower}n't`) &&
  (isBoundary(words[next + 2]) || isWord(words[next + 2], "to"));

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
  // "…, but her asking for more": a contrast that breaks off
  if (joiner === "but" && comma && has(words[next], tag.possessive) && has(words[next + 1], tag.gerund)) return "end";
  // "which days and times are free": what is asked after goes on
  if ((joiner === "and" || joiner === "or") && !comma && isWhichThing(words, next)) return "on";
  // "in your personal and public life": a quality that waits for its noun
  if (
    (joiner === "and" || joiner === "or") &&
    !comma &&
    has(words[join.at - 1], tag.adjective) &&
    !has(words[join.at - 1], tag.noun | tag.plural | tag.adverb | tag.pronoun) &&
    has(wordAt(words, join.at - 2), tag.determiner | tag.possessive) &&
    has(words[next], tag.adjective)
  )
    return "on";
  // "get the roof and gutter problems looked at": what is done to both
  if ((joiner === "and" || joiner === "or") && !comma && isDoneToBoth(words, join.at, next, heads[heads.length - 1]))
    return "on";
  // "rest, not just wait for it": a verb behind what is denied of it
  const only = isWord(words[next + 1], "just", "only", "simply", "merely") ? next + 2 : next + 1;
  // "whether or not it helps", "your uncle and not your aunt", "your meals, not just drinks"
  if (words[next]?.lower === "not" && !(only > next + 1 ? isSurelyVerb(words, only) : has(words[only], tag.base)))
    return "on";
  // "ask her to sit and not talk", "tell her that she ought to help and not expect it": the infinitive goes on
  if (words[next]?.lower === "not" && joiner !== "" && !comma && inner.infinitive) return "on";
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
  // "what you do and don't want", "be it music or a walk"
  if (deniesToo(words, join, next)) return "on";
  if (comma && isWord(words[next], "be") && isWord(words[next + 1], "it", "they")) return "on";
  // "if you so choose"
  if (joiner === "so" && !comma && words[join.at - 1]?.lower === "you" && has(words[next], tag.base)) return "on";
  // "you shouldn't have to do it alone, so ask for help": what one is spared is over
  const spared = heads[0];
  if (
    joiner === "so" &&
    comma &&
    spared?.polarity === "not" &&
    spared.lemma === "have" &&
    isWord(words[spared.at + 1], "to")
  )
    return "end";
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
  const other =
    joiner === "or" && !inner.finite && shape === "base" && heads.every(({ polarity }) => polarity === "plain")
      ? otherWay(words, next)
      : undefined;
  if (other !== undefined) return other;
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
    (joiner !== "" || telling.has(heads[heads.length - 1]?.lemma ?? "")) &&
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
  // "…, is this you?": what is asked behind it
  if (
    comma &&
    joiner === "" &&
    has(words[next], tag.be | tag.auxiliary | tag.modal) &&
    (has(words[next + 1], tag.subject) || isWord(words[next + 1], "this", "that", "it", "you")) &&
    words[words.length - 1]?.lower === "?"
  )
    return "end";
  // "…, hope this helps": what is said to the reader
  if (((comma && joiner === "") || joiner === "and") && isFarewell(words, next)) return "end";
  // "…, now is the time to start"
  if (comma && joiner === "" && isWord(words[next], "now") && isWord(words[next + 1], "is")) return "end";
  // "…, trust me"
  if (comma && joiner === "" && isWord(words[next], "trust", "believe") && isWord(words[next + 1], "me")) return "end";
  // "ask her again, and if she says no, you have your answer": the condition belongs to what follows
  if (conditionLeads(words, next) && !(inner.finite && telling.has(heads[heads.length - 1]?.lemma ?? ""))) return "end";
  if (startsClause(words, next)) return judgeClause(words, join, next, inner, heads);
  return judgeVerb(words, join, { next, start, at }, shape, inner, heads);
}

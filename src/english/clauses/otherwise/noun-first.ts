import { among } from "../../text/remembered.js";
import { isBoundary, nounPhraseEnd, skipAdverbs } from "../clauses.js";
import { complement, complementsOf, lemmaOf, particlesOf } from "../../lexicon.js";
import { tag, tagsOf } from "../../text/tags.js";
import { has, isWord, kind, type Word } from "../../text/words.js";
import { massNouns } from "../../verbs/joins/join-words.js";

type Words = readonly Word[];

/** Nouns that command when they stand alone: "Rest.", "Practice!". */
const alone = new Set(
  "rest sleep exercise practice practise travel study stop quit leave wait listen talk cook dance smile walk journal run stretch volunteer network research call text write read breathe relax".split(
    " ",
  ),
);

/** Verbs with "of" behind them: "Think of it", "Beware of". */
const ofVerbs = new Set("think dispose beware dream hear speak conceive".split(" "));

/** Nouns of which there are first and second ones: "Step 2", "Section 5 says". */
const numbered = new Set("section article chapter page step part figure table item line paragraph note phase stage level room point rule volume question".split(" ")); // prettier-ignore

const counts = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|[a-h])$/;

/** Nouns that what is to be done follows: "First time to go", "Place to stay". */
const occasions = new Set(["time", "place", "urge", "cause"]);

const closed = tag.determiner | tag.possessive | tag.pronoun | tag.object;

/**
 * Whether the base verb at `at` is none there, but a noun or a quality with what belongs to it; `start` is its class, `sure` whether
 * a clause stands before it.
 */
export function namesThing(words: Words, at: number, start: number, sure: boolean): boolean {
  const word = words[at];
  if (takesClause(word)) return false;
  // "TIME.", "Retail.": a noun alone
  if (isBoundary(words[at + 1])) return !sure && start < 3 && has(word, tag.noun) && !alone.has(word?.lower ?? "");
  return (
    isTold(words, at) ||
    isRated(words, at) ||
    (isFixed(word) && endsFixed(words, at)) ||
    (start === 3 ? isSubject(words, at) : isCompound(words, at) || isThing(words, at, sure))
  );
}

/** "Remember dogs can go without it": a verb that is no noun, and behind which a clause may stand. */
const takesClause = (word: Word | undefined): boolean => !has(word, tag.noun | tag.adjective) && mayTakeClause(word);

const mayTakeClause = among({ has: (lower) => (complementsOf(lower) & complement.Clause) !== 0 });

/** Whether the word at `at` is a noun of which something is told, or with what it is of. */
function isTold(words: Words, at: number): boolean {
  const next = words[at + 1];
  const third = words[at + 2];
  // "Dance teachers have seen it", "Dance teachers are": a noun in front, its verb behind
  if (
    has(next, tag.plural) &&
    !has(next, tag.determiner | tag.pronoun) &&
    !isWord(words[at], "let", "help", "make", "watch", "see") &&
    (has(third, tag.be) || (has(third, tag.auxiliary) && has(words[skipAdverbs(words, at + 3)], tag.participle)))
  )
    return true;
  // "Lack of sleep", "Change of plans": a noun with what it is of
  if (isWord(next, "of")) return !ofVerbs.has(words[at]?.lower ?? "");
  if (!has(words[at], tag.noun)) return false;
  // "Paint that dries"
  if (isWord(next, "that", "which", "who")) return has(third, tag.thirdPerson | tag.modal | tag.be);
  // "Garden related questions", "Talk delivered by": a noun and what was done to it
  return (
    has(next, tag.participle) &&
    !has(next, tag.noun | tag.base) &&
    (has(third, tag.plural | tag.noun) || !has(next, tag.adjective))
  );
}

/** "Clean rooms", "Warm regards": a quality and its noun. */
const isRated = (words: Words, at: number): boolean =>
  has(words[at], tag.adjective) &&
  has(words[at + 1], tag.noun | tag.plural) &&
  !has(words[at + 1], closed) &&
  !completes(words, at);

const isFixed = among({
  has: (lower) => numbered.has(lower) || occasions.has(lower) || ["back", "play", "note"].includes(lower),
});

/** Whether the word at `at` is a noun or a place by what stands right behind it. */
function endsFixed(words: Words, at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  // "Back to what matters", "Back in the village": a place in time
  if (isWord(word, "back")) return isWord(next, "to", "in", "at", "on", "then", "when", "home");
  // "Play doh", "Play dates": compounds
  if (isWord(word, "play")) return isWord(next, "doh", "dough", "date", "dates", "groups", "time");
  // "First time to go", "Place to stay", "Note to self"
  if (
    isWord(next, "to") &&
    (isWord(word, "note") || (occasions.has(word?.lower ?? "") && has(words[at + 2], tag.base)))
  )
    return true;
  // "Step one", "Section 5 says"
  return (
    numbered.has(word?.lower ?? "") &&
    (next?.kind === kind.number || counts.test(next?.lower ?? "")) &&
    !has(words[at + 2], tag.noun | tag.plural)
  );
}

/** Whether what is nearly always a verb is the subject of a finite verb further on, or a part of that. */
function isSubject(words: Words, at: number): boolean {
  const next = words[at + 1];
  // "Pick up service would be nice": a noun in front, made of a verb and its particle
  if (
    has(words[at + 2], tag.noun) &&
    !has(words[at + 2], tag.adverb) &&
    particlesOf(words[at]?.lower ?? "").has(next?.lower ?? "") &&
    finiteAfter(words, at + 2)
  )
    return true;
  if (
    has(next, tag.noun | tag.plural) &&
    !has(next, tag.determiner | tag.possessive | tag.pronoun | tag.base | tag.preposition | tag.adverb) &&
    finiteAfter(words, at + 1, true)
  )
    return true;
  // "Travel to the islands is forbidden"
  return (
    has(words[at], tag.noun) && has(next, tag.preposition) && !mayTakeClause(words[at]) && finiteAfter(words, at + 1)
  );
}

/** Whether what is as often a noun as a verb is part of a noun of more than one word. */
function isCompound(words: Words, at: number): boolean {
  const next = words[at + 1];
  // "Cover letters and resumes need to be short": a subject of more than one part
  if (has(next, tag.plural) && finiteAfter(words, at + 1, true)) return true;
  // "Mop spawning", "Notice regarding fees": a compound, for the verb takes no gerund
  return (
    has(words[at], tag.noun) &&
    (isWord(next, "regarding", "concerning") ||
      (has(next, tag.gerund) &&
        !has(next, tag.preposition) &&
        (complementsOf(words[at]?.lower ?? "") & complement.Gerund) === 0 &&
        !has(words[at + 2], tag.plural)))
  );
}

/** Whether what is as often a noun as a verb is one by how it is or does. */
function isThing(words: Words, at: number, sure: boolean): boolean {
  const word = words[at];
  const next = words[at + 1];
  // "Steady buildup", "Live scallops": a quality and its noun, even one that nobody has listed;
  // "a lot of, adult carcinomas": behind a comma a noun before an unknown word is no verb
  if (next?.kind === kind.word && next.tags === 0) return has(word, sure ? tag.adjective | tag.noun : tag.adjective);
  // "Time flies", "Love hurts"
  if (
    has(next, tag.thirdPerson) &&
    isBoundary(words[at + 2]) &&
    isWord(word, "time", "love", "work", "money", "life", "practice")
  )
    return true;
  // "Email usually free": a noun and how it is
  if (
    has(word, tag.noun) &&
    has(next, tag.midAdverb) &&
    has(words[at + 2], tag.adjective) &&
    !has(words[at + 2], tag.adverb | tag.noun)
  )
    return true;
  // "wet through", "Late for the bus": a quality with a preposition that makes no verb of it
  return (
    has(word, tag.adjective) &&
    has(next, tag.preposition) &&
    !isWord(word, "open", "live", "major", "minor") &&
    !particlesOf(word?.lower ?? "").has(next?.lower ?? "")
  );
}

/** What is completed, rather than whole of its kind. */
const tasks = among(new Set("task tasks homework assignment assignments coursework chores paperwork forms exercises projects applications".split(" "))); // prettier-ignore

/** "Complete tasks on time", but "Complete strangers helped": what is to be done, and no verb behind it. */
const completes = (words: Words, at: number): boolean =>
  isWord(words[at], "complete") && tasks(words[at + 1]) && !finiteAfter(words, at + 1, true);

/**
 * Whether the bare noun phrase at `at` can be an object without an article: things in the plural, stuff ("Offer help",
 * "Call customer support"), and a quality with its noun; "Call center" and "Shuttle available" are no commands.
 */
export function bareObject(words: Words, at: number): boolean {
  const next = words[at];
  const end = nounPhraseEnd(words, at);
  const head = words[end - 1];
  if (has(next, tag.plural)) return true;
  // "volunteer work" and "party time" are nouns whole
  if (massNouns.has(head?.lower ?? "")) return !(end === at + 1 && isWord(head, "work", "time"));
  if (!has(next, tag.adjective)) return false;
  // "Ice cold beer", but "Wash cold hands"
  if (has(next, tag.noun)) return has(head, tag.plural);
  return has(words[at + 1], tag.noun | tag.plural);
}

/** Whether a surely finite verb follows in the same stretch with no subject of its own: then what stood before was its subject. */
export function finiteAfter(words: Words, at: number, plural = false): boolean {
  let relative = false;
  for (let i = at; i < words.length; i += 1) {
    const word = words[i];
    if (word === undefined || isBoundary(word)) return false;
    if (
      (has(word, tag.wh | tag.subordinator | tag.subject | tag.contraction) && !isAside(words, i)) ||
      (has(word, tag.pronoun) && (word.lower === "you" || word.lower === "it"))
    )
      relative = true;
    const leadsOn = word.lower === "to" && !has(words[i + 1], tag.determiner | tag.possessive);
    if (leadsOn || (has(word, tag.coordinator) && !plural)) return false;
    if (relative) continue;
    if (i > at && toldInPast(words, i, plural)) return true;
    if (plural && i > at && has(word, tag.auxiliary) && ["have", "do", "don't", "did", "had"].includes(word.lower))
      return true;
    if (plural && i > at && word.lower === "need" && words[i + 1]?.lower === "to") return true;
    if (has(word, tag.be | tag.modal) && i > at) return true;
    if (
      has(word, tag.auxiliary) &&
      i > at &&
      (word.lower === "has" || word.lower === "does" || word.lower === "doesn't")
    )
      return true;
    if (
      has(word, tag.thirdPerson) &&
      !has(word, tag.plural | tag.noun) &&
      i > at &&
      !has(words[i - 1], tag.preposition | tag.determiner | tag.possessive | tag.adjective)
    ) {
      const lemma = lemmaOf(word.lower);
      // "with flakes": the plural of a noun that is a verb too
      if (lemma !== undefined && (tagsOf(lemma) & tag.noun) === 0) return true;
    }
  }
  return false;
}

/** "Exercise too late though can keep you up": said between subject and verb. */
const isAside = (words: Words, at: number): boolean =>
  isWord(words[at], "though", "tho", "however") && has(words[at + 1], tag.modal | tag.be);

/** "Judge Adams wrote", "Power plants then turned their backs": a past form that no participle can be, or with its object. */
function toldInPast(words: Words, at: number, plural: boolean): boolean {
  const word = words[at];
  if (!has(word, tag.past) || has(word, tag.base | tag.adjective | tag.noun)) return false;
  const before = words[at - 1];
  if (has(before, tag.preposition | tag.determiner | tag.possessive | tag.be | tag.auxiliary)) return false;
  if (!has(word, tag.participle)) return true;
  const next = words[at + 1];
  return (
    plural &&
    (has(next, tag.determiner | tag.possessive | tag.object) ||
      (has(next, tag.adjective) && has(words[at + 2], tag.noun | tag.plural)))
  );
}

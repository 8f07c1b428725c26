import { hasFinite, isBoundary, isFinite, leadAt, opensCommand, skipAdverbs, startsClause } from "./clauses.js";
import { lemmaOf, verbStart } from "./lexicon.js";
import { tag } from "./tags.js";
import { kind, type Word } from "./words.js";

type Words = readonly Word[];
const has = (word: Word | undefined, bits: number): boolean => word !== undefined && (word.tags & bits) !== 0;

/** How a verb is written: "call", "calling", "called". */
export type Shape = "base" | "gerund" | "past";

export type Polarity = "plain" | "not" | "never";

/** One verb of a phrase under a shared subject: "eat something, drink some water and don't worry" has three. */
export interface Head {
  /** Index of the verb itself. */
  readonly at: number;
  /** Index of the first word that goes with it and gives way: "don't", "just", "please"; `at` when there is none. */
  readonly from: number;
  /** Index of the first adverb that stays with the verb ("slowly"); `at` when there is none. */
  readonly mid: number;
  /** The base form; "" when the lexicon cannot tell it from the form that stands there. */
  readonly lemma: string;
  readonly polarity: Polarity;
}

/** A verb phrase with everything that depends on it; indices into the sentence's words. */
export interface VerbPhrase {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  readonly heads: readonly Head[];
  /** Whether a clause inside sets a time or a condition in the present: "when you wake up", "until you feel safe". */
  readonly conditional: boolean;
}

/** Adverbs that belong to the giving of advice, not to what is advised; they go with the frame. */
const frameAdverbs = new Set(
  "just please maybe perhaps definitely honestly seriously probably certainly actually simply really also kindly personally hopefully surely basically literally obviously clearly absolutely totally then even strongly highly either instead at-least better truly".split(
    " ",
  ),
);

const finiteOpeners = new Set(
  "if when whenever until unless before after once while because since as where wherever".split(" "),
);

/** Where the first adverb of the frame before `at` stands: "just call" from "call" gives "just". */
export function skipFrameAdverbs(words: Words, at: number): number {
  let i = at;
  while (
    i < words.length &&
    frameAdverbs.has(words[i]?.lower ?? "") &&
    (words[i]?.lower === "please" || !opensCommand(words, i))
  )
    i += 1;
  // "for sure just need": a fixed phrase
  if (words[i]?.lower === "for" && words[i + 1]?.lower === "sure") return skipFrameAdverbs(words, i + 2);
  if (words[i]?.lower === "at" && words[i + 1]?.lower === "least") return skipFrameAdverbs(words, i + 2);
  return i;
}

/** A verb with what stands before it and says yes or no: "don't ever call", "never", "not", "to", or nothing. */
export interface VerbStart {
  readonly at: number;
  readonly polarity: Polarity;
}

/** Reads "(adverbs) (don't | do not | never | not) (ever) (adverbs)" at `at`; the verb itself is not yet judged. */
export function readPolarity(words: Words, at: number): VerbStart {
  let i = skipFrameAdverbs(words, at);
  let polarity: Polarity = "plain";
  const word = words[i];
  if (word?.lower === "don't" || word?.lower === "not") {
    polarity = "not";
    i += 1;
  } else if (word?.lower === "do" && words[i + 1]?.lower === "not") {
    polarity = "not";
    i += 2;
  } else if (word?.lower === "never") {
    polarity = "never";
    i += 1;
  }
  if (polarity !== "plain") {
    while (words[i]?.lower === "ever" || words[i]?.lower === "never" || words[i]?.lower === "even") {
      if (words[i]?.lower !== "even") polarity = "never";
      i += 1;
    }
    i = skipFrameAdverbs(words, i);
    if (words[i]?.lower === "to" && has(words[i + 1], tag.base)) i += 1;
  }
  return { at: i, polarity };
}

const joiners = new Set(["and", "or", "but", "then", "&", "plus", "so", "nor", "yet"]);

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

const telling = new Set(["tell", "say", "explain", "remind", "let", "show"]);
const singular = new Set(
  "it it's he he's she she's that's everything everything's somebody someone everyone".split(" "),
);

interface Inner {
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
}

const bareTakers = new Set(["let", "help", "make", "have", "watch", "see", "hear"]);
const innerStatives = new Set(
  "need want feel think know have like love are mean see hear say enjoy hate miss believe".split(" "),
);

/** First parts of verbs written as two words: "double check", "meal prep", "e mail". */
const compoundFirst = new Set(
  "double triple cross e meal fact proof job sleep potty house baby window speed cold calorie role self hand spot fine deep dry stir pan air toilet crate clicker group budget cyber background price people binge hate power fast reality".split(
    " ",
  ),
);

/** The index of the word that is inflected in the verb at `at`: its second part in "double check". */
export function inflectedAt(words: Words, at: number): number {
  const next = words[at + 1];
  return compoundFirst.has(words[at]?.lower ?? "") &&
    next !== undefined &&
    next.gap === 1 &&
    has(next, tag.base) &&
    !has(next, tag.preposition) &&
    next.lower !== "up"
    ? at + 1
    : at;
}

/**
 * The verb phrase whose first verb stands at `at` in `shape`: its coordinated verbs and where it ends, which is before a
 * clause with a subject of its own ("…, you won't win"), a semicolon, or the end of the sentence.
 * `from` is where the words begin that give way to the frame.
 */
export function readVerbPhrase(
  words: Words,
  from: number,
  at: number,
  shape: Shape,
  polarity: Polarity,
  mid = at,
): VerbPhrase {
  const verbAt = shape === "base" ? inflectedAt(words, at) : at;
  const first = words[verbAt];
  const heads: Head[] = [
    {
      at: verbAt,
      from,
      mid,
      lemma: lemmaOf(first?.lower ?? "") ?? (shape === "base" ? (first?.lower ?? "") : ""),
      polarity,
    },
  ];
  const inner: Inner = { infinitive: false, adverbial: false, finite: false, singular: false, purpose: false };
  let conditional = false;
  let i = at + 1;
  const limit = sentenceLimit(words);
  while (i < limit) {
    const word = words[i];
    if (word === undefined) break;
    if (word.quoted) {
      i += 1;
      continue;
    }
    if (word.kind === kind.mark || word.kind === kind.symbol) {
      if (word.lower === "(") {
        const close = closing(words, i, limit);
        if (close > i) {
          i = close + 1;
          continue;
        }
      }
      if (
        word.lower === ")" ||
        word.lower === ";" ||
        word.lower === "…" ||
        word.lower === "." ||
        word.lower === "!" ||
        word.lower === "?"
      )
        return end(i);
      if (
        word.lower === ":" &&
        (startsClause(words, i + 1) ||
          opensCommand(words, i + 1) ||
          !has(words[i + 1], tag.determiner | tag.noun | tag.plural))
      )
        return end(i);
      if (
        word.lower === "—" &&
        (startsClause(words, i + 1) || opensCommand(words, skipFrameAdverbs(words, i + 1), true))
      )
        return end(i);
      if (word.kind === kind.symbol && word.lower === "" && !has(words[i + 1], tag.preposition)) return end(i);
      if (word.lower !== ",") {
        i += 1;
        continue;
      }
    }
    const comma = word.kind === kind.mark;
    if (comma || joiners.has(word.lower)) {
      const joined = readJoin(words, i, limit);
      if (joined.next >= limit) return end(comma && joined.joiner === "" ? i : limit);
      const outcome = judgeJoin(words, joined, shape, inner, heads);
      if (outcome === "end") return end(i);
      if (outcome !== "on") {
        heads.push(outcome);
        inner.infinitive = inner.adverbial = inner.finite = inner.singular = inner.purpose = false;
        i = outcome.at + 1;
        continue;
      }
      i = Math.max(i + 1, joined.next);
      continue;
    }
    if (word.lower === "to" && has(words[i + 1], tag.base)) inner.infinitive = true;
    if (has(word, tag.modal)) inner.infinitive = true;
    if (i === at + 1 + 0 && bareTakers.has(heads[heads.length - 1]?.lemma ?? "")) inner.infinitive = true;
    if (finiteOpeners.has(word.lower) && hasFinite(words, i + 1, Math.min(limit, i + 8)) && opensFinite(words, i)) {
      inner.adverbial = inner.finite = true;
      inner.singular = singular.has(words[i + 1]?.lower ?? "");
      if (!pastAhead(words, i + 1, limit)) conditional = true;
    } else if (has(word, tag.wh) || word.lower === "that" || startsClauseHere(words, i)) inner.finite = true;
    i += 1;
  }
  return end(limit);

  function end(to: number): VerbPhrase {
    return { from, to, heads, conditional };
  }
}

/** "before" and the like open a clause when a subject follows; "since" and "as" also when it is "it". */
function opensFinite(words: Words, at: number): boolean {
  return startsClause(words, at + 1) || has(words[at + 1], tag.wh);
}

/** Whether the adverbial clause that starts at `at` is told in the past: then it is no present condition. */
function pastAhead(words: Words, at: number, limit: number): boolean {
  for (let i = at; i < limit && i < at + 7; i += 1) {
    const word = words[i];
    if (isBoundary(word)) return false;
    if (
      word?.lower === "was" ||
      word?.lower === "were" ||
      word?.lower === "had" ||
      word?.lower === "did" ||
      word?.lower === "didn't"
    )
      return true;
    if (i > at && has(word, tag.past) && !has(word, tag.base | tag.participle)) return true;
    if (has(word, tag.modal | tag.be | tag.auxiliary | tag.thirdPerson)) return false;
  }
  return false;
}

function startsClauseHere(words: Words, at: number): boolean {
  const word = words[at];
  return (
    has(word, tag.contraction) ||
    (has(word, tag.subject | tag.pronoun) && word !== undefined && isFinite(words, at + 1, word.lower))
  );
}

/** Where the sentence's own closing marks begin: ".", "?!", emoji, a tag such as ", okay?". */
export function sentenceLimit(words: Words): number {
  let end = words.length;
  while (end > 0) {
    const word = words[end - 1];
    if (word === undefined) break;
    if (word.kind === kind.symbol) end -= 1;
    else if (
      word.kind === kind.mark &&
      word.lower !== ")" &&
      word.lower !== '"' &&
      word.lower !== "%" &&
      word.lower !== "'" &&
      !(word.quoted && word.lower !== ".")
    )
      end -= 1;
    else break;
  }
  return end;
}

function closing(words: Words, open: number, limit: number): number {
  for (let i = open + 1; i < limit; i += 1) if (words[i]?.lower === ")") return i;
  return -1;
}

interface Join {
  /** The coordinator between two parts: "and", "but" …; "" for a bare comma. */
  readonly joiner: string;
  readonly comma: boolean;
  /** Index of the first word behind the comma and the coordinators. */
  readonly next: number;
  readonly at: number;
}

function readJoin(words: Words, at: number, limit: number): Join {
  let i = at;
  let comma = false;
  let joiner = "";
  while (i < limit) {
    const word = words[i];
    if (word === undefined) break;
    if (word.kind === kind.mark && word.lower === ",") comma = true;
    else if (
      joiners.has(word.lower) &&
      (joiner === "" || joiner === "and" || joiner === "but" || joiner === "or" || word.lower === "then")
    )
      joiner = joiner === "" ? word.lower : joiner;
    else break;
    i += 1;
  }
  return { joiner, comma, next: i, at };
}

/** What stands behind a comma or coordinator: another verb of the phrase, the end of it, or only more of the same. */
function judgeJoin(words: Words, join: Join, shape: Shape, inner: Inner, heads: readonly Head[]): Head | "end" | "on" {
  const { next, joiner, comma } = join;
  // "whether or not it helps", "your wife and not your mom"
  if (words[next]?.lower === "not" && !has(words[next + 1], tag.base)) return "on";
  if (joiner === "so") {
    const so = next - 1;
    if (isPurpose(words, so)) {
      inner.infinitive = inner.finite = inner.purpose = true;
      return "on";
    }
    if (startsClause(words, next)) return "end";
  }
  const start = readPolarity(words, next);
  const at = has(words[start.at], tag.base) ? start.at : skipAdverbs(words, start.at);
  const verb = words[at];
  if (
    start.polarity !== "plain" &&
    start.at > next &&
    verb !== undefined &&
    (has(verb, tag.base) || verb.tags === 0) &&
    verb.kind === kind.word &&
    words[next]?.lower !== "not" &&
    !(inner.adverbial && !comma)
  ) {
    return { at, from: next, mid: start.at, lemma: verb.lower, polarity: start.polarity };
  }
  // "…, but for the first month, put him …": a command with a lead of its own
  const lead = leadAt(words, next);
  if (lead !== undefined && opensCommand(words, skipAdverbs(words, skipFrameAdverbs(words, lead.to)), true))
    return "end";
  if (startsClause(words, next)) {
    // "tell her that you understand, but you're being careful": what is said goes on
    if (
      inner.finite &&
      (joiner === "and" || joiner === "but") &&
      telling.has(heads[heads.length - 1]?.lemma ?? "") &&
      ["you", "you're", "you've", "you'd", "you'll"].includes(words[next]?.lower ?? "")
    )
      return "on";
    if (inner.adverbial && joiner !== "" && !comma && joiner !== "but" && joiner !== "so") return "on";
    if (
      inner.finite &&
      !comma &&
      (joiner === "or" ||
        (joiner === "and" &&
          !has(words[next], tag.contraction) &&
          words[next]?.lower === "you" &&
          (inner.purpose || !has(words[next + 1], tag.modal))))
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
    if (has(word, tag.gerund) && word !== undefined && !inner.infinitive && !has(word, tag.preposition))
      return { at, from: next, mid: start.at, lemma: lemmaOf(word.lower) ?? word.lower, polarity: start.polarity };
    if (joiner === "" || !(verb !== undefined && verbStart(verb.lower) === 3 && shape === "gerund")) return "on";
  }
  if (verb === undefined || !has(verb, tag.base) || verb.quoted) return "on";
  // "be honest and open"
  if (heads[heads.length - 1]?.lemma === "be" && has(verb, tag.adjective) && !hasObject(words, at)) return "on";
  if (inner.infinitive && !comma) return "on";
  if (inner.finite && !comma && (joiner === "or" || innerStatives.has(verb.lower))) return "on";
  if (inner.adverbial && !comma && !(inner.singular && verbStart(verb.lower) >= 2 && hasObject(words, at))) return "on";
  const likely = verbStart(verb.lower);
  const command = opensCommand(words, at, true);
  // ", just drive there": the adverb turns to a new deed
  // "hit, yell, or harm": a list of bare verbs
  if (joiner === "" && likely >= 2 && words[at + 1]?.lower === "," && heads[heads.length - 1]?.at === join.at - 1)
    return headAt();
  const chained = comma && (heads.length > 1 || (start.at > next && likely === 3));
  if (joiner !== "" && isLast(words, at) && lastVerbs.has(verb.lower)) return headAt();
  const accept =
    joiner === ""
      ? command &&
        (likely === 3 ||
          chained ||
          hasObject(words, at) ||
          (movers.has(verb.lower) && has(words[at + 1], tag.preposition)))
      : command || (likely === 3 && !has(words[at + 1], tag.modal | tag.be));
  if (!accept && joiner !== "" && likely > 0 && bareCountable(words, at)) return headAt();
  if (!accept)
    return joiner !== "" && likely === 2 && isLast(words, at) && !has(words[next - 2], tag.noun | tag.plural)
      ? headAt()
      : "on";
  return headAt();

  function headAt(): Head {
    return { at, from: next, mid: start.at, lemma: verb?.lower ?? "", polarity: "plain" };
  }
}

function hasObject(words: Words, at: number): boolean {
  return has(words[at + 1], tag.determiner | tag.possessive | tag.object | tag.reflexive | tag.pronoun);
}

/** Verbs that end a phrase by themselves: "take the grade and run". */
const lastVerbs = new Set(
  "run go leave relax rest wait see move listen breathe sleep cry walk stay stop think talk smile laugh pray ask try enjoy repeat hope eat read write".split(
    " ",
  ),
);

/** Verbs that go on with a preposition: "get a job, look at some courses". */
const movers = new Set(
  "look talk go sit walk think listen speak wait come reach sign write read work focus".split(" "),
);

/** Nouns that stand without an article, so that "and" may join them to another: "love and support for each other". */
const massNouns = new Set(
  "love support help work rest sleep care respect trust play practice talk hope fear food water exercise time study research focus progress control pain change interest travel play access need value focus contact light cover paint cash spice cream milk oil butter salt sugar rice show text".split(
    " ",
  ),
);

/** "wigs and experiment with hats": a noun that needs an article and has none is a verb. */
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

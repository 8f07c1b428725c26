import { among } from "../text/remembered.js";
import { closing, hasFinite, isBoundary, isFinite, startsClause } from "../clauses/clauses.js";
import { opensCommand } from "../clauses/command-verb.js";
import { ledCommand } from "../clauses/led-command.js";
import { inflectedAt, type Head, type Shape } from "./head.js";
import { isJoiner, readJoin, type Join } from "./joins/join.js";
import type { Inner } from "./joins/inner.js";
import { judgeJoin } from "./joins/joins.js";
import { lemmaOf, verbStart } from "../lexicon.js";
import { newClause } from "./new-clause.js";
import { runOnVerb } from "./run-on.js";
import { readPolarity, skipFrameAdverbs, type Polarity } from "./polarity.js";
import { tag } from "../text/tags.js";
import { has, isWord, kind, type Word, wordAt } from "../text/words.js";

type Words = readonly Word[];

/** A verb phrase with everything that depends on it; indices into the sentence's words. */
export interface VerbPhrase {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  readonly heads: readonly Head[];
  /** Whether a clause inside sets a time or a condition in the present: "when you wake up", "until you feel safe". */
  readonly conditional: boolean;
  /** Whether a verb that is joined to it may be one of its own: "learn how to ask and stay calm". Only the base form fits both. */
  readonly open: boolean;
}

/** Subjects in the third person singular, with which no base form agrees. */
const singular = new Set(
  "it it's he he's she she's that's everything everything's somebody someone everyone".split(" "),
);
const bareTakers = new Set(["let", "help", "make", "have", "watch", "see", "hear"]);
const opensFiniteClause = among(
  new Set("if when whenever until unless before after once while because since".split(" ")),
);

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
  const inner: Inner = {
    infinitive: false,
    adverbial: false,
    finite: false,
    singular: false,
    purpose: false,
    series: false,
  };
  let conditional = false;
  let open = false;
  /** Where a parenthesis closes that holds a verb of the phrase. */
  let aside = -1;
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
        // "write it down (do it tonight)", "sand the door (and remember to clean it)"
        const behind = words[i + 1];
        const more = behind !== undefined && isJoiner(behind) ? i + 2 : i + 1;
        const { at: verb, polarity: denied } = readPolarity(words, more);
        if (close > i && doesMore(words, verb, denied !== "plain")) {
          heads.push({ at: verb, from: more, mid: verb, lemma: words[verb]?.lower ?? "", polarity: denied });
          aside = close;
          i = verb + 1;
          continue;
        }
        if (close > i) {
          i = close + 1;
          continue;
        }
      }
      if (i === aside) {
        i += 1;
        continue;
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
      // "take a day off: travel, read a book"
      if (
        word.lower === ":" &&
        has(words[i + 1], tag.base) &&
        isWord(words[i + 2], ",") &&
        opensCommand(words, i + 3)
      ) {
        heads.push({ at: i + 1, from: i + 1, mid: i + 1, lemma: words[i + 1]?.lower ?? "", polarity: "plain" });
        i += 2;
        continue;
      }
      if (
        word.lower === ":" &&
        (startsClause(words, i + 1) ||
          opensCommand(words, i + 1) ||
          !has(words[i + 1], tag.determiner | tag.noun | tag.plural))
      )
        return end(i);
      if (
        word.lower === "—" &&
        (startsClause(words, i + 1) ||
          opensCommand(words, skipFrameAdverbs(words, i + 1), true) ||
          ledCommand(words, i + 1, true) >= 0)
      )
        return end(i);
      if (word.kind === kind.symbol && word.lower === "" && !has(words[i + 1], tag.preposition)) return end(i);
      if (word.lower !== ",") {
        i += 1;
        continue;
      }
    }
    // "read a book / watch a film or rest"
    const slash = word.lower === "/" && word.gap > 0 && opensCommand(words, i + 1, true);
    if (slash) {
      heads.push({ at: i + 1, from: i + 1, mid: i + 1, lemma: words[i + 1]?.lower ?? "", polarity: "plain" });
      i += 2;
      continue;
    }
    // "call her now and then, and write"
    if (word.lower === "and" && isNowAndThen(words, i)) {
      i += 2;
      continue;
    }
    // "Run don't walk"
    const counter = i === at + 1 && word.lower === "don't" && has(words[i + 1], tag.base);
    const comma = word.kind === kind.mark;
    // "hug her now and then"
    if (word.lower === "and" && isWord(words[i - 1], "now") && isWord(words[i + 1], "then")) {
      i += 2;
      continue;
    }
    if (counter || comma || isJoiner(word)) {
      const joined = readJoin(words, i, limit);
      if (joined.next >= limit) return end(comma && joined.joiner === "" ? i : limit);
      const outcome = judgeJoin(words, joined, shape, inner, heads);
      if (outcome === "end") return end(i);
      if (outcome !== "on") {
        heads.push(outcome);
        inner.infinitive = inner.adverbial = inner.finite = inner.singular = inner.purpose = inner.series = false;
        i = outcome.at + 1;
        continue;
      }
      open ||= mayShare(words, joined);
      i = Math.max(i + 1, joined.next);
      continue;
    }
    const further = i < at + 2 ? undefined : runOnVerb(words, i, inner.finite || inner.infinitive);
    if (further !== undefined && !bareTakers.has(heads[heads.length - 1]?.lemma ?? "")) {
      heads.push(further);
      i = further.at + 1;
      continue;
    }
    if (newClause(words, at, i)) return end(i);
    // "get to know the town and reach out": a fixed phrase, in which nothing shares
    const known = words[i - 1]?.lower === "get" && words[i + 1]?.lower === "know";
    if (word.lower === "to" && has(words[i + 1], tag.base) && !known) inner.infinitive = true;
    if ((has(word, tag.modal) && word.lower !== "better") || (word.lower === "than" && has(words[i + 1], tag.base)))
      inner.infinitive = true;
    // "let him play": a bare infinitive behind its object, but "make an outline" has none
    if (
      has(word, tag.base) &&
      bareTakers.has(heads[heads.length - 1]?.lemma ?? "") &&
      !has(words[i - 1], tag.determiner | tag.possessive | tag.adjective | tag.preposition)
    )
      inner.infinitive = true;
    if (opensFiniteClause(word) && hasFinite(words, i + 1, Math.min(limit, i + 8)) && opensFinite(words, i)) {
      inner.adverbial = inner.finite = true;
      inner.singular = singular.has(words[i + 1]?.lower ?? "");
      if (!pastAhead(words, i + 1, limit) && !isComplement(words, i)) conditional = true;
    } else if (has(word, tag.wh) || word.lower === "that" || startsClauseHere(words, i)) inner.finite = true;
    i += 1;
  }
  return end(limit);

  function end(to: number): VerbPhrase {
    return { from, to, heads, conditional, open };
  }
}

const isNowAndThen = (words: Words, and: number): boolean =>
  words[and - 1]?.lower === "now" && words[and + 1]?.lower === "then" && isBoundary(words[and + 2]);

const taken = tag.object | tag.possessive | tag.determiner | tag.reflexive | tag.preposition;

/** "(do it tonight)", "(ask them first)": a command in parentheses, with what it is done to. */
const doesMore = (words: Words, at: number, denied: boolean): boolean =>
  verbStart(words[at]?.lower ?? "") === 3 &&
  (denied || opensCommand(words, at, true)) &&
  (has(words[at + 1], taken) || isWord(words[at + 1], "it", "to", "sure") || words[at]?.lower === "do");

/** Whether a base verb stands behind "and" or "or" with no subject of its own: it may belong to any verb before it. */
function mayShare(words: Words, { at: joint, joiner, next }: Join): boolean {
  // "try and be calm": one deed
  if (words[joint - 1]?.lower === "try") return false;
  const at = skipFrameAdverbs(words, next);
  const word = words[at];
  if (joiner === "so" || word === undefined || !has(word, tag.base)) return false;
  // "find people from your town, talk to them": behind a comma only what is surely done to something
  if (joiner === "" && !(verbStart(word.lower) === 3 && has(words[at + 1], taken))) return false;
  if (has(word, tag.modal | tag.be | tag.auxiliary | tag.preposition | tag.determiner)) return false;
  return verbStart(word.lower) >= 2;
}

/** "before" and the like open a clause when a subject follows; "since" and "as" also when it is "it". */
function opensFinite(words: Words, at: number): boolean {
  return startsClause(words, at + 1) || has(words[at + 1], tag.wh) || quantified(words, at + 1);
}

const asking = new Set("see ask check know wonder decide figure".split(" "));

/** "see if they have one", "ask him if he can": no condition, but what is asked. */
function isComplement(words: Words, at: number): boolean {
  if (words[at]?.lower !== "if") return false;
  if (asking.has(lemmaOf(words[at - 1]?.lower ?? "") ?? "") || words[at - 1]?.lower === "out") return true;
  for (let i = at - 1; i > at - 5; i -= 1)
    if (["ask", "asking", "tell"].includes(wordAt(words, i)?.lower ?? "")) return wordAt(words, i)?.lower !== "tell";
  return false;
}

/** "when some of you have keys": a subject of parts. */
function quantified(words: Words, at: number): boolean {
  return (
    has(words[at], tag.pronoun) && words[at + 1]?.lower === "of" && isFinite(words, at + 3, words[at + 2]?.lower ?? "")
  );
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

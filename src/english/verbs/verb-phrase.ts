import { closing } from "../clauses/clauses.js";
import { opensCommand } from "../clauses/command-verb.js";
import { inflectedAt, type Head, type Shape } from "./head.js";
import { isJoiner, readJoin, type Join } from "./joins/join.js";
import type { Inner } from "./joins/inner.js";
import { judgeJoin } from "./joins/joins.js";
import { lemmaOf, verbStart } from "../lexicon.js";
import { bareTakers, noteInner } from "./inner-clause.js";
import { judgeMark } from "./ends/marks.js";
import { newClause } from "./ends/new-clause.js";
import { runOnVerb } from "./ends/run-on.js";
import { sentenceLimit } from "./ends/sentence-limit.js";
import { readPolarity, skipFrameAdverbs, type Polarity } from "./polarity.js";
import { tag } from "../text/tags.js";
import { has, isWord, kind, type Word } from "../text/words.js";

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
      if (word.lower !== ",") {
        const outcome = judgeMark(words, i, inner);
        if (outcome === "end") return end(i);
        if (outcome !== "on") heads.push(outcome);
        i += outcome === "on" ? 1 : 2;
        continue;
      }
    }
    // "Run don't walk"
    const counter = i === at + 1 && word.lower === "don't" && has(words[i + 1], tag.base);
    const comma = word.kind === kind.mark;
    const joins = isJoiner(word);
    // "hug her now and then"
    if (joins && word.lower === "and" && isWord(words[i - 1], "now") && isWord(words[i + 1], "then")) {
      i += 2;
      continue;
    }
    // "until then"
    if (joins && word.lower === "then" && isWord(words[i - 1], "until", "till", "by", "since", "before")) {
      i += 1;
      continue;
    }
    if (counter || comma || joins) {
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
    if (noteInner(words, i, limit, heads[heads.length - 1], inner)) conditional = true;
    i += 1;
  }
  return end(limit);

  function end(to: number): VerbPhrase {
    return { from, to, heads, conditional, open };
  }
}

/** ", knock, and ask": alone between commas in a row that goes on. */
const isAmid = (words: Words, at: number): boolean => {
  const behind = words[at + 2];
  return isWord(words[at + 1], ",") && behind !== undefined && isJoiner(behind);
};

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
  if (joiner === "" && !(verbStart(word.lower) === 3 && has(words[at + 1], taken)) && !isAmid(words, at)) return false;
  if (has(word, tag.modal | tag.be | tag.auxiliary | tag.preposition | tag.determiner)) return false;
  return verbStart(word.lower) >= 2;
}

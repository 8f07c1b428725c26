import { mentions } from "../../../english/text/mentions.js";
import { among } from "../../../english/text/remembered.js";
import { closing, skipAdverbs, startsClause } from "../../../english/clauses/clauses.js";
import { tag } from "../../../english/text/tags.js";
import { has, isWord, type Word } from "../../../english/text/words.js";

type Words = readonly Word[];

const reasons = "because since cause cos coz bc".split(" ");
const isReason = among(new Set(reasons));
/** What is always so is told behind one of these. */
const mayTellTruth = mentions(new Set([...reasons, "(", "which", "sense", "nowadays", "days", "today's"]));
const everybody = new Set("everyone everybody nobody people others".split(" "));
/** Who is told of, and not what is always so. */
const told =
  /^(?:you|i|we|he|she|they|your|my|our|his|her|their)(?:'|$)|^(?:yours|yourself|me|us|him|them)$|'ll$|^(?:will|won't)$/;
const theirs = new Set("they them their".split(" "));
const saying = new Set("said known called thought considered believed".split(" "));

/**
 * The stretches [from, to) in words[from, to) that tell what is always so, as a reason or in brackets, and keep the present in a
 * tale of the past: "because it's harder to mend later", "(not everyone gets along)".
 */
export function truthsIn(words: Words, from: number, to: number): (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  if (!mayTellTruth(words)) return found;
  for (let i = from; i < to; i += 1) {
    const word = words[i];
    if (isNowadays(words, i) && i > from) {
      found.push([i, to]);
      break;
    }
    // "if that makes sense": said to the reader
    if (word?.lower === "if" && words[i + 2]?.lower === "makes" && words[i + 3]?.lower === "sense") {
      found.push([i, i + 4]);
      continue;
    }
    // "…, which is what half the town does"
    if (isCustom(words, i) && !words.slice(i, to).some(({ lower }) => told.test(lower))) {
      found.push([i, to]);
      break;
    }
    const bracket = word?.lower === "(";
    if (word === undefined || word.quoted || (!bracket && !isReason(word))) continue;
    const end = clauseEnd(words, i + 1, bracket ? closing(words, i, to) : to);
    if (!isGeneral(words, i + 1, end) && !(bracket && isRemark(words, i + 1, end))) continue;
    found.push([i, end]);
    i = end - 1;
  }
  return found;
}

/** ", in today's world we need more of them": so it is. */
const isNowadays = (words: Words, at: number): boolean =>
  words[at - 1]?.lower === "," &&
  (words[at]?.lower === "nowadays" ||
    (words[at]?.lower === "these" && words[at + 1]?.lower === "days") ||
    (words[at]?.lower === "in" && words[at + 1]?.lower === "today's"));

const isCustom = (words: Words, at: number): boolean =>
  words[at - 1]?.lower === "," &&
  words[at]?.lower === "which" &&
  words[at + 1]?.lower === "is" &&
  words[at + 2]?.lower === "what";

/** Where the clause that begins at `from` ends: in front of the comma that another one follows. */
function clauseEnd(words: Words, from: number, to: number): number {
  for (let i = from; i < to; i += 1)
    if (words[i]?.lower === "," && (startsClause(words, i + 1) || has(words[i + 1], tag.coordinator))) return i;
  return to;
}

const things = new Set("it it's this that that's there there's".split(" "));

/** "(it's sold here, too)": a remark in brackets on a thing. */
const isRemark = (words: Words, from: number, to: number): boolean =>
  things.has(words[from]?.lower ?? "") && !words.slice(from, to).some(({ lower }) => told.test(lower));

const some = new Set("some most many all few".split(" "));

function isGeneral(words: Words, from: number, to: number): boolean {
  // "nobody calls then unless they must": it is everybody whom "they" means
  const all = everybody.has(words[from]?.lower ?? "");
  if (words.slice(from, to).some(({ lower }) => told.test(lower) && !(all && theirs.has(lower)))) return false;
  // "apparently some girls are"
  let at = skipAdverbs(words, words[from]?.lower === "not" ? from + 1 : from);
  // "young boys don't often say", "some girls are"
  while (at < to - 1 && (has(words[at], tag.adjective) || some.has(words[at]?.lower ?? ""))) at += 1;
  const subject = words[at];
  if (everybody.has(subject?.lower ?? "")) return has(words[skipAdverbs(words, at + 1)], present);
  // "memory is a liar"
  if (
    at === from &&
    has(subject, tag.noun) &&
    words[at + 1]?.lower === "is" &&
    /^an?$/.test(words[at + 2]?.lower ?? "")
  )
    return true;
  if (subject?.lower === "it's") {
    const next = skipAdverbs(words, at + 1);
    if (has(words[next], tag.gerund)) return false;
    // "it's said that", "it's much harder to mend"
    return (
      saying.has(words[next]?.lower ?? "") || words.slice(next, to).some((word, k) => k > 0 && word.lower === "to")
    );
  }
  return (
    has(subject, tag.plural) &&
    !has(subject, at > from ? tag.noun : tag.noun | tag.thirdPerson) &&
    (has(words[skipAdverbs(words, at + 1)], present) || isWord(words[at + 1], "don't"))
  );
}

const present = tag.base | tag.thirdPerson | tag.be;

/** What of words[from, to) lies outside of the stretches. */
export function outside(
  stretches: readonly (readonly [number, number])[],
  from: number,
  to: number,
): (readonly [number, number])[] {
  const parts: (readonly [number, number])[] = [];
  let at = from;
  for (const [begin, end] of stretches) {
    if (begin > at && begin < to) parts.push([at, begin]);
    if (end > at) at = Math.min(end, to);
  }
  if (at < to) parts.push([at, to]);
  return parts;
}

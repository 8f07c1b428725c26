import { hasFinite, isBoundary, skipAdverbs } from "../english/clauses/clauses.js";
import { leadAt, subordinators, type Lead } from "../english/clauses/leads.js";
import type { Sentence } from "../english/text/sentences.js";
import { complement, complementsOf, lemmaOf } from "../english/lexicon.js";
import { tag } from "../english/text/tags.js";
import { inflectedAt } from "../english/verbs/head.js";
import { readPolarity, type Polarity } from "../english/verbs/polarity.js";
import { has, kind, type Word } from "../english/text/words.js";
import type { Match } from "./forms.js";

type Words = readonly Word[];
const isWord = (word: Word | undefined, ...lowers: string[]): boolean =>
  word !== undefined && lowers.includes(word.lower);

/** Words that may open a sentence without being part of what it says: "So,", "First,", "Also". They stay. */
const introducers = new Set(
  "so and but or plus also first firstly second secondly third thirdly finally lastly next then again now otherwise instead meanwhile anyway anyways however therefore still thus hence additionally furthermore moreover besides basically ultimately overall alternatively edit tldr fwiw btw imo imho tbh personally honestly afterwards afterward second-of-all on-top".split(
    " ",
  ),
);

/** Fixed phrases that introduce a sentence and stay. */
const introPhrases = byFirstWord([
  "all in all", "in the end", "bottom line", "long story short", "first things first", "either way", "that said", "having said that", "that being said", "being said", "in short",
  "worst case scenario", "all said and done", "when all is said and done", "in other words", "one more thing", "last but not least", "best of all", "sad to say", "needless to say", "like i said", "as i said", "as others have said", "like others have said", "as everyone said", "i know it's hard but",
]); // prettier-ignore

function byFirstWord(phrases: readonly string[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const map = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases) {
    const words = phrase.split(" ");
    const first = words[0] ?? "";
    map.set(first, [...(map.get(first) ?? []), words]);
  }
  return map;
}

/** Where the clause of a sentence begins, behind bullets, interjections, "So,", "First,", and a name spoken to ("Sam, …"). */
export function introEnd(words: Words, at = 0): number {
  let i = at;
  for (;;) {
    const word = words[i];
    if (word === undefined || word.quoted) return i;
    const next = words[i + 1];
    const phrase = introPhrases.get(word.lower)?.find((one) => one.every((lower, k) => words[i + k]?.lower === lower));
    if (phrase !== undefined) {
      i += phrase.length + (isWord(words[i + phrase.length], ",", ":", "—") ? 1 : 0);
      continue;
    }
    if (
      isWord(word, "like") &&
      subordinators.has(next?.lower === "even" ? (words[i + 2]?.lower ?? "") : (next?.lower ?? "")) &&
      i === at
    )
      i += 1;
    else if (word.kind === kind.symbol) i += 1;
    else if (isWord(word, "look", "listen") && isWord(next, ",")) i += 2;
    else if (word.kind === kind.mark) {
      if ("-—•·>(*+‣…),.:#".includes(word.lower) && i < 4) i += 1;
      else return i;
    } else if (word.kind === kind.number) {
      if (isWord(next, ".", ")", ":") && i < 3) i += 2;
      else return i;
    } else if (
      has(word, tag.interjection) &&
      word.lower !== "please" &&
      (isBoundary(next) ||
        has(next, tag.interjection) ||
        introducers.has(next?.lower ?? "") ||
        isVocative(words, i + 1))
    ) {
      i += isWord(next, ",", "!", ".") ? 2 : 1;
    } else if (
      introducers.has(word.lower) &&
      !(isWord(word, "instead") && isWord(next, "of")) &&
      !(isWord(word, "first") && isWord(next, "of"))
    ) {
      i += isWord(next, ",") ? 2 : 1;
    } else if (isWord(word, "first") && isWord(next, "of") && isWord(words[i + 2], "all", "off"))
      i += isWord(words[i + 3], ",") ? 4 : 3;
    else if (isWord(word, "of") && isWord(next, "course")) i += isWord(words[i + 2], ",") ? 3 : 2;
    else if (isWord(word, "first") || (isWord(word, "for") && isWord(next, "now")))
      i += isWord(words[i + 2], ",") ? 3 : 2;
    else if (isVocative(words, i)) i += 2;
    else return i;
  }
}

/** A name spoken to: a capitalised word of no other class, with its comma. */
function isVocative(words: Words, at: number): boolean {
  const word = words[at];
  if (word === undefined || word.kind !== kind.word || !isWord(words[at + 1], ",")) return false;
  if (has(word, tag.interjection)) return true;
  // "parks, museums, dress up": what stands between the commas of a list
  if (
    words[at - 1]?.lower === "," &&
    has(words[at - 2], tag.noun | tag.plural) &&
    !has(words[at - 2], tag.interjection)
  )
    return false;
  return (word.tags & ~(tag.noun | tag.interjection)) === 0 && !isWord(words[at + 2], "and", "or");
}

/** The leads that stand right before `from`, in order; empty when the frame opens its clause itself. */
export function leadsBefore(sentence: Sentence, from: number): readonly Lead[] {
  const { words } = sentence;
  for (const start of clauseStarts(words, from)) {
    const leads: Lead[] = [];
    let at = start;
    while (at < from) {
      const lead = leadAt(words, at) ?? bareLead(words, at, from);
      if (lead === undefined || lead.to > from) break;
      leads.push(lead);
      at = lead.to;
      const then = introEnd(words, at);
      if (then <= from && then > at) at = then;
    }
    if (at === from && leads.length > 0) return leads;
  }
  return [];
}

/** A leading clause with no comma behind it: "If you're new here | see somebody", "In this case | you should ask". */
function bareLead(words: Words, at: number, from: number): Lead | undefined {
  const first = words[at];
  if (first === undefined || at >= from || (has(first, tag.coordinator) && !subordinators.has(first.lower)))
    return undefined;
  // "…, so it helps": what ends in a joiner leads nothing in
  if (has(words[from - 1], tag.coordinator) && !isWord(words[from - 1], "then")) return undefined;
  for (let i = at; i < from; i += 1) if (isBoundary(words[i]) && !isWord(words[i], "/", "(", ")")) return undefined;
  if (subordinators.has(first.lower)) {
    if (from - at < 2) return undefined;
    return { from: at, to: from, finite: hasFinite(words, at + 1, from), opener: first.lower };
  }
  if (has(first, tag.preposition) && !hasFinite(words, at + 1, from) && from - at <= 10 && from - at >= 2)
    return { from: at, to: from, finite: false, opener: first.lower };
  return undefined;
}

/** No clause that leads in begins more words back than this; a sentence without end must not be read over and over. */
const farthest = 60;

/** Where clauses may begin before `from`: the sentence's own start and behind each boundary or coordinator, first to last. */
function* clauseStarts(words: Words, from: number): Generator<number> {
  const first = introEnd(words);
  yield first;
  if (isWord(words[first], "maybe", "perhaps")) yield first + 1;
  // "I think if you ask her, you can …"
  if (isWord(words[first], "i") && thinks.has(words[first + 1]?.lower ?? ""))
    yield isWord(words[first + 2], "that") ? first + 3 : first + 2;
  for (let i = Math.max(1, from - farthest); i <= from; i += 1) {
    const word = words[i - 1];
    if (word === undefined) continue;
    if (isBoundary(word) || isWord(word, "and", "but", "so", "or", "then")) yield introEnd(words, i);
  }
}

/** Where the frame before a subject "you" begins, and whether "I don't think" turns it round. */
export interface FrameStart {
  readonly from: number;
  readonly negated: boolean;
}

const thinks = new Set(
  "think feel believe guess suppose reckon say figure imagine felt thought swear know agree vote".split(" "),
);
const fronts = new Set(
  "maybe perhaps personally honestly definitely probably seriously also then imo imho tbh really truly basically actually obviously clearly certainly ultimately possibly first instead just".split(
    " ",
  ),
);

/**
 * Reads back from the subject at `you` over what may stand before it in a frame: "maybe", "I really think (that)", "in my
 * opinion,", "it sounds like". Undefined when the subject does not open a main clause: then it is reported, relative or embedded.
 */
export function frameBefore(sentence: Sentence, you: number): FrameStart | undefined {
  const { words } = sentence;
  let i = you;
  let negated = false;
  for (let turn = 0; turn < 6; turn += 1) {
    const before = words[i - 1];
    if (before === undefined || before.quoted) break;
    if (fronts.has(before.lower)) {
      i -= 1;
      continue;
    }
    const opinion = opinionBefore(words, i);
    if (opinion !== undefined) {
      negated = negated !== opinion.negated;
      i = opinion.from;
      continue;
    }
    break;
  }
  return opensMain(words, i) ? { from: i, negated } : undefined;
}

/** "I (don't) (really) think (that)", "I would say", "it sounds like", "in my opinion,", "all I can say is" right before `at`. */
function opinionBefore(words: Words, at: number): FrameStart | undefined {
  let i = at - 1;
  if (isWord(words[i], ",")) {
    if (isWord(words[i - 1], "opinion", "view") && isWord(words[i - 2], "my") && isWord(words[i - 3], "in"))
      return { from: i - 3, negated: false };
    return undefined;
  }
  if (isWord(words[i], "opinion", "view") && isWord(words[i - 1], "my") && isWord(words[i - 2], "in"))
    return { from: i - 2, negated: false };
  if (isWord(words[i], "that", "like", "as")) i -= 1;
  if (isWord(words[i], "is") && isWord(words[i - 1], "opinion", "point") && isWord(words[i - 2], "my"))
    return { from: i - 2, negated: false };
  const verb = words[i];
  if (verb === undefined) return undefined;
  if (isWord(verb, "sounds", "seems", "looks", "feels") && isWord(words[at - 1], "like", "that")) {
    return { from: isWord(words[i - 1], "it") ? i - 1 : i, negated: false };
  }
  if (!thinks.has(verb.lower)) return undefined;
  i -= 1;
  let negated = false;
  while (i >= 0) {
    const word = words[i];
    if (isWord(word, "i", "i'd", "i'll")) {
      const from = isWord(words[i - 1], "personally", "honestly", "imo", "tbh") ? i - 1 : i;
      return { from, negated };
    }
    if (isWord(word, "don't")) negated = true;
    else if (!has(word, tag.midAdverb | tag.modal | tag.auxiliary | tag.negation)) break;
    if (isWord(word, "not")) negated = true;
    i -= 1;
  }
  // "Think you should …": the writer's "I" is left out
  if (i < 0 && verb.lower === "think") return { from: i + 1, negated };
  return undefined;
}

/** Whether a main clause may begin at `at`: at the sentence's start, behind a boundary or coordinator, or behind its lead. */
export function opensMain(words: Words, at: number): boolean {
  const start = introEnd(words);
  if (at <= start) return true;
  const before = words[at - 1];
  if (before === undefined) return true;
  if (isBoundary(before)) return !insideSubordinate(words, at);
  if (isWord(before, "and", "but", "so", "or", "then", "plus", "&"))
    return !insideSubordinate(words, at - 1) || isWord(before, "so", "but");
  // behind a preposition, a subordinator or a question word the clause is embedded: "before you have to decide", "what you should do"
  // "if they think you should go": the object of a verb of thinking
  const lemma = lemmaOf(before.lower);
  if (
    lemma !== undefined &&
    (complementsOf(lemma) & complement.Clause) !== 0 &&
    !has(before, tag.noun | tag.adverb | tag.preposition)
  )
    return false;
  const afterThat = isWord(before, "that", "this", "it") && has(words[at - 2], tag.preposition);
  if (
    !afterThat &&
    (has(before, tag.wh | tag.determiner | tag.possessive) ||
      isWord(before, "because", "to") ||
      (has(before, tag.subordinator | tag.preposition) &&
        !isWord(
          before,
          "though",
          "around",
          "over",
          "in",
          "on",
          "up",
          "off",
          "out",
          "down",
          "by",
          "before",
          "after",
          "inside",
          "outside",
          "about",
        )))
  )
    return false;
  if (isWord(before, "before", "after", "by", "in", "on", "about") && at >= 2) return false;
  // behind a lead with no comma
  for (const begin of clauseStarts(words, at)) {
    if (begin >= at) break;
    const lead = bareLead(words, begin, at) ?? undefined;
    if (lead === undefined) {
      const comma = leadAt(words, begin);
      if (comma !== undefined && comma.to <= at && (comma.to === at || bareLead(words, comma.to, at) !== undefined))
        return true;
      continue;
    }
    if (
      lead.finite ||
      !subordinators.has(lead.opener) ||
      (has(words[begin], tag.preposition) && lead.to - lead.from <= 6)
    )
      return true;
  }
  return false;
}

/** Whether the coordinator at `at` continues a subordinate clause: "if you feel ill and you have to go, …". */
function insideSubordinate(words: Words, at: number): boolean {
  for (let i = at - 1; i >= 0; i -= 1) {
    const word = words[i];
    if (word === undefined) return false;
    if (isBoundary(word) && !isWord(word, "/", "(", ")")) {
      // the clause before the comma may be a lead that is over: "If it rains, and …"
      return false;
    }
    if (
      isWord(
        word,
        "if",
        "when",
        "because",
        "since",
        "unless",
        "until",
        "whether",
        "although",
        "though",
        "while",
        "before",
        "after",
      ) &&
      has(words[i + 1], tag.subject | tag.pronoun | tag.contraction)
    ) {
      return hasFinite(words, i + 1, at) && introEnd(words) === i;
    }
  }
  return false;
}

/** What stands behind a modal: "(not) (ever) (adverbs) verb"; undefined when no base verb does. */
export function verbAfter(
  words: Words,
  at: number,
  start: Polarity = "plain",
): Pick<Match, "verb" | "mid" | "polarity"> | undefined {
  const read = readPolarity(words, at);
  const polarity: Polarity = start === "plain" ? read.polarity : read.polarity === "plain" ? start : "plain";
  const verb = skipToVerb(words, read.at);
  if (verb < 0) return undefined;
  return { verb, mid: read.at, polarity };
}

/** The base verb at `at`, or behind adverbs that stay with it; −1 when there is none. */
function skipToVerb(words: Words, at: number): number {
  const word = words[at];
  if (word === undefined || word.quoted || word.kind !== kind.word) return -1;
  if (isVerbWord(word) || inflectedAt(words, at) > at || isVerbHere(words, at)) return at;
  const verb = skipAdverbs(words, at);
  const found = words[verb];
  return verb > at && found !== undefined && !found.quoted && isVerbWord(found) ? verb : -1;
}

/** Behind a modal almost any word that can be a base verb is one; "be" and "have" are listed apart. */
function isVerbWord(word: Word): boolean {
  if (isWord(word, "be", "have", "do")) return true;
  if (has(word, tag.midAdverb) && !has(word, tag.base)) return false;
  if (isWord(word, "just", "only", "really", "even", "still", "not", "never", "also", "better", "further"))
    return false;
  return has(word, tag.base) || (word.tags === 0 && word.kind === kind.word);
}

const particles = new Set("up out off down in on back away over around through along together".split(" "));

/** "beef up your skills": behind "to" a noun with a particle or an object is a verb. */
function isVerbHere(words: Words, at: number): boolean {
  const next = words[at + 1];
  return (
    has(words[at], tag.noun) &&
    next !== undefined &&
    (particles.has(next.lower) || has(next, tag.possessive | tag.object | tag.reflexive | tag.determiner))
  );
}

import { isBoundary, skipAdverbs } from "../../../english/clauses/clauses.js";
import { isWriter } from "../../../english/speakers.js";
import { mentions } from "../../../english/text/mentions.js";
import { has, isWord, kind, type Word, wordAt } from "../../../english/text/words.js";
import { tag } from "../../../english/text/tags.js";
import { introEnd } from "../intro.js";
import { beginOf, type Directive } from "../../directive.js";

type Words = readonly Word[];

/** What the reader did by writing: "what you wrote here". */
const writing = new Set("wrote write said say told tell posted post asked shared explained described put".split(" "));
/** What the reader brought up: of whatever is told, it was they who did. */
const naming = new Set("mentioned describe described mention".split(" "));
const here = new Set("here us above me".split(" "));
const sure = new Set("just obviously clearly already certainly".split(" "));
const doing = new Set("did do can said say are have described describe suggested".split(" "));
const cases = new Set("case situation position circumstances".split(" "));
const texts = new Set(["post", "thread"]);
const seeming = new Set("sounds seems looks sound seem look".split(" "));

const saysDepending = mentions("depending");
const saysDid = mentions("did");
/** Nothing inside the advice tells of its reader without one of these. */
const mayTellOfReader = mentions(new Set([...cases, ...texts, ...seeming, ...naming, ...writing, "like", "as"]));

/**
 * Whether advice speaks of what only its reader did or is, as their own words here tell: "explain what you wrote here", "like you
 * just did", "in your case" behind what the writer says of themselves. No story of the writer's can say that.
 */
export function isTheirs({ sentence: { words }, leads, match, phrase }: Directive): boolean {
  const from = beginOf({ leads, match });
  if (isDrawn(words, from) || isOfAge(words, from)) return true;
  if (saysDepending(words) && isOpen(words, match.from, match.verb, phrase.to)) return true;
  if (leads.some(({ opener, from: begin, to }) => !asks.has(opener) && isPraised(words, begin, to))) return true;
  // "Draw the plan... like you just did"
  if (saysDid(words))
    for (let i = phrase.to + 1; i < words.length; i += 1)
      if (words[i]?.lower === "you" && words[i]?.quoted === false && isJustDone(words, i)) return true;
  if (!mayTellOfReader(words)) return false;
  for (let i = from; i < phrase.to; i += 1) {
    const word = words[i];
    if (word?.quoted === true) continue;
    if (word?.lower === "your" && cases.has(words[i + 1]?.lower ?? "") && isContrasted(words, from, i)) return true;
    // "… because it sounds like you are worn out": how the reader seems to the writer
    if (
      i > match.verb &&
      word?.lower === "like" &&
      seeming.has(words[i - 1]?.lower ?? "") &&
      seen.has(words[i - 2]?.lower ?? "") &&
      /^you(?:'|$)/.test(words[i + 1]?.lower ?? "")
    )
      return true;
    if (word?.lower === "your" && texts.has(words[i + 1]?.lower ?? "")) return true;
    if (word?.lower === "you" && (named(words, i) || compared(words, i))) return true;
  }
  return false;
}

const praising = new Set(
  "admirable understandable commendable great wonderful good nice kind sweet lovely amazing awesome brave impressive natural normal valid fair".split(
    " ",
  ),
);

/** "If your French is good": what is not known is no praise. */
const asks = new Set(["if", "when", "whenever", "unless"]);

/** "While your patience is admirable, …": praise of the reader is no praise of oneself. */
const isPraised = (words: Words, from: number, to: number): boolean =>
  words.slice(from, to).some(({ lower }) => /^your?$/.test(lower)) &&
  words.some(
    (word, i) =>
      i > from && i < to && praising.has(word.lower) && has(words[skipBack(words, i)], tag.be | tag.contraction),
  );

/** The place before the adverbs that stand before `at`: "is really very kind". */
function skipBack(words: Words, at: number): number {
  let i = at - 1;
  while (has(words[i], tag.adverb | tag.midAdverb)) i -= 1;
  return i;
}

const seen = new Set(["it", "this", "that"]);

/** "But in your case, …", "I like it, and in your case …": what the writer says of themselves is not so of the reader. */
const isContrasted = (words: Words, from: number, at: number): boolean =>
  words.slice(0, from).some(isWriter) ||
  (wordAt(words, at - 1)?.lower === "in" && wordAt(words, at - 2)?.lower === "but");

const pauses = new Set([".", "…", "—", ";"]);

/** "You are tired.. so rest": drawn from what is said of the reader before a pause. */
const isDrawn = (words: Words, at: number): boolean =>
  wordAt(words, at - 1)?.lower === "so" &&
  pauses.has(wordAt(words, at - 2)?.lower ?? "") &&
  words.slice(0, at - 2).some(({ lower, quoted }) => !quoted && /^your?(?:'|$)/.test(lower));

/** "You're only 20, so see the world": the reader's age, from which the advice is drawn. */
const isOfAge = (words: Words, at: number): boolean => {
  const so = isWord(wordAt(words, at - 1), ",") ? at - 2 : at - 1;
  if (!isWord(wordAt(words, so), "so")) return false;
  const you = introEnd(words);
  const be = isWord(words[you], "you") ? you + 1 : you;
  if (!isWord(words[you], "you", "you're", "youre") || (be > you && !has(words[be], tag.be))) return false;
  const age = words[skipAdverbs(words, be + 1)];
  return age?.kind === kind.number && !/[:%$]/.test(age.lower);
};

/** "You may need to ask, depending on the rules": it was not done, but may be. */
const isOpen = (words: Words, from: number, verb: number, to: number): boolean =>
  words.slice(from, verb).some(({ lower }) => lower === "may" || lower === "might") &&
  words.slice(verb, to).some(({ lower }) => lower === "depending");

/** "the school you mentioned", "what you told us here". */
function named(words: Words, at: number): boolean {
  const verb = skipAdverbs(words, at + 1);
  const lower = words[verb]?.lower ?? "";
  if (naming.has(lower)) return true;
  return (
    writing.has(lower) &&
    words.slice(verb + 1, verb + 4).some((word) => here.has(word.lower)) &&
    has(words[at - 1], tag.wh | tag.noun | tag.plural)
  );
}

const isJustDone = (words: Words, at: number): boolean =>
  (words[at - 1]?.lower === "like" || words[at - 1]?.lower === "as") &&
  words[at + 1]?.lower === "just" &&
  words[at + 2]?.lower === "did";

/** "like you just did", "as you did here", and not "act like you know it" or "as much as you can". */
function compared(words: Words, at: number): boolean {
  const like = wordAt(words, at - 1)?.lower;
  if (like !== "like" && like !== "as") return false;
  const verb = skipAdverbs(words, at + 1);
  if (!doing.has(words[verb]?.lower ?? "")) return false;
  const after = words[verb + 1];
  const surely = words.slice(at + 1, verb).some((word) => sure.has(word.lower));
  return surely || (isBoundary(words[at - 2]) && words[verb]?.lower !== "can") || after?.lower === "here";
}

import { isBoundary, skipAdverbs, startsClause } from "../../../english/clauses/clauses.js";
import { isWriter, mentionsWriter } from "../../../english/speakers.js";
import { mentions } from "../../../english/text/mentions.js";
import { tag } from "../../../english/text/tags.js";
import { has, isWord, type Word } from "../../../english/text/words.js";
import type { Lead } from "../../../english/clauses/leads.js";
import type { Match } from "../../forms.js";
import { beginOf, type Directive } from "../../directive.js";

type Words = readonly Word[];

/** What the two have written here, which nobody else can have shown anybody. */
const texts = new Set("post thread sub subreddit part reply comment message answer".split(" "));
/** What is offered to the reader now. */
const chances = new Set("chance opportunity offer moment".split(" "));
const taking = new Set("of take seize grab use accept enjoy".split(" "));
const showing = new Set("post posting crosspost crossposting repost reposting".split(" "));

/** What the writer thinks, says or has seen beside the advice: "check this out, I think". */
const opinions = new Set("think guess mean know believe feel agree say promise swear suppose suggest recommend find found bet assume".split(" ")); // prettier-ignore
const aside = new Set(["to", "for"]);
const coming = new Set("coming approaching".split(" "));
const saying = new Set("say said mentioned mention describe described put wrote".split(" "));

const mayPointHere = mentions(new Set([...texts, ...chances, ...showing]));
const maySuppose = mentions("assuming were weren't");
const saysBecoming = mentions("becoming");
const saysMine = mentions("mine");
const tellsOfSaying = mentions(saying);

/**
 * Whether advice holds what tells its writer from its reader, or what has not come yet, so that no story of the writer's can say
 * it: "show her this post", "don't make the mistake I made", "knit a scarf, winter is coming".
 */
export function isUnlived({ sentence: { words }, leads, match, phrase }: Directive): boolean {
  const from = beginOf({ leads, match });
  return (
    (mayPointHere(words) && pointsHere(words, match.verb, phrase.to)) ||
    (maySuppose(words) && supposes(words, match.verb, phrase.to)) ||
    (saysBecoming(words) && isCalling(words, match.verb, phrase.to)) ||
    (mentionsWriter(words) &&
      !speaksOfSelf(words, match.from, match.verb) &&
      isWriters(words, match.verb, phrase.to)) ||
    (saysMine(words) && contrasts(words, phrase.to)) ||
    isAhead(words, phrase.to) ||
    leads.some(
      (lead) =>
        tellsWho(words, lead, match) || lead.opener === "unless" || asksWhat(words, lead) || isStillOpen(words, lead),
    ) ||
    isNow(words, match, phrase.to) ||
    leads.some(({ opener, finite }) => opener === "if" && finite && isThatThen(words, match.verb, phrase.to)) ||
    (tellsOfSaying(words) && isTheirSaying(words, from, phrase.to)) ||
    phrase.heads.some(({ at, polarity }) => polarity !== "plain" && comesOfIt(words, at, phrase.to))
  );
}

/** "Don't shout so he cries": what would come of it; an aim, "so he can sleep", may have come. */
function comesOfIt(words: Words, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i += 1) {
    if (words[i]?.lower !== "so") continue;
    const subject = isWord(words[i + 1], "that") ? i + 2 : i + 1;
    if (
      startsClause(words, subject) &&
      // "so much thought", and an aim of the reader's own
      !isWord(words[subject], "you", "you're", "much", "many", "few") &&
      !words.slice(subject, to).some((one) => has(one, tag.modal | tag.negation))
    )
      return true;
  }
  return false;
}

/** "As a student whose parents pay, you should …": who the reader is. */
const tellsWho = (words: Words, { opener, from, to }: Lead, match: Match): boolean =>
  opener === "as" &&
  isWord(words[from + 1], "a", "an", "someone", "somebody") &&
  words.slice(from, to).some((word) => isWord(word, "who", "whose", "that")) &&
  words.slice(match.from, match.verb).some((word) => isWord(word, "you", "you'd", "you're"));

/** "Show her this post", "try posting this there". */
const pointsHere = (words: Words, from: number, to: number): boolean =>
  words.slice(from, to).some((word, k) => {
    if (word.quoted || word.lower !== "this") return false;
    // "this post office"
    const whole = !has(words[from + k + 2], tag.noun);
    const what = words[from + k + 1]?.lower ?? "";
    const taken = taking.has(words[from + k - 1]?.lower ?? "") && chances.has(what);
    return (whole && texts.has(what)) || taken || showing.has(words[from + k - 1]?.lower ?? "");
  });

/** "Personally, I would go with my gut": the advice is given as the writer's own. */
const speaksOfSelf = (words: Words, from: number, verb: number): boolean =>
  words
    .slice(from, verb)
    .some(({ lower }, k) => lower === "i'd" || (lower === "i" && words[from + k + 1]?.lower === "would"));

/** "Don't wait until you are old like me", "do what I did": outside of parentheses, and not "I think". */
function isWriters(words: Words, from: number, to: number): boolean {
  let depth = 0;
  for (let i = from; i < to; i += 1) {
    const word = words[i];
    if (word?.lower === "(") depth += 1;
    if (word?.lower === ")") depth -= 1;
    if (word === undefined || word.quoted || depth > 0 || !isWriter(word)) continue;
    if (word.lower === "i" && opinions.has(words[i + 1]?.lower ?? "")) continue;
    // "to me that sounds fine"
    if (word.lower === "me" && aside.has(words[i - 1]?.lower ?? "") && has(words[i + 1], tag.pronoun)) continue;
    return true;
  }
  return false;
}

/** "…, I know mine did": the writer's beside the reader's. */
const contrasts = (words: Words, from: number): boolean =>
  words.slice(from).some(({ lower, quoted }) => lower === "mine" && !quoted);

/** "…, winter is coming": a reason that lies ahead. */
function isAhead(words: Words, from: number): boolean {
  if (words[from]?.lower !== ",") return false;
  for (let i = from + 1; i < from + 7 && !isBoundary(words[i]); i += 1)
    if (has(words[i], tag.be | tag.contraction) && coming.has(words[i + 1]?.lower ?? "")) return true;
  return false;
}

/** "Don't spend your days like this": what the reader does now. */
const isNow = (words: Words, { verb, polarity }: Match, to: number): boolean =>
  polarity !== "plain" &&
  words.some(
    (word, i) =>
      i > verb && i < to && word.lower === "like" && words[i + 1]?.lower === "this" && isBoundary(words[i + 2]),
  );

/** "Have you considered becoming a nurse?": what somebody might be is not claimed. */
const isCalling = (words: Words, from: number, to: number): boolean =>
  words
    .slice(from, Math.min(to, from + 3))
    .some(({ lower }, k) => lower === "becoming" && isWord(words[from + k + 1], "a", "an"));

/** "Call the office, assuming you're in Spain", "Begin there if you were born in Spain": a guess about the reader. */
const supposes = (words: Words, from: number, to: number): boolean =>
  words.some(
    (word, i) =>
      i > from &&
      i < to &&
      !word.quoted &&
      ((word.lower === "assuming" && /^you(?:'|$)/.test(words[i + 1]?.lower ?? "")) ||
        (word.lower === "if" && isWord(words[i + 1], "you") && isWord(words[i + 2], "were", "weren't"))),
  );

const things = new Set("it it's this that that's they they're these those".split(" "));

/** "If they are wasps, …", "If it's a rental, …": what something is, is no time at which something was done. */
function asksWhat(words: Words, { from, to, opener }: Lead): boolean {
  const subject = words[from + 1];
  if (opener !== "if" || subject === undefined || !things.has(subject.lower)) return false;
  const be = has(subject, tag.contraction) ? from + 1 : skipAdverbs(words, from + 2);
  if (be !== from + 1 && !has(words[be], tag.be)) return false;
  const what = words[be + 1];
  const end = words[to - 1]?.lower === "," ? to - 1 : to;
  const thing = has(what, tag.determiner) || what?.lower === "a" || what?.lower === "an" || what?.lower === "something";
  if (thing) return true;
  const head = words[end - 1];
  return (
    end - be <= 3 &&
    (has(head, tag.plural | tag.noun) || head?.tags === 0) &&
    !has(head, tag.adjective | tag.thirdPerson | tag.adverb | tag.participle | tag.gerund | tag.preposition)
  );
}

const hurrying = new Set("hurry act move won't wont can't decide".split(" "));
const still = new Set("today tonight tomorrow".split(" "));

/** "If you hurry, …", "If you won't go, …", "If it rains today, …": what may yet be so, or not. */
function isStillOpen(words: Words, { from, to, opener }: Lead): boolean {
  if (opener !== "if") return false;
  // "If no, then rent one", "If so, call her"
  if (isWord(words[from + 1], "no", "yes", "so", "not") && (to <= from + 3 || isWord(words[from + 2], ",", "then")))
    return true;
  // "If it helps, draw it"
  if (isWord(words[from + 1], "it", "that") && isWord(words[from + 2], "helps")) return true;
  if (words.slice(from, to).some(({ lower }) => still.has(lower))) return true;
  const verb = words[skipAdverbs(words, from + 2)];
  if (words[from + 1]?.lower !== "you" || verb === undefined || !hurrying.has(verb.lower)) return false;
  if (verb.lower === "hurry" || verb.lower.startsWith("won")) return true;
  return fast.has(words[words.indexOf(verb) + 1]?.lower ?? "");
}

/** "If you have to sell it, do that then": nothing but what the condition says. */
const isThatThen = (words: Words, verb: number, to: number): boolean =>
  isWord(words[verb], "do") &&
  isWord(words[verb + 1], "that", "so") &&
  to === verb + 3 &&
  isWord(words[verb + 2], "then");

const fast = new Set("fast quickly soon now quick".split(" "));

/** "If, as you say, you were calm": the reader's own words. */
const isTheirSaying = (words: Words, from: number, to: number): boolean =>
  words
    .slice(from, to)
    .some(
      (word, k) =>
        word.lower === "as" && words[from + k + 1]?.lower === "you" && saying.has(words[from + k + 2]?.lower ?? ""),
    );

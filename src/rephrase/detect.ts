import { skipAdverbs } from "../english/clauses/clauses.js";
import type { Sentence } from "../english/text/sentences.js";
import { isWord, type Word } from "../english/text/words.js";
import { readVerbPhrase } from "../english/verbs/verb-phrase.js";
import { denials, skipFrameAdverbs, type Polarity } from "../english/verbs/polarity.js";
import type { Directive } from "./directive.js";
import type { Match } from "./forms.js";
import { leadsBefore } from "./clause/main-clause.js";
import { verbAfter } from "./clause/verb-after.js";
import { commandPlaces, placeBehind } from "./clause/places.js";
import type { Rule } from "./rule.js";
import { usualRulebook, type Rulebook } from "./rules/rulebook.js";

/** The directives of one sentence in order, not yet looked at by any guard. */
export function detect(sentence: Sentence, book: Rulebook = usualRulebook): Directive[] {
  const { words } = sentence;
  const found: Directive[] = [];
  const places = commandPlaces(words, (at) => book.startingWith(words[skipFrameAdverbs(words, at)]).length > 0);
  let cursor = 0;
  let at = 0;
  /** Where a command may open behind the last one that was found. */
  let behind = -1;
  while (at < words.length) {
    const word = words[at];
    if (word === undefined || word.quoted) {
      at += 1;
      continue;
    }
    const tried = book.triedAt(word, words[at + 1]);
    const opens = at === behind || (places.length > 0 && places.includes(at));
    const directive = opens || tried.length > 0 ? tryAt(sentence, tried, at, cursor, opens, book) : undefined;
    if (directive !== undefined) {
      found.push(directive);
      cursor = directive.promise?.phrase.to ?? directive.phrase.to;
      behind = placeBehind(words, cursor);
      // "You need a break, call your sister": what is needed takes no further verb
      if (behind < 0 && directive.match.noun === true && isWord(words[cursor], ",")) behind = cursor + 1;
      at = Math.max(at + 1, cursor);
    } else at += 1;
  }
  return found;
}

function tryAt(
  sentence: Sentence,
  tried: readonly Rule[],
  at: number,
  cursor: number,
  opens: boolean,
  book: Rulebook,
): Directive | undefined {
  const { words } = sentence;
  for (const rule of tried) {
    const match = rule.find(sentence, at, at);
    if (match !== undefined && match.from >= cursor) return build(rule, sentence, match, cursor);
  }
  if (!opens) return undefined;
  const verb = skipFrameAdverbs(words, at);
  for (const rule of book.startingWith(words[verb])) {
    const match = rule.find(sentence, verb, at);
    if (match !== undefined && match.from >= cursor) return build(rule, sentence, match, cursor);
  }
  return undefined;
}

/**
 * The match with the polarity that its frame gives it: "I would not recommend calling", "calling is not the best idea". A rule
 * that denies by itself ("don't forget to"), and a question ("why don't you"), say nothing of the deed by it.
 */
function denied({ name, form, triggers }: Rule, { words }: Sentence, match: Match): Match {
  if (match.polarity !== "plain" || triggers === "start" || form === "suggestion-question" || name === "remember-to")
    return match;
  const [from, to] = match.drop ?? [match.verb, match.verb];
  const advice = Math.min(match.verb, match.mid ?? match.verb);
  const { aside } = match;
  // "you should, if it isn't too late, call": the condition denies nothing of it
  const framed =
    aside === undefined
      ? denials(words, match.from, advice)
      : denials(words, match.from, aside.from) + denials(words, aside.to, advice);
  const times = framed + (from >= match.verb ? denials(words, from, to) : 0);
  if (times % 2 === 0) return match;
  const never = words
    .slice(match.from, match.verb)
    .some((word, i) => word.lower === "never" && !(aside && match.from + i >= aside.from && match.from + i < aside.to));
  return { ...match, polarity: never ? "never" : "not" };
}

function build(rule: Rule, sentence: Sentence, found: Match, cursor: number): Directive | undefined {
  const { words } = sentence;
  const match = alike(found.to === undefined ? denied(rule, sentence, found) : found);
  const phrase = readVerbPhrase(words, match.from, match.verb, match.shape, match.polarity, match.mid ?? match.verb);
  const to = match.to ?? (match.drop !== undefined && match.drop[1] > phrase.to ? match.drop[1] : phrase.to);
  const before = leadsBefore(sentence, match.from).filter((lead) => lead.from >= cursor);
  const leads = match.aside === undefined ? before : [match.aside];
  let begin = before[0]?.from ?? match.from;
  if (before.length > 0 && begin > cursor && ["maybe", "perhaps"].includes(words[begin - 1]?.lower ?? "")) begin -= 1;
  const first = words[begin];
  const promise =
    match.polarity === "plain" && rule.form !== "suggestion-question" && match.to === undefined
      ? promiseAfter(sentence, to)
      : undefined;
  const last = words[(promise?.phrase.to ?? to) - 1];
  if (first === undefined || last === undefined) return undefined;
  return {
    rule,
    sentence,
    match,
    phrase: {
      from: phrase.from,
      to,
      heads: match.to === undefined ? phrase.heads : phrase.heads.filter(({ at }) => at < to),
      conditional: phrase.conditional,
      open: phrase.open,
    },
    leads,
    start: first.start,
    end: last.end,
    promise,
  };
}

/** The same match with all its properties, so that all matches are of one shape and are read fast. */
const alike = ({ from, verb, mid, polarity, shape, noun, aside, than, drop, to, parts }: Match): Match => ({
  from,
  verb,
  mid,
  polarity,
  shape,
  noun,
  aside,
  than,
  drop,
  to,
  parts,
});

const promises = new Set(["will", "should", "can", "could", "would", "might", "may"]);

/** "want to ask", "consider asking": what makes advice of "you might …" and "you'll …". */
const isWish = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === "consider" || (isWord(words[at], "want", "wish") && words[at + 1]?.lower === "to");

/** What is promised right behind the advice: "and you'll love it", "and you should be able to sleep". */
function promiseAfter({ words }: Sentence, at: number): Directive["promise"] {
  let i = at;
  if (words[i]?.lower === ",") i += 1;
  if (words[i]?.lower !== "and") return undefined;
  const join = i;
  i += 1;
  if (words[i]?.lower === "then") i += 1;
  const you = words[i]?.lower;
  let polarity: Polarity = "plain";
  if (you === "you") {
    i = skipAdverbs(words, i + 1);
    const modal = words[i]?.lower;
    if (modal === "won't") polarity = "not";
    else if (modal === undefined || !promises.has(modal)) return undefined;
    // "and you should do it soon" is advice again
    if (
      modal === "should" &&
      !(words[i + 1]?.lower === "be" && ["able", "fine", "okay", "ok"].includes(words[i + 2]?.lower ?? ""))
    )
      return undefined;
    i += 1;
  } else if (you === "you'll") i += 1;
  else return undefined;
  // "and you might want to ask" is advice of its own
  if (isWish(words, skipAdverbs(words, i))) return undefined;
  const advice = verbAfter(words, i, polarity);
  if (
    words[advice?.verb ?? -1]?.lower === "tell" &&
    ["if", "whether", "when", "how"].includes(words[(advice?.verb ?? 0) + 1]?.lower ?? "")
  )
    return undefined;
  if (
    advice === undefined ||
    (["have", "need"].includes(words[advice.verb]?.lower ?? "") && words[advice.verb + 1]?.lower === "to")
  )
    return undefined;
  return { join, phrase: readVerbPhrase(words, i, advice.verb, "base", advice.polarity, advice.mid ?? advice.verb) };
}

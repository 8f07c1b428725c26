import { introEnd } from "../intro.js";
import { counts } from "../places.js";
import { mentions } from "../../../english/text/mentions.js";
import { among } from "../../../english/text/remembered.js";
import { tag } from "../../../english/text/tags.js";
import { has, isWord, kind, type Word, wordAt } from "../../../english/text/words.js";
import { beginOf, type Directive } from "../../directive.js";

/**
 * Whether the advice of a sentence is part of what stays as it is: one item of several that are counted ("A) he is ill and B) you
 * should call"), one of some ways that are named ("you have two options, …"), or an order behind a glued dash that turns round
 * what was denied ("don't call in sick-own it").
 */
export function isPart(directives: readonly Directive[]): boolean {
  const [first] = directives;
  if (first === undefined) return false;
  const { text, start, end, words } = first.sentence;
  // "the plan: * Wake her * Feed the cat * Go out"
  const own = text.slice(start, end);
  if (own.includes(" * ") && (own.match(/ \* (?=\p{Lu}\p{Ll})/gu)?.length ?? 0) > 2) return true;
  const items: number[] = [];
  if (closesOne(words)) for (let i = 2; i < words.length; i += 1) if (counts(words, i)) items.push(i);
  const opening = beginOf(first);
  if (namesWay(words, first.match.from)) return true;
  const advised = items.filter((at) => directives.some((each) => opensAt(each, words, at)));
  if (advised.length > 0 && advised.length < items.length) return true;
  return announcesWays(words, opening) || announcesDeeds(words, opening) || turnsBehindDash(directives);
}

/** An item is counted by a parenthesis that closes: "2)". */
const closesOne = mentions(")");

const opensAt = ({ leads, match, phrase: { heads } }: Directive, words: readonly Word[], at: number): boolean => {
  const from = introEnd(words, at);
  return [leads[0]?.from, match.from, ...heads.map((head) => head.from)].some(
    (place) => place === at || place === from,
  );
};

/** "The best way to learn it-play it": what the dash stands for is "is". */
const namesWay = (words: readonly Word[], at: number): boolean =>
  isWord(wordAt(words, at - 1), "—") &&
  words[at - 1]?.gap === 0 &&
  words[at]?.gap === 0 &&
  words
    .slice(0, at)
    .some((word, i) => isWord(word, "way", "thing", "trick") && isWord(words[i - 1], "best", "only", "easiest")) &&
  !words.slice(0, at).some((word) => has(word, tag.be));

const numbers = new Set("two three four few couple some".split(" "));
const isWays = among(new Set("options choices ways paths routes possibilities alternatives".split(" ")));

/** "You have two options, ", "there are three ways:": what follows names them. */
const announcesWays = (words: readonly Word[], to: number): boolean =>
  words
    .slice(0, to)
    .some(
      (word, i) =>
        isWays(word) &&
        (numbers.has(words[i - 1]?.lower ?? "") || words[i - 1]?.kind === kind.number) &&
        isWord(words[i + 1], ",", ":", "—", ".", "…"),
    );

/** "This is what you have to do: 1) …": what is announced so stays an order. */
const announcesDeeds = (words: readonly Word[], to: number): boolean =>
  words
    .slice(0, to)
    .some(
      (word, i) =>
        isWord(word, "do") &&
        isWord(words[i + 1], ":") &&
        words.slice(Math.max(0, i - 4), i).some((one, k, own) => isWord(one, "what") && isWord(own[k + 1], "you")),
    );

/** "Don't call in sick-own it": what the dash denies would be told of both. */
const turnsBehindDash = (directives: readonly Directive[]): boolean =>
  directives.some(({ match, sentence: { words } }, n) => {
    const before = n > 0 ? directives[n - 1] : undefined;
    const dash = wordAt(words, match.from - 1);
    return (
      before !== undefined &&
      before.match.polarity !== "plain" &&
      match.polarity === "plain" &&
      isWord(dash, "—") &&
      dash?.gap === 0 &&
      words[match.from]?.gap === 0
    );
  });

import { skipAdverbs } from "../../../english/clauses/clauses.js";
import { lemmaOf } from "../../../english/lexicon.js";
import { mentions } from "../../../english/text/mentions.js";
import { tag } from "../../../english/text/tags.js";
import { has, isWord } from "../../../english/text/words.js";
import { beginOf, type Directive } from "../../directive.js";

/**
 * Whether what the writer would do cannot be asked of the reader: "I personally would stay unless I got a better offer" speaks
 * of the writer behind its verb, too.
 */
export const isOwn = ({ rule, match, phrase, sentence: { words } }: Directive): boolean =>
  rule.name === "i-would" &&
  words.slice(match.verb + 1, phrase.to).some((word) => isWord(word, "i", "i'm", "i'd") && !word.quoted);

/**
 * "I made it her password, but you can also use it for the lamp", "You'll move out some day, but it's also wise to plan": advice
 * that goes beside what the writer did, or what the reader will do, is no second thing that helped.
 */
export const didBefore = (directive: Directive): boolean => addsTo(directive) || doesAgain(directive);

const having = new Set("have own get buy".split(" "));
const same = new Set(["one", "too", "it"]);

/** "I became a nurse and I recommend becoming one": the writer has told that they did it. */
function doesAgain({ leads, match, phrase, sentence: { words } }: Directive): boolean {
  const verb = phrase.heads[0];
  const last = words[phrase.to - 1]?.lower ?? "";
  if (verb === undefined || !(same.has(last) || same.has(words[verb.at + 1]?.lower ?? ""))) return false;
  return words.some((word, i) => {
    if (i >= beginOf({ leads, match }) || !isWord(word, "i", "we") || word.quoted) return false;
    const did = words[skipAdverbs(words, i + 1)];
    const lemma = lemmaOf(did?.lower ?? "") ?? "";
    // "I have a dog and you should get one"
    const had = having.has(lemma) && having.has(verb.lemma) && isWord(words[verb.at + 1], "one");
    return (lemma === verb.lemma || had) && has(did, tag.past | tag.base);
  });
}

const saysAlso = mentions("also");

const addsTo = ({ leads, match, sentence: { words } }: Directive): boolean =>
  saysAlso(words) &&
  words.slice(match.from, match.verb).some((word) => isWord(word, "also")) &&
  words
    .slice(0, beginOf({ leads, match }))
    .some(
      (word, i) =>
        (isWord(word, "i", "we") && has(words[i + 1], tag.past)) ||
        isWord(word, "you'll") ||
        (isWord(word, "you") && isWord(words[i + 1], "will")),
    );

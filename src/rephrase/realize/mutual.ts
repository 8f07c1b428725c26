import { isRelation } from "../../english/relations.js";
import { mentions } from "../../english/text/mentions.js";
import { among } from "../../english/text/remembered.js";
import { tag } from "../../english/text/tags.js";
import { has, isWord, type Word } from "../../english/text/words.js";
import type { Head } from "../../english/verbs/head.js";
import type { Directive } from "../directive.js";

type Words = readonly Word[];

/** "put it together", "get it together": one can do this alone. */
const alone = new Set(
  "put get pull hold keep come piece bring glue mix throw tie sew fit go stick add string".split(" "),
);

/** Those who may do something to each other without the listener: "let them talk to each other". */
const others = new Set("them they people kids boys girls children everyone both guys dogs cats".split(" "));

/** "You two should talk", "Why don't you both rest": more than one. */
const many = new Set("two both guys all".split(" "));

const mayBeTogether = mentions("other another together");

/** Whether the advice is for two or more who do it to or with each other: "Love each other", "Sign up together". */
export function isMutual({ sentence: { words }, match, phrase }: Directive): boolean {
  for (let i = match.from; i < (match.mid ?? match.verb); i += 1)
    if ((words[i]?.lower === "you" && many.has(words[i + 1]?.lower ?? "")) || isWord(words[i], "y'all", "both"))
      return true;
  if (!mayBeTogether(words)) return false;
  return phrase.heads.some((head, n) => {
    const to = phrase.heads[n + 1]?.from ?? phrase.to;
    for (let i = head.at + 1; i < to; i += 1) {
      const word = words[i];
      if (word !== undefined && isOthers(word)) return false;
      if (eachOther(words, i) || (inCompany(words, i) && (!alone.has(head.lemma) || isTrip(words, head)))) return true;
    }
    return false;
  });
}

/** "go to the lake together", but "those two go together". */
const isTrip = (words: Words, { lemma, at }: Head): boolean => lemma === "go" && words[at + 1]?.lower === "to";

const isOther = among(others);
const isRelated = among({ has: isRelation });

const isOthers = (word: Word): boolean => isOther(word) || (has(word, tag.plural) && isRelated(word));

const eachOther = (words: Words, at: number): boolean =>
  (words[at]?.lower === "each" && words[at + 1]?.lower === "other") ||
  (words[at]?.lower === "one" && words[at + 1]?.lower === "another");

/** "together", of those who do it; with "with her" it is said of one, and "skip it all together" means altogether. */
const inCompany = (words: Words, at: number): boolean =>
  words[at]?.lower === "together" &&
  words[at + 1]?.lower !== "with" &&
  words[at - 1]?.lower !== "all" &&
  !has(words[at - 1], tag.be | tag.thirdPerson) &&
  !alone.has(words[at - 1]?.lower ?? "") &&
  !words.slice(0, at).some(({ lower }) => lower === "with");

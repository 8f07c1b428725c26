import { isBoundary } from "../../../english/clauses/clauses.js";
import { isI } from "../../../english/address.js";
import { tag } from "../../../english/text/tags.js";
import { has, kind, type Word } from "../../../english/text/words.js";
import { isInner } from "./own-clause.js";
import { hedging, sweeping } from "./unsaid.js";

type Words = readonly Word[];

/** Irony, asides, and turns of phrase that would wound or comfort from somebody else's mouth. */
export const irony = /\b(?:(?:i['’]?d|had|it['’]?s) better(?! (?:than|now))|(?:love|adore|enjoy) being \p{L}+(?:ed|t|n)\b|(?<!n['’]?t )get to \p{L}+|(?:have|got|has) no (?:friends?|life|future|hope|chance|talent|job|money|purpose|clue|family)|favou?rite thing|(?:as|like) i said|los(?:e|ing|t) (?:it|my mind|my temper|my head|my shit)|out of my (?:mind|head)|i['’]?m on my own|my (?:own )?life (?:is|was)|(?:is|'s) my life|hope is gone|love (?:how|when|that|it when|being|getting)|because that|as if that|of course|yeah right|so that's|just (?:great|what|perfect|wonderful|lovely)|lucky me|good for (?:me|him|her|them)|how (?:nice|lovely|wonderful|kind)|big surprise|what a|if i may|my (?:god|bad|goodness|gosh|word|ass|foot)|i['’]?m (?:so |very |really )?sorry$|to be (?:\p{L}+ )?(?:honest|fair|frank)|i (?:mean|swear|bet|guess|suppose|dare say|know(?! how))|not (?:good )?enough|wrong with me|(?:what|something) is wrong|everyone down|too (?:much|sensitive|emotional|soft|old|late|slow|needy|weak|fat|stupid)|(?:be|being|a) better|old me|kill|died? of|dying)(?!\p{L})/iu; // prettier-ignore

/** "I will call", "I won't go": a promise, where the writer is its subject; not "I'm afraid I will lose it". */
export const isForecast = (words: Words, at: number): boolean =>
  /^(?:will|won't)$/.test(words[at]?.lower ?? "") && isI(words[at - 1]) && !isInner(words, at - 1);

/** "nobody asked me", "everything is my fault"; not "in front of everybody", "I didn't say anything". */
export function isSweeping(words: Words, at: number): boolean {
  const lower = words[at]?.lower ?? "";
  const before = words[at - 1];
  if (lower === "one" && before?.lower === "no") return true;
  if (!sweeping.has(lower)) return false;
  // "I've never felt so alone", "she never calls me"; not "I never see them", which would accuse
  if (lower === "never" || lower === "always")
    return isI(before) && before?.lower !== "i've" ? true : before?.kind !== kind.word || has(before, tag.modal);
  if (lower === "people") return at === 0;
  // "it's nothing serious"
  if (
    lower === "nothing" &&
    (has(before, tag.be | tag.contraction) || before?.lower === "its") &&
    has(words[at + 1], tag.adjective)
  )
    return false;
  if (/^(?:forever|nobody|noone|nothing|none)$/.test(lower)) return true;
  return !has(before, tag.preposition | tag.base | tag.past | tag.gerund) || has(before, tag.subordinator);
}

const tests = /^(?:test|tests|exam|exams|class|course|interview|module|year|audition|inspection|quiz|paper|assignment|driving|maths|math|finals|english|history|chemistry|physics|biology)$/; // prettier-ignore

/** "I failed", "I failed them": a verdict; "I failed my driving test" is a fact. */
export function failed(words: Words, at: number): boolean {
  if (!/^(?:fail|fails|failed)$/.test(words[at]?.lower ?? "")) return false;
  return !words.slice(at + 1, at + 5).some(({ lower }) => tests.test(lower));
}

/** "I feel sorry for him", "I'm not sure", "it went well", "I said no": a hedge elsewhere, and plain here. */
const isFeelingPlace = (words: Words, at: number): boolean =>
  /^(?:sorry|sure|well|great|right|no|yes|god|thanks|okay|ok|hi|hello|sadly|bye|ha|truthfully)$/.test(words[at]?.lower ?? "") &&
  words[at - 1]?.kind === kind.word && !isBoundary(words[at - 1]); // prettier-ignore

/** "maybe", "honestly", "oh": from somebody else's mouth it would be their own; not "I feel sorry for him". */
export const hedges = (words: Words, at: number): boolean =>
  hedging.has(words[at]?.lower ?? "") && !(at > 0 && isFeelingPlace(words, at));

/** "I just go for walks", "I only asked": said by another it makes little of it; not "I just want quiet". */
export const playsDown = (words: Words, at: number): boolean =>
  /^(?:just|only|merely|simply)$/.test(words[at]?.lower ?? "") &&
  (words[at - 1]?.lower === "i" || words[at - 1]?.lower === "i'm") &&
  words[at + 1]?.lower !== "so" &&
  !/^(?:want|wanted|wish|wished|hope|hoped|miss|missed|feel|felt|need|needed|don't|didn't|can't|couldn't|found|got|heard|learned|met|saw|left)$/.test(words[at + 1]?.lower ?? ""); // prettier-ignore

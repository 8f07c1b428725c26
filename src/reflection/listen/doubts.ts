import { isBoundary, skipAdverbs } from "../../english/clauses/clauses.js";
import { isFirstPerson, isI } from "../../english/address.js";
import { feelingOf } from "../../english/feelings.js";
import { peopleIn } from "../../english/people.js";
import { complement, complementsOf, lemmaOf, verbStart } from "../../english/lexicon.js";
import { tag } from "../../english/text/tags.js";
import { has, kind, type Word } from "../../english/text/words.js";
import { mayBeSaid, opensTime } from "./predicate.js";
import { isMistyped } from "./mistyped.js";
import { hedging, judging, ordering, sweeping } from "./unsaid.js";

type Words = readonly Word[];

/** Most words of a sentence that is turned; what is longer is taken in better as it was written. */
const mostWords = 26;

/** Most clauses joined to the first one. */
const mostJoins = 2;

const anyone = /^(?:you|your|yours|yourself|yourselves|you're|you've|you'll|you'd|y'all|we|us|our|ours|ourselves|we're|we've|we'll|we'd|thy|thee)$/; // prettier-ignore

const isSaying = /^(?:say|says|said|saying|yell|yells|yelled|shout|shouts|shouted|goes|reply|replied|replies|write|wrote|text|texted|texts|think|thought|like|screamed|whispered|asked|asks|all)$/; // prettier-ignore

/** Writings in capitals that are no shouting. */
const initials = /^(?:I|A|TV|GP|NHS|PTSD|ADHD|OCD|PhD|UK|US|USA|HR|CEO|ID|OK|AM|PM|IT|AA|ER|ICU|PE|MRI|CV|DIY|ADD|IVF|BPD|PC|CT|GCSE|GCSEs|NICU|MS|HIV|AI|DJ|MA|BA|VP|PTA)$/; // prettier-ignore

const capitals = (text: string, word: Word): boolean => {
  const written = text.slice(word.start, word.end);
  return (
    written.length > 1 &&
    /^\p{Lu}[\p{Lu}'\u2019]+$/u.test(written) &&
    !initials.test(written) &&
    !/^I['\u2019]/u.test(written)
  );
};

/** Whether a word is of no class that English has: another language's, or mistyped beyond reading. */
function isStrange(text: string, words: Words, at: number): boolean {
  const word = words[at];
  if (word === undefined || word.kind !== kind.word || word.tags !== 0) return false;
  // a name
  if (/^\p{Lu}/u.test(text.slice(word.start, word.end))) return false;
  return !isFirstPerson(word) && feelingOf(word.lower) === undefined;
}

/** "she said I am tired", "I told her I'm sorry": whose words these are cannot be heard without quotation marks. */
function isSpeech(words: Words): boolean {
  return words.some((word, at) => {
    if (/^(?:like|all|think|thought)$/.test(word.lower)) {
      // "he was like I'm done"; "I feel like I'm drowning" and "I think I'm ill" are not
      return has(words[at - 1], tag.be) && isI(words[at + 1]);
    }
    const tells = /^(?:tell|tells|told)$/.test(word.lower);
    if (!tells && !isSaying.test(word.lower)) return false;
    let i = at + 1;
    if (tells || words[i]?.lower === "to")
      while (i < at + 4 && words[i] !== undefined && !isI(words[i]) && words[i]?.lower !== ",") i += 1;
    if (words[i]?.lower === ",") return at > 0 && isSayingSure.test(word.lower);
    if (!isI(words[i])) return false;
    if (/^i'(?:m|ll|ve)$/.test(words[i]?.lower ?? "")) return true;
    const verb = words[skipAdverbs(words, i + 1)];
    return verb === undefined || verb.lower === "am" || (has(verb, tag.base) && !has(verb, tag.past));
  });
}

const isSayingSure = /^(?:say|says|said|yelled|shouted|replied|asked)$/;

/** A question without its mark: "why am I like this", "is it me". */
function asks(words: Words): boolean {
  const first = words[0];
  const second = words[1];
  if (has(first, tag.be | tag.modal | tag.auxiliary) && !has(first, tag.gerund)) return true;
  return has(first, tag.wh) && !has(first, tag.subordinator) && has(second, tag.be | tag.modal | tag.auxiliary);
}

/** "Call my sister", "Get over it": nobody is named who does it. */
function commands(words: Words): boolean {
  const first = words[skipAdverbs(words, 0)];
  if (first === undefined || first.kind !== kind.word) return true;
  if (opensTime(words)) return false;
  if (has(first, tag.subject | tag.possessive | tag.determiner | tag.contraction | tag.pronoun)) return false;
  if (has(first, tag.preposition | tag.subordinator | tag.wh)) return false;
  if (has(first, tag.gerund | tag.participle | tag.past) && !has(first, tag.noun)) return true;
  return verbStart(first.lower) > 0 && !has(words[1], tag.be | tag.modal | tag.past | tag.thirdPerson | tag.auxiliary);
}

/** How many clauses and phrases are joined on: "because", "and I", "who", a comma. */
function joins(words: Words): number {
  return words.filter((word, at) => {
    if (at === 0) return false;
    if (has(word, tag.subordinator) && !has(word, tag.preposition) && word.lower !== "so" && word.lower !== "that")
      return true;
    if (/^(?:who|which|before|after|until|since|what|how|why|where)$/.test(word.lower))
      return (
        has(words[at + 1], tag.subject | tag.contraction | tag.pronoun | tag.possessive | tag.be) ||
        word.lower === "who"
      );
    return (
      /^(?:and|but|or|so|yet|then)$/.test(word.lower) &&
      has(words[skipAdverbs(words, at + 1)], tag.subject | tag.contraction | tag.past | tag.possessive)
    );
  }).length;
}

const irony = /\b(?:(?:i['’]?d|had|it['’]?s) better(?! (?:than|now))|(?:love|adore|enjoy) being \p{L}+(?:ed|t|n)\b|get to \p{L}+|favou?rite thing|(?:as|like) i said|los(?:e|ing|t) (?:it|my mind|my temper|my head|my shit)|out of my (?:mind|head)|i['’]?m on my own|my (?:own )?life (?:is|was)|(?:is|'s) my life|hope is gone|love (?:how|when|that|it when|being|getting)|because that|as if that|of course|yeah right|so that's|just (?:great|what|perfect|wonderful|lovely)|lucky me|good for (?:me|him|her|them)|how (?:nice|lovely|wonderful|kind)|big surprise|what a|if i may|my (?:god|bad|goodness|gosh|word|ass|foot)|to be (?:honest|fair|frank)|i (?:mean|swear|bet|guess|suppose|dare say|know(?! how))|not (?:good )?enough|wrong with me|(?:what|something) is wrong|everyone down|too (?:much|sensitive|emotional|soft|old|late|slow|needy|weak|fat|stupid)|(?:be|being|a) better|old me|kill|died? of|dying)\b/iu; // prettier-ignore

/** "I will call", "I won't go": a promise, where the writer is its subject. */
const isForecast = (words: Words, at: number): boolean =>
  /^(?:will|won't)$/.test(words[at]?.lower ?? "") && isI(words[at - 1] ?? words[at - 2]);

/** "nobody asked me", "everything is my fault"; not "in front of everybody", "I didn't say anything". */
function isSweeping(words: Words, at: number): boolean {
  const lower = words[at]?.lower ?? "";
  const before = words[at - 1];
  if (lower === "one" && before?.lower === "no") return true;
  if (!sweeping.has(lower)) return false;
  // "I've never felt so alone", "she never calls me"; not "I never see them", which would accuse
  if (lower === "never" || lower === "always")
    return isI(before) && before?.lower !== "i've" ? true : before?.kind !== kind.word || has(before, tag.modal);
  if (lower === "people") return at === 0;
  if (/^(?:forever|nobody|noone|nothing|none)$/.test(lower)) return true;
  return !has(before, tag.preposition | tag.base | tag.past | tag.gerund) || has(before, tag.subordinator);
}

const tests = /^(?:test|tests|exam|exams|class|course|interview|module|year|audition|inspection|quiz|paper|assignment|driving|maths|math|finals|english|history|chemistry|physics|biology)$/; // prettier-ignore

/** "I failed", "I failed them": a verdict; "I failed my driving test" is a fact. */
function failed(words: Words, at: number): boolean {
  if (!/^(?:fail|fails|failed)$/.test(words[at]?.lower ?? "")) return false;
  return !words.slice(at + 1, at + 5).some(({ lower }) => tests.test(lower));
}

const isCall = (text: string, words: Words, at: number): boolean =>
  /^(?:god|lord|jesus|dear|love|darling|buddy|mate|coach|computer|program|mum|mom|dad|sis|bro|man|dude)$/.test(words[at]?.lower ?? "") || // prettier-ignore
  peopleIn(text, words.slice(at, at + 1)).some(({ my }) => !my);

/** "Mum, I was tired", "God I was tired", "I was tired, Sam". */
function calls(text: string, words: Words): boolean {
  const last = words.length - 1;
  const opens = words.findIndex((word) => word.lower === "," || isI(word));
  if ((opens === 1 || (opens === 2 && /^(?:dear|oh|hey|hi|god|my)$/.test(words[0]?.lower ?? ""))) && isCall(text, words, opens - 1) && words[0]?.lower !== "and") return !has(words[0], tag.possessive | tag.preposition); // prettier-ignore
  return last > 1 && words[last - 1]?.lower === "," && isCall(text, words, last);
}

/** Whether a clause that leans on nothing can open at `at`: not behind "before" or "that", nor behind a verb that takes one. */
function opensMain(words: Words, at: number): boolean {
  const before = words[at - 1];
  if (has(before, tag.subordinator | tag.wh | tag.coordinator | tag.preposition | tag.modal | tag.be) || before?.lower === "that") return false; // prettier-ignore
  return (complementsOf(lemmaOf(before?.lower ?? "") ?? "") & complement.Clause) === 0;
}

/** "Because I was scared", "When he left", "Not that I was asked": a clause that leans on another which is not there. */
function isHalf(words: Words): boolean {
  const [first] = words;
  if (/^(?:not|as|like|than|that|which|whose|especially|except)$/.test(first?.lower ?? "")) return first?.lower !== "that" || !has(words[1], tag.be); // prettier-ignore
  if (!has(first, tag.subordinator | tag.wh) || has(words[1], tag.be)) return false;
  const comma = words.some(({ lower }, at) => lower === "," && !has(words[at + 1], tag.coordinator | tag.subordinator));
  if (/^(?:because|cause|though|although|so|whereas|unless)$/.test(first?.lower ?? "")) return !comma;
  if (comma || first?.lower === "what") return false;
  // "When he left I cried": the second subject opens a clause of its own
  return !words.some((word, at) => at > 2 && opensMain(words, at) && (isI(word) || has(word, tag.subject | tag.contraction) || /^(?:my|it)$/.test(word.lower))); // prettier-ignore
}

/** One reason for which a sentence is not turned. */
interface Doubt {
  readonly because: string;
  readonly holds: (text: string, words: Words) => boolean;
}

const some =
  (test: (word: Word, at: number, words: Words) => boolean): Doubt["holds"] =>
  (_text, words) =>
    words.some((word, at) => test(word, at, words));

/** Why a sentence may not be turned; the first that holds is enough. */
const doubts: readonly Doubt[] = [
  { because: "nobody speaks of themselves", holds: (_text, words) => !words.some(isFirstPerson) },
  { because: "it is long", holds: (_text, words) => words.length > mostWords },
  { because: "it is a fragment", holds: (_text, words) => words.length < 3 && !words.some(isI) },
  { because: "something is quoted", holds: some((word) => word.quoted) },
  { because: "of its marks", holds: some((word) => word.kind === kind.symbol || word.kind === kind.address || (word.kind === kind.mark && !/^[,'-]$/.test(word.lower))) }, // prettier-ignore
  { because: "it holds many parts", holds: (_text, words) => words.filter(({ lower }) => lower === ",").length > 2 },
  { because: "somebody else is spoken to or included", holds: some(({ lower }) => anyone.test(lower)) },
  { because: "it shouts", holds: (text, words) => words.some((word) => capitals(text, word)) },
  {
    because: "it would order or promise",
    holds: some((word, at, words) => ordering.has(word.lower) || isForecast(words, at)),
  },
  { because: "it judges", holds: some(({ lower }, at, words) => judging.has(lower) || failed(words, at)) },
  {
    because: "a command is in it",
    holds: some(({ lower }, at, words) => lower === "let" && (at === 0 || isFirstPerson(words[at + 1]))),
  },
  { because: "it begins with an object", holds: (_text, words) => /^(?:me|myself|mine)$/.test(words[0]?.lower ?? "") },
  { because: "somebody is called", holds: (text, words) => calls(text, words) },
  { because: "it is half a sentence", holds: (_text, words) => isHalf(words) },
  {
    because: "of two subjects",
    holds: some(({ lower }) => lower === "neither" || lower === "nor" || lower === "either"),
  },
  { because: "it speaks of all or nothing", holds: some((_word, at, words) => isSweeping(words, at)) }, // prettier-ignore
  { because: "it hedges", holds: some(({ lower }, at, words) => hedging.has(lower) && !(at > 0 && isFeelingPlace(words, at))) }, // prettier-ignore
  { because: "of an aside or irony", holds: (text, words) => irony.test(written(text, words)) },
  { because: "it may be somebody's speech", holds: (_text, words) => isSpeech(words) },
  { because: "it asks", holds: (_text, words) => asks(words) },
  { because: "it has no subject", holds: (_text, words) => commands(words) },
  { because: "it is joined of many clauses", holds: (_text, words) => joins(words) > mostJoins },
  { because: "of another language or spelling", holds: (text, words) => strange(text, words) },
  { because: "what is said of somebody would be a verdict", holds: (_text, words) => !mayBeSaid(words) },
];

/** "I feel sorry for him", "I'm not sure", "it went well", "I said no": a hedge elsewhere, and plain here. */
const isFeelingPlace = (words: Words, at: number): boolean =>
  /^(?:sorry|sure|well|great|right|no|yes|god|thanks|okay|ok|hi|hello|sadly|bye|ha|truthfully)$/.test(words[at]?.lower ?? "") &&
  words[at - 1]?.kind === kind.word && !isBoundary(words[at - 1]); // prettier-ignore

function strange(text: string, words: Words): boolean {
  const odd = words.filter((_word, at) => isStrange(text, words, at));
  const unread = odd.filter((word) => !isMistyped(word.lower)).length;
  const foreign = words.some((word) => word.kind === kind.word && /[^\p{Script=Latin}\p{M}'\u2019-]/u.test(text.slice(word.start, word.end))); // prettier-ignore
  const accented = words.some((word) => /^[a-z]*[\u00df-\u024f]/u.test(text.slice(word.start, word.end)));
  return (
    foreign ||
    accented ||
    unread > 1 ||
    (unread === 1 && (odd.length > 1 || words.length < 6)) ||
    odd.length * 3 > words.length
  );
}

/** What `words` stand for in the text. */
const written = (text: string, words: Words): string => text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);

/** Why a sentence is not turned, in words for whoever reads the rules; nothing when all is sure. Marks at its end are not in `words`. */
export function doubtOf(text: string, words: Words): string | undefined {
  return words.length === 0 ? "nothing is written" : doubts.find(({ holds }) => holds(text, words))?.because;
}

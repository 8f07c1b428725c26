import { isFirstPerson, isI } from "../../../english/address.js";
import { tag } from "../../../english/text/tags.js";
import { has, kind, type Word } from "../../../english/text/words.js";
import { failed, hedges, irony, isForecast, isSweeping, playsDown } from "./asides.js";
import { asks, commands, isHalf, joins } from "./form.js";
import { bids } from "./own-clause.js";
import { mayBeSaid } from "./sayable.js";
import { calls, isSpeech } from "./speech.js";
import { strange } from "./strange.js";
import { assigning, dismisses, heavy, judging, ordering } from "./unsaid.js";

type Words = readonly Word[];

/** Most words of a sentence that is turned; what is longer is taken in better as it was written. */
const mostWords = 26;

/** Most clauses joined to the first one. */
const mostJoins = 2;

const anyone = /^(?:you|your|yours|yourself|yourselves|you're|you've|you'll|you'd|y'all|we|us|our|ours|ourselves|we're|we've|we'll|we'd|thy|thee)$/; // prettier-ignore

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

/** One reason for which a sentence is not turned. */
interface Doubt {
  readonly because: string;
  readonly holds: (text: string, words: Words) => boolean;
}

const some =
  (test: (word: Word, at: number, words: Words) => boolean): Doubt["holds"] =>
  (_text, words) =>
    words.some((word, at) => test(word, at, words));

/** What `words` stand for in the text. */
const written = (text: string, words: Words): string => text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);

/** "me and my sister haven't spoken": a subject, as many say it; not "me and my sister was late", where the verb is another's. */
const isPair = ([first, and, other, ...rest]: Words): boolean =>
  first?.lower === "me" && and?.lower === "and" && has(other, tag.possessive | tag.determiner) &&
  !rest.slice(0, 3).some(({ lower }) => /^(?:was|wasn't|is|isn't|has|hasn't|am)$/.test(lower)); // prettier-ignore

/** Why a sentence may not be turned; the first that holds is enough. */
const doubts: readonly Doubt[] = [
  { because: "nobody speaks of themselves", holds: (_text, words) => !words.some(isFirstPerson) },
  { because: "it is long", holds: (_text, words) => words.length > mostWords },
  { because: "it is a fragment", holds: (_text, words) => words.length < 3 && !words.some(isI) },
  { because: "something is quoted", holds: some((word) => word.quoted) },
  { because: "of its marks", holds: some((word) => word.kind === kind.symbol || word.kind === kind.address || (word.kind === kind.mark && !/^[,-]$/.test(word.lower))) }, // prettier-ignore
  { because: "of its marks", holds: (text, words) => /[*_~`#<>|]/.test(written(text, words)) },
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
  { because: "it would leave something with them", holds: (text, words) => assigning.test(written(text, words)) },
  { because: "it would wave something away", holds: (text, words) => dismisses.test(written(text, words)) },
  { because: "it would read as an order", holds: some((_word, at, words) => bids(words, at)) },
  { because: "it is heavy", holds: (text, words) => heavy.test(written(text, words)) },
  {
    because: "it begins with an object",
    holds: (_text, words) => /^(?:me|myself|mine)$/.test(words[0]?.lower ?? "") && !isPair(words),
  },
  { because: "somebody is called", holds: (text, words) => calls(text, words) },
  { because: "it is half a sentence", holds: (_text, words) => isHalf(words) },
  {
    because: "of two subjects",
    holds: some(({ lower }) => lower === "neither" || lower === "nor" || lower === "either"),
  },
  { because: "it speaks of all or nothing", holds: some((_word, at, words) => isSweeping(words, at)) }, // prettier-ignore
  { because: "it hedges", holds: some((_word, at, words) => hedges(words, at)) }, // prettier-ignore
  { because: "it would make little of it", holds: some((_word, at, words) => playsDown(words, at)) },
  { because: "of an aside or irony", holds: (text, words) => irony.test(written(text, words)) },
  { because: "it may be somebody's speech", holds: (_text, words) => isSpeech(words) },
  { because: "it asks", holds: (_text, words) => asks(words) },
  { because: "it has no subject", holds: (_text, words) => commands(words) },
  { because: "it is joined of many clauses", holds: (_text, words) => joins(words) > mostJoins },
  { because: "of another language or spelling", holds: (text, words) => strange(text, words) },
  { because: "what is said of somebody would be a verdict", holds: (_text, words) => !mayBeSaid(words) },
];

/** Why a sentence is not turned, in words for whoever reads the rules; nothing when all is sure. Marks at its end are not in `words`. */
export function doubtOf(text: string, words: Words): string | undefined {
  return words.length === 0 ? "nothing is written" : doubts.find(({ holds }) => holds(text, words))?.because;
}

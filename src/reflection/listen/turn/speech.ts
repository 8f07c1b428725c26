import { skipAdverbs } from "../../../english/clauses/clauses.js";
import { isI } from "../../../english/address.js";
import { peopleIn } from "../../../english/people.js";
import { tag } from "../../../english/text/tags.js";
import { has, type Word } from "../../../english/text/words.js";

type Words = readonly Word[];

const isSaying = /^(?:say|says|said|saying|yell|yells|yelled|shout|shouts|shouted|goes|reply|replied|replies|write|wrote|text|texted|texts|think|thought|like|screamed|whispered|asked|asks|all)$/; // prettier-ignore

const isSayingSure = /^(?:say|says|said|yelled|shouted|replied|asked)$/;

/** Whether the words at `at` only say whose words the others are: ", she said", ", my mum told me", "said my boss,". */
function attributes(words: Words, at: number): boolean {
  if (!/^(?:say|says|said|tells|told|wrote|texted|replied|yelled|shouted|asked|goes|went)$/.test(words[at]?.lower ?? "")) return false; // prettier-ignore
  const behind = words.slice(at + 1, at + 3).map(({ lower }) => lower);
  const ends = behind.length === 0 || behind[0] === "," || /^(?:me|us|to)$/.test(behind[0] ?? "") && (behind.length === 1 || behind[1] === "," || behind[0] === "to"); // prettier-ignore
  return ends && words.slice(Math.max(0, at - 4), at).some(({ lower }) => lower === ",") && !isI(words[at - 1]);
}

/** "I said he sounds dangerous": what was said stands in the present, as it was spoken, and no "that" leads to it. */
function quotesOneself(words: Words, at: number): boolean {
  if (!/^(?:said|told|wrote|texted)$/.test(words[at]?.lower ?? "") || !isI(words[at - 1])) return false;
  return words.slice(at + 1, at + 5).some((word, i, near) => has(near[i - 1], tag.subject) && !isI(near[i - 1]) && has(word, tag.thirdPerson | tag.be) && !has(word, tag.past)); // prettier-ignore
}

/** "she said I am tired", "I told her I'm sorry": whose words these are cannot be heard without quotation marks. */
export function isSpeech(words: Words): boolean {
  return words.some((word, at) => {
    if (attributes(words, at) || quotesOneself(words, at)) return true;
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

const isCall = (text: string, words: Words, at: number): boolean =>
  /^(?:god|lord|jesus|dear|love|darling|buddy|mate|coach|computer|program|mum|mom|dad|sis|bro|man|dude)$/.test(words[at]?.lower ?? "") || // prettier-ignore
  peopleIn(text, words.slice(at, at + 1)).some(({ my }) => !my);

/** "Mum, I was tired", "God I was tired", "I was tired, Sam". */
export function calls(text: string, words: Words): boolean {
  const last = words.length - 1;
  const opens = words.findIndex((word) => word.lower === "," || isI(word));
  if ((opens === 1 || (opens === 2 && /^(?:dear|oh|hey|hi|god|my)$/.test(words[0]?.lower ?? ""))) && isCall(text, words, opens - 1) && words[0]?.lower !== "and") return !has(words[0], tag.possessive | tag.preposition); // prettier-ignore
  return last > 1 && words[last - 1]?.lower === "," && isCall(text, words, last);
}

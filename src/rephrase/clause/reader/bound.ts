import { among } from "../../../english/text/remembered.js";
import { hasFinite, skipAdverbs } from "../../../english/clauses/clauses.js";
import { isOfWriter } from "../../../english/speakers.js";
import { mentions } from "../../../english/text/mentions.js";
import { tag } from "../../../english/text/tags.js";
import { has, isWord, type Word } from "../../../english/text/words.js";
import { beginOf, type Directive } from "../../directive.js";
import { introEnd } from "../intro.js";
import { others, refersBack } from "./people.js";

const isBreak = among(new Set([";", ":", "—", "…", ".", "!", "?"]));
const names = new Set([...others, "these", "those", "they're", "he's", "she's"]);

/**
 * Whether the advice goes on about people whom a clause before it in its sentence, which stays as it is, has named as the
 * reader's: "These two gossip about you, so why not let them talk". No story of the writer's has them in it.
 */
export function isBound({ sentence: { words }, leads, match, phrase }: Directive): boolean {
  const from = beginOf({ leads, match });
  let begin = from;
  while (begin > 0 && !isBreak(words[begin - 1])) begin -= 1;
  begin = introEnd(words, begin);
  if (begin >= from || !hasFinite(words, begin, from)) return false;
  const before = words.slice(begin, from);
  if (before.some((word) => word.quoted)) return false;
  if (isAboutOthers(words, begin, from) || mayStill(words, begin, from)) return true;
  if (
    !before.some((word, i) => word.lower === "your" || (i < 3 && names.has(word.lower))) &&
    !(mayWonder(words) && wonders(before))
  )
    return false;
  return refersBack(words, from, phrase.to);
}

/** "You can still paint, but have a plan", "Yours is new, so wait": what the reader may do or has stands beside the advice, which stays theirs, too. */
const mayStill = (words: readonly Word[], begin: number, from: number): boolean => {
  const joined = isWord(words[from - 1], "but", "so", "and", "just") || isWord(words[from - 1], ",");
  if (isWord(words[begin], "yours")) return joined;
  return joined && isWord(words[begin], "you") && isWord(words[begin + 1], "can", "could", "may", "might");
};

const unknown = new Set("sure unsure know idk idea wonder wondering".split(" "));
const mayWonder = mentions(unknown);

/** "I'm not sure what they want, but …": the writer knows nothing of whom or what the advice goes on about. */
const wonders = (words: readonly Word[]): boolean =>
  words.some(
    ({ lower }, i) =>
      unknown.has(lower) &&
      (has(words[i + 1], tag.wh) || isWord(words[i + 1], "if", "whether")) &&
      i + 2 < words.length,
  );

/** "She is fourteen and …": a clause in words[from, to) that says in the present what somebody is or does, and nothing of the writer. */
function isAboutOthers(words: readonly Word[], from: number, to: number): boolean {
  const subject = words[from];
  if (subject === undefined || !/^(?:he|she|they)(?:'(?:s|re|ll))?$/.test(subject.lower)) return false;
  if (words.slice(from, to).some(isOfWriter)) return false;
  if (has(subject, tag.contraction)) return true;
  const verb = words[skipAdverbs(words, from + 1)];
  return has(verb, tag.be | tag.auxiliary | tag.modal | tag.thirdPerson | tag.base) && !has(verb, tag.past);
}

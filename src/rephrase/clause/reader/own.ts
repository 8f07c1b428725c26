import { tag } from "../../../english/text/tags.js";
import { has, isWord } from "../../../english/text/words.js";
import type { Directive } from "../../directive.js";

/**
 * Whether what the writer would do cannot be asked of the reader: "I personally would stay unless I got a better offer" speaks
 * of the writer behind its verb, too.
 */
export const isOwn = ({ rule, match, phrase, sentence: { words } }: Directive): boolean =>
  rule.name === "i-would" &&
  words.slice(match.verb + 1, phrase.to).some((word) => isWord(word, "i", "i'm", "i'd") && !word.quoted);

/** "I made it her password, but you can also use it for the lamp": what the writer did stands before advice to do it again. */
export const didBefore = ({ match, sentence: { words } }: Directive): boolean =>
  words.slice(match.from, match.verb).some((word) => isWord(word, "also")) &&
  words.slice(0, match.from).some((word, i) => isWord(word, "i", "we") && has(words[i + 1], tag.past));

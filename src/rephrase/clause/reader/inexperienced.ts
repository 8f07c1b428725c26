import { isWriter, mentionsWriter } from "../../../english/speakers.js";
import { among } from "../../../english/text/remembered.js";
import { isWord, type Word } from "../../../english/text/words.js";
import type { Directive } from "../../directive.js";

type Words = readonly Word[];

const lacking = new Set("no never haven't don't not without zero little isn't aren't hasn't".split(" "));
const lived = new Set("experience experienced kids children parent teacher expert".split(" "));
const doing = new Set("tried done been used had".split(" "));

/**
 * Whether the writer says beside the advice that they have not lived it, so that no story can claim it: "I have no experience
 * with cats, but …", "I'm not a parent, but …", "I've never tried it, but …".
 */
export const isInexperienced = ({ rule, sentence: { words }, match, phrase }: Directive): boolean =>
  // "…, but if it were me I'd ask" claims nothing
  rule.form !== "conditional" &&
  mentionsWriter(words) &&
  words.some((word, i) => (i < match.from || i >= phrase.to) && !word.quoted && isWriter(word) && lacks(words, i));

/** Where a clause of the writer's is over, or something is said of it. */
const ends = among(new Set(", . but if when because you think know".split(" ")));

/** Whether the clause of the writer's at `at` denies what they would have lived. */
function lacks(words: Words, at: number): boolean {
  let denied = false;
  for (let i = at + 1; i < at + 8; i += 1) {
    const word = words[i];
    if (word === undefined || ends(word)) return false;
    if (lacking.has(word.lower)) denied = true;
    // "My twins aren't at school yet", but not "I haven't even asked her yet"
    else if (denied && (lived.has(word.lower) || word.lower === "yet")) return true;
    else if (denied && doing.has(word.lower)) return isWord(words[i + 1], "it", "this", "that", "there", "one");
  }
  return false;
}

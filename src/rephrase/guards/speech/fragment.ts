import { tag } from "../../../english/text/tags.js";
import { has, isWord, kind, type Word } from "../../../english/text/words.js";
import { closesNothing } from "../../garbled/garbled.js";
import type { Guard } from "../../guard.js";
import { mentions } from "../../../english/text/mentions.js";

/** How many UTF-16 code units before a sentence its opening mark is looked for. */
const farthest = 600;

/** A closing mark that stands alone behind the sentence: `Don't wait for him. "`. */
const closedBehind = /^[ \t]*["”][ \t]*(?:\n|$)/;

/** "and leave it there.”": a sentence whose quotation or parenthesis was opened by nobody is the end of another. */
export const fragment: Guard = {
  name: "fragment",
  about: "A closing mark that nothing opened shows that somebody else's words, or an aside, began before.",
  holds({ rule, sentence: { text, words, start: begin, end }, match, start }) {
    if (
      rule.name === "imperative" &&
      (tellsOn(words, match.verb) || isSubordinate(words, match.from) || isState(words, match.verb))
    )
      return true;
    if (hasQuotes(words) && endsQuotation(words)) return true;
    if (end < text.length && closedBehind.test(text.slice(end, end + 4)))
      if (!/["“]/.test(textBefore(text, begin) + text.slice(begin, end))) return true;
    return mayCloseAside(words) && endsAside(words, textBefore(text, begin), start);
  },
  keeps: [
    "And normalize shouting as a way to be heard.",
    "And have unrealistic hopes.",
    "Unless you win a prize or move to a cheap town and share a flat.",
    'and leave it there."',
    "Don't wait for him. \"",
    "go home early).",
    "Run down and dirty.",
    "bring your own towel) on Sunday.",
  ],
  leaves: [
    "Don't rush it :)",
    "Call her (she likes it).",
    'Say "no" and leave.',
    "And have a plan.",
    "Run down the hill and breathe.",
    "Once you get home sit down and rest.",
    "If you are tired, go home and rest.",
    "1) Call the school.",
    "Read it first: [https://example.org/](https://example.org/)",
    'Buy a shelf of 12".',
  ],
};

const hasQuotes = mentions('"');
const mayCloseAside = mentions(")");

const textBefore = (text: string, begin: number): string => text.slice(Math.max(0, begin - farthest), begin);

const worn = new Set(["run", "burn", "break", "melt"]);

/** "Run down.", "Run down and dirty.": how something is, or a noun, and no verb. */
const isState = (words: readonly Word[], at: number): boolean =>
  worn.has(words[at]?.lower ?? "") &&
  isWord(words[at + 1], "down", "out") &&
  (words.slice(at + 2).every((word) => word.kind === kind.mark) ||
    (isWord(words[at + 2], "and", ",") && has(words[at + 3], tag.adjective)));

/** A double mark at the very end that nothing in its paragraph opened. */
function endsQuotation(words: readonly Word[]): boolean {
  let i = words.length - 1;
  while (i > 0 && words[i]?.kind === kind.mark && !isWord(words[i], '"')) i -= 1;
  const mark = words[i];
  return isWord(mark, '"') && i > 0 && words[i - 1]?.kind !== kind.number && isOnly(words, i);
}

const isOnly = (words: readonly Word[], at: number): boolean =>
  !words.some(({ lower }, i) => lower === '"' && i !== at);

/** A parenthesis that is closed behind `start` and opened neither in the sentence nor in the text before it. */
function endsAside(words: readonly Word[], before: string, start: number): boolean {
  let depth = 0;
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i];
    if (word?.lower === "(") depth += 1;
    else if (word?.lower === ")") {
      depth -= 1;
      if (depth < 0)
        return (
          word.start > start &&
          !counts(words[i - 1]) &&
          !closesNothing(words[i - 1]) &&
          before.lastIndexOf("(") <= before.lastIndexOf(")")
        );
    }
  }
  return false;
}

/** "3)" counts, and an address may end in anything. */
const counts = (before: Word | undefined): boolean =>
  before === undefined || before.kind === kind.number || before.kind === kind.address;

/** What is told of somebody, and asked of nobody. */
const effects = new Set("normalize normalise reinforce perpetuate cause create contribute lead result".split(" "));

/** "And normalize shouting": goes on from the sentence before, which told what something does. */
const tellsOn = (words: readonly Word[], at: number): boolean =>
  at === 1 &&
  isWord(words[0], "and", "or") &&
  (effects.has(words[1]?.lower ?? "") ||
    (isWord(words[1], "have") && /^(?:un.+|bad|poor|no)$/.test(words[2]?.lower ?? "")));

/** "Unless you win a prize or move and share a flat": a verb of a clause that no main clause follows. */
function isSubordinate(words: readonly Word[], from: number): boolean {
  if (!isWord(words[0], "unless", "until", "because", "although") || !isWord(words[from - 1], "and", "or"))
    return false;
  return !words.some((word, i) => i < from && word.kind === kind.mark && !isWord(word, "/", "-"));
}

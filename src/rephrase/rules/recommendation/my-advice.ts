import { isWord, type Word, wordAt } from "../../../english/text/words.js";
import { opensCommand } from "../../../english/clauses/command-verb.js";
import { asideAt } from "../../../english/clauses/led-clause.js";
import { tag } from "../../../english/text/tags.js";
import type { Match } from "../../forms.js";
import type { Rule } from "../../rule.js";
import { leadsBefore, opensMain } from "../../clause/main-clause.js";
import { verbAfter } from "../../clause/verb-after.js";

type Words = readonly Word[];

const kinds = new Set(
  "advice suggestion recommendation tip thought thoughts answer solution plan move bet option idea guess".split(" "),
);
const owners = new Set(
  "my best only biggest honest first other personal main one real two cents piece bit word of little career dating parenting financial relationship general life".split(
    " ",
  ),
);

/** "My advice is to …", "My advice would be to …", "My suggestion: …", "The best advice someone can give you is to …". */
export const myAdvice: Rule = {
  name: "my-advice",
  form: "recommendation",
  strength: "strong",
  about: "“My advice is” says it outright.",
  triggers: ["advice", "suggestion", "recommendation", "tip", "tips", "guess", "cents"],
  find(sentence, at) {
    const { words } = sentence;
    const announced = announcedAt(words, at);
    if (announced !== undefined) return announced;
    if (words[at]?.lower === "tips") return undefined;
    let from = at;
    while (from > 0 && owners.has(words[from - 1]?.lower ?? "")) from -= 1;
    if (wordAt(words, from - 1)?.lower === "the" || wordAt(words, from - 1)?.lower === "a") from -= 1;
    if (from === at && !kinds.has(words[at]?.lower ?? "")) return undefined;
    const mine =
      words.slice(from, at).some((word) => word.lower === "my") ||
      words.slice(at, at + 4).some((word) => word.lower === "i");
    if (
      wordAt(words, from - 1)?.lower === "here's" ||
      (wordAt(words, from - 1)?.lower === "is" && wordAt(words, from - 2)?.lower === "here")
    )
      from -= words[from - 1]?.lower === "is" ? 2 : 1;
    if (!mine && from === at && wordAt(words, from - 1) !== undefined && (wordAt(words, from - 1)?.tags ?? 0) !== 0)
      return undefined;
    if (!opensMain(words, from)) return undefined;
    // "(for you) (someone can give you) (at this point) is (to)"
    let is = at + 1;
    while (is < words.length && is < at + 17 && !isBe(words[is]?.lower)) {
      if (words[is]?.lower === ":" && mine) return colon(is);
      is += 1;
    }
    if (!isBe(words[is]?.lower)) return undefined;
    if (!mine && is > at + 2 && !(words[from]?.lower === "the" && words[from + 1]?.lower === "best")) return undefined;
    if (!mine && !["best", "the"].includes(words[from]?.lower ?? "")) return undefined;
    let i = is + 1;
    if (words[is]?.lower === "would" || words[is]?.lower === "will") {
      while (words[i]?.lower !== "be" && i < is + 4) i += 1;
      i += 1;
    }
    // "My advice is, if you can, spend time with them"
    const aside = asideAt(words, i);
    if (aside !== undefined && leadsBefore(sentence, from).length > 0) return undefined;
    i = aside?.to ?? i;
    while (
      ["simply", "just", "always", "probably", "this", ":", ",", "that"].includes(words[i]?.lower ?? "") &&
      !(words[i]?.lower === "just" && words[i + 1]?.lower === "to")
    )
      i += 1;
    if (words[i]?.lower === "just") i += 1;
    if (words[i]?.lower === "for" && words[i + 1]?.lower === "you") i += 2;
    if (words[i]?.lower === "you") {
      i += 1;
      if (words[i]?.lower === "should") i += 1;
    }
    // "My advice is that you wait"
    const infinitive = words[i]?.lower === "to" || isWord(words[i - 1], "you");
    if (words[i]?.lower === "to") i += 1;
    if (words[i]?.lower === "not" && words[i + 1]?.lower === "to") {
      const negative = verbAfter(words, i + 2, "not");
      return negative === undefined ? undefined : { from, shape: "base", aside, ...negative };
    }
    const verb = words[i];
    if (verb !== undefined && (verb.tags & tag.gerund) !== 0 && !(verb.tags & tag.base))
      return { from, aside, verb: i, mid: i, polarity: "plain", shape: "gerund" };
    const advice = verbAfter(words, i);
    if (
      advice === undefined ||
      (!infinitive && advice.polarity === "plain" && !opensCommand(words, advice.verb, true)) ||
      ((words[advice.verb]?.tags ?? 0) & tag.preposition) !== 0
    )
      return undefined;
    return { from, shape: "base", aside, ...advice };

    function colon(mark: number) {
      const behind = verbAfter(words, mark + 1);
      if (behind === undefined || !((words[behind.verb]?.tags ?? 0) & tag.base)) return undefined;
      return { from, shape: "base" as const, ...behind };
    }
  },
  examples: [
    ["My advice is to sleep on it.", "One thing that helped me was sleeping on it."],
    ["My recommendation is that you wait for a day.", "One thing that helped me was waiting for a day."],
    ["My advice would be not to reply.", "What worked for me was not replying."],
    ["My advice is, if you can, eat with them.", "When I could, it helped me to eat with them."],
    ["One of the best tips I got: put it in the shade.", "It helped me to put it in the shade."],
    ["I have one piece of advice for you: start small.", "It helped me to start small."],
    ["The best advice I can give is to start small.", "Something that helped me was starting small."],
  ],
  leaves: [
    "Thanks for the advice.",
    "Her advice was to wait.",
    "Any advice is welcome.",
    "My advice is worth what you pay for it.",
  ],
};

const isBe = (lower: string | undefined): boolean =>
  lower === "is" || lower === "would" || lower === "'s" || lower === "will";

/** What may stand between the advice that is announced and its colon: "tips I ever got:", "advice to give you:". */
const behind = new Set(
  "i i've ever got received heard was been given can could have to give for you offer would".split(" "),
);
const before = new Set(
  "the one of most helpful best useful only a my biggest good great just single other piece bit word some".split(" "),
);

/** "One of the best tips I got: put it in the shade", "I have one piece of advice for you: wait". */
function announcedAt(words: Words, at: number): Match | undefined {
  let colon = at + 1;
  while (behind.has(words[colon]?.lower ?? "")) colon += 1;
  if (!isWord(words[colon], ":", "—")) return undefined;
  let from = at;
  while (before.has(wordAt(words, from - 1)?.lower ?? "")) from -= 1;
  const had = isWord(wordAt(words, from - 1), "have", "got");
  if (had) from -= isWord(wordAt(words, from - 2), "i", "i've") ? 2 : 0;
  // "My tip:", "Suggestion:": nothing is said of it
  if (from === at || (colon === at + 1 && !had) || !opensMain(words, from)) return undefined;
  const advice = verbAfter(words, colon + 1);
  if (advice === undefined || (advice.polarity === "plain" && !opensCommand(words, advice.verb))) return undefined;
  return { from, shape: "base", ...advice };
}

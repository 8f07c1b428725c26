import { hasFinite, isBoundary, skipAdverbs } from "../../english/clauses/clauses.js";
import { opensCommand } from "../../english/clauses/command-verb.js";
import { isSubordinator, leadAt } from "../../english/clauses/leads.js";
import { tag } from "../../english/text/tags.js";
import { has, isWord, type Word, wordAt } from "../../english/text/words.js";
import { farthest, isJoiner, isSelf, isTurn } from "./clause-over.js";
import { introEnd } from "./intro.js";

type Words = readonly Word[];

/** Whether no command opens at `i` although a mark or a joiner stands before it; `start` is where the sentence's clause begins. */
export function isNoPlace(words: Words, i: number, start: number): boolean {
  // "for an hour or so and go to bed"
  for (let so = i - 1; so > i - 3; so -= 1)
    if (isWord(wordAt(words, so), "so") && isWord(wordAt(words, so - 1), "or")) return true;
  switch (words[i - 1]?.lower) {
    case ",":
      return behindComma(words, i, start) || insideOptions(words, i);
    case "(":
      return inParenthesis(words, i, start);
    case "—":
      // behind a dash a whole clause or a command stands before, or a phrase that leads in: "On the other hand — talk to her"
      return (
        !hasFinite(words, Math.max(0, i - farthest), i) &&
        !has(words[start], tag.preposition) &&
        words[start]?.lower !== "don't" &&
        !opensCommand(words, start)
      );
    // "then you can (show him the way… hold the rope)": options go on
    case "…":
    case ";":
      return insideOptions(words, i);
    // "I did as they say: put him down, then wait"
    case ":":
      return toldByWriter(words, start);
    default:
      return isJoiner(words[i - 1]) && behindJoiner(words, i);
  }
}

function behindComma(words: Words, i: number, start: number): boolean {
  const word = words[i];
  // ", and": the place is behind the joiner
  if (isJoiner(word)) return true;
  const subject = words[start];
  const second = words[start + 1];
  // "I wouldn't say a word, just remove it": what the writer would do goes on
  if (
    isWord(word, "just") &&
    isWord(subject, "i") &&
    (isWord(second, "wouldn't") ||
      (isWord(second, "would") && (isWord(words[start + 2], "not") || holds(words, start, i, "if"))))
  )
    return true;
  // "I would give her time, if she still cries, just take him": half of it is the writer's own
  if (isWord(word, "if") && (isWord(subject, "i'd") || (isWord(subject, "i") && isWord(second, "would", "wouldn't"))))
    return true;
  // "people who like it, such as her, don't": a subject waits for its verb
  if (isWord(word, "don't") && waits(words, i)) return true;
  const before = wordAt(words, i - 2);
  // "this loud, careless, time out giving town": one of several qualities
  if (
    isWord(wordAt(words, i - 3), ",") &&
    (has(before, tag.adjective) || /(?:ive|ous|ful|less|ic)$/.test(before?.lower ?? "")) &&
    !has(before, tag.adverb | tag.interjection | tag.noun)
  )
    return true;
  return isQuality(words, i - 2) || (speaksOfSelf(words) && goesOnWithHave(words, i));
}

const looks = new Set(["feel", "feels", "look", "looks", "and", "get", "gets"]);
const nothings = new Set(["help", "nothing", "anything", "all", "anyone", "everyone"]);

function behindJoiner(words: Words, i: number): boolean {
  const word = words[i];
  const before = wordAt(words, i - 2);
  // "I like sitting there (and maybe read a bit)": the subject goes on; "sweep the floor (and wipe the stairs)"
  if (isWord(before, "(") && (!isTurn(word) || speaksOfSelf(words))) return true;
  switch (words[i - 1]?.lower) {
    // "what then happened"
    case "then":
      return before !== undefined && !isBoundary(before) && !isJoiner(before);
    // "is so close", "it's so warm that"
    case "so":
      return (
        has(before, tag.be) ||
        looks.has(before?.lower ?? "") ||
        (has(word, tag.adjective) && isWord(words[i + 1], "that"))
      );
    case "but":
      return (
        // "not only rests but also learns"
        (isWord(word, "also") && saysNotOnly(words, i)) ||
        // "The town is small, but still draws crowds": the subject goes on
        (isWord(word, "still", "even") && !isTurn(words[i + 1])) ||
        isQuality(words, i - 2) ||
        // "nothing but wait"
        nothings.has(before?.lower ?? "")
      );
    // "not sure if you have one or maybe rent it": what is not known goes on; "either pay for it, or just go"
    case "or":
      return asksWhether(words, i) || holds(words, 0, i, "either");
    default:
      return false;
  }
}

function inParenthesis(words: Words, i: number, start: number): boolean {
  const before = wordAt(words, i - 2);
  return (
    // "before (choose one)", "then you can (tell him what you see)"
    has(before, tag.preposition | tag.determiner | tag.modal) ||
    isWord(before, "next") ||
    // "I like sitting there (and maybe read a bit)": the subject goes on; "sweep the floor (and wipe the stairs)"
    (isJoiner(words[i]) && (speaksOfSelf(words) || (!isTurn(words[i + 1]) && leadAt(words, i + 1) === undefined))) ||
    // "If you are new (came in May), …": an aside in a clause that leads in
    (isSubordinator(words[start]) && !holds(words, start, i, ","))
  );
}

/** Whether `lower` stands in words[from, to). */
function holds(words: Words, from: number, to: number, lower: string): boolean {
  for (let i = from; i < to; i += 1) if (isWord(words[i], lower)) return true;
  return false;
}

/** Whether "not only" or "not … only" stands before `to`. */
function saysNotOnly(words: Words, to: number): boolean {
  for (let i = 0; i < to; i += 1)
    if (isWord(words[i], "only") && (isWord(wordAt(words, i - 1), "not") || isWord(wordAt(words, i - 2), "not")))
      return true;
  return false;
}

/** "I'm grown up, use my head, and have a good job": whether what its writer does goes on behind `at`. */
function goesOnWithHave(words: Words, at: number): boolean {
  for (let i = at; i < words.length; i += 1)
    if (isWord(words[i], "and") && isWord(words[i + 1], "have", "am", "do")) return true;
  return false;
}

const ends = new Set([".", "…", ":", ";", "—", "!", "?"]);

/** Whether the clause before the comma at `at` - 1 begins with people and a clause that tells which: "people who care,". */
function waits(words: Words, at: number): boolean {
  let from = at - 1;
  while (from > 0 && !ends.has(words[from - 1]?.lower ?? "")) from -= 1;
  const start = introEnd(words, from);
  return has(words[start], tag.plural | tag.pronoun) && isWord(words[start + 1], "who", "that", "which");
}

/** Whether `at` stands in a parenthesis that a modal opens: "you can (show him the way…". */
function insideOptions(words: Words, at: number): boolean {
  for (let i = at - 1; i > 0 && i > at - farthest; i -= 1) {
    if (isWord(words[i], ")")) return false;
    if (isWord(words[i], "(")) return has(words[i - 1], tag.modal);
  }
  return false;
}

const unknown = new Set("idk unsure unknown sure know wonder wondering".split(" "));

/** Whether the clause that `at` goes on is what somebody does not know: "idk if you have a car or". */
function asksWhether(words: Words, at: number): boolean {
  for (let i = at - 2; i > 0 && !isBoundary(words[i]); i -= 1)
    if (isWord(words[i], "if", "whether")) return unknown.has(words[i - 1]?.lower ?? "");
  return false;
}

/** Whether the word at `at` is a quality for which an article has been waiting, with no noun between. */
function isQuality(words: Words, at: number): boolean {
  if (!has(words[at], tag.adjective) || has(words[at], tag.noun)) return false;
  let i = at;
  while (has(words[i], tag.adjective | tag.adverb | tag.midAdverb | tag.coordinator) || words[i]?.lower === ",") i -= 1;
  return has(words[i], tag.determiner | tag.possessive);
}

/** "I love it, don't regret it": whether the writer is the subject of the sentence, which may go on. */
export const speaksOfSelf = (words: Words): boolean => isSelf(words[introEnd(words)]);

/** Whether the sentence begins with what its writer did: "I tried it", "We used to". */
function toldByWriter(words: Words, start: number): boolean {
  const verb = words[skipAdverbs(words, start + 1)];
  return (
    (words[start]?.lower === "i" || words[start]?.lower === "we") && (has(verb, tag.past) || verb?.lower === "did")
  );
}

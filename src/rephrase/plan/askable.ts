import { isBoundary, startsClause } from "../../english/clauses/clauses.js";
import { isSubordinator } from "../../english/clauses/leads.js";
import { isWriter } from "../../english/speakers.js";
import { tag } from "../../english/text/tags.js";
import { has, isWord, kind, type Word, wordAt } from "../../english/text/words.js";
import { introEnd } from "../clause/intro.js";
import { beginOf, type Directive } from "../directive.js";
import type { Match } from "../forms.js";

type Words = readonly Word[];

/**
 * Whether an open question may take the place of the advice: it holds nothing but the advice, and what stands before it does not
 * wait for a statement. "I'll tell you this: stay", "No, don't go", "Rest, because I feel that it helps" stay as they are.
 */
export function isAskable({ sentence: { words }, leads, match, phrase }: Directive): boolean {
  const from = beginOf({ leads, match });
  return (
    !speaksOfWriter(words, match.verb, phrase.to) &&
    !isSaid(words, phrase.to) &&
    // "… because your rent may as steep as hers was": where the verb is missing, nobody knows where the question ends
    !(has(words[phrase.to - 1], tag.modal) && words[phrase.to]?.kind === kind.word) &&
    // "remember that they copy you, so if you shout, they may shout": it follows from no question
    !(
      isWord(words[phrase.to], ",") &&
      isWord(words[phrase.to + 1], "so") &&
      isWord(words[phrase.to + 2], "if", "when")
    ) &&
    !isReproach(words, match) &&
    !remindsOfDuty(words, match.verb) &&
    // "you could say "I left a note": the words said go on
    !(words[phrase.to - 1]?.quoted === true && words.filter(({ lower }) => lower === '"').length % 2 === 1) &&
    // "you have to find your "thing."": its mark stands inside
    !(isWord(words[phrase.to - 1], '"') && isWord(words[phrase.to - 2], ".")) &&
    // "You may need to ask, depending on the rules"
    !words.some(({ lower, quoted }, i) => i > match.verb && lower === "depending" && !quoted) &&
    !waits(words, from)
  );
}

/** The writer, as who does what a question would then ask: "rest, because I feel that it helps"; not "write to me". */
const does = (word: Word): boolean => isWriter(word) && word.lower !== "me" && word.lower !== "my";

/** Whether the writer is the subject of a clause in words[from, to), but for a short one that says which: "the letter I sent". */
function speaksOfWriter(words: Words, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const word = words[i];
    if (word === undefined || word.quoted || !does(word)) continue;
    const says = has(words[i - 1], tag.noun | tag.plural | tag.wh) || isWord(words[i - 1], "that");
    if (!says || !words.slice(i + 2, i + 5).some((next) => isBoundary(next) || has(next, tag.coordinator))) return true;
  }
  return false;
}

const reasons = new Set("because cause cuz cos since as".split(" "));

/** What a writer holds of the advice: "because it's important". */
const judging = new Set(
  "important crucial vital essential key wrong right good bad best better healthy unhealthy".split(" "),
);

/** "Rest, because I feel better after it", "… it sounds like you are ill": the advice without what is so for the writer, which stands behind the question. */
export function withoutOwnReason(directive: Directive): Directive {
  const { phrase, promise, sentence } = directive;
  const { words } = sentence;
  const last = phrase.heads.at(-1)?.at ?? phrase.from;
  if (promise !== undefined) return directive;
  for (let i = last + 2; i < phrase.to; i += 1) {
    if (!reasons.has(words[i]?.lower ?? "") || words[i]?.quoted === true) continue;
    const own = words.slice(i + 1, Math.min(i + 6, phrase.to)).some(does);
    const assured = isWord(words[i + 1], "trust", "believe") && isWord(words[i + 2], "me");
    const judged =
      isWord(words[i + 1], "it's", "that's") && words.slice(i + 2, i + 5).some(({ lower }) => judging.has(lower));
    if (!own && !assured && !judged && !(isWord(words[i + 1], "it") && isWord(words[i + 3], "like"))) continue;
    const to = isWord(words[i - 1], ",") ? i - 1 : i;
    const end = words[to - 1]?.end ?? directive.end;
    return { ...directive, phrase: { ...phrase, to }, end };
  }
  return directive;
}

/** "You can say, I don't like that": the words said stand behind the comma. */
const isSaid = (words: Words, to: number): boolean => isWord(words[to - 1], "say") && isWord(words[to], ",");

/** "Don't spend your days like this": asked, it would be a reproach. */
const isReproach = (words: Words, { verb, polarity }: Match): boolean =>
  polarity !== "plain" &&
  words.some(
    ({ lower }, i) => i > verb && lower === "like" && isWord(words[i + 1], "this", "that") && isBoundary(words[i + 2]),
  );

/** "Remember you have to share a room": of a duty nobody asks what it would be like to remember it. */
const remindsOfDuty = (words: Words, verb: number): boolean => {
  if (!isWord(words[verb], "remember")) return false;
  const you = isWord(words[verb + 1], "that") ? verb + 2 : verb + 1;
  return isWord(words[you], "you") && isWord(words[you + 1], "have", "need", "must", "still");
};

/** Whether what stands before `from` is to be followed by no question: an announcement, "no,", the second of two choices, an item "B)". */
function waits(words: Words, from: number): boolean {
  const before = wordAt(words, from - 1);
  const intro = introEnd(words);
  if (before === undefined) return false;
  const no = isWord(before, ",") ? words[from - 2] : before;
  if (isWord(no, "no", "nope", "nah")) return true;
  if (from <= intro) return false;
  if (isWord(before, ":")) return startsClause(words, intro) || isAim(words, intro);
  if (isWord(before, "or")) return true;
  return isWord(before, ")") && from > intro && (words[from - 2]?.end ?? 0) - (words[from - 2]?.start ?? 0) === 1;
}

const isAim = (words: Words, at: number): boolean => isWord(words[at], "to") && has(words[at + 1], tag.base);

/**
 * The "and" before `from` that joins the advice to a statement, behind which a question begins a sentence of its own: "It is late,
 * and you should rest" → "It is late. What might change if you rested?". Undefined where there is none.
 */
export function joinedStatement(words: Words, from: number): Word | undefined {
  const and = wordAt(words, from - 1);
  if (and?.lower !== "and") return undefined;
  const to = isWord(wordAt(words, from - 2), ",") ? from - 2 : from - 1;
  let begin = to;
  while (begin > 0 && !breaksOff(words[begin - 1])) begin -= 1;
  begin = introEnd(words, begin);
  if (begin >= to || !startsClause(words, begin) || isSubordinator(words[begin])) return undefined;
  return words[to - 1]?.kind === kind.word ? words[to - 1] : undefined;
}

const breaksOff = (word: Word | undefined): boolean => isBoundary(word) && !isWord(word, ",", "/");

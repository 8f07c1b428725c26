import { among } from "../../../english/text/remembered.js";
import { mayBeAdverb, skipAdverbs } from "../../../english/clauses/clauses.js";
import { asideAt } from "../../../english/clauses/led-clause.js";
import type { Lead } from "../../../english/clauses/leads.js";
import { isWord, type Word } from "../../../english/text/words.js";
import type { Sentence } from "../../../english/text/sentences.js";
import type { Polarity } from "../../../english/verbs/polarity.js";
import type { Match } from "../../forms.js";
import { frameBefore } from "../../clause/frame.js";
import { leadsBefore } from "../../clause/main-clause.js";
import { verbAfter } from "../../clause/verb-after.js";

/** A second word behind "you" that only names the group: "you guys should". */
const isGroup = among(new Set(["guys", "both", "two", "all", "folks"]));

/** Whether a word may stand between "you" and its verb: "you guys", "you really". */
export const standsBetween = (word: Word | undefined): boolean =>
  word !== undefined && (isGroup(word) || mayBeAdverb(word));

/** The index of the first word behind the subject at `you`, its group word and adverbs. */
export function behindSubject(sentence: Sentence, you: number): number {
  const { words } = sentence;
  const next = words[you + 1];
  return skipAdverbs(words, next !== undefined && isGroup(next) ? you + 2 : you + 1);
}

/** The match for a modal that ends before `after`, with its subject at `you`; undefined when the clause is not a main one. */
export function modalMatch(
  sentence: Sentence,
  you: number,
  after: number,
  polarity: Polarity = "plain",
): Match | undefined {
  const frame = frameBefore(sentence, you);
  if (frame === undefined) return undefined;
  const turned: Polarity = frame.negated ? (polarity === "plain" ? "not" : "plain") : polarity;
  const aside = asideAt(sentence.words, after);
  // "If it rains, you should, if you can, call": one condition is enough
  if (aside !== undefined && leadsBefore(sentence, frame.from).length > 0) return undefined;
  const start = aside?.to ?? after;
  const { words } = sentence;
  // "you should both rest", but "you should both eat and drink"
  const both = isWord(words[start], "both") && !words.slice(start, start + 5).some((word) => isWord(word, "and"));
  const advice = verbAfter(words, both ? start + 1 : start, turned);
  if (advice === undefined) return undefined;
  const lead = aside !== undefined && leavesOpen(words, aside) ? undefined : aside;
  return { from: frame.from, shape: "base", aside: lead, ...advice };
}

/** "if you like", "if you want to": the choice that any advice leaves. */
const leavesOpen = (words: Sentence["words"], { from, to }: Lead): boolean =>
  isWord(words[from], "if") &&
  isWord(words[from + 1], "you") &&
  isWord(words[from + 2], "like", "want", "wish", "please", "prefer") &&
  to <= from + (isWord(words[from + 3], "to") ? 5 : 4);

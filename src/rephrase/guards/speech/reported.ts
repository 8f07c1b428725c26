import { isBoundary, startsClause } from "../../../english/clauses/clauses.js";
import { tag } from "../../../english/text/tags.js";
import { counts } from "../../clause/places.js";
import { introEnd } from "../../clause/intro.js";
import { has, isWord, type Word, wordAt } from "../../../english/text/words.js";
import type { Guard } from "../../guard.js";
import { mentions } from "../../../english/text/mentions.js";
import { beginOf } from "../../directive.js";

const speech = new Set(
  "say says said saying tell tells told telling ask asks asked think thought thinks reply replied replies shout shouted yell yelled yelling whisper write wrote writes like went goes be was heard figure motto sign reads read mantra".split(
    " ",
  ),
);

/** "I tell them: just go with it": somebody's words, even without quotation marks. */
export const reported: Guard = {
  name: "reported",
  about: "What somebody else said, or says to themselves, is theirs.",
  holds({ sentence, match, leads, phrase }) {
    const { words } = sentence;
    if (tellsWhoSpoke(words) && saidBehind(words, match.verb, phrase.to)) return true;
    const first = beginOf({ leads, match });
    // "What I heard: 1) sleep early"
    const mark = wordAt(words, first - (counts(words, first) ? 3 : 1));
    if (mark === undefined) return false;
    if (mayBeTold(words) && (toldBefore(words, first) || saysBefore(words, first))) return true;
    // "As others have said, ask him": the writer says it, too
    if (mark.lower === "," && introEnd(words) === first) return false;
    if (mark.lower === ":" || mark.lower === ",") {
      const before = words[first - 2];
      let person = first - 3;
      while (((wordAt(words, person)?.tags ?? 0) & tag.midAdverb) !== 0) person -= 1;
      const who = wordAt(words, person);
      if (before === undefined) return false;
      // "She told me, call the bank"
      if (has(before, tag.object) && isWord(wordAt(words, first - 3), "told", "tells", "texted", "warned")) return true;
      if (
        speech.has(before.lower) &&
        ((who?.tags ?? 0) & (tag.subject | tag.pronoun | tag.modal | tag.noun | tag.auxiliary | tag.be)) !== 0
      )
        return true;
      if (mark.lower === ":")
        for (let i = Math.max(0, first - 7); i < first - 1; i += 1)
          if (
            speech.has(words[i]?.lower ?? "") &&
            words[i]?.lower !== "be" &&
            !words
              .slice(0, first)
              .some((word) => word.lower === "advice" || word.lower === "suggestion" || word.lower === "you")
          )
            return true;
      return false;
    }
    return (
      speech.has(mark.lower) &&
      mark.lower !== "be" &&
      mark.lower !== "was" &&
      mark.lower !== "think" &&
      ((wordAt(words, first - 2)?.tags ?? 0) & (tag.subject | tag.object | tag.noun | tag.auxiliary | tag.modal)) !==
        0 &&
      words[first - 2]?.lower !== "i"
    );
  },
  keeps: [
    "I tell myself: just keep walking.",
    "Two things that I've heard: 1) Rest more than you sing.",
    "My mom always said, never go to bed angry.",
    "Just say, we have ten minutes, the bus leaves at nine, so either get dressed or stay here.",
    "Clear the table, he said, and left.",
    "Count to ten, my dad used to say.",
    "Clear the table, mum said.",
    "She told me, call the bank.",
    "I'm like I have never done this so be kind to me.",
    "A friend once told me that you don't need to win, you need to play.",
  ],
  leaves: [
    "Here is my advice: write the letter.",
    "Write it down, she said it helps.",
    "Sort of what the others have said, if he asks, give him a date.",
    "As others have said, ask her first.",
  ],
};

/** "Just say, we have ten minutes, so get dressed", "I'm like I can't, so be kind": the words themselves stand there. */
function saysBefore(words: readonly Word[], first: number): boolean {
  for (let i = 0; i < first - 2; i += 1) {
    const word = words[i];
    if (word === undefined || word.quoted) continue;
    if (isWord(word, "say") && i < 3 && isWord(words[i + 1], ",", ":") && startsClause(words, i + 2)) return true;
    if (
      isWord(word, "i'm", "she's", "he's", "they're", "was") &&
      isWord(words[i + 1], "like") &&
      startsClause(words, i + 2)
    )
      return true;
  }
  return false;
}

/** Words of which one stands where `toldBefore` or `saysBefore` finds something. */
const mayBeTold = mentions("told taught tells say i'm she's he's they're was");

const spoke = "said says replied told wrote yelled shouted goes";
const speaking = new Set(spoke.split(" "));
const tellsWhoSpoke = mentions(`${spoke} used`);

/** ", he said", ", mum said", ", my dad used to say": who said it, and nothing of what. */
function saidBehind(words: readonly Word[], verb: number, to: number): boolean {
  for (let comma = verb + 1; comma <= to; comma += 1) {
    if (!isWord(words[comma], ",") || isWord(words[comma + 1], "i", "you", "we")) continue;
    for (let i = comma + 2; i < comma + 4; i += 1) {
      const used = isWord(words[i], "used") && isWord(words[i + 1], "to") && isWord(words[i + 2], "say");
      if ((used || speaking.has(words[i]?.lower ?? "")) && isBoundary(words[used ? i + 3 : i + 1]))
        return i === comma + 2 || startsClause(words, comma + 1);
    }
  }
  return false;
}

/** "A friend once told me that you don't need to win, you need to play": what was told goes on behind the comma. */
function toldBefore(words: readonly Word[], first: number): boolean {
  if (!isWord(words[first], "you") || !isWord(words[first - 1], ",", "and", "but")) return false;
  for (let i = 2; i < first; i += 1)
    if (
      isWord(words[i], "me", "us") &&
      isWord(words[i - 1], "told", "taught", "tells") &&
      isWord(words[i + 1], "that", "you")
    )
      return true;
  return false;
}

import { hasFinite, startsClause } from "../../../english/clauses/clauses.js";
import { tag } from "../../../english/text/tags.js";
import { has, isWord, type Word, wordAt } from "../../../english/text/words.js";
import type { Guard } from "../../guard.js";
import { formulaAt, formulas } from "../formulas.js";

const markers = formulas(`
  do yourself a favor | do yourself a favour | wait if | wait so | wait what | wait but | look . | look ,| look . | look y | back then | look man | look dude | look bro | look guys | look kid | look op | look girl | look at it | look at this | look at that | look at what | look at how | look at me | look at you | look at us | look at him | look at her | look at them | look at where | look at who | look at all | look at these | look at those | look at the size | look at the state | listen , | listen . | listen up | see , | say , | say . | say that . | say that again | recall that | say you | let's | mind you | never mind | mind . | get me wrong | get it twisted | guess what | guess . | trust me | believe me | believe it | believe you me | wait , | wait . | wait a minute | wait a min | wait a mo | wait a sec | wait a second | wait a moment | wait a tick | hang on | hold on | hold up | come on | c'mon | go figure | god forbid | heaven forbid | make no mistake | suffice | imagine . | imagine my | imagine how | picture this | talk about a | talk about an | fast forward | take my word | take it from | take this with | take that with | take it with a grain | take it with a pinch | take this as | take everything i | take what i | take what i'm | take all of this with | let the door | speak of | speaking | let alone | know what | call me | call it | ask me | ask any | ask anyone | ask anybody | preach . | preach it | keep in mind though | keep in mind , | keep in mind you | keep in mind that you | bear in mind you | bear in mind that you | remember though | remember : | remember , | remember . | think about it , | ask around . | forget it . | forget about it . | don't get me | be it | be that as | be warned | be advised | be aware | come to think | come what | come hell | thank you | thank u | thank ya | thank god | thank goodness | thank heavens | thank me | tell me | tell you what | tell ya | suppose | consider it | consider this | consider yourself | consider the following | consider that | note that | note : | note , | mark my | mark you | rest assured | needless | lest | granted | don't ask | don't tell me | don't forget that | forget that | have at it | beats | bring it on | shame on | screw | fuck | damn | god | bet | say what | give or take | take for | check this out . | see also | see here | see above | see below | compare that | compare this | compare with | compare to | get this | mind the | help . | pray tell | look like | looks like | sound like | cut to | be honest . | please . | stop . | welcome
`);

/** "Look, I get it", "never mind", "guess what", "talk about a …": they steer talk, not people. */
export const discourse: Guard = {
  name: "discourse",
  about: "“Look, …”, “never mind” and “guess what” steer the talk, not the reader.",
  holds({ rule, sentence, match, phrase, leads }) {
    if (rule.form === "modal" && match.polarity === "plain" && phrase.heads.length === 1)
      return states(sentence.words, match.verb);
    if (rule.triggers !== "start") return false;
    // "If she asks, say that you are busy", "If it hurts, stop"
    if (leads.length > 0 && isWord(sentence.words[match.verb], "say", "stop")) return false;
    // "Just say, no thank you"
    if (isWord(sentence.words[match.verb], "say") && isWord(sentence.words[match.verb - 1], "just")) return false;
    // "First come, first served"
    if (isWord(wordAt(sentence.words, match.verb), "come") && isWord(wordAt(sentence.words, match.verb - 1), "first"))
      return true;
    // "Damn it, call her": a curse, and what is said with it
    const curses = isWord(sentence.words[match.verb], "damn", "screw", "fuck");
    if (phrase.heads.length > 1 && !curses) return false;
    return (
      formulaAt(markers, sentence.words, match.verb) ||
      reminds(sentence.words, match.verb, phrase.to) ||
      argues(sentence.words, match.verb) ||
      supposes(sentence.words, match.verb) ||
      appeals(sentence.words, match.verb, phrase.to) ||
      exclaims(sentence.words, match.verb)
    );
  },
  keeps: [
    "Look, I get it.",
    "Never mind.",
    "Look at her go.",
    "Please stop.",
    "Don't get me wrong, I like it here.",
    "Guess what.",
    "Wait a minute, is that true?",
    "Talk about a long day.",
    "First come, first served.",
    "Just think about the songs we sang as children.",
    "Say that you miss the train, what then?",
    "Imagine the look on her face.",
    "Imagine all the trains that leave while you wait!",
    "Imagine that you are sitting there, would you laugh?",
    "You have to consider that every teacher was young once.",
    "You need to know first that they are busy.",
    "You have to consider that in the end every teacher was young.",
    "It's a good idea, but remember where wool comes from.",
    'Think about the offer: "All your time for nothing?"',
  ],
  leaves: [
    "Now imagine that warmth is filling your hands.",
    "Imagine you're floating on a lake.",
    "Look into meal prep.",
    "Look at other schools nearby.",
    "Stop before you reach the bridge.",
    "Wait a week before you answer him.",
    "Talk about it with your sister.",
    "Say that you are sorry.",
    "Just say, no thank you.",
    "Don't compare yourself with anyone.",
    "Remember to thank her.",
    "Remember how you felt then.",
    "You should consider that job.",
    "You need to know what you want.",
    "You have to remember to lock up.",
  ],
};

/** "You have to consider that they are busy": what is so, and no deed. */
function states(words: readonly Word[], at: number): boolean {
  if (!isWord(words[at], "consider", "know", "remember")) return false;
  const that = isWord(words[at + 1], "first", "firstly", "also") ? at + 2 : at + 1;
  const from = isWord(words[that], "that") ? that + 1 : that;
  // "that if you are ill it is hard", "that in the end every teacher was young"
  if (from > that && has(words[from], tag.subordinator | tag.preposition) && hasFinite(words, from, words.length))
    return true;
  return startsClause(words, from);
}

/** "Imagine the noise" exclaims; "Imagine the weight sliding off your shoulders" leads somebody along. */
function exclaims(words: readonly Word[], at: number): boolean {
  if (words[at]?.lower !== "imagine") return false;
  const rest = words.slice(at + 2);
  // "Now imagine that warmth is filling your hands": a step
  if (
    isWord(wordAt(words, at - 1), "now", "then", "next") &&
    rest.some((word) => has(word, tag.gerund)) &&
    rest.some(({ lower }) => lower === "you" || lower === "your")
  )
    return asksOn(words, at);
  // "Imagine that!", "Imagine that nobody came": but "Imagine that you are floating"
  if (isWord(words[at + 1], "that", "you're", "you"))
    return (!isWord(words[at + 1], "you're") && !isWord(words[at + 2], "you", "you're", "are")) || asksOn(words, at);
  if (isWord(words[at + 1], "all")) return !isWord(words[at + 2], "of");
  if (!isWord(words[at + 1], "the", "a", "an", "being")) return false;
  return (
    !rest.slice(0, 5).some((word) => has(word, tag.gerund)) ||
    !rest.some(({ lower }) => lower === "you" || lower === "your")
  );
}

/** Whether a clause of its own or a question follows what is supposed. */
const asksOn = (words: readonly Word[], at: number): boolean =>
  words[words.length - 1]?.lower === "?" ||
  words.some((word, i) => i > at && word.lower === "," && (startsClause(words, i + 1) || has(words[i + 1], tag.wh)));

/** "Remember where wool comes from": a fact that the reader has forgotten, and nothing of their own. */
const reminds = (words: readonly Word[], at: number, to: number): boolean =>
  isWord(words[at], "remember") &&
  has(words[at + 1], tag.wh) &&
  hasFinite(words, at + 2, to) &&
  !words.slice(at, to).some(({ lower }) => /^(?:you|your|yours|yourself)(?:'|$)/.test(lower));

/** `Think about the offer: "All your time for nothing?"`: what is thought about is an argument. */
const argues = (words: readonly Word[], at: number): boolean =>
  isWord(words[at], "think", "consider", "imagine") &&
  words.slice(at + 1, at + 7).some((word, i) => isWord(word, ":") && isWord(words[at + i + 2], '"'));

/** "Just think about the songs we sang": an appeal to what the writer remembers, too. */
const appeals = (words: readonly Word[], at: number, to: number): boolean =>
  isWord(words[at], "think") &&
  isWord(words[at + 1], "about", "of") &&
  words.slice(at + 2, to).some((word, i, rest) => isWord(word, "we") && has(rest[i + 1], tag.past));

/** "Say that you win, what then?" supposes; "Say that you are sorry" tells what to say. */
const supposes = (words: readonly Word[], at: number): boolean =>
  isWord(words[at], "say") && isWord(words[at + 1], "that") && asksOn(words, at);

import { isBoundary, isFinite, nounPhraseEnd, skipAdverbs } from "./clauses.js";
import { complement, complementsOf, particlesOf, verbStart } from "../lexicon.js";
import { commandsAnyway, dropped } from "./otherwise/dropped-i.js";
import { bareObject, finiteAfter, namesThing } from "./otherwise/noun-first.js";
import { among, remembered } from "../text/remembered.js";
import { tag } from "../text/tags.js";
import { has, isWord, kind, type Word, wordAt } from "../text/words.js";

type Words = readonly Word[];

const restDeterminers = tag.determiner | tag.possessive | tag.object | tag.reflexive;

/** What may follow a verb that could as well be a noun, when it is the verb: "call her", "walk away", "text him", "rest up". */
function objectFollows(words: Words, at: number): boolean {
  const next = words[at];
  if (next === undefined) return false;
  if (next.kind === kind.number || next.kind === kind.address || next.lower === '"') return true;
  if (next.kind !== kind.word) return false;
  if (has(next, restDeterminers)) return true;
  if (has(next, tag.pronoun) && !isFinite(words, at + 1, next.lower)) return true;
  return has(next, tag.wh);
}

/** Verbs that command unless a clause or a quality follows: "Think about it", but "Think I should go?", "Look great". */
const isPerceiving = among(new Set("see know think believe mean look understand feel sound figure".split(" ")));

const closed = tag.preposition | tag.adverb | tag.adjective | tag.determiner | tag.pronoun | tag.wh | tag.gerund;

/** Past forms that are base verbs too, and hardly ever meant as such. */
const isOftenPast = among(
  new Set("saw found felt left fell ground bound wound bore thought rose spat lied spoke shot".split(" ")),
);
const isDropped = among(dropped);

/** How a word reads at the start of a sentence: see `verbStart`. */
export const startOf = remembered(verbStart);

/** Whether a word is there and a base verb that nearly always commands where no subject stands before it: "take", "look". */
export const isClear = (word: Word | undefined): boolean =>
  word !== undefined && (startOf(word) === 3 || word.lower === "look" || word.lower === "think");

const noVerbs =
  tag.modal |
  tag.be |
  tag.subject |
  tag.object |
  tag.determiner |
  tag.possessive |
  tag.subordinator |
  tag.contraction |
  tag.preposition;

/** Whether a word opens a command in some sentence, as far as the word alone tells: yes may be wrong, no is not. */
export function mayOpenCommand(word: Word): boolean {
  const { lower, tags } = word;
  if (lower === "be" || lower === "do" || lower === "have") return true;
  if ((tags & (noVerbs | tag.auxiliary)) !== 0) return false;
  return startOf(word) !== 0 || (tags === 0 && verbShape.test(lower));
}

/**
 * Whether the word at `at` is a base verb that opens a command, judged by how likely it is a verb there and by what follows.
 * "Talk to him" and "Text her back" are; "Text messages are fine", "Love the line" and "Work was hard" are not.
 */
export function opensCommand(words: Words, at: number, sure = false): boolean {
  const word = words[at];
  if (word === undefined || word.kind !== kind.word || word.quoted) return false;
  if (word.lower === "be" || word.lower === "do") return opensBeOrDo(words, at);
  if (has(word, noVerbs) || (has(word, tag.auxiliary) && word.lower !== "have")) return false;
  let start = startOf(word);
  if (start === 0) return opensUnknown(words, at);
  const next = words[at + 1];
  if (has(next, tag.modal | tag.be) || next?.lower === "'s") return false;
  if (
    next !== undefined &&
    next.kind === kind.mark &&
    (next.lower === ":" || next.lower === "/" || next.lower === "-" || (next.lower === "'" && next.gap === 0))
  )
    return false;
  // "Imagine you're floating", "Feel you are held"
  if (!sure && isPicturing(word) && floats(words, at + 1)) return true;
  if (has(next, tag.contraction) && start < 3) return false;
  if (word.lower === "have") return opensHave(words, at);
  if (namesThing(words, at, start, sure)) return false;
  if (word.lower === "say")
    return (
      next?.lower === '"' ||
      has(next, tag.determiner | tag.possessive) ||
      // "Say you'll think about it", "If they ask, say you're busy", but "Say you were rich"
      isWord(next, "you'll", "you'd") ||
      (isWord(wordAt(words, at - 1), ",", "just") &&
        isWord(next, "you", "you're", "you've") &&
        !isWord(words.at(-1), "?")) ||
      // "Just say, no thank you"
      (isWord(next, ",") && isWord(words[at + 2], "no", "yes", "thank", "thanks", "sorry", "hello", "hi")) ||
      // "Say it often", but "Say it was late"
      (next?.lower === "it" && !isFinite(words, at + 2, "it") && !/^anyways?$/.test(words[at + 2]?.lower ?? "")) ||
      ["no", "yes", "something", "what", "goodbye", "sorry", "hello", "hi", "nothing"].includes(next?.lower ?? "")
    );
  if ((isDropped(word) || word.lower === "insist") && commandsAnyway(words, at)) return true;
  if ((next === undefined || isBoundary(next)) && has(word, tag.adjective)) return false;
  if (isOftenPast(word)) return false;
  if (isDropped(word)) start = 1;
  // "Shop local", "Think positive", "Run, don't walk"
  if (start > 1 && (endsFlat(words, at) || endsDenied(words, at))) return true;
  // "Think carpenters, plumbers, etc.": for example
  if (word.lower === "think" && has(next, tag.noun | tag.plural) && !has(next, closed) && !finiteAfter(words, at + 1))
    return false;
  if (isPerceiving(word)) {
    if (
      next === undefined ||
      isBoundary(next) ||
      has(next, tag.subject | tag.contraction) ||
      (has(next, tag.adjective) && !has(next, tag.preposition | tag.adverb)) ||
      (has(next, tag.pronoun) && isFinite(words, at + 2, next.lower)) ||
      next.lower === "you" ||
      next.lower === "so" ||
      next.lower === "like"
    ) {
      if (!(word.lower === "know" && next?.lower === "that")) return false;
    }
    if (word.lower === "sound" || word.lower === "feel")
      return has(next, tag.possessive | tag.determiner | tag.reflexive) && !sure;
    start = 3;
  }
  // "Take is", "Help was": a subject with its verb
  if (
    next !== undefined &&
    has(next, tag.auxiliary) &&
    next.lower !== "have" &&
    next.lower !== "do" &&
    next.lower !== "having"
  )
    return false;
  if (has(next, tag.subject) && next?.lower !== "i")
    return complementsOf(word.lower) & complement.Clause ? start === 3 && !sure : false;
  if (next?.lower === "i" || next?.lower === "i'm") return false;
  // "close to the floor": a quality, where another clause stands before
  if (sure && has(word, tag.adjective) && (has(next, tag.preposition) || next?.lower === "to")) return false;
  if (has(next, tag.gerund) && start > 1 && (complementsOf(word.lower) & complement.Gerund) !== 0) return true;
  if (start === 3) {
    if (next !== undefined && sure && isBoundary(next)) return false;
    return !(has(next, tag.thirdPerson) && !has(next, tag.plural | tag.noun)) || has(next, tag.pronoun);
  }
  // "Pause and listen", "Exercise and cut out sugar": beside what can only be a command
  if (start === 2 && !sure && isWord(next, "and") && commandsBeside(words, at + 2)) return true;
  // "Call or text your friends"
  if (
    start >= 2 &&
    (next?.lower === "or" || next?.lower === "and") &&
    verbStart(words[at + 2]?.lower ?? "") >= 2 &&
    objectFollows(words, at + 3) &&
    !sure
  )
    return true;
  const follows = objectFollows(words, at + 1);
  if (start === 2) {
    if (next === undefined || isBoundary(next))
      return !sure && ((words.length - at <= 3 && at <= 2) || (isWord(next, ",") && commandsAgain(words, at)));
    // "Practice while they sleep", "Charge extra if they ask"
    if (isWord(next, "extra", "double") && timesIt(words, at + 2)) return true;
    if (timesIt(words, at + 1) && !isWord(next, "if")) return !reaching.has(word.lower);
    if (follows) return !finiteAfter(words, at + 1);
    if (has(next, tag.noun | tag.plural | tag.adjective) && !has(next, tag.preposition | tag.adverb | tag.midAdverb)) {
      if (finiteAfter(words, at + 1)) return false;
      if (sure) return has(next, tag.plural) && !has(next, tag.thirdPerson);
      // "Google cat beds": what is looked up may be any words; "Set office hours": a thing with another before it
      return (
        !has(word, tag.noun | tag.adjective) ||
        word.lower === "google" ||
        (word.lower === "set" &&
          [nounPhraseEnd(words, at + 1) - 1, at + 2].some((end) => has(words[end], tag.plural))) ||
        bareObject(words, at + 1) ||
        saysBy(words, at + 1) ||
        commandsFollow(words, at)
      );
    }
    if (has(next, tag.preposition | tag.adverb | tag.midAdverb) || next.lower === "to")
      return !finiteAfter(words, at + 1);
    // a name: "Contact Cindy"
    return next.kind === kind.word && next.tags === 0 && !finiteAfter(words, at + 1);
  }
  if (isDropped(word)) return false;
  // "Major in biology", "Cool off for an hour"
  if (isWord(word, "major", "minor") && isWord(next, "in")) return !finiteAfter(words, at + 1);
  if (isWord(next, "off", "down", "out") && particlesOf(word.lower).has(next?.lower ?? ""))
    return (isBoundary(words[at + 2]) || has(words[at + 2], tag.preposition)) && !finiteAfter(words, at + 1);
  // "Just wing it!"
  if (next?.lower === "it" && isBoundary(words[at + 2])) return true;
  if (has(next, tag.preposition) && has(words[at + 2], tag.object) && !has(words[at + 2], tag.possessive))
    return !finiteAfter(words, at + 1);
  return (
    follows && !finiteAfter(words, at + 1) && has(next, tag.object | tag.reflexive | tag.possessive | tag.determiner)
  );
}

/** Whether nothing but a command can stand at `at`, behind "and": "listen" at the end, "cut out sugar". */
function commandsBeside(words: Words, at: number): boolean {
  const verb = words[at];
  if (verb === undefined || startOf(verb) !== 3 || finiteAfter(words, at)) return false;
  // "Design and install team": a sign on a door
  const next = words[at + 1];
  if (has(next, tag.noun) && !has(next, tag.preposition | tag.adverb) && isBoundary(words[at + 2])) return false;
  return isBoundary(next) ? !has(verb, tag.noun) : opensCommand(words, at, true);
}

const isPicturing = among(new Set("imagine picture visualize visualise feel".split(" ")));

/** "you're floating", "that you are held": what somebody is led to picture of themselves. */
function floats(words: Words, at: number): boolean {
  const you = words[at]?.lower === "that" ? at + 1 : at;
  const state = words[you]?.lower === "you" && words[you + 1]?.lower === "are" ? you + 2 : you + 1;
  return (
    (words[you]?.lower === "you're" || state === you + 2) &&
    has(words[skipAdverbs(words, state)], tag.gerund | tag.participle)
  );
}

const flat = new Set("local positive big small smart healthy clean green slow light early simple fresh".split(" "));

/** "Shop local": a verb that needs no object, how it is done, and nothing more. */
const endsFlat = (words: Words, at: number): boolean =>
  isFlatVerb(words[at]) &&
  flat.has(words[at + 1]?.lower ?? "") &&
  (isBoundary(words[at + 2]) || has(words[at + 2], tag.preposition | tag.coordinator));

const isFlatVerb = among(
  new Set("shop think buy eat drive dream live travel aim act stay play cook start go".split(" ")),
);

/** "Run, don't walk": one verb, and one that is denied. */
function endsDenied(words: Words, at: number): boolean {
  const denied = words[at + 1]?.lower === "," ? at + 2 : at + 1;
  return (
    (words[denied]?.lower === "don't" || (words[denied]?.lower === "not" && denied > at + 1)) &&
    has(words[denied + 1], tag.base) &&
    isBoundary(words[denied + 2])
  );
}

/** "Practice, practice, practice", "Volunteer, get involved": the same again behind the comma, or a clear command. */
const commandsAgain = (words: Words, at: number): boolean =>
  words[at + 2]?.lower === words[at]?.lower || (isClear(words[at + 2]) && opensCommand(words, at + 2, true));

/** "Call when you land": for whom the writer waits. */
const reaching = new Set("call text email ring message phone write ping".split(" "));

/** "while they sleep", "if he asks": the time or condition of what is to be done, in the present. */
function timesIt(words: Words, at: number): boolean {
  if (!isWord(words[at], "while", "when", "whenever", "until", "till", "if")) return false;
  const subject = words[at + 1];
  if (!has(subject, tag.subject | tag.pronoun) || isWord(subject, "i", "we")) return false;
  const verb = words[skipAdverbs(words, at + 2)];
  return has(verb, tag.base | tag.thirdPerson | tag.modal | tag.auxiliary) && !has(verb, tag.past);
}

/** "Mount shelf boards by drilling": whether it is said how, with no finite verb before. */
function saysBy(words: Words, at: number): boolean {
  for (let i = at; i < words.length && i < at + 9 && !isBoundary(words[i]); i += 1) {
    if (has(words[i], tag.modal | tag.be | tag.auxiliary | tag.contraction)) return false;
    if (has(words[i], tag.thirdPerson | tag.past) && !has(words[i], tag.plural | tag.noun | tag.adjective))
      return false;
    // "Text messages get lost by …"
    if (i > at && has(words[i], tag.base) && has(words[i - 1], tag.plural)) return false;
    if (isWord(words[i], "by") && has(words[i + 1], tag.gerund)) return true;
  }
  return false;
}

/** "Measure space for shelves, draw lines, …": what could be a noun is a verb where a command goes on from it. */
function commandsFollow(words: Words, at: number): boolean {
  for (let i = at + 2; i < words.length && i < at + 9; i += 1) {
    if (has(words[i], tag.modal | tag.be | tag.auxiliary | tag.thirdPerson) && !has(words[i], tag.plural)) return false;
    if (words[i]?.lower !== ",") continue;
    return verbStart(words[i + 1]?.lower ?? "") === 3 && opensCommand(words, i + 1, true);
  }
  return false;
}

/** "Be patient", "Be honest with him"; "Do volunteer work", "Do what you love", but no question "Do you …?". */
function opensBeOrDo(words: Words, at: number): boolean {
  const word = words[at];
  const next = words[skipAdverbs(words, at + 1)];
  // "Do both."
  if (word?.lower === "do" && isWord(words[at + 1], "both", "either", "neither") && isBoundary(words[at + 2]))
    return words[words.length - 1]?.lower !== "?";
  if (next === undefined || next.kind === kind.mark) return false;
  if (word?.lower === "be")
    return !has(next, tag.subject) && !has(words[at + 1], tag.modal) && !has(next, tag.contraction);
  // "Do what's best for them"
  if (next.lower === "what's" || next.lower === "whatever's") return true;
  if (has(next, tag.subject | tag.contraction) || next.lower === "you" || next.lower === "not") return false;
  if (words[words.length - 1]?.lower === "?") return false;
  // "do to the rain": "due to"
  if (next.lower === "to") return false;
  // "So do all the others"
  if (wordAt(words, at - 1)?.lower === "so" && has(next, tag.determiner)) return false;
  // "Do a slow trot": no question begins with "a"
  if (["what", "whatever", "your", "a", "an"].includes(next.lower) && words[at + 2]?.lower !== "few") return true;
  if (has(words[at + 1], tag.pronoun) && isFinite(words, at + 2, words[at + 1]?.lower ?? ""))
    return ["it", "this", "that"].includes(words[at + 1]?.lower ?? "") && !has(words[at + 2], tag.base);
  if (has(next, tag.base) && !has(next, tag.noun | tag.adjective | tag.plural))
    return verbStart(next.lower) === 3 && !has(next, tag.object);
  const end = nounPhraseEnd(words, at + 1);
  return !(end > at + 1 && has(words[end], tag.base) && !has(words[end], tag.noun | tag.preposition | tag.adverb));
}

/** "Have patience with him", "Have a rest"; no question ("Have you …?") and no perfect ("Have been there"). */
function opensHave(words: Words, at: number): boolean {
  const next = words[at + 1];
  // "nothing you want to do, have time for": its object stands before it
  let stop = at + 1;
  while (stop < words.length && !isBoundary(words[stop])) stop += 1;
  if (words[stop - 1]?.lower === "for") return false;
  if (next === undefined || next.kind === kind.mark) return false;
  if (has(next, tag.subject | tag.contraction) || next.lower === "you" || next.lower === "not") return false;
  // "And have up": a slip of the pen, or nothing that is had
  if (
    has(next, tag.preposition) &&
    next.lower !== "in" &&
    next.lower !== "on" &&
    !has(next, tag.determiner | tag.adverb | tag.adjective)
  )
    return false;
  if (next.lower === "been" || next.lower === "had" || next.lower === "to") return false;
  const done = words[skipAdverbs(words, at + 1)];
  // "have clearly defined aims" is no perfect
  const quality = has(words[skipAdverbs(words, at + 1) + 1], tag.plural | tag.noun);
  if (has(done, tag.participle) && !has(done, tag.noun | tag.base) && !quality) return false;
  const end = nounPhraseEnd(words, at + 1);
  const after = words[skipAdverbs(words, end)];
  // "Have the kids eaten?" asks
  return !(words[words.length - 1]?.lower === "?" && has(after, tag.participle));
}

const verbShape = /^(?:re|un|de|dis|over|out|mis|pre|co)-?[a-z]{3,}$|(?:ify|ise|ize|ate|en)$/;

/** An unknown word is taken as a verb only by its shape and what follows: "Unfriend him", "re-home her". */
function opensUnknown(words: Words, at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (word === undefined || word.tags !== 0) return false;
  return (
    verbShape.test(word.lower) && has(next, tag.object | tag.possessive | tag.reflexive) && !has(next, tag.subject)
  );
}

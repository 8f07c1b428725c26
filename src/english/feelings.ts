import { isBoundary } from "./clauses/clauses.js";
import { isI } from "./address.js";
import * as lists from "./data/feelings.js";
import { lemmaOf } from "./lexicon.js";
import { tag } from "./text/tags.js";
import { has, kind, type Word } from "./text/words.js";

type Words = readonly Word[];

/** A feeling that somebody names as their own: where it stands in the text, in UTF-16 code units, and as it is written. */
export interface Feeling {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const setOf = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const adjectives = setOf(lists.feelingAdjectives);
const openAdjectives = setOf(lists.openAdjectives);
const steadyAdjectives = setOf(lists.steadyAdjectives);
const verdicts = setOf(lists.verdicts);
const nouns = setOf(lists.feelingNouns);
const verbs = setOf(lists.feelingVerbs);
const stirring = setOf(lists.stirringVerbs);
const idioms: readonly (readonly string[])[] = lists.feelingIdioms
  .split("/")
  .map((row) => row.trim().split(/\s+/))
  .toSorted((a, b) => b.length - a.length);

/** How many different feelings are known, inflections not counted. */
export const knownFeelings = new Set([
  ...adjectives,
  ...openAdjectives,
  ...nouns,
  ...verbs,
  ...stirring,
  ...idioms.map((row) => row.join(" ")),
]).size;

/** "sadder", "angriest", "more afraid": the adjective itself. */
function positive(word: string): string {
  const stem = /^(.{2,}?)(?:er|est)$/.exec(word)?.[1];
  if (stem === undefined || adjectives.has(word)) return word;
  const known = [stem, `${stem}e`, stem.replace(/i$/, "y"), stem.replace(/(.)\1$/, "$1")];
  return known.find((each) => adjectives.has(each) || openAdjectives.has(each)) ?? word;
}

/**
 * How an adjective sounds from somebody else's mouth: "plain" names a feeling ("tired"), "verdict" judges the person
 * ("useless"); nothing when it names no feeling.
 */
export function feelingOf(lower: string): "plain" | "verdict" | undefined {
  const word = positive(lower);
  if (verdicts.has(word)) return "verdict";
  return adjectives.has(word) || openAdjectives.has(word) ? "plain" : undefined;
}

/** Whether a word, in small letters and on its own, most often names a feeling; for counting words without their sentence. */
export function namesFeeling(lower: string): boolean {
  const word = positive(lower);
  return adjectives.has(word) || steadyAdjectives.has(word) || nouns.has(word);
}

/** Words that only grade or place a feeling: "so tired", "a bit sad", "tired and sad". */
const passed =
  setOf(`so very really quite pretty rather a an bit little lot kind kinda of sort sorta more most less too both much
  all totally completely absolutely utterly extremely incredibly deeply truly just still now then also even only always
  often sometimes mostly mainly mildly slightly somewhat super such already again and or yet but equally terribly awfully
  bloody fucking damn proper well almost nearly constantly generally actually honestly suddenly instead maybe probably
  perhaps definitely quietly at first half oddly weirdly strangely increasingly particularly especially bone today
  genuinely literally basically simply overly feeling weirdly this that`);

const copulas =
  setOf(`be am is are was were been being feel feels felt feeling get gets got getting gotten become becomes became
  becoming grow grew grown growing stay stayed remain seem seemed look looked left leave leaves made make makes making keep keeps
  kept sound sounded end ended wake woke woken felled turned go went come came 'm 's isn't wasn't weren't aren't ain't isnt have had
  has having used would could might may can do did does will to`);

const denials = setOf(`not never no without don't doesn't didn't isn't aren't wasn't weren't won't wouldn't can't cannot
  couldn't haven't hasn't hadn't ain't nor neither hardly barely nothing longer isn't less n't don't`);

/** My heart, my head: what is said of these is said of oneself. */
const selves = setOf(`heart head mind body stomach chest gut soul brain mood whole nerves spirit`);

/** Words behind a comma that set what follows against what was denied. */
const contrasting = setOf(`just but only more mostly rather simply`);

const topmost = /^(?:so|more|this|that|such)$|(?:ier|dder|lmer)$/;

type Holder = "own" | "other" | "denied" | "nobody";

/** Whose the feeling before `at` is, read leftwards: "I was not really sad", "it made me sad", "my sister was sad". */
function holder(words: Words, at: number): Holder {
  let i = at - 1;
  let linked = false;
  let denied = false;
  for (; i >= 0; i -= 1) {
    const word = words[i];
    if (word === undefined) break;
    const { lower } = word;
    if (word.kind !== kind.word) {
      // "not angry, just tired"
      if (lower === "," && contrasting.has(words[i + 1]?.lower ?? "")) break;
      // "tired, sad, angry"
      if (lower === "," && feelingOf(words[i - 1]?.lower ?? "") !== undefined) continue;
      break;
    }
    // "not angry but tired"
    if (lower === "but" && words.slice(0, i).some((each) => denials.has(each.lower))) return before(words, i);
    if (denials.has(lower) && !(lower === "less" && words[i + 1]?.lower === "than")) {
      // "not only sad", "can't help being sad", "can't stop feeling sad"
      const next = words[i + 1]?.lower;
      // "I've never felt so alone", "never been happier"
      const most = lower === "never" && words.slice(i, at + 1).some((each) => topmost.test(each.lower));
      denied = next !== "only" && next !== "just" && next !== "help" && next !== "stop" && !most;
      linked ||= copulas.has(lower);
      continue;
    }
    if (copulas.has(lower) || lower === "help" || lower === "stop" || lower === "stopped") linked = true;
    else if (!passed.has(lower) && feelingOf(lower) === undefined && !(lower.endsWith("ly") && has(word, tag.adverb)))
      break;
  }
  const found = (whose: Holder): Holder => (denied && whose === "own" ? "denied" : whose);
  const word = words[i];
  if (word === undefined || word.kind !== kind.word) {
    if (linked && !beginsBare(words, i + 1)) return found(before(words, i));
    return found(i < 0 ? "own" : before(words, i));
  }
  if (isI(word) || word.lower === "me" || word.lower === "myself") return found("own");
  if (has(word, tag.contraction | tag.object | tag.subject) || word.lower === "you") return "other";
  if (linked) {
    if (selves.has(word.lower) || nouns.has(word.lower))
      return words[i - 1]?.lower === "my" ? found("own") : found(before(words, i));
    if (has(word, tag.coordinator | tag.subordinator | tag.preposition)) return found(before(words, i));
    if (words[i + 1]?.lower === "to") return found(before(words, i + 1));
    return "other";
  }
  if (has(word, tag.determiner | tag.possessive | tag.wh)) return "nobody";
  // "because tired", "but sad"
  return found(before(words, i + 1));
}

/** Whether the words from `at` on open a sentence with a feeling verb and no subject: "Feeling sad", "Was so tired". */
const beginsBare = (words: Words, at: number): boolean =>
  at === 0 && /^(?:feeling|felt|feel|was|am|got|getting|been|being|woke|still|so|just)$/.test(words[at]?.lower ?? "");

/** Whose a clause before `at` is that has its subject further left; the writer's where there is none at all. */
function before(words: Words, at: number): Holder {
  for (let i = at - 1; i >= 0; i -= 1) {
    const word = words[i];
    if (isI(word)) return "own";
    if (has(word, tag.subject | tag.contraction) || /^(?:who|you|it|this|that|there)$/.test(word?.lower ?? ""))
      return "other";
  }
  return words.slice(0, Math.max(0, at)).some((word) => has(word, tag.possessive) && word.lower !== "my")
    ? "other"
    : "own";
}

/** Whether something is done to somebody: "I hurt him", "she upset my friend", "I scared Sam". */
function takesObject(words: Words, at: number): boolean {
  const next = words[at + 1];
  return (
    next !== undefined &&
    next.kind === kind.word &&
    (has(next, tag.object | tag.reflexive | tag.possessive) ||
      (has(next, tag.determiner) && !has(next, tag.preposition) && !has(next, tag.subordinator)))
  );
}

const isLinked = (words: Words, at: number): boolean => {
  for (let i = at - 1; i >= 0; i -= 1) {
    const lower = words[i]?.lower ?? "";
    if (lower === "i'm" || lower === "i've" || lower === "me") return true;
    if (copulas.has(lower) && !/^(?:have|had|has|do|did|does|to|leave|keep)$/.test(lower)) return true;
    if (
      !passed.has(lower) &&
      !denials.has(lower) &&
      lower !== "," &&
      feelingOf(lower) === undefined &&
      !lower.endsWith("ly")
    )
      return false;
  }
  return true;
};

/** Adjectives that are often something else where nothing links them to a subject. */
const needsLink =
  setOf(`sorry content loved hurt loving concerned guarded cautious curious sad moved worn mad pissed mellow bored
  curious burdened zen yearning dreading inspired distracted isolated confused bothered emotional merry touched satisfied`);

/** "It calmed me down", "it put me off": a word of place behind an object that nothing makes so. */
const isParticle = (words: Words, at: number): boolean =>
  words[at - 1]?.lower === "me" &&
  !/^(?:made|makes|make|making|left|leaves|keeps|kept|got|gets|feel)$/.test(words[at - 2]?.lower ?? "");

function adjectiveAt(words: Words, at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  const lower = positive(word.lower);
  const sure = adjectives.has(lower);
  if (!sure && !openAdjectives.has(lower)) return false;
  // "ok", as an answer, is often nothing but a nod
  if (words.length < 3 && /^(?:ok|okay|fine|good|great)$/.test(lower)) return false;
  const next = words[at + 1];
  const alone = words.every((each, i) => i === at || each.kind !== kind.word || passed.has(each.lower));
  const linked = isLinked(words, at) && (sure || !isParticle(words, at));
  if (!sure && !linked && !alone) return false;
  if (!sure && !alone && !opensWell(words, at)) return false;
  if (has(word, tag.past | tag.base) && takesObject(words, at) && (!feltBefore(words, at) || /^(?:have|had|i've|i'd|has)$/.test(words[at - 1]?.lower ?? ""))) return false; // prettier-ignore
  // "a sad day", "happy birthday", "sorry state"
  if (next?.kind === kind.word && next.gap > 0 && has(next, tag.noun | tag.plural) && !has(next, notNoun) && !followsFeeling.has(next.lower)) return false; // prettier-ignore
  // "as far as I'm concerned"
  if (lower === "concerned" && words.some((each) => each.lower === "far")) return false;
  return linked || alone || !needsLink.has(lower);
}

const notNoun =
  tag.preposition |
  tag.subordinator |
  tag.coordinator |
  tag.wh |
  tag.adverb |
  tag.midAdverb |
  tag.pronoun |
  tag.subject;

/** Words that are nouns elsewhere and only go on with the sentence behind a feeling: "tired today", "sad inside". */
const followsFeeling =
  setOf(`today tonight yesterday tomorrow inside lately deep back enough way when last this next every most right
  again now even watching thinking knowing seeing being having going doing talking leaving waiting hearing living working half all
  whenever because cause coming telling asking saying walking lol haha tbh`);

const feltBefore = (words: Words, at: number): boolean => {
  for (let i = at - 1; i >= 0 && i >= at - 4; i -= 1)
    if (/^(?:feel|feels|felt|feeling|i'm|am|was|be|been|being|get|got|getting)$/.test(words[i]?.lower ?? ""))
      return true;
  return false;
};

/** "I was free" and "I felt small" name a feeling; "I'm good at maths", "I was sick of", "I'm different from her" may not. */
function opensWell(words: Words, at: number): boolean {
  const felt = words
    .slice(Math.max(0, at - 5), at)
    .some(({ lower }) => /^(?:feel|feels|felt|feeling|made|makes|left)$/.test(lower));
  if (felt) return true;
  return steadyAdjectives.has(words[at]?.lower ?? "");
}

function nounAt(words: Words, at: number): Holder | undefined {
  const word = words[at];
  if (word === undefined || !nouns.has(word.lower)) return undefined;
  const previous = words[at - 1];
  if (
    /^(?:worry|panic|regret|fear|stress|fears|worries|regrets|alarm|excitement|envy|dread|shame|terror|anger|disgust|overwhelm|yearning|hurt)$/.test(
      word.lower,
    )
  ) {
    // a verb here: "I worry", "they fear", "to panic"
    if (
      has(previous, tag.subject | tag.modal | tag.contraction) ||
      previous?.lower === "to" ||
      previous?.lower === "don't"
    )
      return undefined;
  }
  if (words[at + 1]?.lower === "attack" || words[at + 1]?.lower === "attacks" || words[at + 1]?.lower === "management")
    return undefined;
  let denied = false;
  for (let i = at - 1; i >= 0; i -= 1) {
    const each = words[i];
    if (each === undefined || isBoundary(each)) break;
    if (has(each, tag.possessive)) return each.lower === "my" ? (denied ? "denied" : "own") : "other";
    if (each.lower.endsWith("'s") && !has(each, tag.contraction | tag.wh)) return "other";
    if (isI(each) || each.lower === "me") return denied ? "denied" : "own";
    if (has(each, tag.subject) || each.lower === "who" || each.lower === "him" || each.lower === "her") return "other";
    if (each.lower === "no" || each.lower === "without" || each.lower === "not" || each.lower.endsWith("n't"))
      denied = true;
  }
  if (denied) return "denied";
  const others = words.some((each) => has(each, tag.subject | tag.possessive) && !isI(each) && each.lower !== "my");
  return others && !words.some(isI) ? "other" : "own";
}

function verbAt(words: Words, at: number): Holder | undefined {
  const word = words[at];
  const lemma = lemmaOf(word?.lower ?? "");
  if (word === undefined || lemma === undefined) return undefined;
  if (stirring.has(lemma) && words[at + 1]?.lower === "me" && !isI(words[at - 1])) {
    if (!/^(?:it|that|this|which|what|still|really|and|to|also|things?|mostly|all|always|just|thought|idea|news|silence|everything|something)$/.test(words[at - 1]?.lower ?? "") && !has(word, tag.thirdPerson)) return undefined; // prettier-ignore
    if (/^(?:hurt|shake|drain|gut|crush|shock|pain|sting)$/.test(lemma) && !has(word, tag.thirdPerson) && !/^(?:it|that|this)$/.test(words[at - 1]?.lower ?? "")) return undefined; // prettier-ignore
    return "own";
  }
  if (word.lower === "hurts" && /^(?:it|that|this|still|really|just|all|also)$/.test(words[at - 1]?.lower ?? ""))
    return words.slice(0, at).some((each) => denials.has(each.lower)) ? "denied" : "own";
  if (!verbs.has(lemma) || has(words[at - 1], tag.determiner | tag.adjective)) return undefined;
  let i = at - 1;
  let denied = false;
  for (; i >= 0; i -= 1) {
    const lower = words[i]?.lower ?? "";
    if (denials.has(lower)) denied = true;
    else if (
      !passed.has(lower) &&
      !/^(?:do|did|am|was|been|be|will|would|can|had|have|used|to|start|started|keep|kept|began)$/.test(lower)
    )
      break;
  }
  if (!isI(words[i])) return undefined;
  if (lemma === "miss" && word.lower === "missed" && !has(words[at + 1], tag.object | tag.possessive)) return undefined;
  if (lemma === "miss" && /^(?:the|a|an|my|that)$/.test(words[at + 1]?.lower ?? "") && word.lower === "missed" && words[at + 1]?.lower !== "my") return undefined; // prettier-ignore
  return denied ? "denied" : "own";
}

/** The idiom that begins at `at`, as the number of its words; 0 for none. */
function idiomAt(words: Words, at: number): number {
  for (const row of idioms) {
    const [first] = row;
    if (words[at]?.lower !== first) continue;
    if (row.every((part, i) => words[at + i]?.lower === part.replace("wits'", "wits"))) return row.length;
  }
  return 0;
}

/**
 * The feelings that somebody names as their own in one sentence, in order: adjectives, nouns, verbs and turns of phrase,
 * each as it was written. One that is denied ("not happy"), somebody else's ("she was sad"), or said of a thing ("a sad
 * song") is none.
 */
export function feelingsIn(text: string, words: Words): readonly Feeling[] {
  const found: Feeling[] = [];
  const add = (from: number, to: number): void => {
    const first = words[from];
    const last = words[to - 1];
    if (first !== undefined && last !== undefined)
      found.push({ word: text.slice(first.start, last.end), start: first.start, end: last.end });
  };
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined || word.kind !== kind.word || word.quoted) continue;
    const length = idiomAt(words, at);
    if (length > 0) {
      if (word.lower === "my" || holder(words, at) === "own") add(at, at + length);
      at += length - 1;
      continue;
    }
    const whose = adjectiveAt(words, at) ? holder(words, at) : (nounAt(words, at) ?? verbAt(words, at));
    if (whose === "own") add(at, at + 1);
  }
  return found;
}

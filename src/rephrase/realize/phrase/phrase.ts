import { hasFinite } from "../../../english/clauses/clauses.js";
import { lemmaOf } from "../../../english/lexicon.js";
import { gerund, past } from "../../../english/inflection.js";
import { isRelation } from "../../../english/relations.js";
import { backshift } from "../../../english/verbs/backshift.js";
import { shiftPerson, type Change, type Person } from "../../../english/person.js";
import { mentions } from "../../../english/text/mentions.js";
import { among } from "../../../english/text/remembered.js";
import { tag } from "../../../english/text/tags.js";
import type { Head } from "../../../english/verbs/head.js";
import { denials } from "../../../english/verbs/polarity.js";
import { isJoiner } from "../../../english/verbs/joins/join.js";
import { has, isWord, kind, type Word, wordAt } from "../../../english/text/words.js";
import { focus, goingAlong, inside, weighed } from "./adverbs.js";
import { bondsIn } from "./bonds.js";
import { gerundTakers, goes, inflected, lacksTo, type Target } from "./form.js";
import { later } from "../lead.js";
import type { Directive } from "../../directive.js";
import { applyChanges } from "../../../documents/edit.js";

/** Qualities that look like deeds: "be understanding". */
const qualities = new Set(
  "accommodating understanding loving caring forgiving encouraging supporting trusting giving welcoming engaging charming inviting demanding daring willing knowing promising reassuring calming outgoing".split(
    " ",
  ),
);

/** What goes before a verb to deny it. */
function denial(head: Head, target: Target, first: boolean): string {
  if (head.polarity === "plain") return "";
  if (head.polarity === "never") return target === "base" && first ? "never to " : "never ";
  if (target === "gerund") return "not ";
  if (target === "base") return "not to ";
  if (head.lemma === "be") return target === "subjunctive" ? "weren't " : "wasn't ";
  return "didn't ";
}

/**
 * The advice of `directive` with its verbs as `target` and the listener turned into `person` (undefined leaves "you"):
 * "talking to my boss about my hours". In the base form the opener brings "to", and a denial stands before it: "not to text him".
 * `further` changes what stands behind the verbs.
 */
export function phraseText(
  directive: Directive,
  target: Target,
  person: Person | undefined,
  further: readonly Change[] = [],
): string {
  const { sentence, phrase, match } = directive;
  const { text, words } = sentence;
  const changes: Change[] = [];
  let prefix = "";
  for (const [n, head] of phrase.heads.entries()) {
    const verb = words[head.at];
    const mid = words[head.mid];
    if (verb === undefined || mid === undefined) continue;
    // "be aware of it, so don't worry" → "so I didn't worry"; asked, "so as not to worry"
    const behindSo = n > 0 && words[head.from - 1]?.lower === "so";
    const result = behindSo && person === undefined;
    const own: Target = result ? "base" : behindSo ? "past" : target;
    const denied = denial(head, own, n === 0 || result);
    const deny = person === "plural" && head.lemma === "be" ? denied.replace(/^was/, "were") : denied;
    // "don't argue or get angry" → "didn't argue or get angry": one denial for both
    const shared =
      n > 0 &&
      head.polarity === "plain" &&
      phrase.heads[n - 1]?.polarity === "not" &&
      words[head.from - 1]?.lower === "or";
    let before = "";
    if (n === 0) prefix = deny === "" ? inside(directive) : deny + focus(words, head);
    else {
      const from = words[head.from];
      const turned = !shared && turnsRound(phrase.heads, n);
      // "Don't shout, be brief": what comes behind the comma is no longer denied
      const listed =
        words[phrase.to - 1]?.lower === "etc" ||
        phrase.heads.slice(n + 1).some((other) => words[other.from - 1]?.lower === "or");
      const glued = glue(words, head, phrase.heads[n - 1]);
      const against = turned && !listed && (words[head.from - 1]?.lower === "," || glued !== "");
      // "don't go out, avoid the noise": both deny
      const but = !against ? "" : avoiding.has(head.lemma) ? (target === "base" ? "to " : "") : contrast[target];
      const again =
        (but === "" ? glued || closes(words, phrase.heads, n) : "") +
        weighed(directive, head.from, head.mid) +
        (result
          ? deny === ""
            ? "as to "
            : "as "
          : but +
            (behindSo ? subjects[person ?? "second"] : "") +
            (!behindSo && turned && isPast(target) ? subjects[person ?? "second"] : "") +
            (target === "base" &&
            !behindSo &&
            (isAnew(words, phrase.heads, n) || isBeside(words, head, phrase.heads[n - 1]))
              ? "to "
              : ""));
      // "to rest, not just wait": behind "just" a second "to" is no more wanted
      const focused = focus(words, head);
      if (head.from === head.at)
        before = again + (target === "base" && !result && deny === "never to " ? "never " : deny);
      else if (from !== undefined && (head.from < head.mid || deny !== "" || again !== ""))
        changes.push({
          start: from.start,
          end: mid.start,
          text:
            again +
            (target === "base" && !result && deny === "never to "
              ? "never "
              : deny === "not to " && focused !== ""
                ? "not "
                : deny) +
            (head.polarity === "plain" ? goingAlong(directive, head.from, head.mid) : focused),
        });
    }
    const joint = n === 1 && !isPast(target) && isInstead(words, phrase.heads) ? words[head.from - 1] : undefined;
    // "not being shy and asking" would deny both
    if (joint !== undefined) {
      changes.push({ start: joint.start, end: joint.end, text: "but" });
      if (target === "base" && !before.includes("to ")) before += "to ";
    }
    const isBe = head.lemma === "be" && head.polarity === "not" && isPast(own);
    const told = inflected(directive, head, own, shared ? "not" : head.polarity);
    const form = isBe ? "" : person === "plural" && told === "was" ? "were" : told;
    // "wasn't" already holds the verb
    if (isBe) changes.push({ start: verb.start, end: Math.min(text.length, verb.end + 1), text: "" });
    else changes.push({ start: verb.start, end: verb.end, text: before + form });
    const next = words[head.at + 1];
    // "Remember if you wait …": it is no question
    if (head.lemma === "remember" && next?.lower === "if")
      changes.push({ start: next.start, end: next.start, text: "that " });
    // "should be looking" → "looking", "to look"
    const doing = next === undefined || head.lemma !== "be" ? undefined : lemmaOf(next.lower);
    if (
      head.lemma === "be" &&
      (target === "gerund" || (target === "base" && directive.rule.form === "modal" && doing !== undefined)) &&
      next !== undefined &&
      has(next, tag.gerund) &&
      !has(next, tag.adjective) &&
      !qualities.has(next.lower)
    )
      changes[changes.length - 1] =
        target === "gerund"
          ? { start: verb.start, end: next.start, text: "" }
          : { start: verb.start, end: next.end, text: before + (doing ?? "") };
    // "try call him" → "trying to call him"
    if (head.lemma === "try" && next !== undefined && lacksTo(words, head.at + 1))
      changes.push({ start: next.start, end: next.start, text: "to " });
    // "try and call" → "trying to call"
    if (head.lemma === "try" && next?.lower === "and" && has(words[head.at + 2], tag.base))
      changes.push({ start: next.start, end: next.end, text: "to" });
    if (
      goes(words, head) &&
      (target === "past" || target === "gerund" || target === "subjunctive") &&
      next !== undefined
    ) {
      const second = target === "gerund" ? gerund(next.lower) : past(next.lower);
      changes.push({ start: next.start, end: next.end, text: `and ${second}` });
    }
    if (has(next, tag.gerund) && next !== undefined && target === "gerund" && !has(next, tag.preposition)) {
      // "stopping blaming" → "not blaming"; "trying visiting" → "visiting"; "starting looking" → "starting to look"
      if (head.lemma === "stop" || head.lemma === "quit")
        changes[changes.length - 1] = { start: verb.start, end: verb.end, text: "no longer" };
      else if (head.lemma === "try") changes[changes.length - 1] = { start: verb.start, end: next.start, text: "" };
      else if (gerundTakers.has(head.lemma)) changes.push({ start: next.start, end: next.end, text: next.lower });
    }
  }
  for (const [from, to] of dropped(directive)) {
    const first = words[from];
    const last = words[to - 1];
    if (first === undefined || last === undefined) continue;
    changes.push({ start: words[from - 1]?.end ?? first.start, end: last.end, text: "" });
  }
  // "it's better to wait than to push" → "to wait rather than to push"
  const than = match.than === undefined ? undefined : words[match.than];
  if (than !== undefined) changes.push({ start: than.start, end: than.start, text: "rather " });
  const called = words[phrase.to - 1];
  // "talk to your parents buddy": spoken to the reader
  if (called !== undefined && isCalled(words, phrase.to - 1))
    changes.push({ start: words[phrase.to - 2]?.end ?? called.start, end: called.start, text: ", " });
  if (person !== undefined) changes.push(...someOf(directive), ...guessesIn(directive));
  if (person !== undefined) changes.push(...shiftPerson(text, words, match.mid ?? match.verb, phrase.to, person));
  if (person === "first") changes.push(...bondsIn(directive));
  // "…, or you can join a club" → "or joining a club"
  for (const head of phrase.heads.slice(1)) {
    const you = words[head.from];
    const verb = words[head.at];
    if (you?.lower === "you" && verb !== undefined)
      changes.push({ start: you.start, end: verb.start, text: goingAlong(directive, head.from, head.at) });
  }
  changes.push(...further);
  const start = words[phrase.heads[0]?.mid ?? phrase.from]?.start ?? directive.start;
  const end = words[phrase.to - 1]?.end ?? directive.end;
  return prefix + lowerFirst(applyChanges(text, start, end, later(changes)), directive);
}

/** What the advice promised, told as what came of it: " and I loved it"; "" when nothing is promised. */
export function promiseText(directive: Directive, going: boolean, person: Person): string {
  const { promise, sentence } = directive;
  const head = promise?.phrase.heads[0];
  if (promise === undefined || head === undefined) return "";
  const join = sentence.words[promise.join];
  const before = sentence.words[promise.join - 1];
  if (join === undefined || before === undefined) return "";
  const target: Target = going ? "base" : "past";
  const told = phraseText(
    {
      ...directive,
      match: { ...directive.match, mid: head.mid, verb: head.at },
      phrase: promise.phrase,
      start: join.start,
    },
    target,
    person,
    // "and you'll have one before you know it" → "and I had one before I knew it"
    going ? [] : (backshift(sentence.words, head.at + 1, promise.phrase.to, person) ?? []),
  );
  const subject = subjects[person].trimEnd();
  const present =
    going && head.lemma === "be"
      ? told.replace(/^be\b/, person === "first" ? "am" : "are")
      : told.replace(/^not to /, "don't ");
  return `${sentence.text.slice(before.lower === "," ? before.start : before.end, join.start)}and ${subject} ${person === "first" ? present : present.replace(/^was\b/, "were")}`;
}

const subjects = { first: "I ", plural: "we ", second: "you ", third: "they " } as const;

const some: ReadonlyMap<string, string> = new Map([["any", "some"], ["anything", "something"], ["anyone", "someone"], ["anybody", "somebody"], ["anywhere", "somewhere"]]); // prettier-ignore

/** "Have you looked into any of the schools?" → "some of the schools": what a question leaves open was one of them. */
function someOf({ rule, match, phrase, sentence: { words } }: Directive): Change[] {
  if (rule.form !== "suggestion-question") return [];
  return words.slice(match.verb + 1, Math.min(phrase.to, match.verb + 3)).flatMap(({ lower, start, end, quoted }) => {
    const told = quoted ? undefined : some.get(lower);
    return told === undefined ? [] : [{ start, end, text: told }];
  });
}

const names = new Set("buddy bud mate bro dude man pal op hun hon sis".split(" "));
const groups = new Set("guys folks parents people ladies gentlemen kids boys girls moms mums dads".split(" "));

/** Whether the word at `at` names the reader, with no comma before it: behind "your parents" or "him" it is no noun of theirs. */
const isCalled = (words: readonly Word[], at: number): boolean =>
  (names.has(words[at]?.lower ?? "") &&
    (has(words[at - 1], tag.object | tag.plural) || isRelation(words[at - 1]?.lower ?? "")) &&
    !has(words[at - 1], tag.possessive)) ||
  // "Look after yourselves guys"
  (groups.has(words[at]?.lower ?? "") && has(words[at - 1], tag.reflexive));

const guesses = new Set(["perhaps", "maybe", "possibly"]);
const isGuess = among(guesses);
const mayGuess = mentions(guesses);

/** "see what is there or perhaps order a tea": what was done is no guess. */
function guessesIn({ match, phrase, sentence: { words } }: Directive): Change[] {
  const changes: Change[] = [];
  if (!mayGuess(words)) return changes;
  for (let at = match.verb + 1; at < phrase.to - 1; at += 1) {
    const word = words[at];
    const behind = words[at + 1];
    if (word === undefined || behind === undefined || !isGuess(word) || word.quoted) continue;
    const heads = phrase.heads.some(({ from, at: verb }) => from <= at && at < verb);
    if (!heads && isWord(words[at - 1], "or", "and", ",") && has(behind, tag.base))
      changes.push({ start: word.start, end: behind.start, text: "" });
  }
  return changes;
}

const avoiding = new Set("avoid skip ignore limit stop quit refrain".split(" "));

/** "sell the sofa fully commit to the floor": what joins a verb that ran on; "run don't walk" and brackets want nothing. */
function glue(words: readonly Word[], head: Head, last: Head | undefined): string {
  const before = words[head.from - 1];
  if (before === undefined || before.kind === kind.mark || last?.at === head.from - 1) return "";
  // "and if possible move"
  const led = [2, 3].some((k) => wordAt(words, head.from - k)?.lower === "if");
  // "and for goodness sake don't shout"
  for (let k = head.from - 2; k > head.from - 8 && k > (last?.at ?? 0); k -= 1) {
    const word = words[k];
    if (word !== undefined && isJoiner(word) && has(words[k + 1], tag.preposition)) return "";
  }
  return isJoiner(before) || led ? "" : "and ";
}

/** "ask her, listen, don't push": the last of several, which is denied, wants an "and". */
const closes = (words: readonly Word[], heads: readonly Head[], n: number): string =>
  n > 1 &&
  n === heads.length - 1 &&
  heads.every(({ polarity }, k) => (polarity === "plain") === k < n) &&
  words[(heads[n]?.from ?? 0) - 1]?.lower === ","
    ? "and "
    : "";

/** What tells a verb from the denied one before its comma: "not to shout, but to be brief"; "I didn't shout, I was brief". */
const contrast: Readonly<Record<Target, string>> = { base: "but to ", gerund: "but ", past: "", subjunctive: "" };

const isPast = (target: Target): boolean => target === "past" || target === "subjunctive";

/** Whether a verb that is not denied stands behind one that is. */
const turnsRound = (heads: readonly Head[], n: number): boolean =>
  n > 0 && heads[n]?.polarity === "plain" && (heads[n - 1]?.polarity ?? "plain") !== "plain";

/** "to find one who is open, but to ask": behind "but" a verb with "to" is no further verb of the clause before it. */
const isBeside = (words: readonly Word[], { from, polarity }: Head, before: Head | undefined): boolean =>
  before !== undefined &&
  polarity === "plain" &&
  isWord(words[from - 1], "but") &&
  hasFinite(words, before.at + 1, from - 1);

/** "Don't be shy and ask her": what is to be done instead of being so stands right behind the quality. */
const isInstead = (words: readonly Word[], [first, second]: readonly Head[]): boolean =>
  first?.lemma === "be" &&
  first.polarity === "not" &&
  second?.polarity === "plain" &&
  isWord(words[second.from - 1], "and") &&
  second.from <= first.at + 4;

/** "not to push yourself, and to rest": what is no longer denied behind "and" says so, behind a comma or several denials. */
export const isAnew = (words: readonly Word[], heads: readonly Head[], n: number): boolean => {
  const from = heads[n]?.from ?? 0;
  if (!turnsRound(heads, n) || words[from - 1]?.lower !== "and") return false;
  return wordAt(words, from - 2)?.lower === "," || (n > 1 && heads[n - 2]?.polarity !== "plain");
};

const politeness = new Set(["please", "okay", "ok", "alright", "though", "right"]);

/** "Try it perhaps": what was done is no guess. */
const hedges = new Set(["please", "perhaps", "maybe", "possibly", "probably"]);

const agreed = new Set(["ok", "okay", "alright"]);

/** Verbs that say how something is: "feel ok". */
const isLinking = among(new Set("feel be look make get keep sound turn".split(" ")));

/** "Speak with her ok.": a tag with no comma, of which nobody is told "is ok". */
const endsAgreed = (words: readonly Word[], verb: number, at: number): boolean =>
  at > verb + 1 &&
  has(words[at - 1], tag.object | tag.noun) &&
  !words.slice(verb, at).some((word) => has(word, tag.be) || isLinking(word));

const wishes = new Set(["want", "like", "wish", "prefer"]);

/** Words at the end that only frame the advice: ", please", ", okay", ", if I were you". */
function dropped({ match, phrase, sentence }: Directive): (readonly [number, number])[] {
  const drops: (readonly [number, number])[] = [];
  if (match.drop !== undefined) drops.push(match.drop);
  let end = phrase.to;
  const last = sentence.words[end - 1];
  if (
    last !== undefined &&
    politeness.has(last.lower) &&
    end - 1 > match.verb &&
    sentence.words[end - 2]?.lower === ","
  ) {
    end -= 2;
    drops.push([end, phrase.to]);
  } else if (
    isWord(last, "either") &&
    match.polarity === "plain" &&
    denials(sentence.words, match.from, match.verb) > 0
  )
    // "It doesn't hurt to ask her either": what was denied is told as done
    drops.push([end - 1, end]);
  else if (agreed.has(last?.lower ?? "") && endsAgreed(sentence.words, match.verb, end - 1)) drops.push([end - 1, end]);
  else if (hedges.has(last?.lower ?? "") && end - 1 > match.verb)
    // "Ask for a day off, maybe?"
    drops.push([isWord(sentence.words[end - 2], ",") ? end - 2 : end - 1, phrase.to]);
  // "…, if you haven't already", but "don't say you have one if you haven't"
  const limited = phrase.heads.at(-1)?.polarity !== "plain";
  const { words } = sentence;
  for (let at = Math.max(match.verb + 1, end - 4); at <= end - 3; at += 1) {
    if (!isWord(words[at], "if") || !isWord(words[at + 1], "you")) continue;
    const behind = words[end - 1]?.lower ?? "";
    // "play a game if you want"
    const wished = at === end - 3 && wishes.has(behind);
    const undone =
      isWord(words[at + 2], "haven't") && ((at === end - 3 && !limited) || behind === "already" || behind === "yet");
    if (wished || undone) drops.push([isWord(words[at - 1], ",") ? at - 1 : at, end]);
  }
  return drops;
}

/** Lower-cases the first letter of advice that opened its sentence: "Slowly breathe" → "slowly breathe". */
function lowerFirst(advice: string, { match, sentence }: Directive): string {
  const word = sentence.words[match.mid ?? match.verb];
  if (word === undefined || word.kind !== kind.word || (match.mid ?? match.verb) === match.verb) return advice;
  const first = sentence.text.charAt(word.start);
  return first === first.toLowerCase() ? advice : advice.charAt(0).toLowerCase() + advice.slice(1);
}

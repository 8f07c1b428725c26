import { isBoundary, isFinite, skipAdverbs } from "../../../english/clauses/clauses.js";
import type { Lead } from "../../../english/clauses/leads.js";
import { lemmaOf } from "../../../english/lexicon.js";
import type { Change } from "../../../english/person.js";
import { mentions } from "../../../english/text/mentions.js";
import { tag } from "../../../english/text/tags.js";
import { behindGroup } from "../../../english/verbs/you-subject.js";
import { isOnlyVerb } from "../../../english/verbs/past/only-verb.js";
import { has, isWord, type Word } from "../../../english/text/words.js";

type Words = readonly Word[];

/** "If you'd be happier there": imagined, and not told as what was. */
const imagining = new Set("you'd would could might it'd they'd he'd she'd were".split(" "));

/** Likings and convictions, which last: "Since I liked to draw, …". */
const lasting = new Set("like love enjoy prefer hate dislike trust adore believe care know".split(" "));
const fond = new Set("passionate fond keen crazy enthusiastic good".split(" "));

/** What somebody is for good: "If you're shy". */
const traits = new Set(
  "shy introverted extroverted outgoing independent artistic creative musical athletic religious spiritual vegan vegetarian autistic dyslexic allergic sensitive tall short smart single-minded male female gay straight bilingual".split(
    " ",
  ),
);
const selves = new Set(
  "girl woman guy man lady introvert extrovert christian lesbian person perfectionist learner reader sleeper eater".split(
    " ",
  ),
);
const readers = new Set(["you", "you're", "your"]);

/** "If this is a small shop", "If she's into music", "If you're shy": what is so, or not, and does not come and go. */
function isSo(words: Words, { from, to }: Lead): boolean {
  for (let i = from + 1; i < Math.min(to, from + 6); i += 1) {
    const verb = words[i];
    if (!has(verb, tag.be) && !/'(?:s|re)$/.test(verb?.lower ?? "")) continue;
    let at = skipAdverbs(words, i + 1);
    if (words[at]?.lower === "not") at += 1;
    const what = words[at];
    const whose = words[from + 1]?.lower ?? "";
    if (what?.lower === "into" || traits.has(what?.lower ?? "")) return true;
    if (whose.startsWith("there") || !articles.has(what?.lower ?? "")) return false;
    return !readers.has(whose) || words.slice(at + 1, to).some(({ lower }) => selves.has(lower));
  }
  return false;
}

const articles = new Set(["a", "an", "something"]);

/** What somebody has for a while, and not for good: "If you have a minute". */
const passing = new Set(
  "question questions problem problems trouble difficulty difficulties issue issues time chance moment minute minutes hour hours day days night week weekend break headache fever cold flu pain pains cramps nightmare dream exam test meeting appointment interview period episode attack flashback thought thoughts doubt doubts idea ideas urge urges craving feeling feelings fight argument choice option options plan plans guest guests reason reasons energy need spare free leftover leftovers extra anything something nothing any no room luck concern concerns complaint complaints more less enough two both another mind opportunity opportunities".split(
    " ",
  ),
);

const named = tag.determiner | tag.possessive | tag.noun | tag.plural | tag.adjective;

/** "If you have a car", "If you own a tent": a thing or a gift that is had for good. */
const hasForGood = (words: Words, { from, to }: Lead): boolean => {
  const verb = skipAdverbs(words, from + 2);
  const lemma = lemmaOf(words[verb]?.lower ?? "");
  const thing = words[verb + 1];
  if (words[from + 1]?.lower !== "you" || (lemma !== "have" && lemma !== "own")) return false;
  if (thing === undefined || (!has(thing, named) && thing.tags !== 0)) return false;
  if (has(thing, tag.participle | tag.gerund) || thing.lower === "to") return false;
  return !words.slice(verb + 1, to).some(({ lower }) => passing.has(lower));
};

/** What others are born with: "If your son has a good voice". */
const gifts = new Set("eyes hair skin voice ear tooth legs accent adhd autism dyslexia asthma talent".split(" "));

const isGifted = (words: Words, { from, to }: Lead): boolean =>
  words.slice(from + 2, Math.min(to, from + 5)).some(({ lower }) => lower === "has" || lower === "have") &&
  gifts.has(words[to - (words[to - 1]?.lower === "," ? 2 : 1)]?.lower ?? "");

/** "If you get good at it": what comes about has a time. */
const comingAbout = new Set("get become grow turn start begin".split(" "));

/** Whether a condition names a liking or what somebody or something is, which does not come and go: it was the reason. */
export function isLasting(words: Words, lead: Lead): boolean {
  let verb = skipAdverbs(words, lead.from + 2);
  if (comingAbout.has(lemmaOf(words[verb]?.lower ?? "") ?? "")) return false;
  if (isSo(words, lead) || hasForGood(words, lead) || isGifted(words, lead)) return true;
  const first = words[verb];
  if (first?.lower === "don't" || first?.lower === "doesn't") verb = skipAdverbs(words, verb + 1);
  const lemma = lemmaOf(words[verb]?.lower ?? "") ?? "";
  if (has(words[lead.from + 1], tag.subject | tag.pronoun) && lasting.has(lemma)) return true;
  for (let i = lead.from + 1; i < lead.to; i += 1) {
    // "If baking is what you enjoy", "If you're fond of it"
    const likes = words[i]?.lower === "what" && lasting.has(lemmaOf(words[lead.to - 2]?.lower ?? "") ?? "");
    if (
      likes ||
      (fond.has(words[i]?.lower ?? "") && ["about", "of", "on", "at", "with"].includes(words[i + 1]?.lower ?? ""))
    )
      return true;
  }
  return false;
}

/** Whether a condition is imagined: "If you'd be happier elsewhere". */
export const isImagined = (words: Words, lead: Lead): boolean =>
  wishInPast(words, lead, "") === undefined &&
  words.slice(lead.from + 1, Math.min(lead.to, lead.from + 5)).some(({ lower }) => imagining.has(lower));

const wishing: ReadonlyMap<string, string> = new Map([["like", "wanted"], ["love", "wanted"], ["prefer", "preferred"]]); // prettier-ignore

/** "If you'd like to help" → "I wanted to help": the change to a wish, where `subject` is whom the listener has become. */
export function wishInPast(words: Words, lead: Lead, subject: string): Change | undefined {
  const you = words[lead.from + 1];
  const would = you?.lower === "you" && words[lead.from + 2]?.lower === "would" ? 1 : 0;
  if (you?.lower !== "you'd" && would === 0) return undefined;
  const verb = words[lead.from + 2 + would];
  const told = wishing.get(verb?.lower ?? "");
  return you === undefined || verb === undefined || told === undefined
    ? undefined
    : { start: you.start, end: verb.end, text: `${subject} ${told}` };
}

const saysIf = mentions("if");

const asking = new Set(
  "threaten promise warn say swear as even what see ask check know wonder tell decide figure sure idea matter care mind unsure out remember better".split(
    " ",
  ),
);

const isOffer = (lower: string): boolean => lemmaOf(lower) === "offer";

/** "Factor in the rent if she must move": what is reckoned with may never come. */
const isReckoned = (words: Words, from: number): boolean =>
  (isWord(words[from - 1], "factor") && isWord(words[from], "in")) ||
  (isWord(words[from - 1], "budget", "plan", "allow", "account") && isWord(words[from], "for"));

const inquiring = new Set("ask tell decide wonder offer threaten promise warn".split(" "));

/** "Bring one if you can" → "when I could": a condition inside the advice, and not what is asked ("see if she can"). */
export function conditions(words: Words, from: number, to: number): Change[] {
  const changes: Change[] = [];
  if (!saysIf(words)) return changes;
  for (let i = from; i < to; i += 1) {
    const word = words[i];
    if (word?.lower !== "if" || word.quoted || !opensClause(words, i, to) || words[i + 1]?.lower === "not") continue;
    const said = words[i - 1]?.lower ?? "";
    // "that if they call again, they are losing a customer": what is said may never come
    // "if that makes sense": said to the reader
    if (isWord(words[i + 1], "that", "it") && isWord(words[i + 2], "makes") && isWord(words[i + 3], "sense")) continue;
    if (said === "that" || asking.has(lemmaOf(said) ?? said) || neverComes(words, i, to)) continue;
    const before = words.slice(Math.max(from - 1, i - 6), i).map(({ lower }) => lemmaOf(lower) ?? lower);
    if (before.some((lemma) => inquiring.has(lemma) || imagining.has(lemma))) continue;
    // "ask one of her teachers at the school if there is a way"
    if (isAsked(words, from, i)) continue;
    // "offer to send him the letter if he wants it": part of what is offered
    if (words.slice(Math.max(0, from - 1), i).some(({ lower }, k, own) => isOffer(lower) && isWord(own[k + 1], "to")))
      continue;
    if (isReckoned(words, from)) continue;
    // "if she could get one"
    if (words.slice(i + 1, Math.min(to, i + 4)).some(({ lower }) => imagining.has(lower))) continue;
    // "find out if she likes it or if it's too loud": the second question
    if (
      isWord(words[i - 1], "or", "and") &&
      words
        .slice(from - 1, i - 1)
        .some(
          (one, k, own) =>
            one.lower === "if" && asking.has(lemmaOf(own[k - 1]?.lower ?? "") ?? own[k - 1]?.lower ?? ""),
        )
    )
      continue;
    // "ask what they fear and if you can help"
    if (has(words[i - 1], tag.coordinator) && words.slice(from - 1, i).some(({ lower }) => lemmaOf(lower) === "ask"))
      continue;
    changes.push({ start: word.start, end: word.end, text: "when" });
  }
  return changes;
}

/** Whether nothing but whom one asks stands between a verb of asking and the "if" at `at`. */
function isAsked(words: Words, from: number, at: number): boolean {
  for (let i = at - 1; i >= from - 1 && !isBoundary(words[i]); i -= 1) {
    const word = words[i];
    if (inquiring.has(lemmaOf(word?.lower ?? "") ?? "")) return true;
    if (isWord(word, "to")) return false;
    if (has(word, tag.base | tag.thirdPerson | tag.modal | tag.be | tag.wh) && !has(word, nominal)) return false;
  }
  return false;
}

const nominal = tag.participle | tag.noun | tag.plural | tag.adjective | tag.preposition | tag.determiner;

/** "so you can return it if you never wear it": what did not happen has no "when". */
const neverComes = (words: Words, at: number, to: number): boolean =>
  words.slice(at + 1, Math.min(to, at + 4)).some(({ lower }) => lower === "never" || lower === "won't");

/** Whether a clause with a verb of its own stands behind the opener at `at`. */
export function opensClause(words: Words, at: number, to: number): boolean {
  for (let i = at + 1; i < Math.min(to, at + 12); i += 1) {
    const word = words[i];
    if (isOnlyVerb(words, i)) return true;
    if (word?.lower === "," && !has(words[i - 1], tag.adjective)) return false;
    if (i > at + 5) continue;
    if (has(word, tag.contraction | tag.modal | tag.be | tag.auxiliary)) return true;
    // "if she s late": the apostrophe became a blank
    if (has(word, tag.subject) && words[i + 1]?.lower === "s") return true;
    if (has(word, tag.subject | tag.pronoun) && isFinite(words, behindGroup(words, i), word?.lower ?? "")) return true;
    if (has(word, tag.thirdPerson) && !has(word, tag.plural | tag.noun)) return true;
  }
  return false;
}

import { startsClause } from "../../../english/clauses/clauses.js";
import { kind, type Word } from "../../../english/text/words.js";
import { isFuture } from "../../../english/verbs/past/future.js";
import { isAlternative, keepsOr } from "../../clause/alternative.js";
import type { Directive } from "../../directive.js";
import { groundOf } from "../ground.js";
import { leadText, trailText } from "../lead.js";
import { isMutual } from "../mutual.js";
import { provedAt } from "../outcome.js";
import { goingAlong, saysAlso } from "../phrase/adverbs.js";
import { isNamed, nounText } from "../phrase/noun.js";
import { phraseText, promiseText } from "../phrase/phrase.js";
import type { Realized, Turn } from "../realized.js";
import { tellingOf, type Telling } from "../time/telling.js";
import { fittingOpeners, isDeed } from "./fitting.js";
import { another, choose, didOpener, needOpeners, pastOpener, runOpeners, type Opener } from "./openers.js";
import { isHandiwork } from "./topic.js";

/** "Something that helped me was talking to my boss about my hours." */
export function experience(turn: Turn): Realized {
  const { directive, continues } = turn;
  const person = continues?.person ?? (isMutual(directive) ? "plural" : "first");
  const telling = tellingOf(directive, person);
  const lead = leadText(directive, person, telling);
  if (directive.match.noun === true) return need(turn, lead, telling);
  if (continues !== undefined) return goingOn(turn, continues, lead, telling);
  const { time } = telling;
  const ground = time === "past" && turn.alone ? groundOf(directive, person) : undefined;
  const other = time === "past" && isAlternative(directive) ? { from: otherFrom(directive) } : undefined;
  const opener = inRun(turn, telling)
    ? runOpener(turn, lead)
    : hasCome(turn, telling)
      ? comingOpener(turn, lead)
      : choose(fittingOpeners(turn, lead, telling), own(directive), turn.last);
  return {
    text:
      (ground?.text ?? "") +
      lead +
      (person === "plural" ? ofUs(opener.text) : opener.text) +
      (opener.target === "past" && saysAlso(directive) ? "also " : "") +
      phraseText(directive, opener.target, person, telling.inside) +
      trailText(directive, telling) +
      promiseText(directive, time === "present", person),
    opener: opener.text,
    target: opener.target,
    person,
    time,
    ends: ".",
    doubtful: time === "present" && !telling.round,
    ...(ground === undefined ? other : { from: ground.from }),
  };
}

/** The advice in the form of the rewrite before it: ", not calling her". */
function goingOn({ directive }: Turn, before: Realized, lead: string, telling: Telling): Realized {
  const { target, person = "first", time } = before;
  const { match } = directive;
  const along = match.polarity === "plain" ? goingAlong(directive, match.from, match.mid ?? match.verb) : "";
  const said = phraseText(directive, target, person, time === telling.time ? telling.inside : []);
  return { ...before, text: lead + along + said + promiseText(directive, time === "present", person) };
}

/** Whether the advice is told in order with the sentences around it; a tale begun in passing needs no "When I was …". */
const inRun = ({ run, directive, opensText, told }: Turn, { time }: Telling): boolean =>
  run !== "none" &&
  (run !== "first" || opensText || told === true) &&
  time === "past" &&
  !isAlternative(directive) &&
  !directive.phrase.open &&
  directive.phrase.heads.every((head) => head.lemma !== "");

/** "Keep it up and you will have one" → "I kept it up and I had one": the deed and what came of it, with one subject. */
const hasCome = ({ directive, directive: { promise, phrase, leads, sentence } }: Turn, { time }: Telling): boolean =>
  (promise !== undefined || comesThen(sentence.words, phrase.to) || provedAt(directive) >= 0) &&
  time === "past" &&
  leads.length === 0 &&
  !phrase.open &&
  phrase.heads.every(({ lemma, polarity }) => lemma !== "" && (polarity === "plain" || phrase.heads.length === 1));

/** "I rented a car and I loved it", and behind another "I": "When I was in a similar place, I rented a car and I loved it". */
const comingOpener = ({ directive, last, told }: Turn, lead: string): Opener =>
  last === pastOpener.text && lead === "" && told !== true ? choose(runOpeners, own(directive), last) : pastOpener;

/** "Be kind to them and they'll be kind to you": what others did then. */
const comesThen = (words: readonly Word[], to: number): boolean => {
  const and = words[to]?.lower === "," ? to + 1 : to;
  const then = words.slice(and + 1, and + 5);
  if (words[and]?.lower !== "and" || !startsClause(words, and + 1)) return false;
  // "and you'll want to ask": more advice; "and that will help": no more than has been said
  // "and you're done"
  if (/^you(?:'re|'ll be)?$/.test(then[0]?.lower ?? "") && then.slice(1, 3).some(({ lower }) => over.has(lower)))
    return true;
  return then.some(isFuture) && !then.some(({ lower }) => lower === "help" || /^you(?:'|$)/.test(lower));
};

const over = new Set(["done", "set", "good"]);

function runOpener({ run, told, directive, last }: Turn, lead: string): Opener {
  if (run !== "first" || lead !== "" || told === true) return { text: "I ", target: "past" };
  if (isHandiwork(directive.phrase) && isDeed(directive)) return choose([didOpener], own(directive), last);
  // "When I went through something like this, I didn't get caught up in this"
  const pointing = directive.sentence.words.some((word) => word.lower === "this" && !word.quoted);
  return choose(pointing ? runOpeners.slice(0, 1) : runOpeners, own(directive), last);
}

/** "It helped me to" → "It helped us to", "When I was …, I" → "When we were …, we". */
const ofUs = (opener: string): string =>
  opener
    .replace(/\bme\b/, "us")
    .replaceAll(/\bI was\b/g, "we were")
    .replaceAll(/\bI\b/g, "we");

/** Where another way begins: behind the "Or" that stays, or with the word to which nothing that was lived is joined. */
function otherFrom(directive: Directive): number {
  const { words } = directive.sentence;
  const first = words.findIndex((word) => word.kind === kind.word);
  if (!keepsOr(directive)) return first;
  return words[first + 1]?.lower === "," ? first + 2 : first + 1;
}

/** What the writer wrote: the same words choose the same opener, wherever they stand. */
const own = ({ sentence, start, end }: Directive): string => sentence.text.slice(start, end);

/** "You need rest." → "What I needed was rest."; "Your best bet is a lamp." → "What worked for me was a lamp." */
function need({ directive, continues, last }: Turn, lead: string, { time, inside }: Telling): Realized {
  const named = isNamed(directive);
  const opener = another(needOpeners[time === "past" ? "past" : "present"][named ? "named" : "needed"], last);
  const begun = continues === undefined && lead === "" ? opener : opener.charAt(0).toLowerCase() + opener.slice(1);
  const text = `${lead}${begun}${nounText(directive, "first", named ? inside : [])}`;
  return { text, opener: begun, target: "base", time, ends: "." };
}

import { isOtherEnd } from "../clause/alternative.js";
import { isAddressed, isCutOff } from "../clause/reader/addressed.js";
import { isBound } from "../clause/reader/bound.js";
import { comesFrom, goesOnAbout } from "../clause/reader/people.js";
import { isTheirs } from "../clause/reader/theirs.js";
import { didBefore, isOwn } from "../clause/reader/own.js";
import { isInexperienced } from "../clause/reader/inexperienced.js";
import { isUnlived } from "../clause/reader/unlived.js";
import { beginOf, type Directive } from "../directive.js";
import type { Style } from "../forms.js";
import { isGarbled } from "../garbled/garbled.js";
import { leavesOrder } from "../clause/held/order-left.js";
import { isCursed, saysInFrame } from "../clause/held/frame-aside.js";
import { isPart } from "../clause/held/part.js";
import { isAskable, withoutOwnReason } from "./askable.js";
import { isClean as isCleanAlone, type Rewritten } from "./clean.js";
import { alsoAsked, noneAsked } from "./also-asked.js";
import { withMarksInPairs } from "./emphasis.js";
import { place, type Placed } from "./place.js";
import type { Realized, Turn } from "../realize/realized.js";
import type { Sentence } from "../../english/text/sentences.js";
import { usualRulebook, type Rulebook } from "../rules/rulebook.js";
import { goesOn, leadsOn, runsOf, turnsRound, type Found, type Run } from "./runs.js";

/** What came of a directive: a rewrite, or the directive itself when none was safe. */
export type Planned =
  { readonly kind: "rewrite"; readonly placed: Placed } | { readonly kind: "unsure"; readonly directive: Directive };

/** Carries from one sentence to the next which opener stood last and whether anything has been rewritten. */
export interface Voice {
  last: string;
  opened: boolean;
  /** Whether an experience told in order has begun: the next one needs no "When I was in a similar place". */
  told?: boolean;
}

/**
 * Rewrites the directives of one paragraph as one voice: in the experience style, sentences of advice that follow each other
 * become one experience told in order; advice that goes on in one sentence shares its opener; nobody says the same opener twice running.
 * A sentence is written otherwise, or not at all, where `isClean` is false for it.
 */
export function plan(
  paragraph: readonly Found[],
  style: Style,
  voice: Voice,
  book: Rulebook = usualRulebook,
  isClean: (rewritten: Rewritten) => boolean = isCleanAlone,
): Planned[] {
  const told = { ...voice };
  const once = planAsking(paragraph, style, voice, book, isClean, noneAsked);
  const asked = style === "experience" ? alsoAsked(paragraph, once.asked) : noneAsked;
  if (asked.size === 0) return once.planned;
  Object.assign(voice, { told: undefined }, told);
  return planAsking(paragraph, style, voice, book, isClean, asked).planned;
}

/** The same, where the sentences of `asking` are asked and not told; with those that were asked. */
function planAsking(
  paragraph: readonly Found[],
  style: Style,
  voice: Voice,
  book: Rulebook,
  isClean: (rewritten: Rewritten) => boolean,
  asking: ReadonlySet<Found>,
): { planned: Planned[]; asked: ReadonlySet<Found> } {
  const planned: Planned[] = [];
  const asked = new Set<Found>();
  const runs = style === "experience" || style === "permission" ? runsOf(paragraph) : new Map<Found, Run>();
  paragraph.forEach((found, index) => {
    if (found.directives.length === 0) return;
    const beside = { before: index > 0 ? asItIs(paragraph[index - 1]) : undefined, next: asItIs(paragraph[index + 1]) };
    const asks = asking.has(found);
    const where: Place = {
      found,
      run: asks ? "none" : runIn(runs, found, voice),
      beside,
      style: asks ? "question" : style,
      instead: asks,
      book,
    };
    const part =
      isPart(found.directives) ||
      leavesOrder(found.directives) ||
      found.directives.some((one) => saysInFrame(one) || isCursed(one));
    const first = part ? undefined : write(where, voice, false);
    const again = (): ReturnType<typeof write> => (part ? undefined : write(where, voice, true));
    const { sentence } = found;
    const clean = first && isClean({ sentence, rewrites: first.rewrites, book }) ? first : again();
    if (clean === undefined || (clean !== first && !isClean({ sentence, rewrites: clean.rewrites, book }))) {
      for (const directive of found.directives) planned.push({ kind: "unsure", directive });
      return;
    }
    voice.last = clean.last;
    voice.opened = true;
    if (clean === first && runs.has(found) && !clean.asks) voice.told = true;
    if (clean.asks) asked.add(found);
    for (const placed of clean.rewrites) planned.push({ kind: "rewrite", placed });
  });
  return { planned, asked };
}

/** Where a sentence stands in its run: what follows sentences that are asked begins the tale. */
function runIn(runs: ReadonlyMap<Found, Run>, found: Found, { told }: Voice): "none" | Run {
  const run = runs.get(found) ?? "none";
  return run === "next" && told !== true ? "first" : run;
}

/** A sentence to be rewritten, and where it stands among the others. */
interface Place {
  readonly found: Found;
  readonly run: "none" | Run;
  /** The sentences before and behind it, where these stay as they are. */
  readonly beside: { readonly before: Sentence | undefined; readonly next: Sentence | undefined };
  readonly style: Style;
  /** The question style takes the place of another. */
  readonly instead?: boolean;
  readonly book: Rulebook;
}

/** Whether a sentence speaks of what is its reader's, so that the advice in it is asked and not told. */
function isReaders({ found: { directives }, beside, style }: Place): boolean {
  const [opening] = directives;
  if (directives.some((each) => isTheirs(each) || isUnlived(each) || isInexperienced(each) || didBefore(each)))
    return true;
  if (opening === undefined || isBound(opening) || isOtherEnd(opening)) return opening !== undefined;
  return style !== "witness" && (isAddressed(opening) || (beside.before !== undefined && isCutOff(beside.before)));
}

/**
 * Rewrites the directives of one sentence; `safe` asks for the plainest frame. Gives the rewrites and the opener that stood
 * last; undefined where one of them cannot be rewritten.
 */
function write(
  where: Place,
  voice: Voice,
  safe: boolean,
): { rewrites: Placed[]; last: string; asks: boolean } | undefined {
  const { found, run, beside, style, book } = where;
  const rewrites: Placed[] = [];
  let { last } = voice;
  const theirs = isReaders(where);
  let before: { realized: Realized; to: number; noun: boolean } | undefined;
  for (const [n, whole] of found.directives.entries()) {
    const isLast = n === found.directives.length - 1;
    const led =
      n > 0 && (theirs || style === "question") && found.directives[n - 1]?.match.polarity === whole.match.polarity;
    const continues =
      before !== undefined && !before.noun && goesOn(whole, before.to, led) ? before.realized : undefined;
    const shifted = continues === undefined && isLast && run === "none" && isAboutTheirs(whole, beside);
    const asks = shifted || theirs || style === "question";
    const directive = asks && isLast ? withoutOwnReason(whole) : whole;
    const turn: Turn = {
      directive,
      last,
      continues,
      alone: n === 0,
      // behind another in its sentence the story goes on: "…, though I didn't wait for him"
      run:
        n === 0
          ? safe
            ? "none"
            : run
          : before?.realized.time === "past" && before.realized.ends === "."
            ? "next"
            : "none",
      opensText: !voice.opened,
      told: voice.told === true,
      mixed: turnsRound(found.directives, n),
      more: leadsOn(found.directives, n),
      instead: where.instead === true || (asks && style !== "question"),
      safe,
    };
    const realized =
      (asks && isOwn(directive)) || isGarbled(directive) || (asks && continues === undefined && !isAskable(directive))
        ? undefined
        : book.realize(asks ? "question" : style, turn);
    if (realized === undefined) return undefined;
    if (realized.doubtful === true && !asks) return write({ ...where, style: "question", instead: true }, voice, safe);
    const following = found.directives[n + 1];
    const stands = found.foretold.map(beginOf).find((begin) => begin >= directive.phrase.to);
    const next = following && beginOf(following);
    const placed = place(directive, realized, { continues: continues !== undefined, told: n > 0, next, stands });
    if (placed.torn && !asks) return write({ ...where, style: "question", instead: true }, voice, safe);
    const paired = withMarksInPairs(directive.sentence.text, placed);
    if (paired === undefined) return undefined;
    rewrites.push(paired);
    last = realized.opener;
    before = { realized, to: directive.promise?.phrase.to ?? directive.phrase.to, noun: directive.match.noun === true };
  }
  return { rewrites, last, asks: rewrites.length > 0 && before?.realized.ends === "?" };
}

/** A sentence that no rewrite changes. */
const asItIs = (found: Found | undefined): Sentence | undefined =>
  found === undefined || found.directives.length > 0 ? undefined : found.sentence;

/** Whether advice is about somebody of the reader's, whom a sentence beside it speaks of, too. */
const isAboutTheirs = (directive: Directive, { before, next }: Place["beside"]): boolean =>
  (next !== undefined && goesOnAbout(directive, next)) || (before !== undefined && comesFrom(directive, before));

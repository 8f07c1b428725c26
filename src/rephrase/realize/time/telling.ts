import { hasFinite, isBoundary, isFinite, skipAdverbs, startsClause } from "../../../english/clauses/clauses.js";
import type { Lead } from "../../../english/clauses/leads.js";
import { isStative } from "../../../english/lexicon.js";
import type { Change, Person } from "../../../english/person.js";
import { isWriter, mentionsWriter } from "../../../english/speakers.js";
import { mentions } from "../../../english/text/mentions.js";
import { among } from "../../../english/text/remembered.js";
import { tag } from "../../../english/text/tags.js";
import { has, isWord, type Word, wordAt } from "../../../english/text/words.js";
import { behindGroup } from "../../../english/verbs/you-subject.js";
import { backshift } from "../../../english/verbs/backshift.js";
import type { Directive } from "../../directive.js";
import { conditions, isImagined, opensClause, wishInPast } from "./condition.js";
import { findsOut } from "./found-out.js";
import { isOpenNow } from "./open.js";
import { comesRound, mayComeRound } from "./recurring.js";
import { liesAhead, saysNow, timeMoved, timesIn } from "./times.js";
import { outside, truthsIn } from "./truth.js";

type Words = readonly Word[];

/** When an experience is told, and what its clauses take for that. */
export interface Telling {
  /** Once, in the past; or what goes on to this day. */
  readonly time: "past" | "present";
  /** Whether it comes round again and again, and is not only kept in the present because its past is not sure. */
  readonly round: boolean;
  /** Changes to the clauses before the advice. */
  readonly leads: readonly Change[];
  /** Changes to the clauses inside the advice. */
  readonly inside: readonly Change[];
}

const present: Telling = { time: "present", round: false, leads: [], inside: [] };

/** Words that open a clause of time, condition or reason, which is told in the time of the advice. */
const openers = new Set(
  "if when whenever once while whilst since because until till before after unless as assuming provided providing anytime whatever wherever however whether although though even only now next every each any in so long soon cause no".split(
    " ",
  ),
);

const isOpener = among(openers);

/**
 * How a directive is told when the listener becomes `person`. What comes round again is told in the present ("When I can't
 * sleep, …"); all else was once, with its clauses in the past as far as they belong to it ("Once they had answered, …", "until
 * I found another"). Where the past of one of those is not sure, the whole stays in the present.
 */
export function tellingOf(directive: Directive, person: Person): Telling {
  const { sentence, leads, phrase } = directive;
  const { words } = sentence;
  const clauses = leads.length === 0 ? leads : leads.filter((lead) => lead.finite && openers.has(lead.opener));
  // "Now that you're older": so it is to this day
  const lasts = clauses.some((lead) => lead.opener === "now" || comesRound(words, lead.from, lead.to));
  if (lasts || roundInside(directive)) return { ...present, round: true };
  if (clauses.some((lead) => lead.opener === "if" && liesAhead(words, lead.from, lead.to))) return present;
  if (isOpenNow(directive)) return present;
  const before: Change[] = [];
  for (const lead of leads) {
    const inner = belongs(words, lead.from, lead.to) ? backshift(words, lead.from + 1, lead.to, person, "would") : [];
    const told = clauses.includes(lead) ? leadInPast(words, lead, person) : (inner ?? []);
    // "While staying in seems easier, …": a concession may stand in the present, beside what was
    if (told === undefined && conceding.has(lead.opener)) continue;
    if (told === undefined) return present;
    before.push(...told, ...timesIn(words, lead.from, lead.to));
  }
  const inside = insideInPast(directive, person, clauses.length > 0);
  if (inside === undefined && (clauses.length > 0 || phrase.conditional)) return present;
  return { time: "past", round: false, leads: before, inside: [...(inside ?? []), ...timeMoved(directive)] };
}

const conceding = new Set("while whilst although though".split(" "));

const said = new Set("said mentioned suggested named pointed answered commented noted explained".split(" "));

/** "While there are other ways, and some here have named them, …": what others have answered. */
const isOfOthers = (words: Words, { from, to }: Lead): boolean =>
  words
    .slice(from, to)
    .some(
      ({ lower }, k, lead) =>
        /^(?:have|has|.+'ve)$/.test(lower) &&
        said.has(lead[k + 1 + Number(lead[k + 1]?.lower === "already")]?.lower ?? ""),
    );

function leadInPast(words: Words, lead: Lead, person: Person): Change[] | undefined {
  // "As far as music goes", "As a parent who plays"
  const next = words[lead.from + 1]?.lower ?? "";
  // "As someone who hires cooks": so it is to this day
  if (lead.opener === "as" && (["far", "someone", "somebody"].includes(next) || !hasClauseOf(words, lead))) return [];
  if (conceding.has(lead.opener) && isOfOthers(words, lead)) return [];
  const wish = wishInPast(words, lead, subjects[person]) ?? insisted(words, lead);
  if (wish !== undefined) return [wish];
  // "If I may": said of the writer's own words
  if (lead.opener === "if" && isWord(words[lead.from + 1], "i") && isWord(words[lead.from + 2], "may", "might", "can"))
    return [];
  if (lead.opener === "if" && isImagined(words, lead)) return undefined;
  const told = backshift(words, lead.from + 1, lead.to, person, "would")?.concat(nowIn(words, lead));
  // "If my aunt calls while you're out": both or neither
  const inner = words.findIndex(({ lower }, i) => i > lead.from + 2 && i < lead.to && lower === "while");
  const first = wordAt(words, inner)?.start ?? 0;
  return inner >= 0 && told?.every(({ start }) => start > first) === true ? undefined : told;
}

/** "If you're now living alone" → "When I was living alone". */
const nowIn = (words: Words, { from, to }: Lead): Change[] =>
  words.slice(from + 1, to).flatMap((word, k, lead) => {
    const before = wordAt(lead, k - 1);
    const held =
      before !== undefined &&
      word.lower === "now" &&
      !word.quoted &&
      has(lead[k + 1], tag.gerund | tag.participle | tag.adjective);
    return held && has(before, tag.be | tag.contraction) ? [{ start: before.end, end: word.end, text: "" }] : [];
  });

/** "If you must argue" → "did argue": it is no duty, but what one would rather not. */
function insisted(words: Words, { from, opener }: Lead): Change | undefined {
  const must = words[from + 2];
  if (opener !== "if" || words[from + 1]?.lower !== "you" || must?.lower !== "must") return undefined;
  return has(words[from + 3], tag.base) && !isStative(words[from + 3]?.lower ?? "")
    ? { start: must.start, end: must.end, text: "did" }
    : undefined;
}

const subjects = { first: "I", plural: "we", third: "they" } as const;

const hasClauseOf = (words: Words, { from }: Lead): boolean =>
  // "As much as you can, …"
  words[from + 2]?.lower === "as" ||
  !has(words[from + 1], tag.determiner | tag.possessive) ||
  startsClause(words, from + 1);

/** Whether a clause inside the advice tells what comes round: "Call her whenever you feel low". */
function roundInside({ phrase, sentence: { words } }: Directive): boolean {
  if (!mayComeRound(words)) return false;
  const first = phrase.heads[0]?.at ?? phrase.from;
  for (let i = first + 1; i < phrase.to; i += 1) {
    const word = words[i];
    if (word !== undefined && isOpener(word) && comesRound(words, i, phrase.to)) return true;
  }
  return false;
}

/**
 * What the clauses inside the advice take in the past: none when they only name what is so ("jobs that fit"), all of them when
 * one speaks of the listener, of what was to come, of what was not known, of a time, a condition or a reason, or where a lead is told so. Undefined when that is not sure.
 */
function insideInPast({ phrase, sentence: { words } }: Directive, person: Person, led: boolean): Change[] | undefined {
  const first = phrase.heads[0]?.at ?? phrase.from;
  const truths = truthsIn(words, first + 1, phrase.to);
  const must =
    isSomebody(words, phrase) ||
    outside(truths, first + 1, phrase.to).some(([from, to]) => belongs(words, from, to)) ||
    tellsOn(words, phrase);
  if (!must && !led && !findsOut(words, first + 1, phrase.to)) return [];
  const unsure = must ? undefined : [];
  if (mentionsWriter(words) && words.slice(first, phrase.to).some((word) => !word.quoted && isWriter(word)))
    return unsure;
  const changes = conditions(words, first + 1, phrase.to);
  for (const [n, head] of phrase.heads.entries()) {
    const to = phrase.heads[n + 1]?.from ?? phrase.to;
    for (const [begin, end] of outside(truths, head.at + 1, to)) {
      const finite = hasFinite(words, begin, end);
      if (!finite && !words.slice(begin, end).some((word) => isOpener(word))) continue;
      const told = backshift(words, begin, end, person, "would", "advice");
      if (told === undefined && !finite) continue;
      // "…, and read the reviews": what only looks like a clause
      if (told === undefined && phrase.heads.length > 1 && !belongs(words, begin, end)) continue;
      if (told === undefined) return unsure;
      changes.push(...told);
    }
    // "what she is doing now" → "then"
    if (must && saysNow(words))
      for (let i = head.at + 1; i < to; i += 1)
        if (words[i]?.lower === "now" && words[i - 1]?.lower !== "for" && hasFinite(words, head.at + 1, i))
          changes.push(...then(words[i]));
  }
  return changes;
}

const saysWho = mentions("who");

/** "Be a friend who listens": it is the listener who does. */
function isSomebody(words: Words, { heads, to }: Directive["phrase"]): boolean {
  if (!saysWho(words)) return false;
  const who = words.findIndex(({ lower }, i) => i > (heads[0]?.at ?? to) && i < to && lower === "who");
  for (let i = who - 1; i > who - 7 && i >= 0; i -= 1) {
    if (has(words[i], tag.preposition) || isBoundary(words[i])) return false;
    if (being.has(words[i]?.lower ?? "")) return true;
  }
  return false;
}

const being = new Set(["be", "being", "remain", "stay", "become"]);

const saying = new Set("tell say explain promise".split(" "));

/** Whether what the listener is to say goes on about them behind the phrase: "Tell them he is loud, you need a break". */
function tellsOn(words: Words, { heads, to }: Directive["phrase"]): boolean {
  const head = heads.at(-1);
  return (
    saying.has(head?.lemma ?? "") &&
    hasFinite(words, (head?.at ?? to) + 1, to) &&
    (words[to]?.lower === "," || has(words[to], tag.coordinator)) &&
    belongs(words, to + 1, words.length) &&
    words.slice(to).some(({ lower, quoted }) => !quoted && /^your?(?:'|$)/.test(lower))
  );
}

const then = (word: Word | undefined): Change[] =>
  word === undefined ? [] : [{ start: word.start, end: word.end, text: "then" }];

/** "what she is doing", but "what is challenging" tells no time. */
const goesOnNow = (word: Word | undefined): boolean => has(word, tag.gerund) && !has(word, tag.adjective);

/** "you're", "they'll", "won't". */
const ahead = /^you'|'ll$|^won't$|^will$/;
const isAhead = among({ has: (lower) => ahead.test(lower) });

const others = new Set("you what whatever whichever which may s".split(" "));
/** A clause belongs to what is told by one of these, or by a verb that goes on now. */
const mayBelong = among({ has: (lower) => ahead.test(lower) || openers.has(lower) || others.has(lower) });

/** Whether a clause in words[from, to) belongs to what is told: it has the listener as its subject, lies ahead, goes on now, or is a time, condition or reason. */
function belongs(words: Words, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const word = words[i];
    if (word === undefined || word.quoted) continue;
    if (!has(word, tag.be | tag.contraction | tag.auxiliary) && !mayBelong(word)) continue;
    if (isAhead(word) || (word.lower === "you" && isFinite(words, behindGroup(words, i), "you"))) return true;
    // "a lamp as oppose to a candle"
    if (word.lower === "as" && words[i + 1]?.lower.startsWith("oppose") === true) continue;
    if (isOpener(word) && opensClause(words, i, to)) return true;
    // "or whatever works for you"
    if (
      isWord(word, "whatever", "whichever", "what") &&
      has(words[i + 1], tag.thirdPerson) &&
      isWord(words[i + 2], "for") &&
      isWord(words[i + 3], "you")
    )
      return true;
    // "…, which allows you to rest": what came of it
    if (
      word.lower === "which" &&
      words[i - 1]?.lower === "," &&
      has(words[i + 1], tag.thirdPerson) &&
      words.slice(i + 2, i + 4).some(({ lower }) => lower === "you")
    )
      return true;
    // "a school that may suit her"
    if (word.lower === "may" && has(words[skipAdverbs(words, i + 1)], tag.base | tag.be)) return true;
    // "what she is doing now", "what they have been told"
    const now =
      (has(word, tag.be | tag.contraction) || (word.lower === "s" && has(words[i - 1], tag.subject))) &&
      goesOnNow(words[skipAdverbs(words, i + 1)]);
    if (now || (has(word, tag.auxiliary) && words[skipAdverbs(words, i + 1)]?.lower === "been")) return true;
  }
  return false;
}

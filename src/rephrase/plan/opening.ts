import { disclaimerBefore } from "../clause/disclaimer.js";
import { introEnd } from "../clause/intro.js";
import { reasonOver } from "../clause/reason.js";
import { beginOf, type Directive } from "../directive.js";
import { subordinators, isSubordinator } from "../../english/clauses/leads.js";
import { hasFinite, isBoundary, startsClause } from "../../english/clauses/clauses.js";
import type { Realized } from "../realize/realized.js";
import { tag } from "../../english/text/tags.js";
import { has, kind, type Word, wordAt, isWord } from "../../english/text/words.js";
import { joinedStatement } from "./askable.js";

/** What the rewrite begins with, and where: its capital, and how it is joined to the words before it. */
export function opening(
  directive: Directive,
  realized: Realized,
  told: boolean,
  lower: boolean,
): { readonly start: number; readonly text: string } {
  const { words } = directive.sentence;
  let firstAt = beginOf(directive);
  if ((words[firstAt]?.start ?? 0) > directive.start) firstAt -= 1;
  const intro = introEnd(words);
  const opens = firstAt === 0 || (firstAt <= intro && words.slice(0, firstAt).every((word) => word.kind !== kind.word));
  const before = wordAt(words, firstAt - 1);
  // "(This works alone, too) If you're sure, try it", "Note: You should rest": a sentence that begins behind a mark
  const begins =
    before !== undefined && beginners.has(before.lower) && isCapital(directive.sentence.text, words[firstAt]);
  const text = (opens || begins) && !lower ? capital(realized.text) : uncapital(realized.text);
  const beside = wordAt(words, realized.from ?? -1);
  if (beside !== undefined) {
    const letter = directive.sentence.text.charAt(beside.start);
    return { start: beside.start, text: letter === letter.toLowerCase() ? text : capital(text) };
  }
  const [lead] = directive.leads;
  const ownSentence = lead === undefined || (lead.finite && subordinators.has(lead.opener)) || lead.opener === "to";
  const statement = realized.ends === "?" && !told && ownSentence ? joinedStatement(words, firstAt) : undefined;
  if (statement !== undefined) return { start: statement.end, text: `. ${lower ? text : capital(text)}` };
  // "Of course you should", "By all means call", "Not to be rude, but call": it was said of the advice
  const pause = before !== undefined && pauses.has(before.lower) ? 1 : 0;
  const said =
    (realized.ends === "." ? urgedFrom(words, firstAt - pause) : undefined) ?? disclaimerBefore(words, firstAt);
  if (said !== undefined)
    return { start: said.start, text: said.start === words[0]?.start && !lower ? capital(text) : uncapital(text) };
  if (before !== undefined && firstAt <= intro) {
    // "Now go and do it", "For now you should rest": what is told happened then
    if (before.lower === "now" && realized.ends === ".") {
      const at = wordAt(words, firstAt - 2)?.lower === "for" ? firstAt - 2 : firstAt - 1;
      return { start: words[at]?.start ?? before.start, text: at === 0 && !lower ? capital(text) : text };
    }
    if (before.kind === kind.word && (needsComma.has(before.lower) || has(before, tag.interjection)))
      return { start: before.end, text: `, ${text}` };
  }
  // "The hall is small maybe ask for another": "maybe" stood between two sentences
  if (before?.kind === kind.word && firstAt > intro && lead === undefined && !told && runsOn(words, firstAt))
    return { start: before.end, text: `. ${lower ? text : capital(text)}` };
  // "You don't need a car instead take the bus": it opens a sentence of its own
  const turn = before?.lower === "instead" && firstAt > intro && !told ? wordAt(words, firstAt - 2) : undefined;
  if (turn?.kind === kind.word && !has(turn, tag.coordinator))
    return {
      start: turn.end,
      text: lower ? `. instead, ${uncapital(realized.text)}` : `. Instead, ${uncapital(realized.text)}`,
    };
  // "Just like the others said I would recommend asking": what they said ends there
  if (before?.lower === "said" && words.slice(0, 3).some(({ lower: like }) => like === "like" || like === "as"))
    return { start: before.end, text: `, ${text}` };
  const stands = realized.ends === "." || (before?.lower !== "so" && !leadsIn(words, intro));
  const over = !told && stands ? reasonOver(words, firstAt) : undefined;
  if (over !== undefined) return { start: over.end, text: `. ${lower ? text : capital(text)}` };
  // "… ask why, when she didn't say, I left it": what led in the next deed would belong to the one before
  const apart = realized.ends === "?" ? "?" : realized.opener === "I " ? "." : "";
  const parts = before?.lower === "," || (before?.lower === "—" && apart === "?");
  if (parts && told && lead?.finite === true && apart !== "")
    return { start: words[firstAt - 2]?.end ?? before.start, text: `${apart} ${lower ? text : capital(text)}` };
  // "Rest, there's no rush, don't worry": what was done stands apart from the remark before it
  if (before?.lower === "," && told && apart === "." && isRemark(words, firstAt - 1))
    return { start: before.start, text: `. ${lower ? text : capital(text)}` };
  // "It should come first, I would go": "something that helped me" or "it helped" would be said of that
  const splits = (): boolean =>
    realized.ends === "?" ? ownSentence && !has(wordAt(words, firstAt - 2), joining) : !text.startsWith("I ");
  if (before?.lower === "," && !told && splits() && isMain(words, firstAt - 1))
    return { start: before.start, text: `. ${lower ? text : capital(text)}` };
  return { start: directive.start, text };
}

const beginners = new Set([")", "]", ":", "—", "…"]);

const pauses = new Set([",", ":", "…", "—"]);
const urging = [
  ["of", "course"],
  ["by", "all", "means"],
];

/** The first word of what stands before `to` and urges: "of course", "by all means". */
const urgedFrom = (words: readonly Word[], to: number): Word | undefined => {
  if (!isWord(wordAt(words, to - 1), "course", "means")) return undefined;
  const phrase = urging.find((one) => one.every((lower, n) => wordAt(words, to - one.length + n)?.lower === lower));
  return phrase && words[to - phrase.length];
};

const saying = new Set("say think guess tell know mean said".split(" "));

const parting = new Set("maybe perhaps please just".split(" "));

const runsOn = (words: readonly Word[], at: number): boolean =>
  parting.has(words[at]?.lower ?? "") &&
  !has(words[at - 1], tag.coordinator | tag.subordinator | tag.midAdverb | tag.contraction) &&
  hasFinite(words, 0, at);

/** "If you stand all day (at a till), where you can't sit, …", "In the case that you …": what waits for its main clause. */
const leadsIn = (words: readonly Word[], at: number): boolean =>
  isSubordinator(words[at]) || (words[at]?.lower === "in" && words[at + 2]?.lower === "case");

/** ", but also,": what waits for the clause behind it. */
const joining = tag.coordinator | tag.midAdverb | tag.adverb;

/** Whether words[…, to) are a clause of their own, and lead into nothing. */
function isMain(words: readonly Word[], to: number): boolean {
  let from = to;
  while (from > 0 && !breaks.has(words[from - 1]?.lower ?? "")) from -= 1;
  from = introEnd(words, from);
  const last = words[to - 1];
  // "All I can say is, rest"
  if (last === undefined || has(last, tag.be) || saying.has(last.lower)) return false;
  return (
    from < to &&
    (startsClause(words, from) || isJudged(words, from)) &&
    !words.slice(from, to).some((word) => word.lower !== "so" && word.lower !== "that" && has(word, tag.subordinator))
  );
}

/** Whether a clause of its own stands between two commas, of which the second is at `to`. */
function isRemark(words: readonly Word[], to: number): boolean {
  let from = to - 1;
  while (from > 0 && !isBoundary(words[from])) from -= 1;
  return isWord(words[from], ",") && startsClause(words, from + 1) && hasFinite(words, from + 1, to);
}

/** "Hyphens are ugly", "Parenting is hard": one word, and what is said of it. */
const isJudged = (words: readonly Word[], at: number): boolean =>
  words[at]?.kind === kind.word && (words[at].tags === 0 || has(words[at], tag.gerund)) && has(words[at + 1], tag.be);

const breaks = new Set([";", ":", "—", "…", ".", "!", "?", "(", ")"]);

/** Openers of a sentence that want a comma before a clause of another shape: "Also, what helped me was …". */
const needsComma = new Set(
  "also first firstly second secondly third thirdly finally lastly next otherwise instead meanwhile anyway however therefore still thus additionally furthermore moreover besides basically ultimately overall alternatively means again honestly personally meantime example instance experience step tip honest said says mentioned".split(
    " ",
  ),
);

/** Whether a word begins with a capital that "I" and names do not explain. */
const isCapital = (text: string, word: Word | undefined): boolean =>
  word !== undefined && word.lower !== "i" && text.charAt(word.start) !== text.charAt(word.start).toLowerCase();

const isUpper = (code: number): boolean => code >= 65 && code <= 90;
const isLower = (code: number): boolean => code >= 97 && code <= 122;

const capital = (text: string): string =>
  isUpper(text.charCodeAt(0)) ? text : text.charAt(0).toUpperCase() + text.slice(1);
const uncapital = (text: string): string =>
  isLower(text.charCodeAt(0)) || /^(?:I\b|[A-Z]{2})/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);

import { introEnd } from "../clause/intro.js";
import { reasonOver } from "../clause/reason.js";
import type { Directive } from "../directive.js";
import { hasFinite, startsClause } from "../../english/clauses/clauses.js";
import { restText } from "../realize/rest.js";
import type { Realized } from "../realize/realized.js";
import { tag } from "../../english/text/tags.js";
import { has, kind, type Word } from "../../english/text/words.js";
import { sentenceLimit } from "../../english/verbs/verb-phrase.js";

/** A rewrite placed in its text: what it replaces, from start to end (UTF-16 code units), and by what. */
export interface Placed {
  readonly directive: Directive;
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
  /** Whether clauses behind the advice that speak to the reader, or of what is to come, were cut off from it. */
  readonly torn: boolean;
}

/** Where a rewrite stands in its sentence. */
export interface Spot {
  /** It goes on from the rewrite before it. */
  readonly continues: boolean;
  /** What stands before it in the sentence is a rewrite too. */
  readonly told: boolean;
  /** The index of the word with which the next directive begins; undefined for the last of its sentence. */
  readonly next: number | undefined;
}

/** Fits a rewrite into its sentence: capitals, the writer's lower case, the clauses around it, and the closing mark. */
export function place(directive: Directive, realized: Realized, spot: Spot): Placed {
  const lower = writesLower(directive);
  const opened = spot.continues
    ? { start: directive.start, text: realized.text }
    : opening(directive, realized, spot.told, lower);
  const written = lower ? opened.text.replace(/\bI\b/g, "i") : opened.text;
  const said = isShouted(directive) ? written.toUpperCase() : written;
  const closed = closing(directive, realized, spot.next, lower);
  return {
    directive,
    start: opened.start,
    end: closed.end,
    replacement: said + closed.text,
    torn: closed.torn === true,
  };
}

/** What the rewrite begins with, and where: its capital, and how it is joined to the words before it. */
function opening(
  directive: Directive,
  realized: Realized,
  told: boolean,
  lower: boolean,
): { readonly start: number; readonly text: string } {
  const { words } = directive.sentence;
  let firstAt = directive.leads[0]?.from ?? directive.match.from;
  if ((words[firstAt]?.start ?? 0) > directive.start) firstAt -= 1;
  const intro = introEnd(words);
  const opens = firstAt === 0 || (firstAt <= intro && words.slice(0, firstAt).every((word) => word.kind !== kind.word));
  const before = words[firstAt - 1];
  // "(This works alone, too) If you're sure, try it": a sentence that begins behind a bracket
  const begins = (before?.lower === ")" || before?.lower === "]") && isCapital(directive.sentence.text, words[firstAt]);
  const text = (opens || begins) && !lower ? capital(realized.text) : uncapital(realized.text);
  const beside = words[realized.from ?? -1];
  if (beside !== undefined) {
    const letter = directive.sentence.text.charAt(beside.start);
    return { start: beside.start, text: letter === letter.toLowerCase() ? text : capital(text) };
  }
  if (before !== undefined && firstAt <= intro) {
    // "Now go and do it", "For now you should rest": what is told happened then
    if (before.lower === "now" && realized.ends === ".") {
      const at = words[firstAt - 2]?.lower === "for" ? firstAt - 2 : firstAt - 1;
      return { start: words[at]?.start ?? before.start, text: at === 0 && !lower ? capital(text) : text };
    }
    // "Of course you should": it was said of the advice
    const course = words[firstAt - (before.lower === "," ? 2 : 1)];
    if (course?.lower === "course" && realized.ends === "." && words[words.indexOf(course) - 1]?.lower === "of") {
      const of = words[words.indexOf(course) - 1];
      return { start: of?.start ?? course.start, text: of?.start === words[0]?.start && !lower ? capital(text) : text };
    }
    if (before.kind === kind.word && needsComma.has(before.lower)) return { start: before.end, text: `, ${text}` };
  }
  const over = realized.ends === "." && !told ? reasonOver(words, firstAt) : undefined;
  if (over !== undefined) return { start: over.end, text: `. ${lower ? text : capital(text)}` };
  // "It should come first, I would go": "something that helped me" would be said of that
  if (before?.lower === "," && !told && apposed.test(text) && isMain(words, firstAt - 1))
    return { start: before.start, text: `. ${lower ? text : capital(text)}` };
  return { start: directive.start, text };
}

const saying = new Set("say think guess tell know mean said".split(" "));

/** Openers that would be said of the clause before them. */
const apposed = /^(?:something|one thing|what|another thing) /;

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
    startsClause(words, from) &&
    !words.slice(from, to).some((word) => word.lower !== "so" && word.lower !== "that" && has(word, tag.subordinator))
  );
}

const breaks = new Set([";", ":", "—", "…", ".", "!", "?", "(", ")"]);

/** What the rewrite ends with, and where: the clauses behind the advice as they are told, and the closing mark. */
function closing(
  directive: Directive,
  realized: Realized,
  next: number | undefined,
  lower: boolean,
): { readonly end: number; readonly text: string; readonly torn?: boolean } {
  const { words } = directive.sentence;
  const to = directive.promise?.phrase.to ?? directive.phrase.to;
  const limit = sentenceLimit(words);
  if (realized.ends === "" || (next !== undefined && realized.ends === "?")) return { end: directive.end, text: "" };
  if (realized.ends === "?")
    return to < limit
      ? asked(directive, to, limit, lower)
      : { end: directive.end, text: "", ...asks(directive, limit) };
  const until = next === undefined ? limit : behindJoiners(words, to, next);
  const rest =
    to < until ? restText(directive, to, until, realized.time === "present", realized.person ?? "first") : undefined;
  const text = rest === undefined ? "" : lower ? rest.text.replace(/\bI\b/g, "i") : rest.text;
  const end = rest === undefined ? directive.end : (words[until - 1]?.end ?? directive.end);
  if (next !== undefined || (to < limit && rest?.text !== "" && hasFinite(words, to, limit)))
    return { end, text, torn: rest?.torn === true };
  // the question is gone
  const marks = words.slice(limit).filter((word) => word.kind === kind.mark);
  const [mark] = marks;
  if (mark?.lower !== "?" || mark.quoted || marks.length > 1) return { end, text };
  return { end: mark.end, text: `${text}${directive.sentence.text.slice(end, mark.start)}.` };
}

/** Where the clauses behind the advice end before the next directive, which only a comma or "and" may join to them. */
function behindJoiners(words: readonly Word[], from: number, next: number): number {
  let end = next;
  while (end > from && (words[end - 1]?.kind !== kind.word || has(words[end - 1], tag.coordinator | tag.midAdverb)))
    end -= 1;
  return end;
}

const ending = [".", "!", "…"];

/** The mark of a question at the end of its sentence, in the place of a full stop. */
function asks({ promise, sentence, end }: Directive, limit: number): { end: number; text: string } | undefined {
  const marks = sentence.words.slice(limit).filter((word) => word.kind === kind.mark);
  if (promise !== undefined || marks.some((word) => word.lower === "?")) return undefined;
  const [mark] = marks;
  return mark !== undefined && ending.includes(mark.lower)
    ? { end: mark.end, text: `${sentence.text.slice(end, mark.start)}?` }
    : { end, text: "?" };
}

/** A question behind which a clause of its own follows: that becomes a sentence. */
function asked(directive: Directive, to: number, limit: number, lower: boolean): { end: number; text: string } {
  const { text, words } = directive.sentence;
  const next = words[to];
  const last = words[limit - 1];
  // "You have to choose: your job or your health": what the colon tells belongs to the question
  if (next?.lower === ":" && last !== undefined) {
    const mark = words[limit];
    const end = mark !== undefined && ending.includes(mark.lower) ? mark.end : last.end;
    return { end, text: `${text.slice(words[to - 1]?.end, last.end)}?` };
  }
  // "(If it is loud, close the door.)": nothing but marks
  if (words.slice(to).every((word) => word.kind === kind.mark)) {
    const own = next !== undefined && ending.includes(next.lower) ? next.end : directive.end;
    return { end: own, text: words.slice(to).some(({ lower: mark }) => mark === "?") ? "" : "?" };
  }
  const after = next !== undefined && [",", "—", ";"].includes(next.lower) ? words[to + 1] : next;
  if (after === undefined) return { end: directive.end, text: "" };
  const letter = text.charAt(after.start);
  return { end: after.start + 1, text: `? ${lower ? letter : letter.toUpperCase()}` };
}

/** Openers of a sentence that want a comma before a clause of another shape: "Also, what helped me was …". */
const needsComma = new Set(
  "also first firstly second secondly third thirdly finally lastly next otherwise instead meanwhile anyway however therefore still thus additionally furthermore moreover besides basically ultimately overall alternatively means again honestly personally meantime example instance experience step tip honest".split(
    " ",
  ),
);

/** Whether a word begins with a capital that "I" and names do not explain. */
const isCapital = (text: string, word: Word | undefined): boolean =>
  word !== undefined && word.lower !== "i" && text.charAt(word.start) !== text.charAt(word.start).toLowerCase();

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const uncapital = (text: string): string =>
  /^(?:I\b|[A-Z]{2})/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);

/** Whether the writer begins sentences in lower case and writes "i". */
function writesLower({ sentence: { text, words } }: Directive): boolean {
  const first = words.findIndex((word) => word.kind === kind.word);
  const letter = text.charAt(words[first]?.start ?? 0);
  return (
    first >= 0 &&
    !words.slice(0, first).some((word) => word.kind === kind.number) &&
    letter === letter.toLowerCase() &&
    !words.some((word) => word.lower.startsWith("i") && /^I(?:'|\u2019|$)/.test(text.slice(word.start, word.end)))
  );
}

function isShouted({ sentence, start, end }: Directive): boolean {
  const own = sentence.text.slice(start, end);
  return own.length > 8 && own === own.toUpperCase() && own !== own.toLowerCase();
}

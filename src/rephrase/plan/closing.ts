import type { Directive } from "../directive.js";
import { hasFinite, startsClause } from "../../english/clauses/clauses.js";
import { isSureOfOthers } from "../clause/reader/sure-of.js";
import { restText } from "../realize/rest.js";
import type { Realized } from "../realize/realized.js";
import { tag } from "../../english/text/tags.js";
import { has, isWord, kind, type Word } from "../../english/text/words.js";
import { sentenceLimit } from "../../english/verbs/ends/sentence-limit.js";

/** Where in the sentence, by the index of its first word, what stands behind the rewrite begins. */
export interface Behind {
  /** The next directive that is rewritten; undefined for the last of its sentence. */
  readonly next: number | undefined;
  /** What stays as it is because it tells what would come of a deed. */
  readonly stands: number | undefined;
}

/** What the rewrite ends with, and where: the clauses behind the advice as they are told, and the closing mark. */
export function closing(
  directive: Directive,
  realized: Realized,
  { next, stands }: Behind,
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
  const before = Math.min(next ?? limit, stands ?? limit);
  const until = before === limit ? limit : behindJoiners(words, to, before);
  const rest =
    to < until ? restText(directive, to, until, realized.time === "present", realized.person ?? "first") : undefined;
  const text = rest?.text ?? "";
  const end = rest === undefined ? directive.end : (words[until - 1]?.end ?? directive.end);
  if (next !== undefined || (to < limit && rest?.text !== "" && hasFinite(words, to, limit)))
    return { end, text, torn: rest?.torn === true };
  // the question is gone
  const marks = words.slice(limit).filter((word) => word.kind === kind.mark);
  const [mark] = marks;
  if (mark?.lower !== "?" || mark.quoted || marks.length > 1) return { end, text };
  return { end: mark.end, text: `${text}${directive.sentence.text.slice(end, mark.start)}.` };
}

/** Where the clauses behind the advice end before the directive at `next`, which only a comma or "and" may join to them. */
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
  // "… " Do you want to? "": the words said ask
  if (sentence.words[limit - 1]?.lower === '"' && sentence.words[limit - 2]?.lower === "?") return { end, text: "" };
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
  // "You have to choose: your job or your health", "Write it down... like you did": it belongs to the question
  if ((next?.lower === ":" || next?.lower === "…") && last !== undefined && !isSureOfOthers(words, to + 1)) {
    const mark = words[limit];
    const end = mark !== undefined && ending.includes(mark.lower) ? mark.end : last.end;
    return { end, text: `${text.slice(words[to - 1]?.end, last.end)}?` };
  }
  // "(If it is loud, close the door.)": nothing but marks
  if (words.slice(to).every((word) => word.kind === kind.mark)) {
    const own = next !== undefined && ending.includes(next.lower) ? next.end : directive.end;
    return { end: own, text: words.slice(to).some(({ lower: mark }) => mark === "?") ? "" : "?" };
  }
  const parted = next !== undefined && [",", "—", ";", "…"].includes(next.lower) ? to + 1 : to;
  // "…, because trust me, it will": no reason for a question
  const assured = isWord(words[parted + 1], "trust", "believe") && isWord(words[parted + 2], "me");
  // "? And this is the time": nothing stands before it any more to which it could be joined
  const joined = isWord(words[parted], "and") && startsClause(words, parted + 1);
  const after = words[joined || (assured && isWord(words[parted], "because", "cause", "cuz")) ? parted + 1 : parted];
  if (after === undefined) return { end: directive.end, text: "" };
  if (after.kind === kind.mark && ending.includes(after.lower)) return { end: directive.end, text: "?" };
  const letter = text.charAt(after.start);
  return { end: after.start + 1, text: `? ${lower ? letter : letter.toUpperCase()}` };
}

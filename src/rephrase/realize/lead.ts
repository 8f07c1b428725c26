import { applyChanges } from "../../documents/edit.js";
import { shiftPerson, type Change, type Person } from "../../english/person.js";
import type { Lead } from "../../english/clauses/leads.js";
import { tag } from "../../english/text/tags.js";
import { isWord, type Word } from "../../english/text/words.js";
import type { Directive } from "../directive.js";
import { isImagined, isLasting } from "./time/condition.js";
import { aimText } from "./aim.js";
import type { Telling } from "./time/telling.js";

/** The leads of a directive with the listener turned into `person` and told as `telling` has it; "If you" becomes "When I", for an experience has happened. */
export function leadText(directive: Directive, person: Person | undefined, telling?: Telling): string {
  const { sentence, leads, match } = directive;
  const { text, words } = sentence;
  const first = leads[0];
  const aim = aimText(directive, person);
  if (
    first === undefined ||
    (isAnyhow(words, first) && !isDo(directive)) ||
    (telling?.time === "past" && isUndone(words, first))
  )
    return aim;
  // "So maybe after a week, …": what was lived was no maybe
  const guessed = person !== undefined && isWord(words[first.from], "maybe", "perhaps") ? 1 : 0;
  const start = words[first.from + guessed]?.start ?? 0;
  const end = (match.aside === undefined ? words[match.from]?.start : words[match.aside.to - 1]?.end) ?? start;
  const changes: Change[] = [];
  if (person !== undefined)
    for (const lead of leads) {
      changes.push(
        ...shiftPerson(
          text,
          words,
          lead.from,
          lead.to,
          person === "plural" && hasOthers(words, lead) ? "first" : person,
        ),
      );
      const even = ["even", "only", "because"].includes(lead.opener) && telling?.time === "past" ? 1 : 0;
      const opener = words[lead.from + even];
      const second = words[lead.from + even + 1];
      if (
        opener === undefined ||
        !opening.has(opener.lower) ||
        (opener.lower !== "if" && telling?.time !== "past") ||
        !lead.finite ||
        isImagined(words, lead) ||
        leads.some((other) => other.opener === "when") ||
        second?.lower === "not" ||
        // "If I may": said of the writer's own words
        second?.lower === "i" ||
        second?.lower === "anything"
      )
        continue;
      const word = telling?.time === "past" && even === 0 && isLasting(words, lead) ? "since" : "when";
      const upper = text.charAt(opener.start) !== opener.lower.charAt(0);
      changes.push({
        start: opener.start,
        end: opener.lower !== "if" && second?.lower === "that" ? second.end : opener.end,
        text: upper ? word.charAt(0).toUpperCase() + word.slice(1) : word,
      });
      // "If it hurts, or if you doubt it" → "When it hurt, or when I doubted it"
      if (opener.lower === "if")
        for (const other of furtherIfs(words, lead)) changes.push({ start: other.start, end: other.end, text: "when" });
      // "If you're any good at it" → "Since I was good at it"
      const any = words.findIndex(
        (one, i) => i > lead.from && i < lead.to && isWord(one, "any") && isWord(words[i + 1], "good"),
      );
      if (any > 0) changes.push({ start: words[any - 1]?.end ?? 0, end: words[any]?.end ?? 0, text: "" });
      // "If you ever need one" → "When I needed one"
      const ever = words[lead.from + even + 2];
      if (ever?.lower === "ever")
        changes.push({ start: words[lead.from + even + 1]?.end ?? ever.start, end: ever.end, text: "" });
    }
  changes.push(...leads.flatMap((one) => whenFor(text, words[one.from], one)), ...(telling?.leads ?? []));
  if (leads.length === 1 && isOpinion(words, first)) return aim;
  if (isPossible(directive) && telling?.time === "past") return aim;
  let lead = applyChanges(text, start, end, later(changes)).trimEnd();
  if (/^then$/i.test(lead.slice(-4))) lead = lead.replace(/,?\s+then$/i, ",");
  // "If it hurts, please, please rest"
  if (/please,?$/i.test(lead.slice(-7))) lead = lead.replace(/,?\s*please,?$/i, ",").trimEnd();
  // "Or maybe, write him a card": no more than a guess led in
  if (/^[\s,]*$/.test(lead)) return aim;
  if (isFurther(directive)) lead = lead.replace(/,?\s*also$/i, ",");
  // "…, so" joins, but "if so" leads in
  if (!lead.endsWith(",") && !/[,—–:-]$|(?<!\b(?:if|when|doing) )\b(?:so|but|and|or)$/i.test(lead)) lead += ",";
  return `${lead} ${aim}`;
}

/** "In my opinion, rest", "judging from my experience": what announces what its writer holds leads in no story and no question. */
function isOpinion(words: readonly Word[], { from }: Lead): boolean {
  const at = isWord(words[from], "judging", "speaking") ? from + 1 : from;
  return (
    isWord(words[at], "in", "from", "by") &&
    isWord(words[at + 1], "my") &&
    isWord(words[at + 2], "opinion", "view", "book", "experience")
  );
}

const inquiring = new Set("ask wonder know see check tell sure".split(" "));

/** The further conditions that "or" and "and" join to the first of a lead; "if you ask how she is and if you can help" has none. */
const furtherIfs = (words: readonly Word[], { from, to }: Lead): readonly Word[] =>
  words
    .slice(from + 1, to)
    .filter(
      (word, i, rest) =>
        isWord(word, "if") &&
        !word.quoted &&
        isWord(rest[i - 1], "or", "and") &&
        !rest.slice(0, i).some(({ lower }) => inquiring.has(lower)),
    );

/** "Then the bell rings, stop" → "When the bell rang". */
const whenFor = (text: string, then: Word | undefined, { opener }: Lead): Change[] =>
  then?.lower === "then" && opener === "when"
    ? [{ start: then.start, end: then.end, text: text.charAt(then.start) === "T" ? "When" : "when" }]
    : [];

/** "When he cries, also call her": one more thing that helped, behind what leads it in. */
export const isFurther = ({ sentence: { words }, leads, match }: Directive): boolean =>
  leads.length > 0 && isWord(words[match.from - 1], "also");

/** "If you have friends there, help each other": they are had by one. */
const hasOthers = (words: readonly Word[], { from, to }: Lead): boolean =>
  isWord(words[from + 1], "you") &&
  isWord(words[from + 2], "have") &&
  words.slice(from + 3, to).some(({ tags }) => (tags & tag.plural) !== 0);

/** "Whatever you do, don't wake him": said to make an order stronger, and nothing else. */
const isAnyhow = (words: readonly Word[], { from, to }: Lead): boolean =>
  isWord(words[from], "whatever") && isWord(words[from + 1], "you") && isWord(words[from + 2], "do") && to <= from + 4;

/** "If you haven't already, call them", "If you're not already doing it, …": who tells of it has done it. */
const isUndone = (words: readonly Word[], { from, to, opener }: Lead): boolean =>
  opener === "if" &&
  isWord(words[to - 1], ",") &&
  words.slice(from, to).some((word) => isWord(word, "already", "yet")) &&
  words.slice(from + 1, to - 1).every((word) => undone.has(word.lower)) &&
  words.slice(from + 1, from + 4).some(({ lower }) => lower === "not" || lower.endsWith("n't"));

const undone = new Set(
  "you you're you've haven't aren't don't not already yet doing done it that this so tried been have are".split(" "),
);

/** "Whatever you do, do it well": "it" is whatever one does. */
const isDo = ({ phrase: { heads }, sentence: { words } }: Directive): boolean =>
  heads[0]?.lemma === "do" && isWord(words[heads[0].at + 1], "it");

/** What opens a condition: "Assuming they agree, …". */
const opening = new Set("if assuming provided providing".split(" "));

/** "If possible," and the like in front of advice, which go behind what was done. */
const isPossible = ({ sentence: { words }, leads }: Directive): boolean =>
  leads.length === 1 &&
  leads[0]?.opener === "if" &&
  ["possible", "necessary", "needed"].includes(words[leads[0].from + 1]?.lower ?? "");

/** What of the leads goes behind the advice: " if possible"; "" where the advice says as much, "see if you can". */
export function trailText(directive: Directive, { time }: Telling): string {
  const { sentence, phrase } = directive;
  if (time !== "past" || !isPossible(directive)) return "";
  const own = sentence.words.slice(directive.match.verb, phrase.to);
  return own.some(({ lower }) => lower === "if")
    ? ""
    : ` if ${sentence.words[(directive.leads[0]?.from ?? 0) + 1]?.lower}`;
}

/** The later of two changes at one place is meant. */
export function later(changes: readonly Change[]): readonly Change[] {
  if (changes.length < 2) return changes;
  const at = new Map<number, Change>();
  for (const change of changes) at.set(change.start, change);
  return [...at.values()];
}

import { applyChanges } from "../../documents/edit.js";
import { sentenceLimit } from "../../english/verbs/ends/sentence-limit.js";
import { kind } from "../../english/text/words.js";
import { shiftPerson, type Person } from "../../english/person.js";
import type { Directive } from "../../rephrase/directive.js";
import type { Parts, Style } from "../../rephrase/forms.js";
import { frameBefore } from "../../rephrase/clause/frame.js";
import { leadText } from "../../rephrase/realize/lead.js";
import type { Target } from "../../rephrase/realize/phrase/form.js";
import { phraseText } from "../../rephrase/realize/phrase/phrase.js";
import type { Realized, Turn } from "../../rephrase/realize/realized.js";
import { tellingOf } from "../../rephrase/realize/time/telling.js";
import { anyOf, meant } from "../issues/nearest.js";
import type { PatternFault } from "./pattern.js";

/** The forms of a verb that can be asked for: {verb|gerund}. */
const verbFilters: ReadonlyMap<string, Target> = new Map([["base", "base"], ["gerund", "gerund"], ["past", "past"]]); // prettier-ignore
/** Who is spoken of in a part: the writer, the reader, or somebody. */
const personFilters: ReadonlyMap<string, Person | undefined> = new Map([["mine", "first"], ["yours", undefined], ["theirs", "third"]]); // prettier-ignore
const filters = new Set([...verbFilters.keys(), ...personFilters.keys()]);

/** A piece of a template: text as it stands, or a part with the filters behind it. */
type Piece = string | { readonly name: string; readonly target?: Target; readonly person?: Person | "reader" };

/** A template that has been read: what it holds, and how its sentence ends. */
export interface Template {
  readonly pieces: readonly Piece[];
  /** The mark that closes it; one with none takes the place of words inside a sentence. */
  readonly mark: "." | "?" | "!" | "";
}

const marks: readonly Template["mark"][] = [".", "?", "!"];

/** Reads a template: "It helped me to {verb} {rest}". `parts` are those of the pattern; {verb} also names {verb-ing}. */
export function readTemplate(text: string, parts: readonly string[]): Template | PatternFault {
  const known = parts.map((part) => (part === "verb-ing" ? "verb" : part));
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of text.matchAll(/\{(?<inside>[^{}]*)\}/g)) {
    const [name = "", ...wanted] = (match.groups?.["inside"] ?? "").split("|").map((word) => word.trim());
    const fault = (sentence: string): PatternFault => ({ offset: match.index, sentence });
    if (!known.includes(name))
      return fault(
        known.length === 0
          ? `There is no part {${name}}: only a pattern has parts.`
          : `There is no part {${name}} in the pattern.${meant(name, known)}`,
      );
    const unknown = wanted.find((filter) => !filters.has(filter) || (verbFilters.has(filter) && name !== "verb"));
    if (unknown !== undefined)
      return fault(
        `“${unknown}” is nothing that {${name}} can be turned into, which is ${anyOf(name === "verb" ? [...filters] : [...personFilters.keys()])}.${meant(unknown, filters)}`,
      );
    if (match.index > at) pieces.push(text.slice(at, match.index));
    at = match.index + match[0].length;
    pieces.push(pieceOf(name, wanted));
  }
  const rest = text.slice(at).trimEnd();
  const stray = rest.search(/[{}]/);
  if (stray !== -1) return { offset: at + stray, sentence: "This brace stands alone; a part is written {rest}." };
  const mark = marks.find((one) => one !== "" && rest.endsWith(one)) ?? "";
  pieces.push(mark === "" ? rest : rest.slice(0, -1));
  return { pieces: pieces.filter((piece) => piece !== ""), mark };
}

function pieceOf(name: string, wanted: readonly string[]): Piece {
  const target = wanted.map((filter) => verbFilters.get(filter)).find((found) => found !== undefined);
  const filter = wanted.find((one) => personFilters.has(one));
  const person = filter === undefined ? undefined : (personFilters.get(filter) ?? "reader");
  return { name, ...(target && { target }), ...(person && { person }) };
}

const persons: Readonly<Record<Style, Person | undefined>> = {
  experience: "first",
  permission: "first",
  witness: "third",
  question: undefined,
};

/**
 * Puts the parts of what was found into a template; the listener becomes who speaks in the style. Undefined where a whole
 * sentence would take the place of a part of one.
 */
export function fill(template: Template, style: Style, turn: Turn, parts: Parts): Realized | undefined {
  const { directive, continues } = turn;
  const { match, sentence } = directive;
  if (match.to !== undefined && template.mark !== "" && !isWholeClause(directive, match.to)) return undefined;
  const { text, target } = filled(template, style, directive, parts);
  const person = persons[style];
  const telling = person === undefined ? undefined : tellingOf(directive, person);
  const lead = leadText(directive, person, telling);
  const said = lead === "" ? text : lead + lower(text);
  const alone = match.to === undefined || match.to >= sentenceLimit(sentence.words);
  return {
    text: continues === undefined ? said : lower(said),
    opener: typeof template.pieces[0] === "string" ? template.pieces[0] : turn.last,
    target,
    time: telling?.time ?? "present",
    ends: template.mark === "?" ? "?" : alone && (template.mark !== "" || match.to === undefined) ? "." : "",
  };
}

/** Whether the words [match.from, to) are a clause with nothing around them but other clauses. */
function isWholeClause({ match, sentence }: Directive, to: number): boolean {
  const next = sentence.words[to];
  return frameBefore(sentence, match.from) !== undefined && (next === undefined || next.kind > kind.number);
}

function filled(
  { pieces }: Template,
  style: Style,
  directive: Directive,
  parts: Parts,
): { readonly text: string; readonly target: Target } {
  const { phrase, match } = directive;
  const verb = phrase.heads[0]?.at ?? match.verb;
  let text = "";
  let target: Target = "base";
  for (let i = 0; i < pieces.length; i += 1) {
    const piece = pieces[i];
    if (piece === undefined) continue;
    if (typeof piece === "string") {
      text += piece;
      continue;
    }
    const person = piece.person === undefined ? persons[style] : piece.person === "reader" ? undefined : piece.person;
    if (piece.name === "rest") text += partText(directive, parts.get("rest") ?? [verb + 1, phrase.to], person);
    else if (piece.name !== "verb") text += partText(directive, parts.get(piece.name), person);
    else {
      const asked = piece.target ?? "base";
      target = asked === "past" && style === "question" ? "subjunctive" : asked;
      const next = pieces[i + 2];
      const withRest = pieces[i + 1] === " " && typeof next === "object" && next.name === "rest";
      if (withRest) i += 2;
      const to = withRest ? (parts.get("rest")?.[1] ?? phrase.to) : verb + 1;
      text = joined(text, verbText(directive, target, person, to));
    }
  }
  return { text: text.replaceAll(/ {2,}/g, " ").trimEnd(), target };
}

/** A denied verb brings its own "to": "It helped me to" and "not to call". */
const joined = (before: string, verb: string): string =>
  /^(?:not|never) to /.test(verb) && before.endsWith("to ") ? before.slice(0, -3) + verb : before + verb;

const lower = (text: string): string =>
  /^(?:I\b|[A-Z]{2})/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);

/** The verb in the form asked for, with what goes with it up to the word `to`. */
function verbText(directive: Directive, target: Target, person: Person | undefined, to: number): string {
  const { phrase } = directive;
  const heads = phrase.heads.filter(({ at }) => at < to);
  return phraseText({ ...directive, phrase: { ...phrase, heads, to } }, target, person);
}

function partText(
  { sentence }: Directive,
  part: readonly [number, number] | undefined,
  person: Person | undefined,
): string {
  if (part === undefined) return "";
  const { text, words } = sentence;
  const [from, to] = part;
  const start = words[from]?.start;
  const end = words[to - 1]?.end;
  if (start === undefined || end === undefined || from >= to) return "";
  return applyChanges(text, start, end, person === undefined ? [] : shiftPerson(text, words, from, to, person));
}

import type { Sentence } from "../english/sentences.js";
import { readVerbPhrase, skipFrameAdverbs } from "../english/verb-phrase.js";
import type { Directive, Match } from "./directive.js";
import { leadsBefore } from "./frame.js";
import { commandPlaces } from "./places.js";
import type { Rule } from "./rule.js";
import { rules } from "./rules/index.js";

const startRules: readonly Rule[] = rules.filter((rule) => rule.triggers === "start");
const triggered = new Map<string, Rule[]>();
for (const rule of rules)
  if (rule.triggers !== "start")
    for (const word of rule.triggers) {
      const listed = triggered.get(word);
      if (listed === undefined) triggered.set(word, [rule]);
      else listed.push(rule);
    }

/** The directives of one sentence in order, not yet looked at by any guard. */
export function detect(sentence: Sentence): Directive[] {
  const { words } = sentence;
  const found: Directive[] = [];
  const places = commandPlaces(words);
  let cursor = 0;
  let at = 0;
  while (at < words.length) {
    const word = words[at];
    if (word === undefined || word.quoted) {
      at += 1;
      continue;
    }
    const directive = tryAt(sentence, at, cursor, places);
    if (directive !== undefined) {
      found.push(directive);
      cursor = directive.phrase.to;
      at = Math.max(at + 1, cursor);
    } else at += 1;
  }
  return found;
}

function tryAt(sentence: Sentence, at: number, cursor: number, places: ReadonlySet<number>): Directive | undefined {
  const { words } = sentence;
  const lower = words[at]?.lower ?? "";
  for (const rule of triggered.get(lower) ?? []) {
    const match = rule.find(sentence, at, at);
    if (match !== undefined && match.from >= cursor) return build(rule, sentence, match, cursor);
  }
  if (!places.has(at)) return undefined;
  const verb = skipFrameAdverbs(words, at);
  for (const rule of startRules) {
    const match = rule.find(sentence, verb, at);
    if (match !== undefined && match.from >= cursor) return build(rule, sentence, match, cursor);
  }
  return undefined;
}

function build(rule: Rule, sentence: Sentence, match: Match, cursor: number): Directive | undefined {
  const { words } = sentence;
  const phrase = readVerbPhrase(words, match.from, match.verb, match.shape, match.polarity, match.mid ?? match.verb);
  const to = match.drop !== undefined && match.drop[1] > phrase.to ? match.drop[1] : phrase.to;
  const leads = leadsBefore(sentence, match.from).filter((lead) => lead.from >= cursor);
  let begin = leads[0]?.from ?? match.from;
  if (leads.length > 0 && begin > cursor && ["maybe", "perhaps"].includes(words[begin - 1]?.lower ?? "")) begin -= 1;
  const first = words[begin];
  const last = words[to - 1];
  if (first === undefined || last === undefined) return undefined;
  return { rule, sentence, match, phrase: { ...phrase, to }, leads, start: first.start, end: last.end };
}

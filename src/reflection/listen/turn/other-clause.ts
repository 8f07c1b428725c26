import { isBoundary, skipAdverbs } from "../../../english/clauses/clauses.js";
import { isI } from "../../../english/address.js";
import { feelingOf } from "../../../english/feelings.js";
import { lemmaOf } from "../../../english/lexicon.js";
import { tag } from "../../../english/text/tags.js";
import { has, type Word } from "../../../english/text/words.js";
import { skipGrading } from "./state.js";
import { circumstances, holding, regretted, states } from "./unsaid.js";

type Words = readonly Word[];

/** Where the subject that begins at `start` ends: before the first word that can only be its verb; `start` when there is none. */
function subjectEnd(words: Words, start: number): number {
  for (let i = start + 1; i < words.length && i < start + 7; i += 1) {
    const word = words[i];
    if (word === undefined || isBoundary(word) || has(word, tag.subject)) return start;
    // "the letter my mother wrote": one clause inside another
    if (has(word, tag.possessive | tag.determiner) && !has(words[i - 1], tag.preposition | tag.coordinator | tag.determiner) && !/^(?:both|all|each)$/.test(word.lower)) return start; // prettier-ignore
    if (has(word, tag.be | tag.modal | tag.auxiliary | tag.past | tag.thirdPerson) && (!has(words[i - 1], tag.possessive | tag.determiner) || /^(?:both|all|each)$/.test(words[i - 1]?.lower ?? ""))) return i; // prettier-ignore
    if (has(words[i - 1], tag.plural) && has(word, tag.base) && !has(word, tag.preposition)) return i;
  }
  return start;
}

/** Whether the noun phrase words[from, to) is somebody rather than something: it begins with "my" and is one word on, or is a pronoun. */
function isPersonal(words: Words, from: number, to: number): boolean {
  const last = words[to - 1];
  return has(words[from], tag.subject) || !has(last, tag.gerund) && /^(?:mum|mom|dad|mother|father|son|daughter|sister|brother|wife|husband|partner|boss|friend|friends|kids|children|manager|teacher|colleague|girlfriend|boyfriend|ex|family|parents)$/.test(last?.lower ?? ""); // prettier-ignore
}

/** Whether what is told of somebody or something else, with the writer in it, can be given back: "My mother died last year". */
export function otherClause(words: Words): boolean {
  const start = skipAdverbs(words, 0);
  const first = words[start];
  const pronoun = has(first, tag.subject) || /^(?:it|this|that)$/.test(first?.lower ?? "");
  const joined = has(first, tag.contraction) && !isI(first);
  const end = pronoun || joined ? start + 1 : subjectEnd(words, start);
  if (end <= start) return false;
  let i = end;
  let verb = "";
  if (joined) verb = first?.lower.endsWith("'s") === true || first?.lower.endsWith("'re") === true ? "is" : "would";
  while (has(words[i], tag.midAdverb)) i += 1;
  if (verb === "") {
    verb = words[i]?.lower ?? "";
    i += 1;
  }
  const thing = /^(?:it|it's|this|that|that's|this)$/.test(first?.lower ?? "");
  if (/^(?:is|was|are|were|isn't|wasn't|aren't|weren't|has|have|had|hasn't|haven't|hadn't)$/.test(verb)) {
    i = skipGrading(words, i);
    if (/^(?:been|just|always)$/.test(words[i]?.lower ?? "")) i = skipGrading(words, i + 1);
    const word = words[i];
    if (word === undefined || isBoundary(word)) return false;
    // "it was me", "her mother is not my friend", "the decision is mine": said to somebody, a verdict
    if (word.lower === "mine" || word.lower === "my" || word.lower === "me") return false;
    if (/^(?:has|have|had)/.test(verb)) return !holding.has(lemmaOf(word.lower) ?? "");
    if (states.has(word.lower) || feelingOf(word.lower) === "plain") return true;
    if (circumstances.has(word.lower)) return thing || !/^(?:my|his|her|he|she|they|the)$/.test(first?.lower ?? "") || has(words[end - 1], tag.gerund) || !isPersonal(words, start, end); // prettier-ignore
    if (word.lower === "being") return false;
    if (has(word, tag.gerund | tag.participle | tag.preposition)) return !regretted.has(lemmaOf(word.lower) ?? "");
    return thing && has(word, tag.wh);
  }
  if (/^(?:doesn't|didn't|don't|won't|can't|couldn't|wouldn't|would|did|does)$/.test(verb)) {
    const lemma = lemmaOf(words[skipAdverbs(words, i)]?.lower ?? "");
    return lemma !== undefined && !holding.has(lemma) && !regretted.has(lemma);
  }
  const lemma = lemmaOf(verb);
  if (lemma === undefined || has(words[i - 1], tag.modal)) return false;
  // "warm gloves for my girls": a noun alone, and what may be no verb
  const led = has(first, tag.subject | tag.possessive | tag.determiner | tag.pronoun) || first?.tags === 0;
  if (!led && !has(words[i - 1], tag.past)) return false;
  if (!has(words[i - 1], tag.past | tag.thirdPerson) && !has(words[end - 1], tag.plural) && first?.lower !== "they")
    return false;
  if (thing && /^(?:make|help|take|feel|hurt|give|remind|scare|leave|cost|keep|mean|matter|break|start|happen|bother|upset|help)$/.test(lemma)) return true; // prettier-ignore
  const next = words[i]?.lower ?? "";
  if (lemma === "make" && next === "me") return /^(?:laugh|smile|happy|proud|dinner|tea|breakfast|coffee|soup)$/.test(words[i + 1]?.lower ?? ""); // prettier-ignore
  // "my landlord wants me out", not "he wants me"
  if (lemma === "want" && next === "me")
    return /^(?:to|out|back|in|home|at|there|here)$/.test(words[i + 1]?.lower ?? "");
  if (/^(?:seem|look|sound|feel)$/.test(lemma)) return feelingOf(words[skipGrading(words, i)]?.lower ?? "") === "plain";
  // "my aunt thinks I'm ill"
  if (/^(?:think|believe|know)$/.test(lemma)) return i >= words.length || words.slice(i).some(isI);
  return !holding.has(lemma) && !/^(?:make|mean|deserve|need|let)$/.test(lemma);
}

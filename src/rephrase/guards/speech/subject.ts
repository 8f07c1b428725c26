import { saysSo } from "../../../english/verbs/ends/new-clause.js";
import { among } from "../../../english/text/remembered.js";
import { closing, isBoundary, isFinite, skipAdverbs, startsClause } from "../../../english/clauses/clauses.js";
import { tag } from "../../../english/text/tags.js";
import { has, isWord, kind, type Word } from "../../../english/text/words.js";
import type { Guard } from "../../guard.js";
import { holdsTagged, mentions } from "../../../english/text/mentions.js";

type Words = readonly Word[];

/** "Feed them with love works in most homes": what looks like a command is what the sentence speaks of. */
export const subject: Guard = {
  name: "subject",
  about: "“Feed them with love works” tells what a deed does; a verb of the sentence's own stands behind.",
  holds({ rule, sentence: { words }, match, phrase, leads }) {
    if (rule.name !== "imperative" && rule.name !== "maybe-try") return false;
    // "When my son was two, see lions made him laugh": a tale, whatever its verb
    if (leads.some(({ from, to, opener }) => opener === "when" && words.slice(from, to).some(isPast))) return true;
    if (!holdsTagged(words, tag.modal | tag.be) && !tellsByForm(words)) return false;
    return hasPredicate(words, phrase.heads.at(-1)?.at ?? match.verb) || isCompound(words, match.verb);
  },
  keeps: [
    "Feed them with love works in most homes.",
    "Bake the bread twice and freeze the rest is another way.",
    "Maybe try asking her to draw it on her own could help.",
    "Cover stories that don't name your town, its people and its shops may bore your readers.",
    "When my son was two, see lions made him laugh.",
    "Take a bus to the sea will be enough for one day.",
  ],
  leaves: [
    "Feed them with love every day.",
    "Tell her your son is ill and the other kids are tired.",
    "Make sure the bread is fresh and will last.",
    "Take the one that is cheap and can be washed.",
    "Ask the porter, he will know.",
    "Get it in a will.",
    "Have it at hand should they ask.",
    "Ask her about the choices your niece is making.",
    "Take a look at the shops, labour unions will help.",
    "Take a coat in case your bus is late.",
    "Be kind, but keeping quiet is fine.",
  ],
};

const behind = tag.preposition | tag.adverb | tag.midAdverb | tag.determiner;

/** Verbs that say what a deed does. */
const effects = "works helps sounds seems";
const isEffect = among(new Set(effects.split(" ")));

/** The finite verbs besides, without one of which there is no verb of the sentence's own. */
const tellsByForm = mentions(`${effects} don't doesn't didn't has does`);

/** Whether more finite verbs follow the one at `head` in its clause than there are clauses inside that could have them. */
function hasPredicate(words: Words, head: number): boolean {
  let open = takesClause(words, head) ? 1 : 0;
  for (let i = head + 1; i < words.length; i += 1) {
    const word = words[i];
    if (word === undefined || word.quoted || word.kind === kind.number || word.lower === "/") continue;
    if (word.lower === "(") i = Math.max(i, closing(words, i, words.length));
    else if (word.kind !== kind.word || word.lower.includes("-")) return false;
    else if (has(word, tag.coordinator)) {
      if (startsClause(words, i + 1) || has(words[i + 1], tag.gerund)) open += 1;
      // "that is cheap and can be washed"
      else if (isOwnVerb(words, skipAdverbs(words, i + 1))) i = skipAdverbs(words, i + 1);
    } else if (isOwnVerb(words, i)) {
      open -= 1;
      // "like somebody who was tired would"
      if (open < 0) return !isBoundary(words[i + 1]);
    } else if (opensClause(words, head, i)) open += 1;
  }
  return false;
}

/** "tell her your son is ill": a verb that may have a clause behind it with no "that" between; "ask her to come" has none. */
function takesClause(words: Words, at: number): boolean {
  if (isWord(words[at], "sure", "certain")) return true;
  if (!saysSo(words[at])) return false;
  return !isWord(words[at + 1], "to") && !isWord(words[at + 2], "to");
}

const isPast = (word: Word): boolean => isWord(word, "was", "were");

const isRelative = among(new Set(["that", "who", "which"]));

/** "Cover stories that don't name your town may bore them": a noun before its plural, with a clause that tells which. */
function isCompound(words: Words, at: number): boolean {
  let end = at + 1;
  if (!has(words[at], tag.noun) || !has(words[end], tag.plural)) return false;
  while (has(words[end], tag.plural) || (isWord(words[end], "and", "or") && has(words[end + 1], tag.plural))) end += 1;
  if (!isRelative(words[end])) return false;
  const own = words.flatMap((_, i) => (i > end && isOwnVerb(words, i) ? [i] : []));
  return own.length > 1 && has(words[(own[1] ?? 0) - 1], tag.noun | tag.plural);
}

function opensClause(words: Words, head: number, at: number): boolean {
  const word = words[at];
  if (has(word, tag.wh)) return !isWord(words[at + 1], "to");
  if (has(word, tag.subordinator) || isWord(word, "that", "once") || takesClause(words, at)) return true;
  if (isWord(word, "before", "after", "until", "since", "than", "as")) return startsClause(words, at + 1);
  if (has(word, tag.subject | tag.pronoun)) return isFinite(words, at + 1, word?.lower ?? "");
  // "the choices your niece is making", "in case your bus is late"
  return (
    at > head + 1 &&
    has(word, tag.determiner | tag.possessive) &&
    !has(words[at - 1], tag.preposition | tag.coordinator) &&
    startsClause(words, at)
  );
}

/** "will", "is", "doesn't", "works": a verb that is finite by its form, and no noun. */
function isOwnVerb(words: Words, at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (has(before, tag.determiner | tag.possessive | tag.preposition) && !isRelative(before)) return false;
  // "should they ask" is a condition
  if (has(word, tag.modal))
    return (
      !isWord(word, "better", "need", "needs", "dare") && !isWord(before, "to") && !has(words[at + 1], tag.subject)
    );
  if (isEffect(word))
    return !has(before, tag.adjective | tag.plural) && (isBoundary(words[at + 1]) || has(words[at + 1], behind));
  if (isWord(word, "am")) return false;
  return has(word, tag.be) || isWord(word, "don't", "doesn't", "didn't", "has", "does");
}

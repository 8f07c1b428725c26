import { isBoundary, skipAdverbs } from "../clauses/clauses.js";
import { tag } from "./tags.js";
import { has, readAs, type Word } from "./words.js";

/** "so your aren't late", "if your not sure" are read as "you", "you're": a possessive is followed by what somebody has. Changes the array. */
export function mendYour(words: Word[], first: number): void {
  for (let i = first; i < words.length; i += 1) {
    const word = words[i];
    if (word?.lower !== "your") continue;
    const meant =
      has(words[i + 1], tag.be | tag.modal) && words[i + 1]?.lower !== "'s"
        ? "you"
        : isMistakenYour(words, i)
          ? "you're"
          : "your";
    if (meant !== "your") words[i] = readAs(word, meant);
  }
}

/** Prepositions that also open a clause: "because you're", "before you're". */
const clausal = tag.subordinator | tag.wh | tag.coordinator;

/** "bring you're own lunch", "about you re mother": read as "your" where nobody can be what follows. Changes the array. */
export function mendYoure(words: Word[], first: number): void {
  for (let i = first; i < words.length; i += 1) {
    const word = words[i];
    const next = words[i + 1];
    const parted = word?.lower === "you" && next?.lower === "re";
    if (word === undefined || !(parted || word.lower === "you're")) continue;
    const what = words[parted ? i + 2 : i + 1];
    const behind = words[parted ? i + 3 : i + 2];
    const named = has(what, tag.noun) && !has(what, tag.adjective | tag.gerund | tag.participle | tag.adverb);
    const own = what?.lower === "own" && has(behind, tag.noun | tag.plural);
    const before = words[i - 1];
    // "practise you re tone of voice"
    const part = parted && named && behind?.lower === "of" && what?.lower !== "part" && !has(what, tag.plural);
    const after = has(before, tag.preposition) && !has(before, clausal) && named;
    if (!own && !part && !after) continue;
    words[i] = readAs(parted ? { ...word, end: next.end } : word, "your");
    if (parted) words.splice(i + 1, 1);
  }
}

/** "as long as he calls": whether a clause that leads in runs up to `at`. */
function isLedIn(words: readonly Word[], at: number): boolean {
  for (let i = at - 2; i >= 0 && !isBoundary(words[i]); i -= 1)
    if (has(words[i], tag.subordinator) && words[i]?.lower !== "that") return true;
  return false;
}

/** Where somebody is. */
const stays = new Set("home there here out in up away back outside inside".split(" "));

/** "your" typed for "you're": "if your not sure", "when your feeling low". */
function isMistakenYour(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  // "if your already tired": no adverb of the middle stands before what somebody has without a quality
  const degree = has(before, tag.subordinator) && has(words[at + 1], tag.midAdverb | tag.adverb);
  const behind = degree ? skipAdverbs(words, at + 1) : at + 1;
  const next = words[behind];
  if (next === undefined) return false;
  if (next.lower === "not" || next.lower === "going" || next.lower === "gonna") return true;
  const after = words[behind + 1];
  // "when your really upset,", "if your never home,"
  const is = has(next, tag.adjective | tag.participle) || stays.has(next.lower);
  if (behind > at + 1 && is && isBoundary(after)) return true;
  // "when your on the train"
  if (
    (before === undefined || isBoundary(before) || has(before, tag.subordinator | tag.coordinator | tag.wh)) &&
    has(next, tag.preposition) &&
    !has(next, tag.noun | tag.adjective | tag.base)
  )
    return true;
  // "if your asked first"
  if (
    has(before, tag.subordinator) &&
    has(next, tag.participle) &&
    !has(next, tag.noun | tag.adjective | tag.base) &&
    (isBoundary(after) || has(after, tag.determiner | tag.pronoun | tag.preposition | tag.adverb | tag.object))
  )
    return true;
  // "things your good at": what one is good at stands before
  if (has(next, tag.adjective) && !has(next, tag.noun) && has(after, tag.preposition) && isBoundary(words[behind + 2]))
    return true;
  // "before your comfortable leaving"
  if (
    has(before, tag.subordinator) &&
    has(next, tag.adjective) &&
    !has(next, tag.noun | tag.base) &&
    has(after, tag.gerund) &&
    !has(after, tag.noun | tag.adjective) &&
    !has(words[behind + 2], tag.noun | tag.plural)
  )
    return true;
  // "as long as he calls your happy."
  if (
    has(next, tag.adjective) &&
    !has(next, tag.noun | tag.plural | tag.base) &&
    isBoundary(after) &&
    has(before, tag.noun | tag.thirdPerson) &&
    isLedIn(words, at)
  )
    return true;
  // "because your social and family life": two qualities of one noun
  const shared =
    has(after, tag.coordinator) &&
    has(words[behind + 2], tag.adjective | tag.noun) &&
    has(words[behind + 3], tag.noun | tag.plural);
  // "if your fond of it": a quality with no noun behind it
  if (
    !shared &&
    has(before, tag.subordinator | tag.contraction | tag.coordinator) &&
    has(next, tag.adjective) &&
    !has(next, tag.noun | tag.plural | tag.base) &&
    (isBoundary(after) || has(after, tag.preposition | tag.coordinator) || after?.lower === "to")
  )
    return true;
  return (
    has(before, tag.subordinator) &&
    has(next, tag.gerund) &&
    !has(next, tag.noun) &&
    !has(after, tag.be | tag.thirdPerson)
  );
}

import { isBoundary, skipAdverbs } from "../../../english/clauses/clauses.js";
import { isI } from "../../../english/address.js";
import { feelingOf } from "../../../english/feelings.js";
import { lemmaOf } from "../../../english/lexicon.js";
import { tag } from "../../../english/text/tags.js";
import { has, kind, type Word } from "../../../english/text/words.js";
import { plainState, skipGrading, skipJust } from "./state.js";
import { circumstances, regretted } from "./unsaid.js";

type Words = readonly Word[];

const negations = /^(?:not|never|don't|didn't|doesn't|haven't|hadn't|can't|couldn't|wouldn't|cannot|wasn't|isn't|aren't|weren't|hasn't)$/; // prettier-ignore

/** What may be said of how somebody feels, though not of what they are: "you feel better". */
const feltWell = /^(?:better|worse|good|great|fine|ok|okay|lucky|confident|strong|brave|emotional)$/;

/** What somebody cannot do for it does not come; other verbs behind "can't" would forbid, once turned. */
const unwilled = /^(?:sleep|stop|eat|breathe|think|focus|remember|forget|feel|forgive|find|see|believe|understand|imagine|concentrate|cope|face|get|shake|bring|help|wait|stand|afford|seem|cry|relax|rest|hear|switch|settle|sit|bear|accept|explain|decide|move|even|let)$/; // prettier-ignore

/** Whether the verb at `at` tells of something felt, thought, wanted or done, and not of a wrong or a boast. */
function plainDeed(words: Words, at: number, denied: boolean): boolean {
  const word = words[at];
  const lemma = lemmaOf(word?.lower ?? "");
  if (word === undefined || lemma === undefined || !has(word, tag.base | tag.past | tag.participle | tag.gerund))
    return false;
  if (regretted.has(lemma)) return denied && lemma !== "hit";
  const next = words[skipAdverbs(words, at + 1)];
  if (lemma === "feel") {
    if (words[at + 1]?.lower === "like") return !has(words[at + 2], tag.determiner) && !isI(words[at + 2]);
    const i = skipGrading(words, skipJust(words, at + 1));
    const feeling = feelingOf(words[i]?.lower ?? "");
    return feeling === "plain" || feltWell.test(words[i]?.lower ?? "") || (feeling === undefined && !has(words[i], tag.adjective)) || (feeling === undefined && circumstances.has(words[i]?.lower ?? "")); // prettier-ignore
  }
  if (/^(?:mean|guess|suppose|swear|bet|deserve|promise|recommend|suggest|advise|insist|admit|confess)$/.test(lemma))
    return false;
  if (lemma === "know" && word.lower === "know") return denied;
  if (lemma === "care" && denied) return false;
  if (lemma === "want" && word.lower !== "wanted" && isI(words[at + 1])) return false;
  // "I hate myself", "I blame myself", "I let myself go"
  if (next?.lower === "myself")
    return !/^(?:hate|blame|let|kill|hurt|harm|loathe|despise|embarrass|cut|kick|punish|judge|doubt)$/.test(lemma);
  return true;
}

/** Whether the clause of a first person at `at` stands inside another: "I think I can", "if I can". */
export function isInner(words: Words, at: number): boolean {
  for (let i = at - 1; i >= 0; i -= 1) {
    const word = words[i];
    if (isBoundary(word)) return false;
    if (has(word, tag.coordinator) && word?.lower !== "so") return false;
    if (has(word, tag.subordinator | tag.wh) || word?.lower === "that") return true;
    if (has(word, tag.past | tag.base | tag.thirdPerson) && i === at - 1) return true;
    // "I'm afraid I will lose it"
    if (i === at - 1 && (feelingOf(word?.lower ?? "") !== undefined || word?.lower === "sure")) return true;
  }
  return false;
}

/** Whether what follows the "I" at `at` can be said to somebody as their own. */
export function ownClause(words: Words, at: number): boolean {
  const subject = words[at]?.lower ?? "";
  const inner = isInner(words, at);
  let i = at + 1;
  let verb = subject === "i'm" ? "am" : subject === "i've" ? "have" : subject === "i'd" ? "would" : "";
  if (subject === "i'll") return inner;
  let denied = false;
  // "I myself", "I, too,": nothing that is read here
  if (isBoundary(words[i]) && verb === "") return false;
  const skip = (): void => {
    for (;;) {
      const word = words[i];
      if (negations.test(word?.lower ?? "") && !has(word, tag.modal | tag.auxiliary | tag.be)) denied = true;
      else if (
        !has(word, tag.midAdverb) &&
        !(word?.lower.endsWith("ly") === true && has(word, tag.adverb)) &&
        word?.lower !== "ever"
      )
        break;
      else if (word?.lower === "too" || word?.lower === "both" || word?.lower === "all") break;
      i += 1;
    }
  };
  for (let step = 0; step < 5; step += 1) {
    if (verb === "") {
      skip();
      const word = words[i];
      if (word === undefined || word.kind !== kind.word) return step > 0;
      verb = word.lower;
      i += 1;
    }
    if (negations.test(verb)) denied = true;
    // "I'd been waiting", "I'd lost my keys"
    if (verb === "would" && subject === "i'd" && step === 0) {
      skip();
      const next = words[i];
      if (next?.lower === "been" || (has(next, tag.participle) && !has(next, tag.base))) {
        verb = "";
        continue;
      }
    }
    // "I been there": no verb of its own
    if (verb === "been" && subject === "i" && step === 0) return false;
    if (verb === "wanna") return has(words[i], tag.base);
    // "my sister and I are close"
    if (/^(?:are|aren't)$/.test(verb) && words[at - 1]?.lower === "and") return plainState(words, i);
    if (/^(?:am|was|were|be|been|wasn't|being)$/.test(verb)) return plainState(words, i);
    if (/^(?:have|had|has|haven't|hadn't|'ve)$/.test(verb)) {
      const start = i;
      skip();
      if (words[i]?.lower === "to") return verb === "had";
      if (has(words[i], tag.participle) && !has(words[i], tag.adjective | tag.noun)) {
        verb = "";
        continue;
      }
      if (words[i]?.lower === "been") {
        verb = "been";
        i += 1;
        continue;
      }
      // "I've was": no verb of English
      if (subject === "i've" && step === 0 && !/^(?:a|an|no|the|my|got|only)$/.test(words[start]?.lower ?? "") && !has(words[i], tag.participle)) return false; // prettier-ignore
      i = start;
      return (
        !/^(?:got|a point|better)$/.test(words[i]?.lower ?? "") &&
        !/^(?:right|point|problem)$/.test(words[i + 1]?.lower ?? "")
      );
    }
    if (/^(?:do|did|don't|didn't|'d|would|wouldn't|used|can't|couldn't|cannot)$/.test(verb)) {
      if (verb === "used") {
        if (words[i]?.lower !== "to") return true;
        i += 1;
        // "like I used to"
        if (i >= words.length || isBoundary(words[i])) return true;
      }
      if (verb === "did" && !has(words[skipAdverbs(words, i)], tag.base)) return true;
      skip();
      if (words[i]?.lower === "have" || words[i]?.lower === "be") {
        verb = "";
        continue;
      }
      const next = words[i];
      if (next?.lower === "rather") return has(words[i + 1], tag.base);
      if (!has(next, tag.base)) return false;
      if (verb.startsWith("can") && !inner && !unwilled.test(next?.lower ?? "")) return false;
      if (verb === "would" && !/^(?:like|love|rather|prefer|have)$/.test(next?.lower ?? ""))
        return inner || words.some(({ lower }) => lower === "if");
      verb = "";
      continue;
    }
    if (/^(?:can|could|may|might|will|shall)$/.test(verb)) return inner || (verb === "could" && /^(?:feel|see|hear|tell|breathe|barely|hardly|smell|finally)$/.test(words[i]?.lower ?? "")); // prettier-ignore
    // "I seen him"
    if (step === 0 && (!has(words[i - 1], tag.base | tag.past) || /^(?:gone|seen|done)$/.test(verb))) return false;
    return plainDeed(words, i - 1, denied);
  }
  return false;
}

/** What is felt, thought or had, and goes on; said of somebody in the present, it orders nothing: "you miss her". */
const lasting = /^(?:feel|want|wish|hope|miss|love|hate|like|know|think|believe|remember|understand|see|hear|wonder|worry|fear|regret|doubt|dread|long|trust|enjoy|keep|have|seem|look|mean|live|work|come|belong|own|suffer|struggle|crave|prefer|need|appreciate|admire|respect|find|care|expect|dream|notice|realize|realise|get|lack|owe|cost)$/; // prettier-ignore

/** What tells how often or since when: with it, the present tells of a habit and bids nothing. */
const often = /^(?:always|never|often|sometimes|usually|rarely|seldom|still|now|every|each|when|whenever|lately|nowadays|already|again|since|most|once|twice|daily|nightly|constantly|mostly|days|nights|mornings|evenings|weekends|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|recently|ago|last|yesterday|earlier|then|today|tonight)$/; // prettier-ignore

/** "I go until I am tired", "I drink to sleep": a bare present that would read as an order, once "you" stands in it. */
export function bids(words: Words, at: number): boolean {
  if (words[at]?.lower !== "i" || isInner(words, at)) return false;
  // "the boy I teach": it tells which boy
  const before = words[at - 1];
  if (before?.kind === kind.word && !isBoundary(before) && !has(before, tag.coordinator | tag.adverb | tag.midAdverb)) return false; // prettier-ignore
  const verb = words[skipAdverbs(words, at + 1)];
  const lemma = lemmaOf(verb?.lower ?? "");
  if (lemma === undefined || !has(verb, tag.base) || verb?.lower !== lemma) return false;
  if (has(verb, tag.auxiliary | tag.modal | tag.be) || lasting.test(lemma)) return false;
  return !words.some(({ lower }) => often.test(lower));
}

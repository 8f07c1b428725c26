import { isBoundary, skipAdverbs } from "../../english/clauses/clauses.js";
import { isI, isOrdinal } from "../../english/address.js";
import { feelingOf } from "../../english/feelings.js";
import { lemmaOf } from "../../english/lexicon.js";
import { tag } from "../../english/text/tags.js";
import { has, kind, type Word } from "../../english/text/words.js";
import { circumstances, holding, regretted, states } from "./unsaid.js";

type Words = readonly Word[];

/** Words that grade what follows them: "so tired", "a bit sad". */
const grading = /^(?:so|very|really|quite|pretty|rather|a|bit|little|lot|kind|sort|of|more|less|too|still|no|longer|now|also|then|even|both|all|deeply|extremely|incredibly|already|again|not|totally|completely|feeling|mostly|mainly|slightly|somewhat|bone|n't)$/; // prettier-ignore

const negations = /^(?:not|never|don't|didn't|doesn't|haven't|hadn't|can't|couldn't|wouldn't|cannot|wasn't|isn't|aren't|weren't|hasn't)$/; // prettier-ignore

/** Past the grading words from `at` on. */
function skipGrading(words: Words, at: number): number {
  let i = at;
  while (grading.test(words[i]?.lower ?? "") || (words[i]?.lower.endsWith("ly") === true && has(words[i], tag.adverb)))
    i += 1;
  return i;
}

/** Roles that somebody can have without being judged: "I'm a nurse", "I was a child". */
const roles = /^(?:nurse|teacher|doctor|student|mother|father|mum|mom|dad|parent|child|kid|girl|boy|teenager|widow|widower|carer|caregiver|manager|driver|engineer|cook|writer|musician|artist|cleaner|son|daughter|sister|brother|wife|husband|friend|twin|grandmother|grandfather|volunteer|trainee|beginner|therapist|vegetarian|adult|foreigner|immigrant|refugee|veteran|baby|supporter|coach|guest|part|member)$/; // prettier-ignore

/** Whether what is said behind a form of "be" of the writer is a feeling, a state, a place, a role or a doing, and no verdict. */
function plainState(words: Words, at: number): boolean {
  const just = words.slice(at, at + 2).some(({ lower }) => lower === "just" || lower === "only" || lower === "being");
  const i = skipGrading(words, skipJust(words, at));
  const word = words[i];
  if (word === undefined || isBoundary(word)) return false;
  // "stil angry": an unknown word between is a mistyped adverb
  const feeling = feelingOf(word.lower) ?? (word.tags === 0 ? feelingOf(words[i + 1]?.lower ?? "") : undefined);
  if (feeling !== undefined) return feeling === "plain" && !just;
  if (states.has(word.lower)) return true;
  if (word.lower === "being") return false;
  // "I'm getting old"
  if (word.lower === "getting") return feelingOf(words[skipGrading(words, i + 1)]?.lower ?? "") === "plain" || !has(words[skipGrading(words, i + 1)], tag.adjective); // prettier-ignore
  if (/^(?:young|old|far|late|early|small|tall|short|ill|busy|close)$/.test(word.lower)) return true;
  if (has(word, tag.gerund)) return !regretted.has(lemmaOf(word.lower) ?? "");
  if (has(word, tag.participle) && lemmaOf(word.lower) !== undefined)
    return !regretted.has(lemmaOf(word.lower) ?? "") || word.lower === "hurt";
  if (has(word, tag.preposition) && word.lower !== "like") return true;
  // "I'm not my father" would comfort, or hurt
  if (words.slice(at, i).some(({ lower }) => lower === "not")) return has(word, tag.preposition);
  if (/^(?:the|my|an?|his|her|their)$/.test(word.lower) || /^an?$/.test(words[i - 1]?.lower ?? "")) {
    return roles.test(words[i + (/^(?:the|my|an?|his|her|their)$/.test(word.lower) ? 1 : 0)]?.lower ?? "") || /^(?:one|only|first|last|oldest|youngest|eldest)$/.test(words[i + 1]?.lower ?? ""); // prettier-ignore
  }
  return word.kind === kind.number;
}

const skipJust = (words: Words, at: number): number =>
  words[at]?.lower === "just" || words[at]?.lower === "only" ? at + 1 : at;

/** Whether the clause of a first person at `at` stands inside another: "I think I can", "if I can". */
function isInner(words: Words, at: number): boolean {
  for (let i = at - 1; i >= 0; i -= 1) {
    const word = words[i];
    if (isBoundary(word)) return false;
    if (has(word, tag.coordinator) && word?.lower !== "so") return false;
    if (has(word, tag.subordinator | tag.wh) || word?.lower === "that") return true;
    if (has(word, tag.past | tag.base | tag.thirdPerson) && i === at - 1) return true;
  }
  return false;
}

/** Whether what follows the "I" at `at` can be said to somebody as their own. */
function ownClause(words: Words, at: number): boolean {
  const lower = words[at]?.lower ?? "";
  const inner = isInner(words, at);
  let i = at + 1;
  let verb =
    lower === "i'm" ? "am" : lower === "i've" ? "have" : lower === "i'd" ? "would" : lower === "i'll" ? "will" : "";
  if (lower === "i'll") return inner;
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
    if (verb === "would" && lower === "i'd" && step === 0) {
      skip();
      const next = words[i];
      if (next?.lower === "been" || (has(next, tag.participle) && !has(next, tag.base))) {
        verb = "";
        continue;
      }
    }
    if (verb === "wanna") return has(words[i], tag.base);
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
      if (/^can/.test(verb) && !inner && !unwilled.test(next?.lower ?? "")) return false;
      if (verb === "would" && !/^(?:like|love|rather|prefer|have)$/.test(next?.lower ?? ""))
        return inner || words.some(({ lower }) => lower === "if");
      verb = "";
      continue;
    }
    if (/^(?:can|could|may|might|will|shall)$/.test(verb)) return inner || (verb === "could" && /^(?:feel|see|hear|tell|breathe|barely|hardly|smell|finally)$/.test(words[i]?.lower ?? "")); // prettier-ignore
    return plainDeed(words, i - 1, denied);
  }
  return false;
}

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

/** Whether what is told of somebody or something else, with the writer in it, can be given back: "My mother died last year". */
function otherClause(words: Words): boolean {
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
    if (word.lower === "mine" || word.lower === "my" || word.lower === "me")
      return !/^(?:mistake|responsibility|problem|decision)$/.test(words[end - 1]?.lower ?? "");
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
  if (!has(words[i - 1], tag.past | tag.thirdPerson) && !has(words[end - 1], tag.plural) && first?.lower !== "they")
    return false;
  if (thing && /^(?:make|help|take|feel|hurt|give|remind|scare|leave|cost|keep|mean|matter|break|start|happen|bother|upset|help)$/.test(lemma)) return true; // prettier-ignore
  const next = words[i]?.lower ?? "";
  // "my landlord wants me out", not "he wants me"
  if (lemma === "want" && next === "me")
    return /^(?:to|out|back|in|home|at|there|here)$/.test(words[i + 1]?.lower ?? "");
  if (/^(?:seem|look|sound|feel)$/.test(lemma)) return feelingOf(words[skipGrading(words, i)]?.lower ?? "") === "plain";
  // "my aunt thinks I'm ill"
  if (/^(?:think|believe|know)$/.test(lemma)) return i >= words.length || words.slice(i).some(isI);
  return !holding.has(lemma) && !/^(?:make|mean|deserve|need|let)$/.test(lemma);
}

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

/** Whether every clause of a sentence, as far as it is the writer's, can be said back to them. */
export function mayBeSaid(words: Words): boolean {
  const own = words.flatMap((word, at) => (isI(word) && !isOrdinal(words, at) ? [at] : []));
  if (own.length === 0) return otherClause(words);
  if (!own.every((at) => ownClause(words, at))) return false;
  // "My mother thinks I am late": told of somebody else first
  const [first = 0] = own;
  return first === 0 || isInner(words, first) ? first === 0 || opensWith(words, first) : true;
}

/** "Last night", "This morning", "One day": a time that opens a sentence. */
export const opensTime = (words: Words): boolean =>
  /^(?:last|this|that|every|some|one|next|all|yesterday|today|tonight)$/.test(words[0]?.lower ?? "") ||
  (words[0]?.lower === "back" && /^(?:then|in|when|home|at)$/.test(words[1]?.lower ?? ""));

/** Whether what stands before the first "I" opens its clause ("When I left") or is itself something that can be said. */
function opensWith(words: Words, first: number): boolean {
  const lead = words[0];
  if (opensTime(words)) return true;
  if (has(lead, tag.subordinator | tag.wh | tag.preposition | tag.coordinator | tag.midAdverb | tag.adverb))
    return true;
  return otherClause(words.slice(0, first));
}

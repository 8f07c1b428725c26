import { plainFeelings } from "./feelings.js";

/** Something in a sentence that makes turning it a risk: another "you", a quotation, a "should", a verdict, other plurals. */
const unsure =
  /["“”«»?!:;()…\d]|\b(?:you|your|yours|yourself|we|us|our|ours|ourselves|should|must|ought|have to|has to|had to|need|cannot|can't|never|not|n't|hate|fault|fail\w*|stupid|idiot|lazy|die|dead|death|kill\w*|hurt myself|burden)\b/i;
const negated = /n['’]t\b/i;
const otherLetters = /[^\p{Script=Latin}\p{P}\p{Z}\p{M}]/u;

/** The first person in a place where it cannot be anything but the person themselves. */
const turned: ReadonlyMap<string, string> = new Map([
  ["my", "your"],
  ["me", "you"],
  ["myself", "yourself"],
  ["mine", "yours"],
]);

/** A phrase with its first person turned; nothing when it holds an "I", whose verb would have to change with it. */
function turnPhrase(phrase: string): string | undefined {
  if (/\bI\b|\bi['’]/.test(phrase)) return undefined;
  return phrase.replace(/[A-Za-z]+/g, (word) => turned.get(word.toLowerCase()) ?? word);
}

/** "I feel (so) tired", "I'm worried about my job", "Now I feel relieved". */
const feeling =
  /^(?:(then|now|today|at first|right now),? )?i(?:( feel| felt| am| was)|(['’]m))( feeling| still| now| also| mostly| just)?( so| very| really| quite| pretty| a bit| a little| rather)? ([a-z]+)((?: about| by| of| for| with) (?:my|the|his|her|their|this|that|it|him|them|all)(?: [a-z'’-]+){0,4})?$/i;

/** "I miss my brother". */
const missing = /^i (miss|missed) ((?:my|the|his|her|their) [a-z'’-]+(?: [a-z'’-]+){0,2}|him|her|them|home)$/i;

/** Words after which the tail of a phrase becomes a clause of its own. */
const opensClause =
  /\b(?:and|but|because|that|who|which|when|while|if|so|or|as|than|is|are|was|were|be|being|been|am|will|would|could|can|might|may|did|does|do|has|have|had)\b/i;

const verbs: ReadonlyMap<string, string> = new Map([
  ["feel", " feel"],
  ["felt", " felt"],
  ["am", " are"],
  ["was", " were"],
]);

/** The sentence without its full stop, unless something in it makes turning it unsure. */
function plainClause(sentence: string): string | undefined {
  const bare = sentence.trim().replace(/\.$/, "").trim();
  return bare === "" || bare.includes(".") || unsure.test(bare) || negated.test(bare) || otherLetters.test(bare)
    ? undefined
    : bare;
}

function turnFeeling(bare: string): string | undefined {
  const parts = feeling.exec(bare);
  if (parts === null) return undefined;
  const [, when, verb, short, adverb = "", much = "", word = "", about = ""] = parts;
  if (!plainFeelings.has(word.toLowerCase()) || opensClause.test(about)) return undefined;
  const tail = turnPhrase(about);
  if (tail === undefined) return undefined;
  const plain = (verb ?? "").trim().toLowerCase();
  const says = short === undefined ? verbs.get(plain) : "'re";
  if (says === undefined) return undefined;
  const opening = when === undefined ? "You" : `${when.charAt(0).toUpperCase()}${when.slice(1).toLowerCase()} you`;
  return `${opening}${says}${adverb}${much} ${word}${tail}.`;
}

/**
 * A sentence given back with "you" for "I", only where it surely can be: one plain clause that names a feeling, or somebody
 * missed. Everything else gives nothing and is quoted, for a wrong reflection is worse than none.
 */
export function turn(sentence: string): string | undefined {
  const bare = plainClause(sentence);
  if (bare === undefined) return undefined;
  const missed = missing.exec(bare);
  if (missed !== null) {
    const whom = turnPhrase(missed[2] ?? "");
    return whom === undefined || opensClause.test(whom) ? undefined : `You ${missed[1]?.toLowerCase()} ${whom}.`;
  }
  return turnFeeling(bare);
}

/** "I called my sister though it was hard": something done, and that it was not easy. */
const strength =
  /^(?:(?:yesterday|today|then|later|in the end|this morning|last night),? )?i ((?:finally |still )?(?:called|rang|phoned|texted|wrote|asked|told|went|walked|talked|spoke|stayed|got|kept|tried|finished|started|said|reached|ate|cooked|rested|apologi[sz]ed|listened|met|visited|left|took|made)(?: [a-z'’-]+){0,9}),? (although|though|even though|even if) (it was|i was|i felt) ((?:so |very |really |quite )?(?:hard|difficult|scary|frightening|afraid|scared|nervous|tired|exhausted|anxious|ashamed|sad))$/i;

/** A strength as a fact in the person's words, "you called your sister though it was hard", where it surely can be said. */
export function strengthIn(sentence: string): string | undefined {
  const bare = plainClause(sentence);
  const parts = bare === undefined ? null : strength.exec(bare);
  if (parts === null) return undefined;
  const [, deed = "", though = "", clause = "", hard = ""] = parts;
  const done = opensClause.test(deed) ? undefined : turnPhrase(deed);
  if (done === undefined) return undefined;
  const subject = clause.toLowerCase().replace("i was", "you were").replace("i felt", "you felt");
  return `you ${done} ${though.toLowerCase()} ${subject} ${hard}`;
}

import { skipAdverbs, startsClause } from "../../../english/clauses/clauses.js";
import { tag } from "../../../english/text/tags.js";
import { isWord, kind, type Word, wordAt } from "../../../english/text/words.js";
import type { Rule } from "../../rule.js";
import { frameBefore } from "../../clause/frame.js";
import { leadsBefore } from "../../clause/main-clause.js";
import { behindSubject, modalMatch, standsBetween } from "../modal/modal-match.js";

const hedges = new Set("maybe perhaps always also just instead possibly".split(" "));

function acts(verb: string, next: string): boolean {
  if (["talk", "speak", "explain", "journal", "volunteer", "practice", "practise"].includes(verb)) return true;
  if (verb === "start" || verb === "begin") return next === "by" || next === "with";
  if (verb === "look") return next === "into" || next === "up";
  if (verb === "write") return next === "down";
  if (verb === "ask") return ["him", "her", "them", "your", "a", "someone", "for", "if"].includes(next);
  return false;
}

/** What may befall somebody, or what they may think: "you could regret it" advises nothing. */
const fates = new Set(
  "regret lose fail die suffer face end fall hit break miss need feel want say argue hear believe know imagine expect wind cry care kill hurt pass understand afford manage guess swear".split(
    " ",
  ),
);

const harms = new Set(
  "infection infections cold flu sick ill hurt fined fired caught burned burnt stuck trouble killed injured pregnant lost cancer bruises fever miscarriage stroke seizure concussion csection c-section breakdown".split(
    " ",
  ),
);

/** Whether a past verb opens what is supposed: "If you held". */
function imaginedPast(words: readonly Word[], at: number): boolean {
  const verb = words[skipAdverbs(words, at)];
  // "If you wanted company"
  if (["wanted", "needed", "liked", "preferred", "felt"].includes(verb?.lower ?? "")) return false;
  return verb !== undefined && (verb.tags & tag.past) !== 0 && (verb.tags & (tag.base | tag.be)) === 0;
}

/** Whether what stands behind "tell" is what can be seen, and nobody who is told. */
function tellsApart(words: readonly Word[], at: number): boolean {
  const next = words[at];
  if (next === undefined || next.kind !== kind.word) return false;
  if (["that", "if", "whether", "when", "how", "by", "from", "who", "what"].includes(next.lower)) return true;
  return startsClause(words, at);
}

/** "a list", "her a cake": something to make, and no gain, loss or fault that comes of itself. */
function makes(words: readonly Word[], at: number): boolean {
  const thing = isWord(words[at], "her", "him", "them") && isWord(words[at + 1], "a", "an", "some") ? at + 2 : at + 1;
  return (
    isWord(words[thing - 1], "a", "an", "some") && !words.slice(thing, thing + 3).some(({ lower }) => gained.has(lower))
  );
}

const gained = new Set("fortune living killing mess mistake fool friend friends money profit career name lot difference impact comeback".split(" ")); // prettier-ignore

/** "You could …", "Maybe you can …", "You can also …", "You might try …". */
export const youCould: Rule = {
  name: "you-could",
  form: "soft-modal",
  strength: "soft",
  about: "“You could” offers a plan; an experience offers company.",
  triggers: ["you", "y'all"],
  mayFollow: (next) => standsBetween(next) || isWord(next, "could", "can", "might", "may"),
  find(sentence, you) {
    const { words } = sentence;
    const modal = behindSubject(sentence, you);
    const lower = words[modal]?.lower;
    if (lower !== "could" && lower !== "can" && lower !== "might" && lower !== "may") return undefined;
    const read = modalMatch(sentence, you, modal + 1);
    // "you can always ask": "always" hedges the offer
    const match =
      read !== undefined && words[read.mid ?? read.verb]?.lower === "always" ? { ...read, mid: read.verb } : read;
    if (match === undefined || match.polarity !== "plain") return undefined;
    const verb = words[match.verb];
    if (verb === undefined || (verb.tags & tag.base) === 0 || verb.lower === "be") return undefined;
    // "you could have a party" advises; "you could have told me" is over, and "you can have it" offers
    if (verb.lower === "have" && (lower !== "could" || ((words[match.verb + 1]?.tags ?? 0) & tag.participle) !== 0))
      return undefined;
    const behind = words[match.verb + 1]?.lower ?? "";
    if (verb.lower === "say" && [":", "something", ",", "no", '"'].includes(behind)) return match;
    if (
      fates.has(verb.lower) ||
      (verb.lower === "see" && ["that", "the", "how", "why", "it", "him", "her", "them"].includes(behind))
    )
      return undefined;
    // "It sounds like you could have a cold": what may be so
    if (
      verb.lower === "have" &&
      words.slice(match.from, you).some((word) => /^(?:sounds?|seems?|looks?)$/.test(word.lower))
    )
      return undefined;
    // "you could try for years and end up with none": what may come of it
    if (words.slice(match.verb + 1).some((word, k, rest) => word.lower === "end" && rest[k + 1]?.lower === "up"))
      return undefined;
    // "you could make a difference": what may come of it
    if (
      verb.lower === "make" &&
      words.slice(match.verb + 1, match.verb + 4).some((word) => ["difference", "impact"].includes(word.lower))
    )
      return undefined;
    // "you could also get an infection": what may befall
    if (
      ["get", "have"].includes(verb.lower) &&
      words.slice(match.verb + 1, match.verb + 5).some((word) => harms.has(word.lower))
    )
      return undefined;
    // "At some point this year you could meet somebody": what may come
    if (words.slice(0, you).some((word, i) => word.lower === "some" && words[i + 1]?.lower === "point"))
      return undefined;
    // "you could use some rest": could do with
    if (verb.lower === "use" && behind === "some") return undefined;
    // "If you held onto it, you could sell it": imagined
    if (leadsBefore(sentence, match.from).some((lead) => lead.opener === "if" && imaginedPast(words, lead.from + 2)))
      return undefined;
    // "you could consider Lanna": a name put forward
    const named = words[match.verb + 1];
    const end = words[match.verb + 2];
    if (
      verb.lower === "consider" &&
      named?.tags === 0 &&
      /^\p{Lu}\p{Ll}/u.test(sentence.text.slice(named.start, named.end)) &&
      (end === undefined || end.kind === kind.mark)
    )
      return undefined;
    // "you can tell he is tired", "you can tell by the colour": what shows
    if (verb.lower === "tell" && tellsApart(words, match.verb + 1)) return undefined;
    // "if you do both, you could find a better job": an outcome
    if (
      (["find", "get", "see", "end", "earn", "save", "become", "win"].includes(verb.lower) ||
        (verb.lower === "make" && !makes(words, match.verb + 1))) &&
      leadsBefore(sentence, match.from).some((lead) => lead.opener === "if")
    )
      return undefined;
    if (
      verb.lower === "do" &&
      words.slice(match.verb + 1, match.verb + 4).some((word) => ["well", "better", "worse"].includes(word.lower))
    )
      return undefined;
    if (lower === "could") return match;
    if (verb.lower === "try" && lower !== "may") return match;
    // "if you want to meet people, you might look for a class"
    if (
      lower === "might" &&
      leadsBefore(sentence, match.from).some(
        (lead) =>
          lead.opener === "if" &&
          words.slice(lead.from, lead.to).some((word) => word.lower === "want" || word.lower === "need"),
      )
    )
      return match;
    // "you might ask whether they know"
    if (lower === "might" && acts(verb.lower, behind)) return match;
    // "can", "may" and "might" advise only when hedged: "maybe you can", "you can always"
    let hedged = false;
    for (let i = match.from; i < match.verb; i += 1) if (hedges.has(words[i]?.lower ?? "")) hedged = true;
    const start = frameBefore(sentence, you);
    if (start !== undefined && hedges.has(words[start.from]?.lower ?? "")) hedged = true;
    // "Alternatively, you can call them"
    const before = isWord(words[match.from - 1], ",") ? match.from - 2 : match.from - 1;
    if (isWord(wordAt(words, before), "alternatively")) hedged = true;
    // plain "can" advises with verbs of asking, telling and finding out; with others it allows or informs
    if (lower === "can" && wordAt(words, match.from - 1)?.lower !== "so" && acts(verb.lower, behind)) return match;
    // "so you can rest" is a purpose
    if (lower !== "can" || wordAt(words, match.from - 1)?.lower === "so") return undefined;
    return hedged && skipAdverbs(words, modal) <= match.verb ? match : undefined;
  },
  examples: [
    ["You could talk to her about why it hurts.", "What worked for me was talking to her about why it hurts."],
    ["Maybe you can ask your teacher for more time.", "What helped me was asking my teacher for more time."],
    ["You might also ask if they know.", "It also helped me to ask if they knew."],
    ["Alternatively, you can bake one yourself.", "Another thing that worked for me was baking one myself."],
    ["You can always call the school.", "For me, it helped to call the school."],
    ["You might start by asking them over.", "What helped me was starting by asking them over."],
    ["If you have time, you could make a list.", "When I had time, what helped me was making a list."],
  ],
  leaves: [
    "You might start to feel better.",
    "If you keep on, you could make a fool of yourself.",
    "You could be right.",
    "You could also get an infection.",
    "You could have a c-section.",
    "You can call me.",
    "You can park here.",
    "You can tell she is tired from the way she walks.",
    "I wish you could see it.",
    "You might feel tired.",
    "At some point this year, you could pick up a new friend.",
    "You could have told me.",
    "It may sound odd, but you could consider Marlena.",
    "You could try for years and end up with nothing.",
  ],
};

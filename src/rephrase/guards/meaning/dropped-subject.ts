import { tag } from "../../../english/text/tags.js";
import { hasFinite, skipAdverbs, startsClause } from "../../../english/clauses/clauses.js";
import { has, isWord, type Word } from "../../../english/text/words.js";
import { introEnd } from "../../clause/intro.js";
import { formulaAt, formulas } from "../formulas.js";
import { holdsTagged } from "../../../english/text/mentions.js";
import type { Guard } from "../../guard.js";

const had = formulas(
  "have a chance | have the chance | have a feeling | have a question | have a friend who | have no idea | have yet to",
);

const upset = new Set(
  "confused shocked devastated heartbroken furious livid pissed annoyed sad hurt mad angry disappointed jealous".split(
    " ",
  ),
);

/** Verbs whose past is their base form. */
const sameInPast = new Set("put set let cut hit read quit shut cost hurt bet spread split cast".split(" "));

/** "Got to go", "Need to rest": the writer speaks of themselves and leaves out "I". */
export const droppedSubject: Guard = {
  name: "dropped-subject",
  about: "“Hope you feel better” and “Got to go” leave out “I”; the writer speaks of themselves.",
  holds({ rule, sentence, match, phrase }) {
    if (rule.name !== "imperative" && rule.name !== "dont") return false;
    const { words } = sentence;
    // "Probably should write to my aunt, then call her"
    if (
      holdsTagged(words, tag.modal) &&
      leavesOutI(words, skipAdverbs(words, introEnd(words)), match.verb) &&
      !isWord(words[words.length - 1], "?")
    )
      return true;
    const verb = words[match.verb]?.lower ?? "";
    const next = words[match.verb + 1];
    if (rule.name === "dont") {
      if (verb === "know" || verb === "remember" || verb === "recall") return true;
      // "Love the soup, don't like the bread": what nobody can be told
      if (["like", "want", "wish", "need", "seem", "prefer"].includes(verb)) return true;
      // "Just don't think a party is for us"
      if (
        (verb === "think" || verb === "believe") &&
        (startsClause(words, match.verb + 1) ||
          (has(next, tag.determiner) && hasFinite(words, match.verb + 1, Math.min(words.length, match.verb + 9))))
      )
        return true;
      if (["care", "see", "get", "understand", "think", "believe", "mean", "want"].includes(verb))
        return (
          next !== undefined &&
          ([
            "if",
            "what",
            "how",
            "why",
            "where",
            "when",
            "i",
            "i'm",
            "i've",
            "i'd",
            "we",
            "she",
            "he",
            "they",
            "it's",
            "there's",
            "many",
            "much",
            "so",
          ].includes(next.lower) ||
            (verb === "mean" && next.lower === "to"))
        );
      return (
        verb === "have" &&
        ["any", "a", "much", "enough", "kids", "time"].includes(next?.lower ?? "") &&
        !words.slice(match.verb, phrase.to).some((word) => word.lower === "your" || word.lower === "you")
      );
    }
    const mayTellTime = sameInPast.has(verb);
    const told = mayTellTime || verb === "have" ? words.slice(match.verb, phrase.to) : none;
    // "Have a dog like yours", "Had a friend": a state told, unless something follows that can be done
    if (
      verb === "have" &&
      match.verb === 0 &&
      told.some((word) => word.lower === "i" || word.lower === "i'm" || word.lower === "i've")
    )
      return true;
    // "Have a 3 year old": so many years are had by whoever writes
    if (
      verb === "have" &&
      told
        .slice(0, 7)
        .some((word, k) => word.lower === "old" && /^(?:year|yr|month|week)s?$/.test(told[k - 1]?.lower ?? ""))
    )
      return true;
    // "And bring you luck": who is told to do it does it to themselves, not to "you"
    if (
      isWord(next, "you") &&
      match.verb <= introEnd(words) + 1 &&
      !startsClause(words, match.verb + 1) &&
      verb !== "bless" &&
      verb !== "thank"
    )
      return true;
    // "Know people who did it", "Have a chance to build something": who writes has them
    if (verb === "know" && has(next, tag.plural | tag.noun)) return true;
    if (
      verb === "know" &&
      (isWord(next, "a", "many", "some", "several", "lots", "plenty", "people") || isWord(next, "someone", "somebody"))
    )
      return true;
    if (verb === "have" && formulaAt(had, words, match.verb)) return true;
    // "Be really confused, as she is late": what the writer would be
    if (verb === "be" && upset.has(words[skipAdverbs(words, match.verb + 1)]?.lower ?? "")) return true;
    // "Wake up feeling fresh", "Wake up with more energy": what came of it
    if (
      verb === "wake" &&
      isWord(next, "up") &&
      (isWord(words[match.verb + 2], "feeling", "thinking", "refreshed", "rested") ||
        (isWord(words[match.verb + 2], "with") && isWord(words[match.verb + 3], "more")))
    )
      return true;
    // "Set up last year to help": a past form, and when it was
    if (
      mayTellTime &&
      told.some(
        (word, k) =>
          word.lower === "ago" ||
          word.lower === "yesterday" ||
          (word.lower === "last" &&
            /^(?:night|week|month|year|summer|winter|spring|fall|time)$/.test(told[k + 1]?.lower ?? "")),
      )
    )
      return true;
    // "Fit in a drawer and are cheap to send": a second verb that is told
    const stop = holdsTagged(words, tag.be | tag.auxiliary) ? phrase.to : 0;
    for (let i = match.verb + 1; i < stop; i += 1) {
      const word = words[i];
      if (word === undefined || has(word, tag.wh | tag.subject | tag.pronoun | tag.contraction | tag.subordinator))
        break;
      if (
        has(word, tag.coordinator) &&
        (has(words[i + 1], tag.be) || (has(words[i + 1], tag.auxiliary) && words[i + 2]?.lower === "been"))
      )
        return true;
    }
    return has(next, tag.modal) && (verb === "go" || verb === "get" || verb === "come");
  },
  keeps: [
    "Have a dog I love more than anything.",
    "Fit in a drawer and are cheap to send.",
    "Know people who moved there.",
    "Wake up thinking clearer.",
    "Be really confused, as she is late.",
    "Have a chance to build something.",
    "Set up last year to help people.",
    "Love the soup, don't like the bread.",
    "Probably should write to my aunt, then call her again.",
    "Have a 3 year old and a baby here.",
  ],
  leaves: ["Have patience with him."],
};

/** "(probably) should write": a modal before the verb at `verb`, and a bare verb behind it. */
const leavesOutI = (words: readonly Word[], at: number, verb: number): boolean =>
  at < verb && has(words[at], tag.modal) && has(words[skipAdverbs(words, at + 1)], tag.base);

const none: readonly never[] = [];

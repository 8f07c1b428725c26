import { skipAdverbs } from "../../../english/clauses/clauses.js";
import { tag } from "../../../english/text/tags.js";
import { isWord } from "../../../english/text/words.js";
import type { Guard } from "../../guard.js";

/** States that come of themselves: nobody can be told to feel better. */
const states = new Set(
  "fine ok okay able good alright safe set proud happy glad grateful thankful better covered eligible entitled aware warned ready golden ashamed sorry flattered honored well good-to-go allowed concerned worried free back done home".split(
    " ",
  ),
);
/** What somebody is in because they went: "you should be in therapy". */
const cared = new Set("therapy counseling counselling treatment touch contact".split(" "));
const happenings = new Set(
  "feel notice receive hear enjoy love like see expect qualify recover heal experience hopefully start begin find know get".split(
    " ",
  ),
);

/** What is done to the reader by those who owe it. */
const granted = new Set(
  "given permitted allowed paid notified informed compensated reimbursed refunded contacted offered charged treated".split(
    " ",
  ),
);

/** "You should feel better soon": says what will come, not what to do. */
export const prediction: Guard = {
  name: "prediction",
  about: "“You should feel better soon” says what will come; it does not tell anybody what to do.",
  holds({ rule, sentence, match, phrase }) {
    // "You have to be given notice", "you should be refunded": what others owe
    const { words: all } = sentence;
    if (
      ["should", "must", "supposed-to", "will-want-to"].includes(rule.name) &&
      ["be", "get"].includes(all[match.verb]?.lower ?? "") &&
      granted.has(all[skipAdverbs(all, match.verb + 1)]?.lower ?? "")
    )
      return true;
    if (rule.name !== "should" && rule.name !== "will-want-to" && rule.name !== "supposed-to") return false;
    const { words } = sentence;
    const verb = words[match.verb]?.lower ?? "";
    const next = skipAdverbs(words, match.verb + 1);
    const what = words[next];
    // "You should have an answer by now": what is expected
    if (
      match.polarity === "plain" &&
      words.slice(next, phrase.to).some(({ lower }, i, rest) => lower === "by" && isWord(rest[i + 1], "now"))
    )
      return true;
    let still = false;
    for (let i = match.from; i < match.verb; i += 1)
      if (["still", "soon", "hopefully", "eventually"].includes(words[i]?.lower ?? "")) still = true;
    // "You should already have a key": what is taken for granted
    if (words.slice(match.from, match.verb).some(({ lower }) => lower === "already")) return true;
    if (verb === "be") {
      if (
        match.polarity !== "plain" &&
        (states.has(what?.lower ?? "") || what?.lower === "expected" || what?.lower === "surprised")
      )
        return true;
      return (
        still ||
        rule.name === "supposed-to" ||
        states.has(what?.lower ?? "") ||
        (((what?.tags ?? 0) & tag.preposition) !== 0 &&
          !words.slice(next + 1, next + 6).some(({ lower }) => cared.has(lower))) ||
        (((what?.tags ?? 0) & tag.gerund) !== 0 &&
          [
            "getting",
            "receiving",
            "seeing",
            "feeling",
            "hearing",
            "noticing",
            "going",
            "doing",
            "coming",
            "starting",
            "able",
          ].includes(what?.lower ?? ""))
      );
    }
    if (
      verb === "have" &&
      words
        .slice(match.verb + 1, match.verb + 4)
        .some((word) => ["problem", "problems", "trouble", "issue", "issues", "difficulty"].includes(word.lower))
    )
      return true;
    if (!happenings.has(verb)) return false;
    if (verb === "see" || verb === "hear")
      return (
        still ||
        (what !== undefined &&
          !["if", "whether", "how", "what", "about"].includes(what.lower) &&
          (what.tags & (tag.determiner | tag.possessive | tag.pronoun)) !== 0 &&
          !isHelper(words[next + 1]?.lower) &&
          !isHelper(what.lower))
      );
    if (
      verb === "know" ||
      verb === "feel" ||
      verb === "love" ||
      verb === "like" ||
      verb === "enjoy" ||
      verb === "notice" ||
      verb === "receive" ||
      verb === "qualify" ||
      verb === "recover" ||
      verb === "experience" ||
      verb === "heal"
    )
      return true;
    if (verb === "get" || verb === "find" || verb === "start" || verb === "begin")
      return (
        still ||
        (verb === "get" &&
          ["better", "a", "an"].includes(what?.lower ?? "") &&
          ["response", "reply", "answer", "email", "refund", "confirmation", "notification"].includes(
            words[next + 1]?.lower ?? "",
          )) ||
        what?.lower === "feeling" ||
        what?.lower === "seeing" ||
        what?.lower === "noticing" ||
        what?.lower === "better"
      );
    return false;
  },
  keeps: [
    "You should feel better soon.",
    "You should be okay with one small bag.",
    "You should see the garden now.",
    "You should know that I admire you.",
    "You should already have a key.",
    "You should have an answer by now.",
    "You should be proud of yourself.",
    "You have to be given notice first.",
    "You should get refunded by the shop.",
  ],
  leaves: ["You should be honest with him.", "You should see a therapist.", "You should start feeding him earlier."],
};

const isHelper = (lower: string | undefined): boolean =>
  lower !== undefined &&
  [
    "doctor",
    "therapist",
    "counselor",
    "counsellor",
    "psychiatrist",
    "psychologist",
    "specialist",
    "dentist",
    "lawyer",
    "vet",
    "someone",
    "somebody",
    "professional",
    "gp",
    "him",
    "her",
    "them",
  ].includes(lower);

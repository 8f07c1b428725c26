import { tag } from "../../../english/text/tags.js";
import { has, isWord, wordAt } from "../../../english/text/words.js";
import type { Guard } from "../../guard.js";

const taken = tag.determiner | tag.possessive | tag.object | tag.reflexive;

/** "You have to leave now?", "I should do what?": a statement that asks. */
export const question: Guard = {
  name: "question",
  about: "A real question asks; it does not tell.",
  holds({ rule, sentence, match, phrase, leads }) {
    const { words } = sentence;
    const last = words[words.length - 1];
    if (last?.lower !== "?") return false;
    // ", okay?" asks for nothing but a nod
    if (
      words[words.length - 3]?.lower === "," &&
      ["okay", "ok", "right", "alright", "yeah"].includes(words[words.length - 2]?.lower ?? "")
    )
      return false;
    if (
      rule.form === "modal" ||
      rule.name === "it-is-important" ||
      rule.name === "best-thing" ||
      rule.name === "need-rest"
    ) {
      if (phrase.to < words.length - 2) return false;
      // "I think you should go?", "Maybe …?": unsure, and still advice; "you should ask why he left?": what asks is inside
      if (["i", "maybe", "perhaps"].includes(words[match.from]?.lower ?? "")) return false;
      if (words.slice(match.verb + 1, match.verb + 6).some((word) => has(word, tag.wh))) return false;
      return match.from === 0 || leads.length > 0 || words[match.from]?.lower === "you";
    }
    if (rule.name === "imperative" || rule.name === "maybe-try") {
      // "Want to go?", "Mind if I ask?", "Ever tried it?" ask; "Maybe try calling first?" hedges
      const verb = words[match.verb]?.lower ?? "";
      if (
        [
          "want",
          "need",
          "mind",
          "care",
          "remember",
          "know",
          "think",
          "feel",
          "see",
          "get",
          "like",
          "wish",
          "feeling",
        ].includes(verb)
      )
        return true;
      // "Buy her a bike and teach her to ride?" offers two deeds, "Try a softer brush?" one
      if (phrase.heads.length > 1 && !words.slice(match.verb, phrase.to).some((word) => isWord(word, "or")))
        return false;
      if (verb === "try" && !isWord(words[match.verb + 1], "to", "and", "it", "that")) return false;
      // "Put a sign on the door or something?"
      const end = words.length - 1;
      if (
        isWord(wordAt(words, end - 2), "or") &&
        isWord(words[end - 1], "something", "so") &&
        has(words[match.verb + 1], taken)
      )
        return false;
      const tagged = wordAt(words, words.length - 3)?.lower === "," || wordAt(words, words.length - 4)?.lower === ",";
      return rule.name === "imperative" && leads.length === 0 && phrase.to >= words.length - 1 && !tagged;
    }
    return false;
  },
  keeps: ["You have to leave now?", "Remember when we met?", "Put the lid on?", "Try to wake him?"],
  leaves: [
    "Maybe try calling first?",
    "I think you should ask, okay?",
    "Buy her a bike and teach her to ride?",
    "Try a softer brush?",
    "Put a sign on the door or something?",
  ],
};

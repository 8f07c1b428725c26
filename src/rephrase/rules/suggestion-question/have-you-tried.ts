import { isWord, wordAt, kind } from "../../../english/text/words.js";
import { skipAdverbs } from "../../../english/clauses/clauses.js";
import { tag } from "../../../english/text/tags.js";
import type { Rule } from "../../rule.js";
import { opensMain } from "../../clause/main-clause.js";
import { verbAfter } from "../../clause/verb-after.js";

/** "Have you tried …?", "Have you considered …ing?", "Have you thought about …?", "Did you try …?". */
export const haveYouTried: Rule = {
  name: "have-you-tried",
  form: "suggestion-question",
  strength: "soft",
  about: "“Have you tried” supposes that the reader has not.",
  triggers: ["have", "haven't", "did", "ever"],
  mayFollow: (next, at) => at === "ever" || isWord(next, "you"),
  find({ words }, at) {
    const word = words[at]?.lower;
    const from = at;
    let i = at + 1;
    if (word === "ever") {
      // "Ever thought of …?": "have you" is left out
      if (wordAt(words, at - 1)?.lower === "you" || wordAt(words, at - 1)?.lower === "have") return undefined;
    } else {
      if (words[i]?.lower !== "you") return undefined;
      i = skipAdverbs(words, i + 1);
    }
    if (!opensMain(words, from)) return undefined;
    const verb = words[i]?.lower;
    const next = words[i + 1];
    if (next === undefined || next.quoted) return undefined;
    if (verb === "tried" || verb === "try") {
      if (
        next.kind === kind.mark ||
        next.lower === "it" ||
        next.lower === "that" ||
        next.lower === "this" ||
        next.lower === "anything" ||
        next.lower === "any"
      )
        return undefined;
      if (next.lower === "to" && word === "did") return undefined;
      // "Have you tried to ask her?": it was the asking that helped
      const deed = next.lower === "to" ? verbAfter(words, i + 2) : undefined;
      if (deed !== undefined) return { from, shape: "base", ...deed };
      return { from, verb: i, mid: i, polarity: "plain", shape: verb === "tried" ? "past" : "base" };
    }
    if (verb === "considered" || verb === "consider") {
      if ((next.tags & (tag.gerund | tag.noun | tag.determiner | tag.possessive | tag.adjective)) === 0)
        return undefined;
      if (next.lower === "that" || next.lower === "how" || next.lower === "what") return undefined;
      return { from, verb: i, mid: i, polarity: "plain", shape: verb === "considered" ? "past" : "base" };
    }
    if ((verb === "thought" || verb === "looked" || verb === "think") && ["about", "of", "into"].includes(next.lower)) {
      const what = words[skipAdverbs(words, i + 2)];
      if (what === undefined) return undefined;
      const act = (what.tags & tag.gerund) !== 0;
      const thing =
        next.lower === "into" || (what.tags & (tag.determiner | tag.possessive | tag.noun | tag.adjective)) !== 0;
      if (!act && !thing) return undefined;
      if (
        !act &&
        (what.lower === "what" ||
          what.lower === "how" ||
          what.lower === "that" ||
          what.lower === "it" ||
          what.lower === "this")
      )
        return undefined;
      return { from, verb: i, mid: i, polarity: "plain", shape: verb === "think" ? "base" : "past" };
    }
    return undefined;
  },
  examples: [
    ["Have you tried writing it down?", "It helped me to try writing it down."],
    ["Have you tried to ask her?", "Something that helped me was asking her."],
    ["Have you considered learning a new skill?", "It helped me to learn a new skill."],
    ["Have you thought about talking to your teacher?", "What helped me was talking to my teacher."],
  ],
  leaves: [
    "Have you eaten?",
    "Have you decided yet?",
    "Have you thought about what you want?",
    "Have you tried it?",
    "Have you tried any of the shops?",
  ],
};

import { skipAdverbs } from "../../../english/clauses/clauses.js";
import { tag } from "../../../english/text/tags.js";
import type { Guard } from "../../guard.js";

/** "You must be exhausted", "you must have felt alone": concludes. */
export const deduction: Guard = {
  name: "deduction",
  about: "“You must be exhausted” draws a conclusion about somebody; it does not direct.",
  holds({ rule, sentence, match }) {
    if (rule.name !== "must") return false;
    const { words } = sentence;
    let must = false;
    for (let i = match.from; i < match.verb; i += 1)
      if (words[i]?.lower === "must" || words[i]?.lower === "gotta") must = true;
    const verb = words[match.verb]?.lower ?? "";
    const what = words[skipAdverbs(words, match.verb + 1)];
    if (verb === "be" && words[match.verb + 1]?.lower === "kidding") return true;
    if (!must) return false;
    if (verb === "be")
      return (
        what === undefined ||
        ![
          "careful",
          "patient",
          "honest",
          "firm",
          "consistent",
          "willing",
          "strong",
          "direct",
          "kind",
          "clear",
        ].includes(what.lower)
      );
    if (verb === "have")
      return ((what?.tags ?? 0) & tag.participle) !== 0 || ((what?.tags ?? 0) & tag.determiner) !== 0;
    return [
      "feel",
      "think",
      "mean",
      "know",
      "love",
      "miss",
      "hate",
      "want",
      "like",
      "really",
      "live",
      "own",
      "admit",
      "say",
      "understand",
    ].includes(verb);
  },
  keeps: [
    "You must be exhausted.",
    "You must have felt so alone.",
    "You must miss him a lot.",
    "You've got to be kidding.",
  ],
  leaves: ["You must be honest with her.", "You must tell him."],
};

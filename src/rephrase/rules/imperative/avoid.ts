import { opensCommand } from "../../../english/clauses/command-verb.js";
import type { Rule } from "../../rule.js";

/** "Avoid caffeine.", "Refrain from calling." */
export const avoid: Rule = {
  name: "avoid",
  form: "negative-imperative",
  strength: "strong",
  about: "“Avoid” and “refrain from” forbid in a quieter voice.",
  triggers: "start",
  mayOpen: ({ lower }) => lower === "avoid" || lower === "refrain",
  find({ words }, at, place) {
    const word = words[at]?.lower;
    if (word !== "avoid" && !(word === "refrain" && words[at + 1]?.lower === "from")) return undefined;
    if (!opensCommand(words, at)) return undefined;
    return { from: place, verb: at, polarity: "plain", shape: "base" };
  },
  examples: [["Avoid caffeine in the evening.", "One thing that helped me was avoiding caffeine in the evening."]],
  leaves: ["Avoiding it is hard.", "I avoid crowds."],
};

import { tag } from "../../../english/text/tags.js";
import type { Rule } from "../../rule.js";

/** "Stop blaming yourself.", "Quit comparing." */
export const stop: Rule = {
  name: "stop",
  form: "negative-imperative",
  strength: "strong",
  about: "“Stop” and “quit” with a verb behind them forbid.",
  triggers: "start",
  mayOpen: ({ lower }) => lower === "stop" || lower === "quit",
  find({ words }, at, place) {
    const word = words[at];
    if (word?.lower !== "stop" && word?.lower !== "quit") return undefined;
    const next = words[at + 1];
    if (next === undefined || (next.tags & tag.gerund) === 0) return undefined;
    return { from: place, verb: at, polarity: "plain", shape: "base" };
  },
  examples: [
    ["Stop blaming yourself.", "For me, it helped to stop blaming myself."],
    ["Just quit comparing yourself to her.", "It helped me to quit comparing myself to her."],
  ],
  leaves: ["Stop it, you're making me blush.", "He told me to stop trying."],
};

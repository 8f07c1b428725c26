import type { Rule } from "../../rule.js";

/** "Give yoga a try.", "Give it a shot." */
export const giveATry: Rule = {
  name: "give-a-try",
  form: "wrapper",
  strength: "strong",
  about: "“Give it a try” presses lightly, and still presses.",
  triggers: "start",
  mayOpen: ({ lower }) => lower === "give",
  find({ words }, at, place) {
    if (words[at]?.lower !== "give") return undefined;
    for (let i = at + 2; i < words.length && i < at + 9; i += 1) {
      const what = words[i + 1]?.lower;
      if (words[i]?.lower === "a" && (what === "try" || what === "shot" || what === "go" || what === "chance"))
        return { from: place, verb: at, polarity: "plain", shape: "base" };
    }
    return undefined;
  },
  examples: [["Give swimming a try.", "Something that helped me was giving swimming a try."]],
  leaves: ["I'll give it a try.", "They give everyone a chance."],
};

import { opensCommand } from "../../../english/clauses.js";
import type { Rule } from "../../rule.js";

/** "Talk to him.", "If it gets loud, step outside.", "…, so take your time." */
export const imperative: Rule = {
  name: "imperative",
  form: "imperative",
  strength: "strong",
  about: "A sentence that begins with its verb gives an order, however kindly it is meant.",
  triggers: "start",
  find({ words }, at, place) {
    const sure = place > 0 && [",", "and", "or", "then"].includes(words[place - 1]?.lower ?? "");
    let verb = at;
    if (!opensCommand(words, verb, sure)) {
      // "Always lock the door", "Slowly breathe out"
      const behind = contentAdverb(words[verb]?.lower ?? "") ? verb + 1 : -1;
      if (behind < 0 || !opensCommand(words, behind, true)) return undefined;
      verb = behind;
    }
    return { from: place, verb, mid: at, polarity: "plain", shape: "base" };
  },
  examples: [
    ["Talk to him about it.", ""],
    ["If it gets loud, step outside.", ""],
    ["Eat something, drink some water and get some rest.", ""],
    ["It is a lot to carry, so take your time.", ""],
  ],
  leaves: ["Love the strict line.", "Sounds good.", "Work was hard today.", "Text messages are fine.", "Hope you feel better.", "Good food and friendly staff."],
};

const kept = new Set("always only slowly gently quietly calmly regularly carefully politely constantly generally usually gradually quickly often sometimes firmly occasionally consistently immediately".split(" "));
const contentAdverb = (lower: string): boolean => kept.has(lower);

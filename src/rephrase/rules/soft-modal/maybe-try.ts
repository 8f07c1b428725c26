import { mayOpenCommand, opensCommand } from "../../../english/clauses/command-verb.js";
import { mayBeAdverb, skipAdverbs } from "../../../english/clauses/clauses.js";
import { tag } from "../../../english/text/tags.js";
import type { Rule } from "../../rule.js";

/** "Maybe try …", "Perhaps ask …", "Consider …ing": an imperative with a hedge before it. */
export const maybeTry: Rule = {
  name: "maybe-try",
  form: "soft-modal",
  strength: "soft",
  about: "“Maybe try” is an order in a soft voice.",
  triggers: "start",
  mayOpen: (word) => mayOpenCommand(word) || mayBeAdverb(word),
  find({ words }, at, place) {
    let hedged = false;
    for (let i = place; i < at; i += 1) if (words[i]?.lower === "maybe" || words[i]?.lower === "perhaps") hedged = true;
    const word = words[at];
    if (word?.lower === "consider") {
      const next = words[skipAdverbs(words, at + 1)];
      if (next === undefined || (next.tags & (tag.subject | tag.pronoun)) !== 0) return undefined;
      if ((next.tags & tag.gerund) === 0 && (words[at + 1]?.tags ?? 0) & tag.reflexive) return undefined;
      return { from: place, verb: at, mid: at, polarity: "plain", shape: "base" };
    }
    if (!hedged) return undefined;
    // "maybe casually mention it": how it is done stays with it
    const verb = opensCommand(words, at) ? at : skipAdverbs(words, at);
    // "Maybe suggest a walk": behind "maybe" no "I" is left out
    const suggests =
      word?.lower === "suggest" && ((words[at + 1]?.tags ?? 0) & (tag.determiner | tag.gerund | tag.noun)) !== 0;
    if (!suggests && !opensCommand(words, verb, verb > at)) return undefined;
    return { from: place, verb, mid: at, polarity: "plain", shape: "base" };
  },
  examples: [
    ["Maybe just casually bring it up.", "What worked for me was casually bringing it up."],
    ["Maybe suggest a walk.", "For me, it helped to suggest a walk."],
    ["Maybe try going outside for a bit.", "For me, it helped to go outside for a bit."],
    [
      "Perhaps ask your mom to hold it for a while.",
      "Something that helped me was asking my mom to hold it for a while.",
    ],
    ["Consider getting a part-time job.", "What helped me was getting a part-time job."],
  ],
  leaves: ["Maybe later.", "Consider yourself hugged.", "Maybe it was nothing."],
};

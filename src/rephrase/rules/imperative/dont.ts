import { mayOpenCommand, opensCommand } from "../../../english/clauses/command-verb.js";
import { tag } from "../../../english/text/tags.js";
import { has, wordAt } from "../../../english/text/words.js";
import type { Rule } from "../../rule.js";
import { verbAfter } from "../../clause/verb-after.js";

/** "Don't text him.", "Do not ever lie.", "Never go to bed angry." */
export const dont: Rule = {
  name: "dont",
  form: "negative-imperative",
  strength: "strong",
  about: "“Don't” and “never” at the head of a sentence forbid.",
  triggers: "start",
  mayOpen: (word) => word.lower === "don't" || word.lower === "never" || mayOpenCommand(word),
  find({ words }, at, place) {
    // "Under no circumstances call twice", "In no case sign": the phrase before it denies
    const end = wordAt(words, place - 1)?.lower === "," ? place - 1 : place;
    if (
      wordAt(words, end - 2)?.lower === "no" &&
      has(wordAt(words, end - 3), tag.preposition) &&
      opensCommand(words, at)
    )
      return { from: end - 3, verb: at, mid: at, polarity: "never", shape: "base" };
    let i = place;
    while (i < at) {
      const word = words[i]?.lower;
      if (word === "never" || word === "don't") break;
      i += 1;
    }
    const word = words[i]?.lower;
    if (word !== "don't" && word !== "never" && !(word === "do" && words[i + 1]?.lower === "not")) return undefined;
    const advice = verbAfter(words, i);
    if (advice === undefined || advice.polarity === "plain") return undefined;
    // "don't have to", "don't need to": no order, but leave
    if (["have", "need"].includes(words[advice.verb]?.lower ?? "") && words[advice.verb + 1]?.lower === "to")
      return undefined;
    return { from: place, shape: "base", ...advice };
  },
  examples: [
    ["Don't text him tonight.", "What worked for me was not texting him that night."],
    ["Never go to bed angry.", "It helped me never to go to bed angry."],
    ["Under no circumstances bring a dog.", "It worked well for me never to bring a dog."],
    ["If you want a bike don't forget the lock.", "When I wanted a bike, what helped me was not forgetting the lock."],
    ["do not ever lie to her", "something that helped me was never lying to her"],
  ],
  leaves: [
    "Don't worry.",
    "Don't stress it.",
    "Don't be cross if I have to cancel.",
    "Don't get me wrong.",
    "Never mind.",
    "I don't know.",
    "Don't you think so?",
  ],
};

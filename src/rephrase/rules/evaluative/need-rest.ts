import { isBoundary, skipAdverbs } from "../../../english/clauses/clauses.js";
import { opensCommand } from "../../../english/clauses/command-verb.js";
import { has, isWord, kind, type Word } from "../../../english/text/words.js";
import { tag } from "../../../english/text/tags.js";
import type { Rule } from "../../rule.js";
import { standsBetween } from "../modal/modal-match.js";
import { frameBefore } from "../../clause/frame.js";

/** What people need as care, not as equipment: "you need rest", "you need some time off", but "you need a ticket" informs. */
const cares = new Set(
  "rest sleep space time help support diagnosis therapy counseling counselling break closure boundaries hug patience distance quiet air company plan hobby routine outlet budget vacation holiday schedule".split(
    " ",
  ),
);
const before = new Set(
  "some a an more good real proper your little bit of professional solid decent proper clear long new".split(" "),
);

/** "You need rest." → "What I needed was rest." */
export const needRest: Rule = {
  name: "need-rest",
  form: "evaluative",
  strength: "strong",
  about: "“You need rest” tells the reader what they lack.",
  triggers: ["you"],
  mayFollow: (next) => standsBetween(next) || isWord(next, "need"),
  find(sentence, at) {
    const { words } = sentence;
    const need = skipAdverbs(words, at + 1);
    if (words[need]?.lower !== "need" || words[need + 1]?.lower === "to") return undefined;
    let i = need + 1;
    while (before.has(words[i]?.lower ?? "")) i += 1;
    const after = words[i + 1];
    // "You need friends who listen"
    const persons =
      isWord(words[i], "people", "someone", "somebody", "friends", "friend") &&
      isWord(after, "who") &&
      !has(words[i + 2], tag.modal) &&
      !words.slice(i, -1).some(isBoundary);
    if (!persons && !cares.has(words[i]?.lower ?? "")) return undefined;
    if (
      !persons &&
      after !== undefined &&
      after.kind === kind.word &&
      !["and", "or", "from", "off", "right", "now", "alone", "apart", "away"].includes(after.lower)
    )
      return undefined;
    const frame = frameBefore(sentence, at);
    return frame === undefined
      ? undefined
      : {
          from: frame.from,
          verb: need,
          mid: need,
          polarity: "plain",
          shape: "base",
          noun: true,
          to: beforeOrder(words, i),
        };
  },
  examples: [
    ["You need rest.", "What I needed was rest."],
    ["You need a plan.", "What I needed was a plan."],
    ["You need a friend who listens.", "What I needed was a friend who listens."],
  ],
  leaves: [
    "You need a ticket.",
    "You need someone who can sign for it.",
    "Do you need rest?",
    "If you need help, I'm here.",
  ],
};

/** "You need a break, call your sister": where what is needed ends in front of an order; undefined where none follows. */
function beforeOrder(words: readonly Word[], from: number): number | undefined {
  for (let i = from + 1; i < words.length; i += 1)
    if (isBoundary(words[i]))
      return opensCommand(words, skipAdverbs(words, isWord(words[i + 1], "so", "and") ? i + 2 : i + 1), true)
        ? i
        : undefined;
  return undefined;
}

import { among } from "../../../english/text/remembered.js";
import { tag } from "../../../english/text/tags.js";
import { hasFinite, startsClause } from "../../../english/clauses/clauses.js";
import { has, isWord, type Word } from "../../../english/text/words.js";
import type { Guard } from "../../guard.js";
import { mentions } from "../../../english/text/mentions.js";

const writer = "me us my our mine ours ourselves myself";
const isWriters = among(new Set(writer.split(" ")));
const namesWriter = mentions(writer);

/** "if I were you", "if I remember right": no condition; "because when I am tired": what was lived. */
const reasons = new Set(["because", "cause", "since", "usually", "as"]);
const remarks = new Set("were was remember recall understand understood am may might can recollect".split(" "));

/** "cousin Lan's guest house": whether what stands at `at` belongs to somebody of the writer's. */
const ofOthers = (words: readonly Word[], at: number): boolean =>
  words.slice(at, at + 3).some((word, k) => word.lower.endsWith("'s") && has(words[at + k + 1], tag.noun));

const isGlad = mentions("we'd i'd");
const saysI = mentions("i i'm i'll");

const isDid = among(new Set(["did", "does", "do"]));

/** "Talk to me when you're low", "come with me", "read my post": the writer is part of it. */
export const writerTakesPart: Guard = {
  name: "writer-takes-part",
  about: "“Talk to me when you're low” and “as my gran says” have the writer in them, or the writer's own people.",
  holds({ sentence, match, phrase, rule }) {
    // "I would go with my gut" is already told as the writer's own
    if (rule.form === "conditional") return false;
    const { words } = sentence;
    // "come over on Sunday, we're baking": who invites is there
    if (
      isWord(words[match.verb], "come") &&
      isWord(words[match.verb + 1], "over", "by", "along", "round", "around") &&
      words.slice(match.verb).some((word) => isWord(word, "we", "we're", "we'll", "i'm", "i'll", "i'd"))
    )
      return true;
    // "Come over for tea": to where the writer is
    if (
      rule.triggers === "start" &&
      isWord(words[match.verb], "come") &&
      isWord(words[match.verb + 1], "over", "round") &&
      isWord(words[match.verb + 2], "for", "on", "any", "this", ".", "!")
    )
      return true;
    // "Bring the kids, we'd love to see them"
    if (
      rule.triggers === "start" &&
      isGlad(words) &&
      words.slice(phrase.to).some((word, i, rest) => isWord(word, "we'd", "i'd") && isWord(rest[i + 1], "love"))
    )
      return true;
    // "don't be cross if I have to go": a condition that is the writer's
    const mayHoldI = rule.triggers === "start" && saysI(words);
    if (
      mayHoldI &&
      words.some(
        ({ lower }, i) =>
          i > match.verb &&
          i < phrase.to &&
          (lower === "i" || lower === "i'm" || lower === "i'll") &&
          ["if", "when", "until", "unless"].includes(words[i - 1]?.lower ?? "") &&
          !words.slice(match.verb, i).some((word) => reasons.has(word.lower)) &&
          !remarks.has(words[i + 1]?.lower ?? ""),
      )
    )
      return true;
    // "put some films on it that I can watch": for the writer's own use
    if (mayHoldI)
      for (let i = match.verb; i < phrase.to; i += 1)
        if (
          words[i + 1]?.lower === "i" &&
          isWord(words[i], "that", "which", "so") &&
          isWord(words[i + 2], "can", "could")
        )
          return true;
    if (!namesWriter(words)) return false;
    for (let i = match.verb; i < phrase.to; i += 1) {
      const word = words[i];
      if (word === undefined || word.quoted) continue;
      // "hang on with your legs, holding my leg back helps me": what follows is the writer's own
      if (word.lower === "," && has(words[i + 1], tag.gerund) && hasFinite(words, i + 1, phrase.to)) break;
      if (isWriters(word)) {
        const before = words[i - 1]?.lower ?? "";
        if (before === "trust" || before === "believe" || (before === "like" && i > match.verb + 2)) continue;
        if (
          (word.lower === "my" || word.lower === "our") &&
          (before === "in" || before === "from") &&
          ["opinion", "experience", "view", "case"].includes(words[i + 1]?.lower ?? "")
        )
          continue;
        if (before === "to" && words[i - 2]?.lower === "according") continue;
        // "stay at my cousin's guest house": a place that the writer knows
        if (word.lower === "my" && isWord(words[i - 1], "at") && ofOthers(words, i + 1)) continue;
        // "do what my sister did": whose way it was
        if (
          isWord(word, "my", "our") &&
          ["what", "like", "as"].includes(before) &&
          words.slice(i + 2, i + 5).some(isDid)
        )
          break;
        return true;
      }
      // "ask them to say somebody sent me a photo": what somebody else is to say
      if (
        i > match.verb + 1 &&
        isWord(word, "say", "saying") &&
        has(words[i - 1], tag.preposition | tag.wh) &&
        startsClause(words, i + 1)
      )
        break;
      // a clause inside speaks of other things
      if ((word.tags & tag.contraction) !== 0) break;
      if (i > match.verb + 1 && (word.tags & (tag.subject | tag.wh)) !== 0) break;
      if (
        i > match.verb + 1 &&
        ((word.lower === "that" && !has(words[i + 1], tag.preposition)) ||
          word.lower === "since" ||
          word.lower === "because" ||
          word.lower === "if")
      )
        break;
    }
    return false;
  },
  keeps: [
    "Talk to me when you're low.",
    "Stay at my house.",
    "Come with me on Saturday.",
    "You should come over on Sunday, we're baking.",
    "You should call me.",
    "Come over for tea.",
    "Bring the kids, we'd love to meet them.",
    "Put some films on it that I can watch.",
    "Please send us the file.",
    "Look into that for me.",
    "You could stay with us.",
  ],
  leaves: [
    "Talk to your sister.",
    "Ask her, trust me, she knows.",
    "Do what my sister did.",
    "Ask them to say somebody sent me the pictures.",
    "Stay at my cousin's guest house.",
  ],
};

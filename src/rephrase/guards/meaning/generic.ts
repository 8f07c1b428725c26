import type { Lead } from "../../../english/clauses/leads.js";
import { tag } from "../../../english/text/tags.js";
import { wordAt, type Word, kind } from "../../../english/text/words.js";
import type { Guard } from "../../guard.js";
import { beginOf } from "../../directive.js";

const indefinite = new Set(
  "someone somebody something anyone people life a an opportunity things everything nobody having".split(" "),
);

const demands = new Set("allow allows allowed prohibit prohibits forbid forbids law laws".split(" "));

const usual = new Set(["usually", "generally", "typically", "normally"]);

const isAim = (words: readonly Word[], { from }: Lead): boolean =>
  words[from]?.lower === "in" && words[from + 1]?.lower === "order";

const bringsUp = new Set("guide raise protect love nurture support respect provide care".split(" "));

/** "When you lose someone you have to grieve": how the world goes. */
export const generic: Guard = {
  name: "generic",
  about: "“When you lose someone you have to grieve” tells how the world goes, not what one person must do.",
  holds({ rule, sentence, match, leads, phrase }) {
    const { words } = sentence;
    const verb = words[match.verb]?.lower ?? "";
    // "You are supposed to guide them": what a parent is there for
    if (rule.name === "supposed-to" && match.polarity === "plain") return bringsUp.has(verb);
    if (rule.name !== "must" && rule.name !== "you-could") return false;
    const next = words[match.verb + 1];
    if (rule.name === "must") {
      // "God forbid it breaks, you have to pay for it": what may come
      if (words.some(({ lower }, i) => lower === "forbid" && /^(?:god|heaven)$/.test(words[i - 1]?.lower ?? "")))
        return true;
      // "…, but you still have to go": what cannot be helped
      for (let i = match.from; i < match.verb; i += 1)
        if (words[i]?.lower === "still" || words[i]?.lower === "legally") return true;
      // "you'll have to leave it anyway"
      const end = words[phrase.to - 1]?.lower;
      if (end === "anyway" || end === "anyways" || end === "regardless") return true;
      if (
        verb === "be" &&
        (next?.kind === kind.number ||
          next?.lower === "able" ||
          next?.lower === "at" ||
          next?.lower === "over" ||
          next?.lower === "under")
      )
        return next.lower !== "at" || words[match.verb + 2]?.lower === "least";
      // "You usually need to do something": how it goes
      if (words.slice(match.from, match.verb).some(({ lower }) => usual.has(lower))) return true;
      // "You will have to find a stall, paint it and pay a helper": what it costs
      const to = words[match.verb - 1]?.lower === "to" && words[match.verb - 2]?.lower === "have";
      const coming = words.slice(match.from, match.verb).some(({ lower }) => lower === "will" || lower.endsWith("'ll"));
      if (to && coming && (phrase.heads.length > 2 || verb === "pay")) return true;
      // "In order to sell here you have to pass a test": a rule of the place
      if (to && words[match.verb - 2]?.lower === "have" && leads.some((lead) => isAim(words, lead))) return true;
      // "They don't allow dogs, so you must leave yours": what a place demands
      if (words.slice(0, match.from).some(({ lower }) => demands.has(lower))) return true;
      // "you have to like loud music": what somebody is like who fits in
      if (verb === "like" || verb === "love") return true;
      // "You have to give her credit"
      if (verb === "give" && words.slice(match.verb, match.verb + 5).some(({ lower }) => lower === "credit"))
        return true;
      if (verb === "start" && next?.lower === "somewhere") return true;
      // "you gotta go where you gotta go"
      if (verb === "do" && ["what", "whatever", "whatcha"].includes(next?.lower ?? "")) return true;
      if (verb === "put" && next?.lower === "up" && words[match.verb + 2]?.lower === "with") return true;
      if (
        [
          "wonder",
          "admit",
          "laugh",
          "love",
          "hand",
          "give",
          "wait",
          "suffer",
          "endure",
          "deal",
          "live",
          "pay",
          "see",
        ].includes(verb) &&
        ["if", "why", "it", "at", "and", "with", "the", "to", undefined].includes(next?.lower) &&
        ["wonder", "love", "laugh", "admit", "suffer", "endure", "wait"].includes(verb)
      )
        return true;
    }
    for (const lead of leads) {
      // "Just like when you work there, you have to …"
      if (words.slice(Math.max(0, lead.from - 1), lead.from + 2).some((word) => word.lower === "like")) return true;
      if (lead.opener !== "when" && lead.opener !== "whenever" && lead.opener !== "as") continue;
      if (rule.name !== "must") continue;
      for (let i = lead.from + 1; i < lead.to; i += 1) if (indefinite.has(words[i]?.lower ?? "")) return true;
    }
    // a tale told with "you": "you fall in love and you have to let go"
    const first = beginOf({ leads, match });
    const before = wordAt(words, first - 1)?.lower;
    if ((before === "and" || before === "then") && rule.name === "must") {
      for (let i = 0; i < first - 1; i += 1) {
        if (words[i]?.lower !== "you" || (words[i + 1]?.tags ?? 0) & (tag.be | tag.modal | tag.auxiliary)) continue;
        if (
          ((words[i + 1]?.tags ?? 0) & tag.base) !== 0 &&
          !["need", "want", "have", "know"].includes(words[i + 1]?.lower ?? "")
        )
          return true;
      }
    }
    // "you have to be careful to …" aside, "you need X in order to": a condition, told of anybody
    return (
      rule.name === "must" &&
      verb === "have" &&
      ((next?.tags ?? 0) & tag.determiner) !== 0 &&
      phrase.heads.length === 1 &&
      words[phrase.to - 1] !== undefined &&
      words
        .slice(match.verb, phrase.to)
        .some((word, k, rest) => word.lower === "to" && ((rest[k + 1]?.tags ?? 0) & tag.base) !== 0 && k < 7)
    );
  },
  keeps: [
    "When you lose someone you have to grieve.",
    "You're supposed to guide them into the world.",
    "You have to be 18 to vote.",
    "You have to have a licence to drive here.",
    "You have to wonder why.",
    "They allow no dogs, and you must leave yours at home.",
    "You have to like loud music there.",
    "God forbid it breaks, you'll have to fight for your money.",
    "You legally must have a break.",
    "You will have to move out anyway.",
    "Some days you have to do whatever you must.",
    "If you want something then you usually need to do something for it.",
    "You will have to find a stall, paint it, and pay a helper.",
    "You'll have to pay those back.",
    "In order to sell here, you have to pass a test.",
  ],
  leaves: [
    "In order to sleep, you need to put the phone away.",
    "You'll have to ask for a receipt.",
    "When you feel that way, you have to stop and breathe.",
    "You have to be honest.",
  ],
};

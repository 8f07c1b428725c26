import { skipAdverbs } from "../../../english/clauses/clauses.js";
import { tag } from "../../../english/text/tags.js";
import type { Guard } from "../../guard.js";

/** "You should have told me": about what is over. */
export const pastReproach: Guard = {
  name: "past",
  about: "“You should have told me” speaks of what is over; nobody can do it any more.",
  holds({ sentence, match, rule }) {
    if (rule.triggers === "start" || match.shape !== "base" || match.noun === true) return false;
    const { words } = sentence;
    const verb = words[match.verb]?.lower;
    const what = words[skipAdverbs(words, match.verb + 1)];
    if (verb === "of" || verb === "a") return true;
    return (
      verb === "have" &&
      what !== undefined &&
      (what.tags & tag.participle) !== 0 &&
      (what.tags & (tag.noun | tag.determiner)) === 0
    );
  },
  keeps: ["You should have told me.", "You could have called.", "You should've stayed."],
  leaves: ["You should have a talk with him."],
};

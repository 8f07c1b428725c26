import { tag } from "../../../english/tags.js";
import type { Guard } from "../../guard.js";

/** "Got to go", "Need to rest": the writer speaks of themselves and leaves out "I". */
export const droppedSubject: Guard = {
  name: "dropped-subject",
  about: "“Hope you feel better” and “Got to go” leave out “I”; the writer speaks of themselves.",
  holds({ rule, sentence, match, phrase }) {
    if (rule.name !== "imperative") return false;
    const { words } = sentence;
    const verb = words[match.verb]?.lower ?? "";
    const first = words.slice(match.verb, phrase.to);
    // "Have a dog like yours", "Had a friend": a state told, unless something follows that can be done
    if (verb === "have" && match.verb === 0 && first.some((word) => word.lower === "i" || word.lower === "i'm" || word.lower === "i've")) return true;
    return ["go", "get", "come"].includes(verb) && ((words[match.verb + 1]?.tags ?? 0) & tag.modal) !== 0;
  },
  keeps: ["Have a dog I love more than anything."],
  leaves: ["Have patience with him."],
};

import { kind } from "../../../english/text/words.js";
import type { Guard } from "../../guard.js";

/** Text that is not English: most of its words are in no lexicon. */
export const otherLanguage: Guard = {
  name: "other-language",
  about: "The rules know English alone; anything else stays as it is.",
  holds({ sentence }) {
    let known = 0;
    let unknown = 0;
    for (const word of sentence.words) {
      if (word.kind !== kind.word) continue;
      if (word.tags !== 0) known += 1;
      else if (known === 0 || !isName(sentence.text, word.start)) unknown += 1;
    }
    return unknown > 2 && unknown > known;
  },
  keeps: ["Give Euch keine Mühe mehr damit, Kinder.", "Me tell puoi rispondere domani sera, capito?"],
  leaves: ["Talk to Zbigniew about Kraków."],
};

/** A capital in an English sentence makes a name, which no lexicon need know. */
const isName = (text: string, at: number): boolean => text.charAt(at) !== text.charAt(at).toLowerCase();

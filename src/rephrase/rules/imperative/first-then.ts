import { opensCommand } from "../../../english/clauses/command-verb.js";
import { tag } from "../../../english/text/tags.js";
import { has, isWord, type Word } from "../../../english/text/words.js";

/** Whether behind the verb stands what comes second, without a verb of its own: "First do the dishes, then the floor". */
export const thenThing = (words: readonly Word[], verb: number): boolean =>
  words.some(
    (word, i) =>
      i > verb &&
      isWord(word, "then") &&
      isWord(words[i - 1], ",", "and") &&
      words[i + 1] !== undefined &&
      (words[i + 1]?.tags === 0 || has(words[i + 1], tag.determiner | tag.possessive | tag.noun | tag.plural)) &&
      !opensCommand(words, i + 1, true),
  );

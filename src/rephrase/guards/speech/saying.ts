import { isBoundary } from "../../../english/clauses/clauses.js";
import { tag } from "../../../english/text/tags.js";
import { has, isWord, type Word, wordAt } from "../../../english/text/words.js";
import type { Guard } from "../../guard.js";
import { formulaAt, formulas } from "../formulas.js";

/** Said with "don't" or "never". */
const denied = formulas(`
  let the door hit | let the bed bugs | let the bedbugs | count your chickens | hold your breath . | hate the player | hate me for | shoot the messenger | kill the messenger | let the cat out of the bag | look a gift horse | put all your eggs | poke the bear | quote me on | spend it all in one place | quit your day job | drink the kool | feed the trolls | feed the troll | yuck my | yuck someone
`);

const plain = formulas(
  "eat your heart out | break a leg | knock yourself out | live and let live | live and learn | do the math | break it , you | snooze , you | let sleeping dogs | pick your poison | join the club | save the planet . | save the whales . | save the bees . | save the turtles . | save the world . | save the rainforest | watch this space | say no more . | mind the gap | cross my heart | keep calm and carry | bring it on . | bite me . | search me . | beat me to it | tell me about it .",
);

/** Said to somebody who shouts or cries, where it is all that is said. */
const alone = formulas("use your words .");

/** "Don't hold your breath", "Don't shoot the messenger": said as a whole, and asking nothing. */
export const saying: Guard = {
  name: "saying",
  about: "“Don't hold your breath” is a saying; nobody is asked to do it.",
  holds({ rule, sentence, match }) {
    if (rule.triggers !== "start") return false;
    // "trust-respond, don't react": one maxim, of which the other half would stay an order
    const { words } = sentence;
    if (rule.name === "dont" && isWord(wordAt(words, match.from - 1), ",") && isMaxim(words, match.from - 2))
      return true;
    if (match.from === 0 && formulaAt(alone, words, match.verb)) return true;
    return formulaAt(match.polarity === "plain" ? plain : denied, sentence.words, match.verb);
  },
  keeps: [
    "Don't let the door hit you on the way out.",
    "Don't hold your breath.",
    "Don't shoot the messenger, but it looks odd.",
    "Don't hate the player, hate the game.",
    "Break it, you buy it.",
    "Save the whales!",
    "Watch this space.",
    "Say no more!",
    "Use your words!",
    "Long ways home-pause, don't panic.",
  ],
  leaves: [
    "Don't let your dog off the leash.",
    "Don't hold your breath while you swim.",
    "Break it into small steps.",
    "Save the receipts.",
    "Say no more than you have to.",
    "Use your words to say what hurts.",
    "Quit your day job first.",
  ],
};

/** Whether the word at `at` is a bare verb that stands alone between marks. */
const isMaxim = (words: readonly Word[], at: number): boolean =>
  has(wordAt(words, at), tag.base) && wordAt(words, at - 1) !== undefined && isBoundary(wordAt(words, at - 1));

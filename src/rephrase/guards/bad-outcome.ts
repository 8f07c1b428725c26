import { among } from "../../english/text/remembered.js";
import { isWord, type Word } from "../../english/text/words.js";

/** What nobody would want to come of a deed. */
const bad = new Set(
  "fired sorry dead hurt explode die regret fail lose killed kill arrested caught screwed toast worse sued banned break fall hate cry suffer pay crash sick afraid scared frightened terrified resent panic bolt withdraw retreat burned burnt collapse backfire sink drown doomed miserable exhausted furious angry mad upset resentful lonely ruin ruined destroyed wrecked".split(
    " ",
  ),
);

/** "shut down", "close up", "burn out", "fall apart": the same in two words. */
const badWithParticle: ReadonlyMap<string, string> = new Map([["shut", "down up off out"], ["shuts", "down up off out"], ["close", "up off"], ["clam", "up"], ["burn", "out"], ["melt", "down"], ["freeze", "up"], ["blow", "up"], ["lash", "out"], ["act", "out"], ["dig", "in"], ["push", "back"], ["pull", "away"], ["run", "away"], ["walk", "away out"], ["turn", "away"]]); // prettier-ignore

const isBad = ({ lower }: Word, i: number, rest: readonly Word[]): boolean =>
  bad.has(lower) ||
  badWithParticle
    .get(lower)
    ?.split(" ")
    .includes(rest[i + 1]?.lower ?? "") === true;

/** Words with which the bad thing does not come, or soon goes: "you won't lose it", "less afraid", "upset at first", "but it passes". */
const isSoftened = among(
  new Set("won't never not no longer less stop avoid without instead anymore but first initially".split(" ")),
);

/** What one hopes that somebody does: "push him and he won't talk". */
const hoped = new Set("talk trust listen open speak tell share forgive help come grow heal recover learn eat sleep relax".split(" ")); // prettier-ignore

/** "he won't talk to you", "she'll never trust you": who is not spoken to no longer does what was hoped for. */
const withholds = (rest: readonly Word[]): boolean =>
  !isWord(rest[0], "you", "you'll", "you're") &&
  rest.some(
    (word, i) => isWord(word, "won't", "never") && rest.slice(i + 1, i + 4).some(({ lower }) => hoped.has(lower)),
  );

/** Whether a clause that follows a deed, from its subject on, tells of something bad: "he will close up", "she won't talk to you". */
export const isBadOutcome = (clause: readonly Word[]): boolean =>
  withholds(clause) || (!clause.some(isSoftened) && clause.some(isBad));

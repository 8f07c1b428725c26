import { nearlyNamesFeeling } from "../../../english/near-feelings.js";
import { isAboutFeeling, isFelt, onlyWord } from "../../feelings/felt.js";
import type { Glance } from "../reading/glance.js";
import { newTally, type Tally } from "./tally.js";
import { isMeant, voiceOf } from "./voices.js";
import { wordCounter } from "./word-counter.js";

/** So many words for feelings of one entry are looked at: nobody writes more, and a file that is full of them costs no time. */
const mostLooked = 16;

const kinds = { voice: 1, feeling: 2 } as const;

/** Reads feelings and the six words of `voices` out of entries, in one go. */
export interface WordCount {
  /** In how many entries a feeling is named, month by month. */
  readonly feelings: Tally;
  /** How often each of the six words was written, month by month. */
  readonly voices: Tally;
  see(answers: Glance["answers"], month: string): void;
}

/** A count of nothing yet. */
export function newWordCount(): WordCount {
  const feelings = newTally();
  const voices = newTally();
  const count = wordCounter((word) => (voiceOf(word) ? kinds.voice : nearlyNamesFeeling(word) ? kinds.feeling : 0));
  return {
    feelings,
    voices,
    see(answers, month) {
      const felt = new Set<string>();
      let looked = 0;
      for (const { question, text } of answers) {
        const about = isAboutFeeling(question);
        const only = about ? onlyWord(text) : undefined;
        if (only !== undefined) felt.add(only);
        count(text, (kind, start, end) => {
          const word = text.slice(start, end).toLowerCase().replaceAll("’", "'");
          const voice = kind === kinds.voice ? voiceOf(word) : undefined;
          if (voice === undefined) {
            if (felt.has(word) || looked >= mostLooked) return;
            looked += 1;
            if (isFelt(text, start, about)) felt.add(word);
          } else if (isMeant(voice, text, start, end)) voices.add(voice, month);
        });
      }
      for (const word of felt) feelings.add(word, month);
    },
  };
}

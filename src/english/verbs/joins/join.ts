import { among } from "../../text/remembered.js";
import { kind, type Word } from "../../text/words.js";

type Words = readonly Word[];

/** Coordinators that may join two verbs of a phrase. */
export const isJoiner = among(new Set(["and", "or", "but", "then", "&", "plus", "so", "nor", "yet"]));

/** A comma, a coordinator, or both. */
export interface Join {
  /** The coordinator between two parts: "and", "but" …; "" for a bare comma. */
  readonly joiner: string;
  readonly comma: boolean;
  /** Index of the first word behind the comma and the coordinators. */
  readonly next: number;
  readonly at: number;
}

/** Reads the comma and coordinators at `at`. */
export function readJoin(words: Words, at: number, limit: number): Join {
  let i = at;
  let comma = false;
  let joiner = "";
  while (i < limit) {
    const word = words[i];
    if (word === undefined) break;
    if (word.kind === kind.mark && word.lower === ",") comma = true;
    else if (
      isJoiner(word) &&
      (joiner === "" || joiner === "and" || joiner === "but" || joiner === "or" || word.lower === "then")
    )
      joiner = joiner === "" ? word.lower : joiner;
    else break;
    i += 1;
  }
  return { joiner, comma, next: i, at };
}

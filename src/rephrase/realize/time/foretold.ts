import { tag } from "../../../english/text/tags.js";
import { has, type Word } from "../../../english/text/words.js";
import { isFuture } from "../../../english/verbs/past/future.js";

type Words = readonly Word[];

/** Whether words[from, to) tell what somebody or something other than the reader will do: "she will cry", "the train will be late". */
export const foretellsOthers = (words: Words, from: number, to: number): boolean =>
  words.slice(from, to).some((word, n) => !word.quoted && comes(words, from + n) && !own.has(subject(words, from + n)));

/** The reader, and what stands for the deed or what comes of it. */
const own = new Set("you it this that which i we".split(" "));

/** Whether the word at `i` tells what is to come: "will", "they'll", "are going to". */
function comes(words: Words, i: number): boolean {
  const word = words[i];
  if (word === undefined || isFuture(word)) return word !== undefined;
  const goes = words[i + 1]?.lower === "going" && words[i + 2]?.lower === "to" && has(words[i + 3], tag.base | tag.be);
  return goes && (has(word, tag.be) || /'(?:re|s)$/.test(word.lower));
}

/** The last word of whom the verb at `i` is told. */
function subject(words: Words, i: number): string {
  const [said = "", short = "t"] = words[i]?.lower.split("'") ?? [];
  if (short !== "t") return said;
  let before = i - 1;
  while (has(words[before], tag.midAdverb)) before -= 1;
  return words[before]?.lower ?? "";
}

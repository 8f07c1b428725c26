import type { Head } from "../head.js";
import type { Join } from "./join.js";
import { tag } from "../../text/tags.js";
import { has, type Word } from "../../text/words.js";

type Words = readonly Word[];

const asking = new Set("ask see check wonder tell find figure know".split(" "));

/** Whether a join parts two things that are asked: "ask what they fear and if you can help". */
export function asksOn(words: Words, { at, next, comma, joiner }: Join, heads: readonly Head[]): boolean {
  const last = heads[heads.length - 1];
  if (comma || (joiner !== "and" && joiner !== "or") || !asking.has(last?.lemma ?? "")) return false;
  return opensQuestion(words[next]) && words.slice((last?.at ?? 0) + 1, at).some(opensQuestion);
}

const opensQuestion = (word: Word | undefined): boolean =>
  word?.lower === "if" || word?.lower === "whether" || has(word, tag.wh);

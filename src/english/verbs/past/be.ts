import { tag } from "../../text/tags.js";
import { has, type Word } from "../../text/words.js";
import type { Person } from "../../person.js";
import { isGroup } from "../you-subject.js";
import { behindAdverbs, subjectOf } from "./subject.js";

type Words = readonly Word[];

/** Subjects in the singular. */
export const singular = new Set(
  "i he she it that this everyone everybody someone somebody nothing everything anything anyone anybody one".split(" "),
);

/** The past of "be" for the subject before `at`. */
export function was(words: Words, at: number, person: Person): "was" | "were" {
  const be = words[at]?.lower ?? "";
  if (be === "is" || be === "isn't" || be === "am") return "was";
  const inverted = words[at + 1]?.lower === "you" && has(words[at], tag.be);
  const subjectAt = inverted ? at + 1 : subjectOf(words, behindAdverbs(words, at));
  const subject = words[subjectAt]?.lower ?? "";
  if (/^you(?:'|$)/.test(subject)) {
    // "you are all late", "both of you are late", "you two are late": more than one
    const many =
      ["all", "both"].includes(words[at + 1]?.lower ?? "") ||
      words[subjectAt - 1]?.lower === "of" ||
      isGroup(words[subjectAt + 1]);
    return person === "first" && !many ? "was" : "were";
  }
  if (be === "are" || be === "aren't") return "were";
  if (singular.has(subject)) return "was";
  if (["we", "they", "these", "those", "people"].includes(subject)) return "were";
  return has(words[subjectAt], tag.plural) && !has(words[subjectAt], tag.noun) ? "were" : "was";
}

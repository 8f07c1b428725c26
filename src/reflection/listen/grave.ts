import { isSlipOf } from "../../english/slip.js";
import { kind, type Word } from "../../english/text/words.js";
import type { Sentence } from "../../english/text/sentences.js";
import { heavy } from "./turn/unsaid.js";

/** Words of death and loss that are known though a letter of them is wrong: "my brothr deid". */
const words: readonly string[] = (
  "died dies dying dead death killed murdered suicide suicidal funeral buried cremated stillborn miscarriage miscarried " +
  "cancer terminal overdose overdosed relapse relapsed drowned raped assaulted abused widowed grieving grief hospice coma"
).split(" ");

/** What is grave of itself, though it may be said of less than death. */
const known = /^(?:killed|murdered|suicide|suicidal|funeral|stillborn|miscarriage|miscarried|cancer|overdosed?|relapsed?|raped|assaulted|abused|widowed|grieving|grief|hospice|coma)$/; // prettier-ignore

/** Whether a word that English does not know is one of death or loss but for one slip of the fingers. */
const isMistyped = ({ kind: of, tags, lower }: Word): boolean =>
  of === kind.word && tags === 0 && lower.length > 3 && words.some((word) => isSlipOf(lower, word));

/** Whether a sentence tells of death, of loss, or of what leaves no way out; such an answer is quoted and never turned. */
export const isGrave = ({ text, start, end, words: all }: Sentence): boolean =>
  heavy.test(text.slice(start, end)) || all.some((word) => known.test(word.lower) || isMistyped(word));

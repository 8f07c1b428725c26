import { crisis, crisisLists } from "./phrases/crisis.js";
import { digests } from "./data/digests.js";
import { disasterLists, disasters } from "./phrases/disasters.js";
import { emergencies, emergencyLists } from "./phrases/emergencies.js";
import { harm, harmLists, selfHarm } from "./phrases/harm.js";
import { harmless, harmlessLists } from "./phrases/harmless.js";
import { legal, legalLists } from "./phrases/legal.js";
import { medication, medicationLists } from "./phrases/medication.js";
import { violence, violenceLists } from "./phrases/violence.js";
import { words } from "./phrases/words.js";
import type { ReadSentence } from "./filter/word-filter.js";
import { phraseBook, type PhraseBook } from "./phrase-book.js";

/** Why a directive must stay one. Earlier reasons win over later ones. */
export const protectedReasons = ["crisis", "danger", "medication", "legal"] as const;

/** One of `protectedReasons`. */
export type ProtectedReason = (typeof protectedReasons)[number];

/** What protects a sentence, and where it stands: UTF-16 code units into the sentence. */
export interface Protection {
  readonly reason: ProtectedReason;
  readonly start: number;
  readonly end: number;
}

let book: PhraseBook<ProtectedReason> | undefined;

/** The book of protected phrases, made when it is first asked. */
export function protectedPhrases(): PhraseBook<ProtectedReason> {
  book ??= phraseBook(
    {
      crisis: [...crisis, ...selfHarm],
      danger: [...violence, ...emergencies, ...disasters, ...harm],
      medication,
      legal,
    },
    harmless,
    {
      ...words,
      ...crisisLists,
      ...violenceLists,
      ...emergencyLists,
      ...disasterLists,
      ...medicationLists,
      ...legalLists,
      ...harmLists,
      ...harmlessLists,
    },
    digests,
  );
  return book;
}

/**
 * What protects a sentence of English, of the reasons asked for. `crisis` is meant for every sentence of a text, told or
 * advised; the others only for sentences that hold a directive: a sentence that merely tells may match them.
 */
export function findProtection(
  sentence: string,
  among: readonly ProtectedReason[] = protectedReasons,
): Protection | undefined {
  const found = protectedPhrases().find(sentence, among);
  return found === undefined ? undefined : { reason: found.label, start: found.start, end: found.end };
}

/** `findProtection` where only the reason is asked for; `read` holds the words of the sentence where they are known. */
export const protects = (
  sentence: string,
  among: readonly ProtectedReason[],
  read?: ReadSentence,
): ProtectedReason | undefined => protectedPhrases().find(sentence, among, read)?.label;

/** Why a directive in this sentence of English must stay as it is, if it must. */
export function protectedReason(sentence: string): ProtectedReason | undefined {
  return findProtection(sentence)?.reason;
}

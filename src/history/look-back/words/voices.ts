/** The words of duty, and the words of choice; the order in which they are shown. */
export const voices = { push: ["should", "must", "have to"], room: ["could", "want", "choose"] } as const;

/** One of those six words. */
export type Voice = (typeof voices.push)[number] | (typeof voices.room)[number];

const forms: Readonly<Record<string, Voice>> = {
  should: "should",
  "shouldn't": "should",
  must: "must",
  "mustn't": "must",
  have: "have to",
  has: "have to",
  had: "have to",
  having: "have to",
  could: "could",
  want: "want",
  wants: "want",
  wanted: "want",
  choose: "choose",
  chooses: "choose",
  choosing: "choose",
  chose: "choose",
  chosen: "choose",
};

/** What a word, in small letters, may be; "have" only with "to" behind it. */
export function voiceOf(word: string): Voice | undefined {
  return Object.hasOwn(forms, word) ? forms[word] : undefined;
}

/** How far before a word it is looked whose it is, in UTF-16 code units. */
const reach = 80;

/** “my boss said I should”, “they think I must”, and not “I thought I should”; “He said: "you must”. */
const reported =
  /(?:(?<!\bi )\b(?:said|says|saying|thinks?|thought|wants me|wanted me|told (?:me|us|her|him|them)|tells me)\b[^.!?\n]*|["“][^"”.!?\n]*)$/iu;

/** Whether the word at [start, end) is the person's own and meant so: “I don’t have to” and “I could not” say the contrary. */
export function isMeant(voice: Voice, text: string, start: number, end: number): boolean {
  if (reported.test(text.slice(Math.max(0, start - reach), start))) return false;
  const before = text.slice(Math.max(0, start - 16), start);
  const after = text.slice(end, end + 8);
  if (voice === "have to") return /^ to\b/i.test(after) && !/(?:\bnot|n['’]t|\bnever) (?:really )?$/iu.test(before);
  return voice !== "could" || !/^ (?:not|never)\b/i.test(after);
}

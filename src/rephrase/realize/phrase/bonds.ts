import type { Change } from "../../../english/person.js";
import { mentions } from "../../../english/text/mentions.js";
import { among } from "../../../english/text/remembered.js";
import { isWord } from "../../../english/text/words.js";
import type { Directive } from "../../directive.js";

const bonds = new Set("friendship relationship".split(" "));
const isBond = among(bonds);
const mentionsBond = mentions(bonds);

/** What is said or written to somebody. */
const addressing = new Set(
  "tell ask say remind show message text write email explain talk speak call let thank".split(" "),
);

/** "Tell him you value your friendship" → "our friendship": what joins two is theirs where one of them speaks to the other. */
export function bondsIn({ phrase: { heads, from, to }, sentence: { words } }: Directive): Change[] {
  if (!mentionsBond(words)) return [];
  const bond = words.findIndex((word, i) => i > from && i < to && !word.quoted && isBond(word));
  if (bond < 0 || isWord(words[bond + 1], "with", "to")) return [];
  const your = words[bond - 1]?.lower === "your" ? words[bond - 1] : words[bond - 2];
  const head = heads.findLast(({ lemma, at }) => addressing.has(lemma) && at < bond);
  if (your?.lower !== "your" || your.quoted || head === undefined) return [];
  // whom it is said to stands right behind the verb
  const said = head.at + 1;
  const whom = isWord(words[said], "to", "with") ? words[said + 1] : words[said];
  if (!isWord(whom, "him", "her", "them")) return [];
  if (head.lemma === "let" && !isWord(words[said + 1], "know")) return [];
  return [{ start: your.start, end: your.end, text: "our" }];
}

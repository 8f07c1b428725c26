import { among } from "../../english/text/remembered.js";
import { applyChanges } from "../../documents/edit.js";
import { shiftPerson, type Person } from "../../english/person.js";
import { tag } from "../../english/text/tags.js";
import { has } from "../../english/text/words.js";
import type { Directive } from "../directive.js";

/** What is found or had for a purpose: "the best way to stop it", "the key to flying with a baby". */
const isMeans = among(new Set("way ways approach solution key keys trick tricks strategy answer secret".split(" ")));

/**
 * What the advice is good for, where its frame says so, as it stands before it: "The best way to stop that is to ask her" →
 * "to stop that, "; "The key to flying with a baby is …" → "when flying with a baby, ". "" when the frame says nothing of it.
 */
export function aimText({ sentence: { text, words }, match }: Directive, person: Person | undefined): string {
  for (let i = match.from; i < match.verb; i += 1) {
    const verb = words[i + 2];
    if (!isMeans(words[i]) || words[i + 1]?.lower !== "to" || verb === undefined) continue;
    let is = i + 3;
    while (is < match.verb && !has(words[is], tag.be | tag.modal)) is += 1;
    const last = words[is - 1];
    const doing = has(verb, tag.gerund) && !has(verb, tag.noun);
    // "the best way to do is to ask"
    if (is >= match.verb || last === undefined || (!doing && (!has(verb, tag.base) || verb.lower === "do"))) return "";
    const changes = person === undefined ? [] : shiftPerson(text, words, i + 2, is, person);
    return `${doing ? "when" : "to"} ${applyChanges(text, verb.start, last.end, changes)}, `;
  }
  return "";
}

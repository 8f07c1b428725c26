import { tagsOf } from "../../../english/text/tags.js";

const letters = "abcdefghijklmnopqrstuvwxyz";
const remembered = new Map<string, boolean>();
const mostRemembered = 2000;

/** Every way to write a word with one letter left out, doubled up, changed, or two neighbours swapped. */
function* nearly(word: string): Generator<string> {
  for (let at = 0; at <= word.length; at += 1) {
    const head = word.slice(0, at);
    const tail = word.slice(at);
    if (tail.length > 1) yield head + tail.charAt(1) + tail.charAt(0) + tail.slice(2);
    if (tail !== "") yield head + tail.slice(1);
    for (const letter of letters) {
      yield head + letter + tail;
      if (tail !== "") yield head + letter + tail.slice(1);
    }
  }
}

/** Whether a word that is not known is a known one of three letters or more but for one slip of the fingers: "teh", "abuot", "stil". */
export function isMistyped(word: string): boolean {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  let found = false;
  if (/^[a-z]{3,14}$/.test(word))
    for (const each of nearly(word)) {
      if (each.length < 3 || tagsOf(each) === 0 || /(?:ed|ing|ly)$/.test(each)) continue;
      found = true;
      break;
    }
  if (remembered.size < mostRemembered) remembered.set(word, found);
  return found;
}

import { irregularBase, irregularForms } from "./irregular.js";
import { listedClasses, listedStart, wordClass } from "./lists.js";
import { formOf, type VerbForm } from "./spelling.js";

const { BaseVerb, ThirdPerson, Past, Participle, Gerund, Noun, PluralNoun, Adjective, Adverb } = wordClass;

const isNoun = (word: string): boolean => (listedClasses(word) & Noun) !== 0;
const isAdjective = (word: string): boolean => (listedClasses(word) & Adjective) !== 0;

/** The part before the last hyphen, with it: "re-", "hand-"; empty without one. */
const beforeHyphen = (word: string): string => word.slice(0, word.lastIndexOf("-") + 1);

/** Bases a form may come from once its ending of `cut` letters is off, the likelier first: "hop|ing" → "hope", "hop". */
function basesOf(word: string, cut: number): string[] {
  const stem = word.slice(0, -cut);
  const last = stem.at(-1);
  const bases = [`${stem}e`, stem];
  if (last === stem.at(-2) || stem.endsWith("ck")) bases.push(stem.slice(0, -1));
  if (last === "y" && cut === 3) bases.unshift(`${stem.slice(0, -1)}ie`);
  if (last === "i" && cut === 2) bases.push(`${stem.slice(0, -1)}y`);
  return bases;
}

/** Spellings that are understood and not written: "travelled", "focussing", "worshiping", "ageing", "binging". */
function alsoSpelt(base: string, form: string, ending: "ing" | "ed"): boolean {
  const last = base.at(-1) ?? "";
  if (form === base + ending) return !(last === "e" && ending === "ed");
  // "binging" and "queuing", but never "singing" for "singe"
  if (last === "e" && ending === "ing")
    return form === base.slice(0, -1) + ending && listedStart(base.slice(0, -1)) === 0;
  return "lpstmg".includes(last) && form === base + last + ending && last !== base.at(-2);
}

/** A form of a base verb that may be hyphenated: what stands before the last hyphen stays. */
function written(base: string, form: VerbForm): string {
  const head = beforeHyphen(base);
  return head + formOf(base.slice(head.length), form);
}

function regularBase(word: string): string | undefined {
  const from = (ending: "ing" | "ed", form: VerbForm) => (base: string) =>
    listedStart(base) !== 0 && (written(base, form) === word || alsoSpelt(base, word, ending));
  if (word.endsWith("ing")) return word.length < 5 ? undefined : basesOf(word, 3).find(from("ing", "gerund"));
  if (word.endsWith("ed"))
    return basesOf(word, 2).find((base) => from("ed", "past")(base) && irregularForms(base) === undefined);
  if (!word.endsWith("s") || word.endsWith("ss")) return undefined;
  return [word.slice(0, -1), word.slice(0, -2), `${word.slice(0, -3)}y`, word.slice(0, -3)].find(
    (base) => listedStart(base) !== 0 && written(base, "thirdPerson") === word,
  );
}

const oddPresents: ReadonlyMap<string, string> = new Map([["am", "be"], ["are", "be"], ["is", "be"], ["has", "have"]]); // prettier-ignore

/** The base verb of a form that is no base verb itself: "went" → "go", "lies" → "lie", "re-read" → itself; else undefined. */
export function baseOfForm(word: string): string | undefined {
  const odd = oddPresents.get(word);
  if (odd !== undefined) return odd;
  const head = beforeHyphen(word);
  const irregular = irregularBase(word.slice(head.length));
  if (irregular !== undefined && listedStart(head + irregular) !== 0) return head + irregular;
  return regularBase(word);
}

/** Past and Participle bits of an irregular form. */
function irregularClasses(word: string): number {
  const head = beforeHyphen(word);
  const tail = word.slice(head.length);
  const base = irregularBase(tail);
  if (base === undefined || listedStart(head + base) === 0) return 0;
  const forms = irregularForms(base);
  return (
    (forms?.pasts.includes(tail) === true ? Past : 0) | (forms?.participles.includes(tail) === true ? Participle : 0)
  );
}

function isPlural(word: string): boolean {
  if (word.endsWith("ss") || word.endsWith("us") || word.length < 4) return false;
  if (isNoun(word.slice(0, -1))) return true;
  return (
    word.endsWith("es") && (isNoun(word.slice(0, -2)) || (word.endsWith("ies") && isNoun(`${word.slice(0, -3)}y`)))
  );
}

/** "nicer", "biggest", "happier": the ending and, where there is one, the doubled letter or the i off again. */
function isCompared(word: string): boolean {
  const cut = word.endsWith("er") ? 2 : word.endsWith("est") ? 3 : 0;
  if (cut === 0 || word.length < cut + 3) return false;
  const stem = word.slice(0, -cut);
  if (isAdjective(stem) || isAdjective(`${stem}e`)) return true;
  if (stem.endsWith("i")) return isAdjective(`${stem.slice(0, -1)}y`);
  return stem.at(-1) === stem.at(-2) && isAdjective(stem.slice(0, -1));
}

/** "slowly", "happily", "gently", "basically", "fully": adverbs whose adjective is listed. */
function isAdverbInLy(word: string): boolean {
  const stem = word.slice(0, -2);
  if (stem.length < 3) return false;
  if (isAdjective(stem) || isAdjective(`${stem}le`) || isAdjective(`${stem}l`)) return true;
  if (stem.endsWith("i")) return isAdjective(`${stem.slice(0, -1)}y`);
  return stem.endsWith("al") && isAdjective(stem.slice(0, -2));
}

/** The last part of an unlisted compound speaks for it: "dog-lover" is a noun, "dog-friendly" and "home-made" adjectives. */
function compoundClasses(word: string): number {
  const head = beforeHyphen(word);
  if (head.length < 2 || head.length === word.length) return 0;
  const last = classesFound(word.slice(head.length));
  const bits = last & (Noun | PluralNoun | Adjective);
  return (last & (Participle | Gerund)) === 0 ? bits : bits | Adjective;
}

/** Every class of a word, listed or found by its form, as `wordClass` bits; 0 for a word that nothing is known of. */
export function classesFound(word: string): number {
  let bits = listedClasses(word) | irregularClasses(word);
  if (listedStart(word) !== 0) bits |= BaseVerb;
  if (oddPresents.has(word)) return bits | ThirdPerson;
  if (word.endsWith("s")) {
    if (isPlural(word)) bits |= PluralNoun;
    if (regularBase(word) !== undefined) bits |= ThirdPerson;
  } else if (word.endsWith("ing")) {
    if (regularBase(word) !== undefined) bits |= Gerund;
  } else if (word.endsWith("ed")) {
    if (regularBase(word) !== undefined) bits |= Past | Participle;
  } else if (word.endsWith("ly")) {
    if (isAdverbInLy(word)) bits |= Adverb;
  } else if (isCompared(word)) bits |= Adjective;
  return bits === 0 ? compoundClasses(word) : bits;
}

import { doublingVerbs } from "../data/doubling.js";
import { irregularPrefixes } from "../data/irregular.js";
import { irregularForms } from "./irregular.js";
import { listedStart } from "./lists.js";
import { findWord } from "./reading.js";

/** The forms an English verb takes besides its base. */
export type VerbForm = "gerund" | "past" | "participle" | "thirdPerson";

const isVowel = (letter: string): boolean => "aeiou".includes(letter) && letter !== "";

/**
 * Whether a lower-case verb doubles its last consonant before -ing and -ed: "stop", "quit", "admit". An unstressed l stays single,
 * as Americans write ("traveling"); the double one is understood (see forms.ts).
 */
function doubles(verb: string): boolean {
  const last = verb.at(-1) ?? "";
  if (isVowel(last) || "wxyh".includes(last) || !isVowel(verb.at(-2) ?? "")) return false;
  let at = verb.length - 3;
  if (at >= 0 && isVowel(verb.charAt(at)) && !(verb.charAt(at) === "u" && verb.charAt(at - 1) === "q")) return false;
  if (verb.charAt(at) === "u") at -= 1;
  let syllables = 0;
  for (; at >= 0; at -= 1) if (isVowel(verb.charAt(at)) || (verb.charAt(at) === "y" && at > 0)) syllables += 1;
  if (syllables === 0) return verb !== "bus" && verb !== "gas";
  if (findWord(doublingVerbs, verb) >= 0) return true;
  // "replan", "overtip", "unrig": a verb of one syllable keeps its ways after a prefix
  const prefix = irregularPrefixes.find((letters) => verb.startsWith(letters));
  if (prefix === undefined) return false;
  const rest = verb.slice(prefix.length);
  return rest.length > 2 && listedStart(rest) !== 0 && doubles(rest);
}

const oddGerunds: ReadonlyMap<string, string> = new Map([
  ["be", "being"], ["singe", "singeing"], ["tinge", "tingeing"], ["binge", "bingeing"], ["whinge", "whingeing"],
  ["swinge", "swingeing"], ["boogie", "boogieing"], ["bogey", "bogeying"], ["ski", "skiing"], ["selfie", "selfieing"],
  ["glue", "gluing"], ["queue", "queueing"], ["cue", "cueing"],
]); // prettier-ignore

/** Verbs in -c that take no k: "syncing", while "panic" is "panicking". */
const plainC: ReadonlySet<string> = new Set(["sync", "resync", "desync", "arc", "talc", "zinc", "rec", "doc"]);

function gerundOf(verb: string): string {
  const odd = oddGerunds.get(verb);
  if (odd !== undefined) return odd;
  if (verb.endsWith("ie")) return `${verb.slice(0, -2)}ying`;
  if (verb.endsWith("e")) {
    const before = verb.at(-2) ?? "";
    return before === "e" || before === "o" || before === "y" || before === ""
      ? `${verb}ing`
      : `${verb.slice(0, -1)}ing`;
  }
  return `${stemBeforeVowel(verb)}ing`;
}

function stemBeforeVowel(verb: string): string {
  if (verb === "gas" || verb === "spec") return verb + (verb.at(-1) ?? "");
  if (verb.endsWith("c")) return plainC.has(verb) ? verb : `${verb}k`;
  return doubles(verb) ? verb + (verb.at(-1) ?? "") : verb;
}

function regularPast(verb: string): string {
  if (verb.endsWith("e")) return `${verb}d`;
  if (verb.endsWith("y") && !isVowel(verb.at(-2) ?? "")) return `${verb.slice(0, -1)}ied`;
  return `${stemBeforeVowel(verb)}ed`;
}

/** Verbs in consonant + o that take a bare -s: "photos", "videos", "solos"; others take -es: "goes", "vetoes". */
const bareO: ReadonlySet<string> = new Set(["photo", "solo", "disco", "tango", "memo", "typo", "piano", "demo", "promo", "combo", "venmo", "yo", "pogo", "judo", "auto", "condo", "intro", "macro", "micro", "limo"]); // prettier-ignore

function thirdPersonOf(verb: string): string {
  if (verb === "be") return "is";
  if (verb === "have") return "has";
  if (verb === "quiz" || verb === "whiz") return `${verb}zes`;
  if (verb === "gas") return "gasses";
  if (verb === "stomach") return "stomachs";
  const last = verb.at(-1) ?? "";
  const before = verb.at(-2) ?? "";
  if (last === "s" || last === "x" || last === "z") return `${verb}es`;
  if (last === "h" && (before === "c" || before === "s")) return `${verb}es`;
  if (last === "y" && !isVowel(before)) return `${verb.slice(0, -1)}ies`;
  if (last === "o" && !isVowel(before) && !bareO.has(verb)) return `${verb}es`;
  return `${verb}s`;
}

/** A form of one lower-case base verb without hyphens, by the rules of spelling and the irregular verbs' table. */
export function formOf(verb: string, form: VerbForm): string {
  if (form === "gerund") return gerundOf(verb);
  if (form === "thirdPerson") return thirdPersonOf(verb);
  const forms = irregularForms(verb);
  return (form === "past" ? forms?.pasts[0] : forms?.participles[0]) ?? regularPast(verb);
}

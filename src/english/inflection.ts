import { doublingVerbs } from "./data/doubling.js";
import { irregularForms } from "./lexicon/irregular.js";
import { findWord } from "./lexicon/reading.js";

/** The forms an English verb takes besides its base. */
export type VerbForm = "gerund" | "past" | "participle" | "thirdPerson";

const isVowel = (letter: string): boolean => "aeiou".includes(letter) && letter !== "";

/** Whether a lower-case verb doubles its last consonant before -ing and -ed: "stop", "quit", "admit". */
function doubles(verb: string): boolean {
  const last = verb.at(-1) ?? "";
  if (isVowel(last) || "wxyh".includes(last) || !isVowel(verb.at(-2) ?? "")) return false;
  let at = verb.length - 3;
  if (at >= 0 && isVowel(verb.charAt(at)) && !(verb.charAt(at) === "u" && verb.charAt(at - 1) === "q")) return false;
  if (verb.charAt(at) === "u") at -= 1;
  let syllables = 0;
  for (; at >= 0; at -= 1) if (isVowel(verb.charAt(at)) || (verb.charAt(at) === "y" && at > 0)) syllables += 1;
  if (syllables === 0) return verb !== "bus" && verb !== "gas";
  return findWord(doublingVerbs, verb) >= 0;
}

const oddGerunds: ReadonlyMap<string, string> = new Map([
  ["be", "being"], ["singe", "singeing"], ["tinge", "tingeing"], ["binge", "bingeing"], ["whinge", "whingeing"],
  ["swinge", "swingeing"], ["boogie", "boogieing"], ["bogey", "bogeying"], ["ski", "skiing"], ["selfie", "selfieing"],
  ["gas", "gassing"], ["glue", "gluing"], ["queue", "queueing"], ["cue", "cueing"],
]); // prettier-ignore

/** Verbs in -c that take no k: "syncing", while "panic" is "panicking". */
const plainC: ReadonlySet<string> = new Set(["sync", "resync", "desync", "arc", "talc", "zinc", "spec", "rec", "doc"]);

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
  if (verb.endsWith("c")) return plainC.has(verb) ? verb : `${verb}k`;
  if (verb === "gas") return "gass";
  if (verb === "spec") return "specc";
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

function formOf(verb: string, form: VerbForm): string {
  if (form === "gerund") return gerundOf(verb);
  if (form === "thirdPerson") return thirdPersonOf(verb);
  const forms = irregularForms(verb);
  return (form === "past" ? forms?.pasts[0] : forms?.participles[0]) ?? regularPast(verb);
}

/** Verbs that are letters read out: "DM" gives "DMing", "DMed", "DMs" in either case. */
const initialisms: ReadonlySet<string> = new Set(["dm", "pm", "im", "cc", "bcc", "md", "kd", "ot", "pt", "iv", "od", "ko", "mc", "dj", "rsvp", "sms", "diy", "id", "ce", "lol", "rv"]); // prettier-ignore
const initialEndings: Readonly<Record<VerbForm, string>> = {
  gerund: "ing",
  past: "ed",
  participle: "ed",
  thirdPerson: "s",
};

const particles: ReadonlySet<string> = new Set([
  "up",
  "in",
  "out",
  "off",
  "on",
  "over",
  "down",
  "back",
  "away",
  "through",
]);

/** Lower-case forms of a verb that may be hyphenated: "re-read", "double-check", "follow-up". */
function formOfHyphened(verb: string, form: VerbForm): string {
  const at = verb.lastIndexOf("-");
  if (at <= 0) return initialisms.has(verb) ? verb + initialEndings[form] : formOf(verb, form);
  const head = verb.slice(0, at);
  const tail = verb.slice(at + 1);
  if (particles.has(tail)) return `${formOfHyphened(head, form)}-${tail}`;
  return `${head}-${formOf(tail, form)}`;
}

const isUpper = (letter: string): boolean => letter !== letter.toLowerCase();

/** `verb` inflected, in the letters' case of the verb as written: "Talk" → "Talking", "GO" → "GOING", "DM" → "DMing". */
function inflect(verb: string, form: VerbForm): string {
  const lower = verb.toLowerCase();
  const inflected = formOfHyphened(lower, form);
  if (verb === lower) return inflected;
  const shouted = verb.length > 1 && verb === verb.toUpperCase() && !initialisms.has(lower);
  if (shouted) return inflected.toUpperCase();
  let same = 0;
  while (same < lower.length && lower[same] === inflected[same]) same += 1;
  if (same > 0) return verb.slice(0, same) + inflected.slice(same);
  return isUpper(verb.charAt(0)) ? inflected.charAt(0).toUpperCase() + inflected.slice(1) : inflected;
}

/** The -ing form of one base verb: "lie" → "lying", "panic" → "panicking". Keeps the case it was written in. */
export function gerund(verb: string): string {
  return inflect(verb, "gerund");
}

/** The past tense of one base verb: "go" → "went", "refer" → "referred"; "was" for "be". */
export function past(verb: string): string {
  return inflect(verb, "past");
}

/** The past participle of one base verb: "go" → "gone". */
export function participle(verb: string): string {
  return inflect(verb, "participle");
}

/** The form after he, she or it: "go" → "goes", "have" → "has", "be" → "is". */
export function thirdPerson(verb: string): string {
  return inflect(verb, "thirdPerson");
}

/** First words that belong to the verb after them: "double check", "meal prep", "e mail". */
const leaders: ReadonlySet<string> = new Set(["double", "triple", "cross", "meal", "e", "fact", "spell", "proof", "cold", "speed", "window", "baby", "house", "pet", "dog", "cat", "test", "deep", "dry", "re", "pre", "un", "self", "hand", "stress", "binge", "rage", "sleep", "potty", "crate", "side", "role", "short", "long", "co", "over", "under", "video", "voice", "face", "ice", "air", "pan", "stir", "slow", "batch", "bulk", "micro", "multi", "time", "time-box", "jump", "fast", "hard", "soft", "power", "force", "lip", "people"]); // prettier-ignore

/** What follows such a leader to make one verb of the two. */
const led: ReadonlySet<string> = new Set(["check", "prep", "mail", "read", "turkey", "date", "shop", "sit", "clean", "cook", "drive", "fry", "train", "track", "play", "call", "clock", "chat", "message", "feed", "wash", "watch", "eat", "quit", "bake", "book", "do", "think", "manage", "task", "box", "start", "wire", "reset", "boot", "forward", "skate", "plan", "evaluate", "parent", "sleep", "please", "step", "text", "time", "brew", "pour", "roast", "stack", "nap", "reference", "examine"]); // prettier-ignore

/**
 * A verb phrase with its verb inflected: "give up" → "giving up", "cut back on" → "cut back on" (past), "double check" →
 * "double checking", "meal prep" → "meal prepping". Only the first verb changes; "lie to …" and "lie about …" take "lied".
 */
export function inflectPhrase(words: string, form: VerbForm): string {
  const first = words.search(/\s/);
  if (first < 0) return inflect(words, form);
  const head = words.slice(0, first);
  const rest = words.slice(first);
  const second = /^(\s+)(\S+)(.*)$/s.exec(rest);
  if (second !== null) {
    const [, blank = "", verb = "", tail = ""] = second;
    if (leaders.has(head.toLowerCase()) && led.has(verb.toLowerCase()))
      return head + blank + inflect(verb, form) + tail;
    if (
      head.toLowerCase() === "lie" &&
      (verb === "to" || verb === "about") &&
      form !== "gerund" &&
      form !== "thirdPerson"
    )
      return `${head}d${rest}`;
  }
  return inflect(head, form) + rest;
}

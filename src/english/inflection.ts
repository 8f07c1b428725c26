import { listedStart } from "./lexicon/lists.js";
import { formOf, type VerbForm } from "./lexicon/spelling.js";

export type { VerbForm } from "./lexicon/spelling.js";

/** Verbs that are letters read out: "DM" gives "DMing", "DMed", "DMs" in either case. */
const initialisms: ReadonlySet<string> = new Set(["dm", "pm", "im", "cc", "bcc", "md", "kd", "ot", "pt", "iv", "od", "ko", "mc", "dj", "rsvp", "sms", "diy", "id", "ce", "lol", "rv"]); // prettier-ignore
const initialEndings: Readonly<Record<VerbForm, string>> = {
  gerund: "ing",
  past: "ed",
  participle: "ed",
  thirdPerson: "s",
};

const particles = ["up", "in", "out", "off", "on", "over", "down", "back", "away", "through"];

/** Nouns that people write for the two words of a phrasal verb: "Setup a meeting" is "setting up". */
const joined = new Set(
  "backup breakup checkin checkout cleanup followup hangout lockup login logoff logout lookup makeup meetup pickup setup shutdown signin signup takeout workout writeup".split(
    " ",
  ),
);

/** Lower-case forms of a verb that may be hyphenated or joined: "re-read", "double-check", "follow-up", "setup". */
function formOfCompound(verb: string, form: VerbForm): string {
  if (joined.has(verb)) {
    const particle = particles.find((end) => verb.endsWith(end)) ?? "";
    return `${formOf(verb.slice(0, -particle.length), form)} ${particle}`;
  }
  const at = verb.lastIndexOf("-");
  if (at <= 0) return initialisms.has(verb) ? verb + initialEndings[form] : formOf(verb, form);
  const head = verb.slice(0, at);
  const tail = verb.slice(at + 1);
  if (particles.includes(tail)) return `${formOfCompound(head, form)}-${tail}`;
  return `${head}-${formOf(tail, form)}`;
}

const isUpper = (letter: string): boolean => letter !== letter.toLowerCase();

/** The forms that have been asked for, by the verb as written; of so many the memory starts anew. */
const known: Readonly<Record<VerbForm, Map<string, string>>> = {
  gerund: new Map(),
  past: new Map(),
  participle: new Map(),
  thirdPerson: new Map(),
};
const mostKnown = 10_000;

function inflect(verb: string, form: VerbForm): string {
  const forms = known[form];
  const found = forms.get(verb);
  if (found !== undefined) return found;
  const inflected = inCase(verb, form);
  if (forms.size >= mostKnown) forms.clear();
  forms.set(verb, inflected);
  return inflected;
}

/** `verb` inflected, in the letters' case of the verb as written: "Talk" → "Talking", "GO" → "GOING", "DM" → "DMing". */
function inCase(verb: string, form: VerbForm): string {
  const lower = verb.toLowerCase();
  const inflected = formOfCompound(lower, form);
  if (verb === lower) return inflected;
  if (verb.length > 1 && verb === verb.toUpperCase())
    return listedStart(lower) === 0 || initialisms.has(lower) ? verb + initialEndings[form] : inflected.toUpperCase();
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

import type { Target } from "../phrase/form.js";

/** A way into a rewrite, and the form of the verb it asks for. */
export interface Opener {
  readonly text: string;
  readonly target: Target;
}

/** Openers of an experience that is over, for a sentence of its own. */
export const toldOpeners: readonly Opener[] = [
  { text: "Something that helped me was ", target: "gerund" },
  { text: "What helped me was ", target: "gerund" },
  { text: "One thing that helped me was ", target: "gerund" },
  { text: "It helped me to ", target: "base" },
  { text: "What worked for me was ", target: "gerund" },
  { text: "For me, it helped to ", target: "base" },
];

/** Openers of an experience that goes on: there is a condition in the present ("when …", "until …"). */
export const goingOnOpeners: readonly Opener[] = [
  { text: "What helps me is ", target: "gerund" },
  { text: "It helps me to ", target: "base" },
  { text: "Something that helps me is ", target: "gerund" },
  { text: "What works for me is ", target: "gerund" },
];

/** How things were done, where it needs no hardship to tell of them: only before what somebody does, not before "be" or "not". */
export const didOpener: Opener = { text: "What I did was ", target: "base" };

/** Where the topic is no hardship: travel, cooking, tools. */
export const plainOpeners: readonly Opener[] = [
  didOpener,
  { text: "What worked for me was ", target: "gerund" },
  { text: "It worked well for me to ", target: "base" },
];

/** Openers behind a leading clause told in the present: "When I can't sleep, …". */
export const afterPresent: readonly Opener[] = [
  { text: "it helps me to ", target: "base" },
  { text: "what helps me is ", target: "gerund" },
  { text: "I try to ", target: "base" },
];

/** Openers behind a leading clause or phrase with no tense of its own, or told in the past. */
export const afterPast: readonly Opener[] = [
  { text: "it helped me to ", target: "base" },
  { text: "what helped me was ", target: "gerund" },
];

/** The same where more of what helped is told: "When he cried, also call her". */
export const alsoPast: readonly Opener[] = [
  { text: "it also helped me to ", target: "base" },
  { text: "what also helped me was ", target: "gerund" },
];
/** The same in the present. */
export const alsoPresent: readonly Opener[] = [
  { text: "it also helps me to ", target: "base" },
  { text: "what also helps me is ", target: "gerund" },
];

/** The same where no clause leads in. */
export const alsoGoingOn: readonly Opener[] = [
  { text: "It also helps me to ", target: "base" },
  { text: "What also helps me is ", target: "gerund" },
];

/** Openers behind "so", which draw a conclusion. */
export const concludingOpeners: readonly Opener[] = [
  { text: "it helped me to ", target: "base" },
  { text: "what I did was ", target: "base" },
];

/** The deed itself, as it was done. */
export const pastOpener: Opener = { text: "I ", target: "past" };

/** The other way, in the place of "Or" and "Alternatively": what was lived is no choice any more. */
export const besideOpeners: readonly Opener[] = [
  { text: "Another thing that helped me was ", target: "gerund" },
  { text: "Something else that helped me was ", target: "gerund" },
  { text: "It also helped me to ", target: "base" },
];

/** The other way, where the topic is no hardship. */
export const plainBesideOpeners: readonly Opener[] = [
  { text: "Another thing that worked for me was ", target: "gerund" },
  { text: "What also worked for me was ", target: "gerund" },
  { text: "It also worked well for me to ", target: "base" },
];

/** How one experience told in order begins. */
export const runOpeners: readonly Opener[] = [
  { text: "When I was in a similar place, I ", target: "past" },
  { text: "When I went through something like this, I ", target: "past" },
];

/** Open questions that hand the choice back. */
export const questionOpeners: readonly Opener[] = [
  { text: "What might change if you ", target: "subjunctive" },
  { text: "What would it be like to ", target: "base" },
  { text: "How would it feel to ", target: "base" },
];

/** Openers before what was needed, and before a thing that is named: the first is said unless it stood last. */
export const needOpeners = {
  past: {
    needed: ["What I needed was ", "What helped me was "],
    named: ["What worked for me was ", "Something that worked for me was "],
  },
  present: {
    needed: ["What I need is ", "What helps me is "],
    named: ["What works for me is ", "Something that works for me is "],
  },
} as const;

/** Questions about the same. */
export const needQuestions = {
  needed: ["What would it be like to have ", "How would it feel to have "],
  named: ["What would it be like to go with ", "How would it feel to go with "],
} as const;

/** The first of some openers that does not stand in `last`. */
export const another = (openers: readonly [string, string], last: string): string =>
  openers[0].toLowerCase() === last.toLowerCase() ? openers[1] : openers[0];

/** A repeatable number from a text (FNV-1a, 32 bits): the same input chooses the same opener. */
function choiceOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** One of `openers` for `text`, never the one that stands in `last`. */
export function choose(openers: readonly Opener[], text: string, last: string): Opener {
  if (openers.length === 1 && openers[0] !== undefined) return openers[0];
  const said = last.toLowerCase();
  const others = openers.filter(({ text: own }) => own.length !== last.length || own.toLowerCase() !== said);
  const open = others.length > 0 ? others : openers;
  const chosen = open[choiceOf(text) % open.length];
  if (chosen === undefined) throw new RangeError("There is no opener to choose from.");
  return chosen;
}

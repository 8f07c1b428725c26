import type { Lead } from "../../../english/clauses/leads.js";
import { isWord, type Word } from "../../../english/text/words.js";
import type { Guard } from "../../guard.js";
import { formulaAt, formulas } from "../formulas.js";
import { mentions } from "../../../english/text/mentions.js";

const putDowns = formulas(`
  grow up . | grow up and | grow up a | get over it | get over yourself | get a life | get a grip | get real . | get lost . | get a job . | calm down | calm yourself | chill . | chill out | man up | suck it up | toughen up | shut up | snap out of it | deal with it . | cry me a river | cry about it | go away . | go to hell | wake up . | wise up | lighten up . | get used to it . | get a clue | move on . | stop whining | stop complaining | stop being a baby | stop being so dramatic | stop being dramatic | stop crying | quit whining | quit complaining | quit crying | be a man | act your age | act like it . | grow a pair | pull yourself together | get your act together | get your shit together | stop being such a | stop being so sensitive | stop feeling sorry for yourself | be so sensitive | be so dramatic | be a baby | be dramatic | be stupid | be ridiculous | be an idiot | be a jerk | be silly . | fuck off | piss off | go fuck | screw you | build a bridge | put on your big | mind your own | eat my | develop an actual personality | get a personality | eat your butt | eat your ass | kiss my | suck it
`);

/** Put-downs: no story makes them kind, so they are kept and reported. */
export const putDown: Guard = {
  name: "put-down",
  about: "“Get over it” puts somebody down; no story makes it kind, so it is left for the writer to see.",
  reason: "dismissive",
  holds({ rule, sentence, match, phrase, leads }) {
    const { words } = sentence;
    if (rule.name === "dont" && isWord(words[match.verb], "be") && callsNames(words, match.verb + 1, phrase.to))
      return true;
    if (rule.name === "stop" && isWord(words[match.verb + 1], "being") && isScolded(words, match.verb + 2)) return true;
    if (rule.triggers === "start" && mayBeRude(words) && words.some((_, i) => isRude(words, i))) return true;
    if (slurs(words)) return true;
    // "You're an adult, time to take responsibility", "If you aren't ready to feed a dog you shouldn't get one"
    if (rule.name === "time-to" && words.slice(0, match.from).some(({ lower }) => ages.has(lower))) return true;
    if (rule.name === "should" && match.polarity !== "plain" && leads.some((lead) => scolds(words, lead))) return true;
    // "You need to learn how to grow up and …"
    const to = match.verb + (isWord(words[match.verb + 1], "how") ? 2 : 1);
    const verb = isWord(words[match.verb], "learn", "try") && isWord(words[to], "to") ? to + 1 : match.verb;
    return leads.length === 0 && phrase.heads.length <= 2 && formulaAt(putDowns, words, verb);
  },
  keeps: [
    "Grow up.",
    "Just get over it.",
    "You need to calm down.",
    "Man up.",
    "Act like it.",
    "Just don't be a shitty parent.",
    "Stop being a jerk to her.",
    "Stop being so selfish.",
    "It's time to grow up a bit and say sorry.",
    "You're an adult, time to take responsibility.",
    "If you aren't ready to feed a dog you shouldn't get one.",
    "You need to learn how to grow up and wait.",
    "Try to get a personality.",
    "Sing it, and whoever minds can eat your ass.",
  ],
  leaves: [
    "Get over there early.",
    "Calm the baby first.",
    "Stop being a people pleaser.",
    "Stop being late for work.",
    "Don't waste your evenings on him.",
    "Act like you belong there.",
    "If you can't swim you shouldn't go in alone.",
    "You're tired, time to take a break.",
  ],
};

const ages = new Set(["adult", "grown"]);

/** "If you aren't ready to feed a dog": who is not fit for it. */
const scolds = (words: readonly Word[], { from, to, opener }: Lead): boolean =>
  opener === "if" &&
  words
    .slice(from, to)
    .some(
      (word, i, rest) =>
        isWord(word, "ready", "willing", "prepared") &&
        (isWord(rest[i - 1], "not") || (rest[i - 1]?.lower.endsWith("n't") ?? false)) &&
        isWord(rest[i + 1], "to"),
    );

const named = new Set(
  "nazi jerk asshole ass dick prick creep bully coward loser snob brat hypocrite bitch douche douchebag tool clown fool idiot moron racist sexist bigot liar wimp pussy crybaby".split(
    " ",
  ),
);
const faults = new Set(
  "selfish lazy stupid rude ridiculous childish immature entitled ungrateful pathetic silly petty creepy racist sexist toxic".split(
    " ",
  ),
);

/** Words with which what is rude begins. */
const mayBeRude = mentions("eat kiss go being");

const rude = formulas("eat your butt . | eat your ass . | kiss my ass . | kiss your ass . | go fuck | eat shit");

/** "…, they can eat your butt", "… about being a racist, stop that": said of the reader anywhere in the sentence. */
const isRude = (words: readonly Word[], at: number): boolean =>
  formulaAt(rude, words, at) ||
  (isWord(words[at], "being") && isWord(words[at + 1], "a") && isWord(words[at + 2], "nazi", "racist", "bigot"));

/** "a jerk", "so selfish": what somebody is scolded for. */
function isScolded(words: readonly Word[], at: number): boolean {
  const what = words[isWord(words[at], "a", "an", "so", "such", "this") ? at + 1 : at]?.lower ?? "";
  return faults.has(what) || (isWord(words[at], "a", "an", "such") && named.has(what));
}

const slurs = mentions("retarded retard retards morons");
const bad = new Set("shitty shit crappy terrible awful horrible rotten lousy".split(" "));

/** "Don't be a shitty parent": what somebody is called. */
const callsNames = (words: readonly Word[], from: number, to: number): boolean =>
  isWord(words[from], "a", "an", "that", "such") && words.slice(from, to).some(({ lower }) => bad.has(lower));

import { isWord } from "../../../english/text/words.js";
import { leadText } from "../lead.js";
import { another, choose, needQuestions, questionOpeners, type Opener } from "./openers.js";
import { isNamed, nounText } from "../phrase/noun.js";
import { saysAlso } from "../phrase/adverbs.js";
import { phraseText } from "../phrase/phrase.js";
import type { Polarity } from "../../../english/verbs/polarity.js";
import type { Directive } from "../../directive.js";
import type { Realized, Turn } from "../realized.js";

/** "What might change if you talked to your boss about your hours?" */
export function question(turn: Turn): Realized {
  const { directive, continues } = turn;
  const lead = leadText(directive, undefined);
  if (directive.match.noun === true && continues !== undefined) {
    const go = continues.target === "subjunctive" ? "went with " : "go with ";
    return { ...continues, text: lead + (isNamed(directive) ? go : "have ") + nounText(directive, undefined) };
  }
  if (directive.match.noun === true) {
    const opener = another(needQuestions[isNamed(directive) ? "named" : "needed"], turn.last);
    return {
      text: `${lead}${lead === "" ? opener : opener.charAt(0).toLowerCase() + opener.slice(1)}${nounText(directive, undefined)}`,
      opener,
      target: "base",
      time: "present",
      ends: "?",
    };
  }
  if (continues !== undefined)
    return {
      ...continues,
      text: lead + also(directive) + phraseText(directive, continues.target, undefined) + hope(directive),
    };
  const polarity = directive.phrase.heads[0]?.polarity ?? "plain";
  const opener = choose(
    fitting(turn, openersFor(directive, polarity, turn.last)),
    directive.sentence.text.slice(directive.start, directive.end),
    turn.last,
  );
  const before: Opener =
    polarity !== "plain" && opener.target === "base" ? { ...opener, text: opener.text.slice(0, -3) } : opener;
  return {
    text:
      lead +
      (lead === "" ? before.text : before.text.charAt(0).toLowerCase() + before.text.slice(1)) +
      also(directive) +
      phraseText(directive, opener.target, undefined) +
      hope(directive),
    opener: opener.text,
    target: opener.target,
    time: "present",
    ends: "?",
  };
}

/** "You should also call her": the question is about one more thing. */
const also = (directive: Directive): string =>
  saysAlso(directive) && directive.phrase.heads[0]?.polarity === "plain" && !saysToo(directive) ? "also " : "";

/** "You can also ask the staff too": once is enough. */
const saysToo = ({ phrase: { from, to }, sentence: { words } }: Directive): boolean =>
  words
    .slice(from, to)
    .some((word, k) => word.lower === "too" || (word.lower === "well" && words[from + k - 1]?.lower === "as"));

const ofBase = questionOpeners.filter(({ target }) => target === "base");
const ofChange = questionOpeners.filter(({ target }) => target === "subjunctive");

/** What is done to know something or to have it done, of which nobody asks how it would feel. */
const errands = new Set(
  "apply check compare contact count download file google install measure order print register research scan search test track update verify".split(
    " ",
  ),
);

/**
 * The questions without the one for feelings, where the advice is an errand or the question only stands in the place of a story,
 * and another is left to say.
 */
function fitting({ directive, instead, last }: Turn, openers: readonly Opener[]): readonly Opener[] {
  if (instead !== true && !errands.has(directive.phrase.heads[0]?.lemma ?? "")) return openers;
  const others = openers.filter(({ text }) => !text.startsWith("How would it feel"));
  return others.some(({ text }) => text !== last) ? others : openers;
}

/** The questions that fit: of what is not to be done it is asked what might change without it. */
function openersFor(directive: Directive, polarity: Polarity, last: string): readonly Opener[] {
  const { heads, open } = directive.phrase;
  const mixed = heads.some((head) => head.polarity !== polarity);
  if (mixed || open || directive.match.than !== undefined) return ofBase;
  if (isConditioned(directive) || goesOnAsItWas(directive) || makesSure(directive)) return ofBase;
  if (polarity === "plain") return questionOpeners;
  return ofChange.some(({ text }) => text === last) ? ofBase : ofChange;
}

/** "If you like it, keep it": "what might change if …" would stand beside another condition. */
const isConditioned = ({ leads, sentence: { words } }: Directive): boolean =>
  leads.length > 0 || words.some(({ lower, quoted }) => lower === "if" && !quoted);

const lasting = new Set("keep stay continue remain wait leave hold".split(" "));

/** "Keep the job": by what goes on, nothing changes. */
const goesOnAsItWas = ({ phrase: { heads } }: Directive): boolean => lasting.has(heads[0]?.lemma ?? "");

/** "Make sure you know the way": "if you made sure you know" would leave the clause in another time. */
const makesSure = ({ phrase: { heads }, sentence: { words } }: Directive): boolean =>
  heads.some(
    ({ lemma, at }) =>
      (lemma === "make" && isWord(words[at + 1], "sure", "certain") && !isWord(words[at + 2], "to", "of")) ||
      (lemma === "ensure" && isWord(words[at + 1], "that", "you", "you're")),
  );

/** What the advice promised, as a sentence of its own that only hopes: "? You might love it". */
function hope(directive: Directive): string {
  const head = directive.promise?.phrase.heads[0];
  if (directive.promise === undefined || head === undefined) return "";
  const promised = phraseText(
    { ...directive, match: { ...directive.match, mid: head.mid, verb: head.at }, phrase: directive.promise.phrase },
    "base",
    undefined,
  );
  return `? You might ${promised.replace(/^not to /, "not ")}`;
}

import type { Directive } from "../directive.js";
import { leadTense, leadText } from "./lead.js";
import {
  afterPast,
  afterPresent,
  choose,
  goingOnOpeners,
  plainOpeners,
  runOpeners,
  toldOpeners,
  type Opener,
} from "./openers.js";
import { goingAlong, phraseText, promiseText, resistsGerund } from "./phrase.js";
import type { Realized, Turn } from "./realized.js";
import { comesRound } from "./state.js";
import { isPlainTopic } from "./topic.js";

/** "Something that helped me was talking to my boss about my hours." */
export function experience(turn: Turn): Realized {
  const { directive, continues, run } = turn;
  if (directive.match.noun === true) return need(turn);
  const lead = leadText(directive, "first");
  if (continues !== undefined) {
    const target = continues === "gerund" && resistsGerund(directive) ? "gerund" : continues;
    return {
      text:
        lead +
        (directive.match.polarity === "plain"
          ? goingAlong(directive, directive.match.from, directive.match.mid ?? directive.match.verb)
          : "") +
        phraseText(directive, target, "first") +
        promiseText(directive, false, "first"),
      opener: turn.last,
      target,
      ends: ".",
    };
  }
  const tense = leadTense(directive);
  if (
    run !== "none" &&
    directive.phrase.heads.every((head) => head.lemma !== "") &&
    !directive.phrase.open &&
    tense !== "present" &&
    !comesRound(directive)
  ) {
    const opener: Opener =
      run === "first" && lead === "" && turn.told !== true
        ? choose(runOpeners, own(directive), turn.last)
        : { text: "I ", target: "past" };
    return {
      text: `${lead}${opener.text}${phraseText(directive, "past", "first")}${promiseText(directive, false, "first")}`,
      opener: opener.text,
      target: "past",
      ends: ".",
    };
  }
  const plain = lead === "" && !comesRound(directive);
  const fit = usable(turn.safe === true && plain ? safeOpeners : openersFor(turn, lead, tense), turn);
  // the one that fits stood last: another of the plainest
  const said = fit.length === 1 && plain && fit[0]?.text.toLowerCase() === turn.last.toLowerCase();
  const opener = choose(said ? usable(safeOpeners, turn) : fit, own(directive), turn.last);
  const going = tense === "present" || comesRound(directive);
  return {
    text: lead + opener.text + phraseText(directive, opener.target, "first") + promiseText(directive, going, "first"),
    opener: opener.text,
    target: opener.target,
    ends: ".",
  };
}

/** What the writer wrote: the same words choose the same opener, wherever they stand. */
const own = ({ sentence, start, end }: Directive): string => sentence.text.slice(start, end);

/** The plainest frames, which take the base form and almost any verb phrase. */
const safeOpeners: readonly Opener[] = [{ text: "For me, it helped to ", target: "base" }];

function openersFor({ directive }: Turn, lead: string, tense: "none" | "present" | "past"): readonly Opener[] {
  if (lead !== "") return tense === "present" || comesRound(directive) ? afterPresent : afterPast;
  if (comesRound(directive)) return goingOnOpeners;
  return isPlainTopic(directive.sentence) ? plainOpeners : toldOpeners;
}

/** The openers whose verb form the advice can take; "I try to" goes before no "try". */
function usable(all: readonly Opener[], { directive, mixed: more }: Turn): readonly Opener[] {
  // "it helped me to help her"
  const fresh = directive.phrase.heads[0]?.lemma === "help" ? all.filter(({ text }) => !/help/i.test(text)) : all;
  const openers = fresh.length > 0 ? fresh : all;
  const known = directive.phrase.heads.every((head) => head.lemma !== "");
  if (!known) return openers.filter((opener) => opener.target === "gerund");
  const resists = resistsGerund(directive) || directive.phrase.open;
  const mixed =
    more === true ||
    (directive.phrase.heads.some((head) => head.polarity !== "plain") && directive.phrase.heads.length > 1);
  const tries = directive.phrase.heads[0]?.lemma === "try";
  const fit = openers.filter((opener) => {
    if (opener.target === "gerund") return !resists;
    if (opener.text === "I try to " && tries) return false;
    return !mixed || resists;
  });
  if (fit.length > 0) return fit.map(denied(directive.phrase.heads[0]?.polarity ?? "plain"));
  const base = openers.filter((opener) => opener.target === "base");
  return (
    base.length > 0
      ? base
      : [{ text: all === goingOnOpeners ? "It helps me to " : "It helped me to ", target: "base" as const }]
  ).map(denied(directive.phrase.heads[0]?.polarity ?? "plain"));
}

/** Before a denied base form the denial brings its own "to": "it helped me not to call". */
const denied =
  (polarity: "plain" | "not" | "never") =>
  (opener: Opener): Opener =>
    polarity !== "plain" && opener.target === "base" && opener.text.endsWith("to ")
      ? { ...opener, text: opener.text.slice(0, -3) }
      : opener;

/** "You need rest." → "What I needed was rest." */
function need({ directive }: Turn): Realized {
  const lead = leadText(directive, "first");
  const whole = phraseText(directive, "base", "first");
  const thing = whole.slice(whole.indexOf(" ") + 1);
  return { text: `${lead}What I needed was ${thing}`, opener: "What I needed was ", target: "base", ends: "." };
}

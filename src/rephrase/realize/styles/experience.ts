import type { Directive } from "../../directive.js";
import { fittingOpeners, isDeed } from "./fitting.js";
import { leadTense, leadText } from "../lead.js";
import { isMutual } from "../mutual.js";
import { choose, didOpener, runOpeners, type Opener } from "./openers.js";
import { goingAlong, phraseText, promiseText, resistsGerund } from "../phrase.js";
import type { Realized, Turn } from "../realized.js";
import { comesRound } from "../state.js";
import { isHandiwork } from "./topic.js";

/** "Something that helped me was talking to my boss about my hours." */
export function experience(turn: Turn): Realized {
  const { directive, continues, run } = turn;
  if (directive.match.noun === true) return need(turn);
  const person = isMutual(directive) ? "plural" : "first";
  const lead = leadText(directive, person);
  if (continues !== undefined) {
    const target = continues === "gerund" && resistsGerund(directive) ? "gerund" : continues;
    return {
      text:
        lead +
        (directive.match.polarity === "plain"
          ? goingAlong(directive, directive.match.from, directive.match.mid ?? directive.match.verb)
          : "") +
        phraseText(directive, target, person) +
        promiseText(directive, false, person),
      opener: turn.last,
      target,
      person,
      ends: ".",
    };
  }
  const tense = leadTense(directive);
  if (
    run !== "none" &&
    !directive.phrase.open &&
    directive.phrase.heads.every((head) => head.lemma !== "") &&
    tense !== "present" &&
    !comesRound(directive)
  ) {
    const opener: Opener =
      run === "first" && lead === "" && turn.told !== true
        ? choose(
            isHandiwork(directive.phrase) && isDeed(directive) ? [didOpener] : runOpeners,
            own(directive),
            turn.last,
          )
        : { text: "I ", target: "past" };
    return {
      text: `${lead}${person === "plural" ? ofUs(opener.text) : opener.text}${phraseText(directive, opener.target, person)}${promiseText(directive, false, person)}`,
      opener: opener.text,
      target: opener.target,
      person,
      ends: ".",
    };
  }
  const opener = choose(fittingOpeners(turn, lead, tense), own(directive), turn.last);
  const going = tense === "present" || comesRound(directive);
  return {
    text:
      lead +
      (person === "plural" ? ofUs(opener.text) : opener.text) +
      phraseText(directive, opener.target, person) +
      promiseText(directive, going, person),
    opener: opener.text,
    target: opener.target,
    person,
    ends: ".",
  };
}

/** "It helped me to" → "It helped us to", "When I was …, I" → "When we were …, we". */
const ofUs = (opener: string): string =>
  opener
    .replace(/\bme\b/, "us")
    .replaceAll(/\bI was\b/g, "we were")
    .replaceAll(/\bI\b/g, "we");

/** What the writer wrote: the same words choose the same opener, wherever they stand. */
const own = ({ sentence, start, end }: Directive): string => sentence.text.slice(start, end);

/** "You need rest." → "What I needed was rest." */
function need({ directive }: Turn): Realized {
  const lead = leadText(directive, "first");
  const whole = phraseText(directive, "base", "first");
  const thing = whole.slice(whole.indexOf(" ") + 1);
  return { text: `${lead}What I needed was ${thing}`, opener: "What I needed was ", target: "base", ends: "." };
}

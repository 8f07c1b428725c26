import type { Directive } from "../../directive.js";
import { shiftPerson } from "../../../english/person.js";
import { leadText, trailText } from "../lead.js";
import { isMutual } from "../mutual.js";
import { nounText } from "../phrase/noun.js";
import { phraseText, promiseText } from "../phrase/phrase.js";
import type { Realized, Turn } from "../realized.js";
import { tellingOf } from "../time/telling.js";

/** "I've seen it help someone to talk to their boss about their hours." */
export function witness(turn: Turn): Realized {
  const { directive, continues } = turn;
  const telling = tellingOf(directive, "third");
  const { time } = telling;
  const lead = leadText(directive, "third", telling);
  const base = phraseText(directive, "base", "third", telling.inside) + trailText(directive, telling);
  const promise = promiseText(directive, time === "present", "third");
  if (continues !== undefined) return { ...continues, text: lead + base + promise };
  const again = /^I've seen (?:it help )?(?:someone|people)/.test(turn.last);
  const told = {
    target: "base",
    ends: ".",
    person: "third",
    time,
    doubtful: time === "present" && !telling.round,
  } as const;
  if (directive.match.noun === true) {
    const opener = again ? "I've also seen people helped by " : "I've seen someone helped by ";
    return { ...told, text: `${lead}${opener}${nounText(directive, "third", telling.inside)}`, opener };
  }
  const opener = again
    ? "I've also seen it help people "
    : isMutual(directive)
      ? "I've seen it help people "
      : "I've seen it help someone ";
  const to = (directive.phrase.heads[0]?.polarity ?? "plain") === "plain" ? "to " : "";
  // who it was comes before "they": "I've seen it help someone to get up when they can't sleep"
  const said =
    promise === "" && speaksOfListener(directive)
      ? `${opener}${to}${base}${behind(lead)}`
      : lead + opener + to + base + promise;
  return { ...told, text: said, opener };
}

/** An aim ("To win her over, …"), or a phrase behind another lead, would be said of what stands before it there. */
const speaksOfListener = ({ leads, sentence: { text, words } }: Directive): boolean =>
  (leads.length === 1 ? leads[0]?.opener !== "to" : leads.at(-1)?.finite === true) &&
  leads.some((lead) => shiftPerson(text, words, lead.from, lead.to, "third").length > 0);

/** A lead as it stands behind what it leads: "When they can't sleep, " → " when they can't sleep". */
function behind(lead: string): string {
  const said = lead.replace(/[,\s—–-]+$/, "");
  return said === "" ? "" : ` ${said.charAt(0).toLowerCase()}${said.slice(1)}`;
}

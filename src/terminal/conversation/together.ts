import type { Words } from "../../messages/catalogue/catalogue.js";
import { passage } from "../../reflection/listen/phrase.js";
import type { Event, Hearing, Now, Session } from "../../reflection/session.js";
import { summaryOf } from "../../reflection/session/summary.js";
import { exchangesOf } from "../../reflection/together/agreed.js";
import { yesEvent, yesOrNo } from "./yes-or-no.js";
import type { Guide } from "./guide.js";

interface Talk {
  readonly guide: Guide;
  readonly words: Words;
  readonly keeps: boolean;
}

/** Asks one of two whether they would like to see how words and turns were shared. */
export async function atBalance(session: Session, person: number, { guide, words }: Talk): Promise<Event> {
  const { together } = session.words;
  const text = together.asks(session.people[person] ?? "", together.showBalance);
  return yesEvent(await guide.ask(yesOrNo(words.terminal, text, together.whyBalance)));
}

/** Asks one of two what may be kept, after showing what there is: of everything, or of one exchange after the other. */
export async function atKeeping(
  session: Session,
  { person, exchange }: Extract<Now, { readonly at: "keeping" }>,
  talk: Talk,
  hearing: Hearing,
): Promise<Event> {
  const { guide, words, keeps } = talk;
  const { together } = session.words;
  const who = session.people[person] ?? "";
  // Where nothing is written to the disk, there is nothing to agree on.
  if (!keeps) return { kind: "discard" };
  if (exchange !== undefined) {
    const { speaker = "", question = "", answers = [] } = exchangesOf(session.flow, session.answers)[exchange] ?? {};
    const said = session.answers[answers[0] ?? -1]?.text ?? "";
    const text = together.asks(who, together.mayBeKept(speaker, question));
    if (!hearing.danger(said)) guide.say([session.words.quoted(passage(said))]);
    return yesEvent(await guide.ask(yesOrNo(words.terminal, text, together.whyKept)));
  }
  const summary = summaryOf(session.flow, session.answers, hearing, session.words);
  if (person === 0 && summary !== "") guide.say([session.words.summary(summary)]);
  const labels = words.choices.keeping;
  const chosen = await guide.choose(together.asks(who, together.whatIsKept), [
    { value: "discard", label: labels.discard },
    { value: "one-by-one", label: labels["one-by-one"] },
    { value: "keep", label: labels.keep },
    { value: "pause", label: labels.pause },
  ]);
  if (chosen === "discard" && !(await guide.letsGo()))
    return atKeeping(session, { at: "keeping", person }, talk, hearing);
  return chosen === "pause" ? { kind: "pause", text: "" } : { kind: chosen };
}

import { saysNothing } from "../listen/nothing.js";
import { agreedOn, exchangesOf } from "../together/agreed.js";
import { balanceOf } from "../together/balance.js";
import type { Event } from "./events.js";
import { over, type Hearing, type Now, type Session } from "./state.js";

type AtTheEnd = Extract<Now, { readonly at: "balance" | "keeping" }>;

/** The answer to a step, unless it was passed, says that there is none, or is not to be repeated. */
function toldAt(session: Session, step: string | undefined, hearing: Hearing): string | undefined {
  const text = session.answers.find((answer) => answer.step === step)?.text.trim() ?? "";
  return text === "" || saysNothing(text) || hearing.danger(text) ? undefined : text;
}

/**
 * Goes to the close, with the flow's last words: for one person the summary, for two the question what each would keep. After
 * an answer that may mean danger, nothing is said that could sound light.
 */
export function closing(session: Session, hearing: Hearing, said: readonly string[] = []): Session {
  const alone = session.people.length < 2;
  const { words } = session.flow.close;
  const grave = session.cared || session.answers.some(({ text }) => hearing.danger(text));
  const last = words === undefined || grave ? [] : [words];
  const now: Now = alone ? { at: "close" } : { at: "keeping", person: 0 };
  return { ...session, said: [...said, ...last], wanted: [], now };
}

/** Goes to what comes after the questions: how the words of two were shared, then the close. */
export function finish(session: Session, hearing: Hearing, said: readonly string[] = []): Session {
  if (session.people.length > 1) return { ...session, said, now: { at: "balance", person: 0, wanted: true } };
  const helped = toldAt(session, session.flow.close.helped, hearing);
  return closing(helped === undefined ? session : { ...session, experiences: [helped] }, hearing, said);
}

/** Hears whether one of two wants to see the balance; it is shown when both do, and in numbers only. */
function balance(
  session: Session,
  { person, wanted }: Extract<Now, { at: "balance" }>,
  wish: boolean,
  hearing: Hearing,
): Session {
  const both = wanted && wish;
  if (person === 0) return { ...session, said: [], now: { at: "balance", person: 1, wanted: both } };
  const { together } = session.words;
  const shares = balanceOf(session.people, session.answers);
  const lines = shares.map(({ who, turns, words }) => together.share(who, turns, words));
  return closing(session, hearing, both ? [lines.join("\n")] : []);
}

/** Hears which exchanges one of two would keep; what both would is kept, and nothing else. */
function wants(session: Session, person: number, wanted: ReadonlySet<number>): Session {
  const next: Session = { ...session, said: [], wanted: [...session.wanted.slice(0, person), wanted] };
  if (person === 0 && wanted.size > 0) return { ...next, now: { at: "keeping", person: 1 } };
  const answers = agreedOn(exchangesOf(next.flow, next.answers), next.wanted, next.answers);
  return answers.length === 0 ? over(next, "discarded") : over({ ...next, answers, unsent: {} }, "kept");
}

/** What two say at the end: each about the balance, then each about what is kept. Undefined for any other event. */
export function keeping(session: Session, now: AtTheEnd, event: Event, hearing: Hearing): Session | undefined {
  const yes = event.kind === "yes";
  const no = event.kind === "no" || event.kind === "pass";
  if (now.at === "balance") return yes || no ? balance(session, now, yes, hearing) : undefined;
  const { person, exchange } = now;
  const count = exchangesOf(session.flow, session.answers).length;
  const none: ReadonlySet<number> = new Set();
  if (exchange === undefined) {
    if (event.kind === "keep") return wants(session, person, new Set(Array.from({ length: count }, (_, at) => at)));
    if (event.kind === "discard" || event.kind === "pass") return wants(session, person, none);
    if (event.kind === "one-by-one")
      return { ...session, said: [], wanted: [...session.wanted.slice(0, person), none], now: { ...now, exchange: 0 } };
    return undefined;
  }
  if (!yes && !no) return undefined;
  const before = session.wanted[person] ?? none;
  const wanted = yes ? new Set([...before, exchange]) : before;
  if (exchange + 1 >= count) return wants(session, person, wanted);
  return {
    ...session,
    said: [],
    wanted: [...session.wanted.slice(0, person), wanted],
    now: { ...now, exchange: exchange + 1 },
  };
}

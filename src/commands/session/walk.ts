import { homes } from "../../files/home.js";
import { instantAt } from "../../history/instant.js";
import { writeEntry } from "../../history/markdown/write.js";
import { openStore, type Store } from "../../history/store.js";
import { entryOf, type Frame } from "../../reflection/draft.js";
import type { Hearing, Session } from "../../reflection/session.js";
import { converse } from "../../terminal/conversation.js";
import { watchEndings } from "../../terminal/endings.js";
import type { Outcome } from "../command.js";
import type { Context } from "../context.js";
import { choices, coach } from "../../messages/coach.js";
import { careLines } from "./care.js";
import { keeperOf, problemIn } from "./keeper.js";
import { voiceFor, type Manner } from "./terminal.js";

/** A session to walk at the terminal. */
export interface Walk {
  readonly session: Session;
  readonly frame: () => Frame;
  /** What is said before the first question. */
  readonly opening: readonly string[];
  /** Whether a draft of it is in the history already. */
  readonly drafted: boolean;
  /** Where it is kept; nothing when nothing is to be written. */
  readonly store: Store | undefined;
  readonly manner: Manner;
}

/** The history of the person who runs the program. */
export function storeOf(context: Context): Store {
  return openStore(homes(context.env).data);
}

/** Loads what listening needs, which takes longer than the first question should wait. */
export async function loadHearing(): Promise<Hearing> {
  return (await import("../../reflection/hearing.js")).hearing;
}

/** Begins something when the first question has been drawn. */
async function soon<Value>(begin: () => Promise<Value>): Promise<Value> {
  await new Promise<void>((resolve) => {
    setTimeout(resolve, 50);
  });
  return begin();
}

/** Walks a session with the person at the terminal, keeping a draft of it as it goes, and prints the path of what is kept. */
export async function walk(
  context: Context,
  { session, frame, opening, drafted, store, manner }: Walk,
): Promise<Outcome> {
  const keeper = keeperOf(store, session, frame, drafted);
  let lost: Error | undefined;
  const endings = watchEndings(context, () => {
    try {
      keeper.keepDraft();
    } catch (error) {
      lost = error instanceof Error ? error : new Error(String(error));
    }
  });
  const voice = await voiceFor(context, manner, endings);
  try {
    voice.say(opening);
    const ended = await converse(session, {
      voice,
      keeps: store !== undefined,
      hearing: soon(loadHearing),
      care: () => careLines(context),
      typing: (text) => keeper.typing(text),
      moved: (next) => {
        const problem = problemIn(() => keeper.moved(next));
        if (problem !== undefined) voice.say([coach.stillHere(problem.message)]);
      },
    });
    const how = ended.now.at === "over" ? ended.now.end : "paused";
    if (how === "paused" && store !== undefined) voice.say([keeper.drafted() ? coach.paused : coach.nothingWritten]);
    else if (how === "kept" && store !== undefined) await keep(ended);
    else {
      await keeper.discard();
      voice.say([coach.nothingKept]);
    }
    return 0;
  } catch (error) {
    const status = endings.status();
    if (status === undefined) throw error;
    if (lost !== undefined) throw lost;
    if (keeper.drafted() && status !== 129) voice.say([coach.interrupted]);
    return status;
  } finally {
    keeper.rest();
    voice.close();
    endings.stop();
  }

  /** Keeps the entry and prints its path; where the disk does not take it, the person decides what becomes of it. */
  async function keep(ended: Session): Promise<void> {
    const entry = entryOf(ended, frame(), instantAt(context.now(), frame().zone), await loadHearing());
    for (;;) {
      const { path, problem } = keeper.keepEntry(entry);
      if (problem === undefined) {
        voice.say([coach.kept]);
        context.stdout.write(`${path}\n`);
        return;
      }
      voice.say([problem.message]);
      const chosen = await voice.choose(coach.whatWithIt, [
        { value: "again", label: choices.unkept.again },
        { value: "show", label: choices.unkept.show },
        { value: "leave", label: choices.unkept.leave },
      ]);
      if (chosen === "show") context.stdout.write(writeEntry(entry));
      if (chosen !== "again") return;
    }
  }
}

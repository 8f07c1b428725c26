import type { Entry } from "../../history/entry.js";
import { homes } from "../../files/home.js";
import { heldElsewhere, holdDraft } from "../../history/drafts/in-use.js";
import { instantAt } from "../../history/instant.js";
import type { Store } from "../../history/store.js";
import { draftOf, entryOf, holdsWords, type Frame } from "../../reflection/session/draft.js";
import type { Hearing, Session } from "../../reflection/session.js";
import { converse } from "../../terminal/conversation/converse.js";
import { watchEndings } from "../../terminal/endings.js";
import type { Outcome } from "../command.js";
import type { Context } from "../context.js";
import type { Words } from "../../messages/catalogue/catalogue.js";
import { careIn } from "./care.js";
import { keeperOf, problemIn } from "./keeper.js";
import { loadHearing } from "./loading.js";
import { voiceFor, type Manner } from "./terminal.js";

/** A session to walk at the terminal. */
export interface Walk {
  readonly session: Session;
  readonly frame: () => Frame;
  /** What is said before the first question. */
  readonly opening: readonly string[];
  /** Whether a draft of it is in the history already. */
  readonly drafted: boolean;
  /** Opens where it is kept; nothing when nothing is to be written. */
  readonly store: (() => Promise<Store>) | undefined;
  readonly manner: Manner;
  readonly words: Words;
}

/** Begins something when the first question has been drawn. */
async function soon<Value>(begin: () => Promise<Value>): Promise<Value> {
  await new Promise<void>((resolve) => {
    setTimeout(resolve, 10);
  });
  return begin();
}

/** Walks a session with the person at the terminal, keeping a draft of it as it goes, and prints the path of what is kept. */
export async function walk(
  context: Context,
  { session, frame, opening, drafted, store, manner, words }: Walk,
): Promise<Outcome> {
  const { coach, choices } = words;
  const keeper = keeperOf(session, frame, drafted);
  let lost: Error | undefined;
  let opened = store === undefined;
  const keepDraft = (): "later" | void => {
    try {
      keeper.keepDraft();
    } catch (error) {
      lost = error instanceof Error ? error : new Error(String(error));
    }
    return opened ? undefined : "later";
  };
  const endings = watchEndings(context, keepDraft);
  const voice = await voiceFor(context, manner, endings, words.terminal);
  const { cache } = homes(context.env);
  let release: (() => void) | undefined;
  const ready = async (): Promise<Hearing> => {
    if (store !== undefined) {
      keeper.useStore(await store());
      release = holdDraft(cache, frame().id);
    }
    opened = true;
    return loadHearing(session.flow.language, () => soon(async () => {}));
  };
  const hearing = soon(ready);
  // What goes wrong here is told when the first answer waits for it.
  hearing.catch(() => {});
  try {
    voice.say(opening);
    const ended = await converse(session, {
      voice,
      words,
      keeps: store !== undefined,
      hearing,
      care: careIn(context, words.helpNow),
      typing: (text) => keeper.typing(text),
      moved: (next) => {
        const problem = problemIn(() => keeper.moved(next));
        if (problem !== undefined) voice.say([coach.stillHere(problem.message)]);
      },
    });
    await end(ended, await hearing);
    return 0;
  } catch (error) {
    const status = endings.status();
    if (status === undefined) throw error;
    if (!opened) await hearing.then(keepDraft);
    if (lost !== undefined) throw lost;
    const ending = store === undefined ? coach.nothingKept : keeper.drafted() ? coach.interrupted : undefined;
    if (ending !== undefined && status !== 129) voice.say([ending]);
    return status;
  } finally {
    keeper.rest();
    release?.();
    voice.close();
    endings.stop();
  }

  /** Does with the session what the person chose at its end, and says so. */
  async function end(ended: Session, heard: Hearing): Promise<void> {
    await keepOrNot(ended, heard);
    if (ended.cared) voice.say([coach.careLater]);
  }

  async function keepOrNot(ended: Session, heard: Hearing): Promise<void> {
    const how = ended.now.at === "over" ? ended.now.end : "paused";
    if (how === "discarded" || store === undefined) {
      const gone = !heldElsewhere(cache).has(frame().id) && (await keeper.discard());
      const vetoed = ended.wanted.length > 0 && store !== undefined;
      const ending = vetoed ? coach.together.notAgreed : coach.nothingKept;
      voice.say(gone ? [ending] : [ending, coach.leftElsewhere]);
    } else if (how === "paused") {
      if (!drafted && !holdsWords(ended, "")) voice.say([coach.nothingWritten]);
      else if ((await put(draftOf(ended, frame(), ""))) !== undefined) voice.say([coach.paused]);
    } else {
      const path = await put(entryOf(ended, frame(), instantAt(context.now(), frame().zone), heard));
      if (path === undefined) return;
      voice.say([coach.kept]);
      context.stdout.write(`${path}\n`);
    }
  }

  /** Writes the entry to the disk; where the disk does not take it, the person decides what becomes of it. */
  async function put(entry: Entry): Promise<string | undefined> {
    for (;;) {
      const { path, problem } = keeper.keepEntry(entry);
      if (problem === undefined) return path;
      voice.say([problem.message]);
      const chosen = await voice.choose(coach.whatWithIt, [
        { value: "again", label: choices.unkept.again },
        { value: "show", label: choices.unkept.show },
        { value: "leave", label: choices.unkept.leave },
      ]);
      if (chosen === "show") {
        const { writeEntry } = await import("../../history/markdown/write.js");
        context.stdout.write(writeEntry(entry));
      }
      if (chosen !== "again") return undefined;
    }
  }
}

import { homes } from "../../files/home.js";
import { newId } from "../../history/id.js";
import { instantAt, localDateAt, systemZone } from "../../history/instant.js";
import { openStore, type Store } from "../../history/store.js";
import { draftOf, entryOf, holdsWords, type Frame } from "../../reflection/draft.js";
import type { Hearing, Session } from "../../reflection/session.js";
import { converse } from "../../terminal/conversation.js";
import { watchEndings } from "../../terminal/endings.js";
import type { Outcome } from "../command.js";
import type { Context } from "../context.js";
import { careLines } from "./care.js";
import { voiceFor, type Manner } from "./terminal.js";

/** A session to walk at the terminal. */
export interface Walk {
  readonly session: Session;
  readonly frame: () => Frame;
  /** What is said before the first question. */
  readonly opening: readonly string[];
  /** Whether a draft of it is in the history already. */
  readonly drafted: boolean;
  readonly manner: Manner & { readonly save?: boolean };
}

/** Names a new session that begins now; the zone and the date are worked out when they are first needed. */
export function newFrame(context: Context): () => Frame {
  const began = context.now();
  const id = newId(() => context.random());
  let frame: Frame | undefined;
  return () => {
    const zone = systemZone();
    frame ??= { id, started: instantAt(began, zone), zone, localDate: localDateAt(began, zone) };
    return frame;
  };
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
export async function walk(context: Context, { session, frame, opening, drafted, manner }: Walk): Promise<Outcome> {
  const store = manner.save === false ? undefined : storeOf(context);
  const live = { session, typing: "", saved: drafted };
  const keepDraft = (): void => {
    if (store === undefined || (!live.saved && !holdsWords(live.session, live.typing))) return;
    store.saveNow(draftOf(live.session, frame(), live.typing));
    live.saved = true;
  };
  const endings = watchEndings(context, keepDraft);
  const voice = await voiceFor(context, manner, endings);
  try {
    voice.say(opening);
    const ended = await converse(session, {
      voice,
      keeps: store !== undefined,
      hearing: soon(loadHearing),
      care: () => careLines(context),
      typing: (text) => (live.typing = text),
      moved: async (next) => {
        live.session = next;
        if (next.now.at !== "over") keepDraft();
      },
    });
    return await end(ended);
  } catch (error) {
    const status = endings.status();
    if (status === undefined) throw error;
    if (live.saved && status !== 129) voice.say(["Kept as a draft. `alongside resume` goes on from here."]);
    return status;
  } finally {
    voice.close();
    endings.stop();
  }

  async function end(ended: Session): Promise<Outcome> {
    const how = ended.now.at === "over" ? ended.now.end : "paused";
    if (how === "paused" && store !== undefined) {
      keepDraft();
      voice.say([
        live.saved
          ? "Paused, and kept as a draft. `alongside resume` goes on from here."
          : "Nothing was written, so nothing was kept.",
      ]);
    } else if (how === "kept" && store !== undefined) {
      const finished = instantAt(context.now(), frame().zone);
      const path = await store.save(entryOf(ended, frame(), finished, await loadHearing()));
      voice.say(["Kept, on this computer only:"]);
      context.stdout.write(`${path}\n`);
    } else {
      if (live.saved) await store?.remove(frame().id);
      voice.say(["Nothing was kept."]);
    }
    return 0;
  }
}

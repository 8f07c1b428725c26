import type { Entry } from "../../history/entry.js";
import type { Store } from "../../history/store.js";
import { Problem } from "../../messages/problem.js";
import { draftOf, holdsWords, type Frame } from "../../reflection/session/draft.js";
import type { Session } from "../../reflection/session.js";

/** Keeps a session on the disk as it goes. What cannot be written throws a `Problem`, and can be tried again. */
export interface Keeper {
  /** Begins to keep; before that, and without a store, nothing is written. */
  useStore(store: Store): void;
  /** Hears what is being typed, and keeps it when the hands have rested for a while. */
  typing(text: string): void;
  /** Hears that the session has moved on, and keeps the draft. */
  moved(session: Session): void;
  /** Keeps the draft at once, for handlers of signals. */
  keepDraft(): void;
  /** Whether there is a draft on the disk. */
  drafted(): boolean;
  /** Keeps a session that is over: the path of its entry, or why it could not be written. */
  keepEntry(entry: Entry): { readonly path: string; readonly problem?: Problem | undefined };
  /** Removes the draft of it; false where that has been changed or kept from elsewhere since, and stays. */
  discard(): Promise<boolean>;
  /** Keeps nothing more by itself. */
  rest(): void;
}

/** The `Problem` that something ends in, if it does; anything else it throws goes on. */
export function problemIn(work: () => void): Problem | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}

/** Hands that have rested for so long have come to a pause, in milliseconds. */
const pause = 3_000;

/** A keeper for a session that is in the history already when `drafted`. */
export function keeperOf(start: Session, frame: () => Frame, drafted: boolean): Keeper {
  let store: Store | undefined;
  let session = start;
  let typed = "";
  let saved = drafted;
  let timer: NodeJS.Timeout | undefined;

  function keepDraft(): void {
    if (store === undefined || session.now.at === "over" || (!saved && !holdsWords(session, typed))) return;
    store.saveNow(draftOf(session, frame(), typed));
    saved = true;
  }

  /** What cannot be written now is tried again, and told, at the next answer. */
  function keepQuietly(): void {
    problemIn(keepDraft);
  }

  return {
    useStore(opened) {
      store = opened;
    },
    keepDraft,
    drafted: () => saved,
    typing(text) {
      typed = text;
      clearTimeout(timer);
      if (text !== "") timer = setTimeout(keepQuietly, pause).unref();
    },
    moved(next) {
      session = next;
      typed = "";
      clearTimeout(timer);
      keepDraft();
    },
    keepEntry(entry) {
      let path = "";
      const problem = problemIn(() => {
        path = store?.saveNow(entry) ?? "";
      });
      return { path, problem };
    },
    discard: async () => !saved || store === undefined || store.discard(frame().id),
    rest: () => clearTimeout(timer),
  };
}

import { join } from "node:path";
import { homes } from "../../files/home.js";
import { history } from "../../messages/history/looking.js";
import type { Means } from "../../history/search/find.js";
import type { IndexPlace } from "../../history/search/word-index.js";
import type { Store } from "../../history/store.js";
import type { Context } from "../context.js";
import { openUnlocked } from "../session/loading.js";
import { tell } from "../streams/tell.js";

/** A history to look into, and how to search it. */
export interface Opened {
  readonly store: Store;
  readonly means: Means;
}

/** The file of the index of words, there or not. */
export function indexPath({ env }: Context): string {
  return join(homes(env).cache, "words.db");
}

/** Where the index of words of a history lies: encrypted where the history is, and nowhere when there is no key for it. */
function indexPlace(context: Context, { vault }: Store): IndexPlace | undefined {
  const path = indexPath(context);
  const sealing = vault.sealing();
  if (sealing === undefined) return { path };
  return sealing.indexKey === undefined ? undefined : { path, key: sealing.indexKey };
}

/** Opens the history with its index; when it takes a while to make that, standard error says so. */
export async function openLooking(context: Context): Promise<Opened> {
  const store = await openUnlocked(context);
  const index = indexPlace(context, store);
  const indexing = (count: number): void => tell(context.stderr, history.indexing(count));
  return { store, means: { ...(index && { index }), tell: indexing } };
}

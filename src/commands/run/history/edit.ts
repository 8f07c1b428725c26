import { readEntry } from "../../../history/markdown/read.js";
import { dropEdit, keepEdit, keptEdit } from "../../../history/kept-edits.js";
import type { Entry } from "../../../history/entry.js";
import { history } from "../../../messages/history/looking.js";
import { Problem } from "../../../messages/problem.js";
import { editText } from "../../../terminal/editor.js";
import type { Outcome } from "../../command.js";
import type { Context } from "../../context.js";
import { openHistory } from "../../session/loading.js";
import { tell } from "../../streams/tell.js";

/** The entry in a text that was edited, or why it is none. */
function entryIn(text: string, path: string, id: string): Entry | Problem {
  try {
    const entry = readEntry(text, path);
    return entry.id === id ? entry : new Problem(history.otherId(id), 3);
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}

/**
 * Opens an entry in the person's editor and keeps what they made of it, as they wrote it. What is no entry is kept aside,
 * and the next edit goes on from there; where the entry was changed meanwhile, both versions are kept.
 */
export async function run(context: Context, [asked = ""]: readonly string[]): Promise<Outcome> {
  const { stderr, env } = context;
  const store = await openHistory(context);
  const { path, entry } = await store.find(asked);
  const { id } = entry;
  const before = await store.vault.text(store.vault.bytes(path), path);
  const kept = await keptEdit(store, id);
  if (kept !== undefined) tell(stderr, history.goingOn(kept.path));
  const begun = kept?.text ?? before;
  const { text: edited, note } = await editText(env, begun);
  if (note !== "") tell(stderr, note);
  const text = edited === begun || edited.endsWith("\n") ? edited : `${edited}\n`;
  if (text.trim() === before.trim() || (note !== "" && text.trim() === begun.trim())) {
    if (note === "") dropEdit(store, id);
    tell(stderr, history.unchanged);
    return note === "" ? 0 : 1;
  }
  const written = entryIn(text, path, id);
  if (written instanceof Problem) {
    throw new Problem(history.notSaved(written.message, keepEdit(store, id, text), id), 3, { cause: written });
  }
  let saved: string;
  try {
    saved = store.saveNow(written, text);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    throw new Problem(history.notSaved(error.message, keepEdit(store, id, text), id), 3, { cause: error });
  }
  dropEdit(store, id);
  const beside = saved !== store.vault.target(path);
  tell(stderr, beside ? history.bothKept(path, saved) : history.saved(saved));
  return 0;
}

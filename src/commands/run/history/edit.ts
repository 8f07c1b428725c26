import { readEntry } from "../../../history/markdown/read.js";
import { dropEdit, keepEdit, keptEdit } from "../../../history/kept-edits.js";
import type { Found, Store } from "../../../history/store.js";
import { history } from "../../../messages/history/looking.js";
import { Problem } from "../../../messages/problem.js";
import { editInFile, namesEditor, type EditedFile } from "../../../terminal/editor.js";
import type { Outcome } from "../../command.js";
import type { Context } from "../../context.js";
import { openHistory } from "../../session/loading.js";
import { atTerminal } from "../../streams/at-terminal.js";
import { tell } from "../../streams/tell.js";

/** Saves what somebody made of an entry, as they wrote it, and gives its path. Throws a `Problem` when it is none, or cannot be written. */
function save(store: Store, { path, entry: { id } }: Found, text: string): string {
  const written = readEntry(text, path);
  if (written.id !== id) throw new Problem(history.otherId(id), 3);
  return store.saveNow(written, text);
}

/** Keeps aside what could not be saved, and says where; when there is no room for that either, it stays in the editor's file. */
function keepAside(store: Store, id: string, text: string, reason: string, { file, remove }: EditedFile): string {
  try {
    const kept = keepEdit(store, id, text);
    remove();
    return history.notSaved(reason, kept, id);
  } catch (error) {
    if (error instanceof Problem) return history.leftInFile(reason, file);
    throw error;
  }
}

/**
 * Opens an entry in the person's editor and keeps what they made of it, as they wrote it. What is no entry is kept aside,
 * and the next edit goes on from there; where the entry was changed meanwhile, both versions are kept.
 */
export async function run(context: Context, [asked = ""]: readonly string[]): Promise<Outcome> {
  const { stderr, env } = context;
  if (!namesEditor(env) && !atTerminal(context, "stdin")) throw new Problem(history.noEditorHere, 2);
  const store = await openHistory(context);
  const found = await store.find(asked);
  const { path, entry } = found;
  const { id } = entry;
  const before = await store.vault.text(store.vault.bytes(path), path);
  const kept = await keptEdit(store, id);
  if (kept !== undefined) tell(stderr, history.goingOn(kept.path));
  const begun = kept?.text ?? before;
  const edited = await editInFile(env, begun);
  const { note } = edited;
  if (note !== "") tell(stderr, note);
  const text = edited.text === begun || edited.text.endsWith("\n") ? edited.text : `${edited.text}\n`;
  if (text.trim() === before.trim() || (note !== "" && text.trim() === begun.trim())) {
    edited.remove();
    if (note === "") dropEdit(store, id);
    tell(stderr, history.unchanged);
    return note === "" ? 0 : 1;
  }
  let saved: string;
  try {
    saved = save(store, found, text);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    throw new Problem(keepAside(store, id, text, error.message, edited), 3, { cause: error });
  }
  edited.remove();
  dropEdit(store, id);
  const beside = saved !== store.vault.target(path);
  tell(stderr, beside ? history.bothKept(path, saved) : history.saved(saved));
  return 0;
}

import { homes } from "../../../files/home.js";
import type { Found } from "../../../history/listing.js";
import { writeForReading } from "../../../history/markdown/write.js";
import { openStore, type Store } from "../../../history/store.js";
import type { Outcome } from "../../command.js";
import type { Context } from "../../context.js";
import { tellEmpty } from "./empty.js";

async function newest(store: Store): Promise<Found | undefined> {
  const { entries, unreadable } = await store.list({ limit: 1 });
  const [broken] = unreadable;
  if (entries.length === 0 && broken !== undefined) throw broken;
  return entries[0];
}

/** Prints the newest entry, or the one whose id begins as the operand does, as Markdown. */
export async function run(
  context: Context,
  [id]: readonly string[],
  options: { readonly json?: boolean },
): Promise<Outcome> {
  const store = openStore(homes(context.env).data);
  const found = id === undefined ? await newest(store) : await store.find(id);
  if (found === undefined) tellEmpty(context);
  else if (options.json === true) {
    context.stdout.write(`${JSON.stringify({ ...found.entry, path: found.path }, undefined, 2)}\n`);
  } else context.stdout.write(writeForReading(found.entry));
  return 0;
}

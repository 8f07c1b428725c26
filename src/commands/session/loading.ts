import type { Store } from "../../history/store.js";
import type { Hearing } from "../../reflection/session.js";
import type { Context } from "../context.js";

/**
 * Opens the history of the person who runs the program; loaded only now, for the first question need not wait for it. An
 * encrypted one asks for the passphrase when it first reads an entry, and never to write.
 */
export async function openHistory(context: Context): Promise<Store> {
  const [{ homes }, { openStore }, { sealingOf }, { unlocking }] = await Promise.all([
    import("../../files/home.js"),
    import("../../history/store.js"),
    import("../../history/secrecy/sealing.js"),
    import("../unlocking/unlock.js"),
  ]);
  const { data } = homes(context.env);
  return openStore(data, sealingOf(data, unlocking(context, data)));
}

/** As `openHistory`, but an encrypted one is unlocked at once, so that its index can be used. */
export async function openUnlocked(context: Context): Promise<Store> {
  const [{ homes }, { openStore }, { unlockedSealing }, { writesSealed }, { unlocking }] = await Promise.all([
    import("../../files/home.js"),
    import("../../history/store.js"),
    import("../../history/secrecy/sealing.js"),
    import("../../history/secrecy/place.js"),
    import("../unlocking/unlock.js"),
  ]);
  const { data } = homes(context.env);
  if (!writesSealed(data)) return openHistory(context);
  return openStore(data, unlockedSealing(data, await unlocking(context, data)()));
}

/**
 * Loads what listening needs, which takes longer than the first question should wait. With `rest`, which gives way to what the
 * person types, it gets ready for the first answer as well.
 */
export async function loadHearing(language = "en", rest?: () => Promise<void>): Promise<Hearing> {
  const { hearing, rehearse } = await import("../../reflection/listen/hearing.js");
  // What goes wrong in a rehearsal goes wrong again when an answer is heard, and is told then.
  if (rest !== undefined) rehearse(rest).catch(() => {});
  // Listening knows English; what is written in another language is taken as it is, and words of danger are still looked for.
  return language === "en" ? hearing : { ...hearing, listen: () => ({ quoted: true }) };
}

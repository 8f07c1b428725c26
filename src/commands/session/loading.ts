import type { Store } from "../../history/store.js";
import type { Hearing } from "../../reflection/session.js";
import type { Context } from "../context.js";

/** Opens the history of the person who runs the program; loaded only now, for the first question need not wait for it. */
export async function openHistory({ env }: Context): Promise<Store> {
  const [{ homes }, { openStore }] = await Promise.all([
    import("../../files/home.js"),
    import("../../history/store.js"),
  ]);
  return openStore(homes(env).data);
}

/** Loads what listening needs, which takes longer than the first question should wait. */
export async function loadHearing(language = "en"): Promise<Hearing> {
  const { hearing } = await import("../../reflection/listen/hearing.js");
  // Listening knows English; what is written in another language is taken as it is, and words of danger are still looked for.
  return language === "en" ? hearing : { ...hearing, listen: () => ({ quoted: true }) };
}

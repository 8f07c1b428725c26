import type { Identity } from "../../history/secrecy/key-text.js";
import type { Unlock } from "../../history/secrecy/sealing.js";
import { Problem } from "../../messages/problem.js";
import { secrecy } from "../../messages/secrecy.js";
import type { Context } from "../context.js";
import { tell } from "../streams/tell.js";

/**
 * Unlocks the history in a data folder: with the passphrase from --passphrase-fd, else with one that is asked for at the
 * terminal until it fits. Throws a `Problem`: 2 where nothing can be asked, 3 for a wrong passphrase.
 */
export function unlocking(context: Context, data: string): Unlock {
  return async (): Promise<Identity> => {
    const [{ unlockWith }, { askUntil, lineFrom }] = await Promise.all([
      import("../../history/secrecy/keys.js"),
      import("./passphrase.js"),
    ]);
    const fd = context.passphraseFd;
    if (fd !== undefined) {
      const identity = await unlockWith(data, lineFrom(fd));
      if (identity !== undefined) return identity;
      throw new Problem(secrecy.wrong, 3);
    }
    return askUntil(context, secrecy.passphrase, async (passphrase) => {
      const identity = await unlockWith(data, passphrase);
      if (identity === undefined) tell(context.stderr, secrecy.wrongHere);
      return identity;
    });
  };
}

import { homes } from "../../../files/home.js";
import { openAll, removeKeys, stopSealing } from "../../../history/secrecy/convert.js";
import { hasIdentity, writesSealed } from "../../../history/secrecy/place.js";
import { unlockedSealing } from "../../../history/secrecy/sealing.js";
import { Problem } from "../../../messages/problem.js";
import { secrecy as words } from "../../../messages/secrecy.js";
import type { Outcome } from "../../command.js";
import type { Context } from "../../context.js";
import { stayFrugal } from "../../streams/frugal.js";
import { unlocking } from "../../unlocking/unlock.js";
import { dropIndex, progressTo, tellProblems } from "./encrypt.js";
import { tell } from "../../streams/tell.js";

/** Makes an encrypted history plain again, or goes on where that was ended. */
export async function run(context: Context): Promise<Outcome> {
  stayFrugal();
  const { data } = homes(context.env);
  if (!writesSealed(data) && !hasIdentity(data)) {
    tell(context.stderr, words.plainAlready);
    return 0;
  }
  const sealing = unlockedSealing(data, await unlocking(context, data)());
  stopSealing(data);
  dropIndex(context);
  const converted = await openAll(data, sealing, progressTo(context));
  tellProblems(context, converted);
  if (converted.problems.length > 0) throw new Problem(words.stillSealed(converted.problems.length), 3);
  removeKeys(data);
  tell(context.stderr, words.decrypted(converted.count));
  return 0;
}

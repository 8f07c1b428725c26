import { openAll, removeKeys, sealAll, stopSealing, type Tell } from "../../../src/history/secrecy/convert.js";
import type { Identity } from "../../../src/history/secrecy/key-text.js";
import { newKeys, unlockWith, writeKeys } from "../../../src/history/secrecy/keys.js";
import { writesSealed } from "../../../src/history/secrecy/place.js";
import { sealingOf, unlockedSealing } from "../../../src/history/secrecy/sealing.js";

const passphrase = "two herons";
/** Little work for scrypt, so that nobody waits for it as somebody who guesses does. */
const work = 10;

/** Unlocks the history in a data folder with the passphrase that `encrypt` takes. */
export function identityWith(data: string): () => Promise<Identity> {
  return async () => {
    const identity = await unlockWith(data, passphrase);
    if (identity === undefined) throw new Error("The passphrase does not open the keys.");
    return identity;
  };
}

/** Encrypts a history, or goes on with that. */
export async function encrypt(data: string, tell: Tell): Promise<void> {
  if (!writesSealed(data)) await writeKeys(data, await newKeys(), passphrase, work);
  const { problems } = await sealAll(data, sealingOf(data, identityWith(data)), tell);
  for (const problem of problems) throw problem;
}

/** Decrypts a history, or goes on with that. */
export async function decrypt(data: string, tell: Tell): Promise<void> {
  const identity = await identityWith(data)();
  stopSealing(data);
  const { problems } = await openAll(data, unlockedSealing(data, identity), tell);
  for (const problem of problems) throw problem;
  removeKeys(data);
}

import { FileProblem } from "../../files/file-problem.js";
import { secrecy } from "../../messages/secrecy.js";
import type { Sealing } from "../vault.js";
import { open, seal } from "./envelope.js";
import type { Identity } from "./key-text.js";
import { derived } from "./payload.js";
import { recipientsOf, writesSealed } from "./place.js";

/** Opens the identity: asks for the passphrase, or throws a `Problem` where it cannot be had. */
export type Unlock = () => Promise<Identity>;

/** The key for the index of words, as its 32 characters: made from the identity, which cannot be told from it. */
function indexKeyOf({ secret }: Identity): string {
  return Buffer.from(derived(secret, new Uint8Array(0), "alongside index of words", 16)).toString("hex");
}

/** The sealing of a data folder: writing needs no passphrase, and the first reading of a sealed file unlocks, once. */
export function sealingOf(data: string, unlock: Unlock): Sealing {
  let identity: Promise<Identity> | undefined;
  return {
    writes: () => writesSealed(data),
    seal: (plain) => seal(plain, recipientsOf(data)),
    async open(sealed, path) {
      const plain = open(sealed, await (identity ??= unlock()));
      if (plain !== undefined) return plain;
      throw new FileProblem({ path }, secrecy.changed);
    },
  };
}

/** The sealing of a data folder that is unlocked already, with the key of its index. */
export function unlockedSealing(data: string, identity: Identity): Sealing {
  return { ...sealingOf(data, async () => identity), indexKey: indexKeyOf(identity) };
}

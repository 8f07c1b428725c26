import { existsSync } from "node:fs";
import { join } from "node:path";
import { FileProblem } from "../../files/file-problem.js";
import { readTextIfThere } from "../../files/read.js";
import { secrecy } from "../../messages/secrecy.js";
import { readRecipient, type Recipient } from "./key-text.js";

/** Where the keys of an encrypted history lie, beside its entries. */
export interface KeyPlace {
  readonly folder: string;
  /** Who can read what is sealed, one a line, as `age -R` takes it. While it is there, everything is written sealed. */
  readonly recipients: string;
  /** The identity, sealed with the passphrase, as `age -d -i` takes it. While it is there, there may be sealed files. */
  readonly identity: string;
}

/** The place for keys in a data folder. */
export function keyPlace(data: string): KeyPlace {
  const folder = join(data, "keys");
  return { folder, recipients: join(folder, "recipients.txt"), identity: join(folder, "identity.age") };
}

/** Whether what is written into a data folder is to be sealed. */
export function writesSealed(data: string): boolean {
  return existsSync(keyPlace(data).recipients);
}

/** Whether a data folder has an identity; without recipients beside it, it is on its way to being plain again. */
export function hasIdentity(data: string): boolean {
  return existsSync(keyPlace(data).identity);
}

/** Who can read what is sealed in a data folder. Throws a `FileProblem` when the file is not there, or broken. */
export function recipientsOf(data: string): readonly Recipient[] {
  const path = keyPlace(data).recipients;
  const lines = (readTextIfThere(path) ?? "").split("\n").map((line, at) => ({ line: line.trim(), at: at + 1 }));
  const recipients = lines
    .filter(({ line }) => line !== "" && !line.startsWith("#"))
    .map(({ line, at }) => {
      const recipient = readRecipient(line);
      if (recipient !== undefined) return recipient;
      throw new FileProblem({ path, line: at }, secrecy.badRecipient);
    });
  if (recipients.length > 0) return recipients;
  throw new FileProblem({ path }, secrecy.noRecipient);
}

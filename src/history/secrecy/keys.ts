import { armor, Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from "age-encryption";
import { writeDurably } from "../../files/durable/write.js";
import { FileProblem } from "../../files/file-problem.js";
import { readText } from "../../files/read.js";
import { secrecy } from "../../messages/secrecy.js";
import { readIdentity, type Identity } from "./key-text.js";
import { keyPlace } from "./place.js";

/** New keys, which are nowhere yet: the identity for every day, and the recovery key, which is shown once. */
export interface NewKeys {
  readonly identity: string;
  readonly recovery: string;
}

/** Makes new keys. */
export async function newKeys(): Promise<NewKeys> {
  return { identity: await generateX25519Identity(), recovery: await generateX25519Identity() };
}

/** The work of scrypt, as a power of two, that age itself takes: about a second for each guess at a passphrase. */
const usualWork = 18;

/**
 * Writes the keys into a data folder: first the identity, sealed with the passphrase, and once that is seen to open, the
 * recipients, from which moment on everything is written sealed.
 */
export async function writeKeys(
  data: string,
  { identity, recovery }: NewKeys,
  passphrase: string,
  work: number = usualWork,
): Promise<void> {
  const place = keyPlace(data);
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  encrypter.setScryptWorkFactor(work);
  writeDurably(place.identity, armor.encode(await encrypter.encrypt(`${identity}\n`)));
  if ((await unlockWith(data, passphrase)) === undefined) throw new Error("The new passphrase does not open the keys.");
  const lines = [
    "# Entries are sealed for these two: the identity beside this file, and the recovery key.",
    await identityToRecipient(identity),
    await identityToRecipient(recovery),
  ];
  writeDurably(place.recipients, `${lines.join("\n")}\n`);
}

/**
 * The identity of a data folder; undefined when the passphrase does not open it. The recovery key is taken in its place.
 * Throws a `FileProblem` where there is no identity that could be read.
 */
export async function unlockWith(data: string, passphrase: string): Promise<Identity | undefined> {
  const recovery = readIdentity(passphrase);
  if (recovery !== undefined) return recovery;
  const path = keyPlace(data).identity;
  const written = readText(path);
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  let sealed: Uint8Array;
  try {
    sealed = armor.decode(written);
  } catch (cause) {
    throw new FileProblem({ path }, secrecy.badIdentity, { cause });
  }
  let text: string;
  try {
    text = await decrypter.decrypt(sealed, "text");
  } catch (error) {
    // the package throws nothing but plain errors; only this one means the passphrase
    if (error instanceof Error && error.message.includes("no identity matched")) return undefined;
    throw new FileProblem({ path }, secrecy.badIdentity, { cause: error });
  }
  const identity = readIdentity(text.split("\n").find((line) => /^AGE-SECRET-KEY-/i.test(line)) ?? "");
  if (identity !== undefined) return identity;
  throw new FileProblem({ path }, secrecy.badIdentity);
}

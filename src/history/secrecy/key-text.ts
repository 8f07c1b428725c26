import { createPrivateKey, createPublicKey, type KeyObject } from "node:crypto";
import { bech32 } from "@scure/base";

/** Who can read what is sealed: an X25519 public key, and its 32 bytes. */
export interface Recipient {
  readonly key: KeyObject;
  readonly bytes: Uint8Array;
}

/** What opens what was sealed for its recipient. */
export interface Identity {
  readonly key: KeyObject;
  readonly recipient: Recipient;
  /** The 32 secret bytes. */
  readonly secret: Uint8Array;
}

/** What stands before the bytes of an X25519 key in DER (RFC 8410). */
const spki = Buffer.from("302a300506032b656e032100", "hex");
const pkcs8 = Buffer.from("302e020100300506032b656e04220420", "hex");

function bytesIn(text: string, prefix: string): Uint8Array | undefined {
  const decoded = bech32.decodeUnsafe(text.trim(), 200);
  if (decoded === undefined || decoded.prefix.toLowerCase() !== prefix) return undefined;
  const bytes = bech32.fromWordsUnsafe(decoded.words);
  return bytes instanceof Uint8Array && bytes.length === 32 ? bytes : undefined;
}

/** The recipient whose public key these 32 bytes are. */
export function readRecipientBytes(bytes: Uint8Array): Recipient {
  return { bytes, key: createPublicKey({ key: Buffer.concat([spki, bytes]), format: "der", type: "spki" }) };
}

/** Reads a recipient, `age1…`; undefined for any other text. */
export function readRecipient(text: string): Recipient | undefined {
  const bytes = bytesIn(text, "age");
  return bytes === undefined ? undefined : readRecipientBytes(bytes);
}

/** Reads an identity, `AGE-SECRET-KEY-1…`, in capitals or not; undefined for any other text. */
export function readIdentity(text: string): Identity | undefined {
  const secret = bytesIn(text.toUpperCase(), "age-secret-key-");
  if (secret === undefined) return undefined;
  const key = createPrivateKey({ key: Buffer.concat([pkcs8, secret]), format: "der", type: "pkcs8" });
  const der = createPublicKey(key).export({ format: "der", type: "spki" });
  return { key, secret, recipient: readRecipientBytes(der.subarray(spki.length)) };
}

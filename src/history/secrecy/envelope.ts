import {
  createHmac,
  diffieHellman,
  generateKeyPairSync,
  randomBytes,
  timingSafeEqual,
  type KeyObject,
} from "node:crypto";
import { readRecipientBytes, type Identity, type Recipient } from "./key-text.js";
import { derived, opened, openPayload, sealed, sealPayload } from "./payload.js";

/*
 * Files of age (C2SP age specification) for X25519 recipients, sealed and opened at once. The age-encryption package seals
 * and opens them too, but only by promises, and a draft has to be sealed while a signal is handled, after which there may be
 * no other moment; and by Node's own primitives ten thousand entries open in a fifth of the time.
 */

const version = "age-encryption.org/v1";
const label = "age-encryption.org/v1/X25519";
const nothing = new Uint8Array(0);
const zeros = new Uint8Array(12);

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64").replace(/=+$/, "");

function wrappingKey(secret: KeyObject, theirs: KeyObject, share: Uint8Array, recipient: Uint8Array): Uint8Array {
  const agreed = diffieHellman({ privateKey: secret, publicKey: theirs });
  return derived(agreed, Buffer.concat([share, recipient]), label);
}

function stanza(fileKey: Uint8Array, { key, bytes }: Recipient): string {
  const { privateKey, publicKey } = generateKeyPairSync("x25519");
  const share = publicKey.export({ format: "der", type: "spki" }).subarray(-32);
  const wrapped = sealed(wrappingKey(privateKey, key, share, bytes), zeros, fileKey);
  return `-> X25519 ${base64(share)}\n${base64(wrapped)}\n`;
}

function macOf(fileKey: Uint8Array, header: string): Buffer {
  return createHmac("sha256", derived(fileKey, nothing, "header"))
    .update(header, "latin1")
    .digest();
}

/** Seals bytes for these recipients, each of whom can open them alone, as a file that every `age` can open. */
export function seal(plain: Uint8Array, recipients: readonly Recipient[]): Uint8Array {
  const fileKey = randomBytes(16);
  const header = `${version}\n${recipients.map((recipient) => stanza(fileKey, recipient)).join("")}---`;
  return Buffer.concat([Buffer.from(`${header} ${base64(macOf(fileKey, header))}\n`), sealPayload(fileKey, plain)]);
}

/** The file key in one stanza of a header; undefined for another's. */
function unwrapped(lines: readonly string[], identity: Identity): Uint8Array | undefined {
  const [, share64] = /^-> X25519 ([A-Za-z0-9+/]{43})$/.exec(lines[0] ?? "") ?? [];
  const wrapped = Buffer.from(lines.slice(1).join(""), "base64");
  if (share64 === undefined || wrapped.length !== 32) return undefined;
  const share = Buffer.from(share64, "base64");
  const key = wrappingKey(identity.key, readRecipientBytes(share).key, share, identity.recipient.bytes);
  return opened(key, zeros, wrapped);
}

/** Opens a file of age; undefined when it is none, was changed or cut, or was sealed for somebody else. */
export function open(file: Uint8Array, identity: Identity): Uint8Array | undefined {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const dashes = bytes.indexOf("\n--- ");
  const end = dashes === -1 ? -1 : bytes.indexOf("\n", dashes + 1);
  if (!bytes.subarray(0, version.length + 1).equals(Buffer.from(`${version}\n`)) || end === -1) return undefined;
  const header = bytes.toString("latin1", 0, dashes + 4);
  const mac64 = bytes.toString("latin1", dashes + 5, end);
  const mac = Buffer.from(mac64, "base64");
  if (base64(mac) !== mac64) return undefined;
  const stanzas = header.slice(version.length + 1, -4).split(/\n(?=-> )/);
  for (const one of stanzas) {
    const fileKey = unwrapped(one.split("\n"), identity);
    if (fileKey === undefined) continue;
    const own = macOf(fileKey, header);
    if (mac.length !== own.length || !timingSafeEqual(mac, own)) return undefined;
    return openPayload(fileKey, bytes.subarray(end + 1));
  }
  return undefined;
}

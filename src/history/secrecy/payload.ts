import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";

/*
 * The payload of an age file (C2SP age specification): a nonce of 16 bytes, then chunks of 64 KiB, each sealed with
 * ChaCha20-Poly1305 under its number; the last is marked, so that a file that was cut is known for one.
 */

const cipher = "chacha20-poly1305";
const chunk = 64 * 1024;
const tag = 16;
const nonceLength = 16;

/** A key from another one by HKDF with SHA-256. */
export function derived(key: Uint8Array, salt: Uint8Array, info: string, length = 32): Uint8Array {
  return new Uint8Array(hkdfSync("sha256", key, salt, info, length));
}

function nonceAt(number: number, last: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeUIntBE(number, 5, 6);
  nonce[11] = last ? 1 : 0;
  return nonce;
}

/** Seals bytes under a key that seals nothing else. */
export function sealed(key: Uint8Array, nonce: Uint8Array, plain: Uint8Array): Buffer {
  const sealing = createCipheriv(cipher, key, nonce, { authTagLength: tag });
  return Buffer.concat([sealing.update(plain), sealing.final(), sealing.getAuthTag()]);
}

/** The bytes that `sealed` took; undefined under another key, or where a bit was changed. */
export function opened(key: Uint8Array, nonce: Uint8Array, bytes: Uint8Array): Buffer | undefined {
  if (bytes.length < tag) return undefined;
  const opening = createDecipheriv(cipher, key, nonce, { authTagLength: tag });
  opening.setAuthTag(bytes.subarray(bytes.length - tag));
  const plain = opening.update(bytes.subarray(0, bytes.length - tag));
  try {
    return Buffer.concat([plain, opening.final()]);
  } catch {
    return undefined;
  }
}

/** Seals the content of a file under its file key. */
export function sealPayload(fileKey: Uint8Array, plain: Uint8Array): Buffer {
  const nonce = randomBytes(nonceLength);
  const key = derived(fileKey, nonce, "payload");
  const parts: Buffer[] = [nonce];
  const chunks = Math.max(1, Math.ceil(plain.length / chunk));
  for (let at = 0; at < chunks; at += 1) {
    parts.push(sealed(key, nonceAt(at, at === chunks - 1), plain.subarray(at * chunk, (at + 1) * chunk)));
  }
  return Buffer.concat(parts);
}

/** The content of a file; undefined when it was cut, changed, or sealed under another key. */
export function openPayload(fileKey: Uint8Array, payload: Uint8Array): Buffer | undefined {
  if (payload.length < nonceLength + tag) return undefined;
  const key = derived(fileKey, payload.subarray(0, nonceLength), "payload");
  const parts: Buffer[] = [];
  for (let from = nonceLength; from < payload.length; from += chunk + tag) {
    const last = from + chunk + tag >= payload.length;
    const part = opened(key, nonceAt(parts.length, last), payload.subarray(from, from + chunk + tag));
    if (part === undefined || (part.length === 0 && parts.length > 0)) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

import { createHash } from "node:crypto";

/** The SHA-256 of bytes, or of a text in UTF-8, in small hexadecimal figures. */
export function digestOf(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

let decoder: InstanceType<typeof TextDecoder> | undefined;

/** The text of UTF-8 bytes, a byte order mark included. Throws a TypeError where they are not UTF-8. */
export function decodeStrictly(bytes: Uint8Array): string {
  decoder ??= new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  return decoder.decode(bytes);
}

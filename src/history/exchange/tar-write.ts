/** A file in an archive: its path there, with "/" between its parts, and its time in milliseconds since 1970. */
export interface Packed {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly time: number;
}

const block = 512;

function octal(number: number, width: number): string {
  return `${Math.floor(number)
    .toString(8)
    .padStart(width - 1, "0")}\0`;
}

/** The 512 bytes before a file (POSIX.1-1988, "ustar"): `kind` is 0 for a file and x for what pax has to say of the next one. */
function header(path: string, size: number, time: number, kind: "0" | "x"): Uint8Array {
  const bytes = Buffer.alloc(block);
  const put = (text: string, at: number): void => void bytes.write(text, at, "latin1");
  put(path.slice(0, 100), 0);
  put(octal(0o600, 8), 100);
  put(octal(0, 8), 108);
  put(octal(0, 8), 116);
  put(octal(size, 12), 124);
  put(octal(Math.max(0, time / 1000), 12), 136);
  put(" ".repeat(8), 148);
  put(kind, 156);
  put("ustar\u000000", 257);
  const sum = bytes.reduce((all, byte) => all + byte, 0);
  put(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
  return bytes;
}

/** A record of pax: its own length in bytes, a name and a value (POSIX.1-2001). */
function record(name: string, value: string): string {
  const rest = ` ${name}=${value}\n`;
  const bytes = Buffer.byteLength(rest);
  const length = bytes + String(bytes).length;
  return `${bytes + String(length).length}${rest}`;
}

function filledUp(bytes: Uint8Array): Uint8Array {
  return bytes.length % block === 0 ? bytes : Buffer.concat([bytes, Buffer.alloc(block - (bytes.length % block))]);
}

/** Writes files one after the other as a tar archive that every tar reads; memory stays as small as one file. */
export async function* writeTar(files: AsyncIterable<Packed>): AsyncGenerator<Uint8Array> {
  for await (const { path, bytes, time } of files) {
    if (!/^[\x20-\x7e]{1,100}$/.test(path)) {
      const pax = Buffer.from(record("path", path));
      yield Buffer.concat([header("PaxHeader", pax.length, time, "x"), filledUp(pax)]);
    }
    const plain = path.replace(/[^\x20-\x7e]/g, "_");
    yield Buffer.concat([header(plain, bytes.length, time, "0"), filledUp(bytes)]);
  }
  yield Buffer.alloc(2 * block);
}

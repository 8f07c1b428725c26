import { dirname } from "node:path";
import { realDisk, type Disk } from "../disk.js";
import { flush, flushFolder } from "../folder.js";
import { removeQuietly, temporaryBeside, unwritten } from "./temporary.js";

/**
 * As `writeDurably`, for content that comes in pieces and is too much to hold. Resolves to how many bytes there are. What
 * the pieces throw goes on, and leaves no file.
 */
export async function writePiecesDurably(
  path: string,
  pieces: AsyncIterable<string | Uint8Array>,
  disk: Disk = realDisk,
): Promise<number> {
  const beside = temporaryBeside(path);
  const tried = <Result>(work: () => Result): Result => {
    try {
      return work();
    } catch (cause) {
      throw unwritten(path, cause);
    }
  };
  const descriptor = tried(() => disk.openSync(beside, "wx", 0o600));
  let size = 0;
  try {
    try {
      tried(() => disk.fchmodSync(descriptor, 0o600));
      for await (const piece of pieces) {
        const bytes = typeof piece === "string" ? Buffer.from(piece, "utf8") : piece;
        tried(() => disk.writeFileSync(descriptor, bytes));
        size += bytes.length;
      }
      tried(() => flush(disk, descriptor));
    } finally {
      disk.closeSync(descriptor);
    }
    const written = tried(() => disk.statSync(beside)).size;
    if (written !== size) throw unwritten(path, new Error("what was written is not what can be read back"));
    tried(() => disk.renameSync(beside, path));
  } catch (error) {
    removeQuietly(disk, beside);
    throw error;
  }
  tried(() => flushFolder(disk, dirname(path)));
  return size;
}

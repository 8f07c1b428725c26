import { writeSync } from "node:fs";
import { bytesOf } from "../../documents/bytes.js";
import { codeOf, meaningOf } from "../../files/file-problem.js";
import { Problem } from "../../messages/problem.js";
import type { Context } from "../context.js";

/** Where results go. */
export interface Output {
  /** Resolves when the text has been taken; to false when nobody reads any more, as behind `| head`. */
  write(text: string): Promise<boolean>;
  /** The same for what is bytes already. */
  writeBytes(bytes: Uint8Array): Promise<boolean>;
}

const unwritten = (name: string, cause: unknown): Problem =>
  new Problem(`The result cannot be written to ${name}: ${meaningOf(cause)}.`, 3, { cause });

const descriptors = { stdout: 1, stderr: 2 } as const;
const names = { stdout: "standard output", stderr: "standard error" } as const;

/**
 * Writes one short text to a standard stream and does not open it, which takes a while; what a slow reader does not take at
 * once goes to the stream.
 */
export function outputAtOnce(context: Context, to: keyof typeof descriptors = "stdout"): Output {
  let stream: Output | undefined;
  return {
    async write(text) {
      const bytes = Buffer.from(bytesOf(text));
      let at = 0;
      try {
        if (stream === undefined) while (at < bytes.length) at += writeSync(descriptors[to], bytes, at);
      } catch (error) {
        if (codeOf(error) === "EPIPE") return false;
        if (codeOf(error) !== "EAGAIN") throw unwritten(names[to], error);
      }
      if (at === bytes.length) return true;
      stream ??= outputTo(context[to], names[to]);
      return stream.writeBytes(bytes.subarray(at));
    },
    writeBytes: (bytes) => outputTo(context[to], names[to]).writeBytes(bytes),
  };
}

/** A stream to write to, at the speed of whoever reads it. Throws a `Problem` where it cannot be written, as on a full disk. */
export function outputTo(stream: NodeJS.WritableStream, name = "standard output"): Output {
  let failure: Error | undefined;
  // The callback of each write reports what went wrong; without a listener the event would end the program.
  stream.on("error", (error: Error) => (failure ??= error));
  const writeBytes = async (bytes: Uint8Array): Promise<boolean> => {
    if (failure === undefined && bytes.length > 0) {
      const error = await new Promise<Error | null | undefined>((taken) => {
        stream.write(bytes, taken);
      });
      if (error) failure ??= error;
    }
    if (failure === undefined) return true;
    if (codeOf(failure) === "EPIPE" || codeOf(failure) === "ERR_STREAM_DESTROYED") return false;
    throw unwritten(name, failure);
  };
  return { writeBytes, write: (text) => writeBytes(bytesOf(text)) };
}

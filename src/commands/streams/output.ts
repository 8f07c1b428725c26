import { bytesOf } from "../../documents/bytes.js";
import { codeOf, meaningOf } from "../../files/file-problem.js";
import { Problem } from "../../messages/problem.js";

/** Where results go. */
export interface Output {
  /** Resolves when the text has been taken; to false when nobody reads any more, as behind `| head`. */
  write(text: string): Promise<boolean>;
}

/** A stream to write to, at the speed of whoever reads it. Throws a `Problem` where it cannot be written, as on a full disk. */
export function outputTo(stream: NodeJS.WritableStream, name = "standard output"): Output {
  let failure: Error | undefined;
  // The callback of each write reports what went wrong; without a listener the event would end the program.
  stream.on("error", (error: Error) => (failure ??= error));
  return {
    async write(text) {
      if (failure === undefined && text !== "") {
        const error = await new Promise<Error | null | undefined>((taken) => {
          stream.write(bytesOf(text), taken);
        });
        if (error) failure ??= error;
      }
      if (failure === undefined) return true;
      if (codeOf(failure) === "EPIPE" || codeOf(failure) === "ERR_STREAM_DESTROYED") return false;
      throw new Problem(`The result cannot be written to ${name}: ${meaningOf(failure)}.`, 3, { cause: failure });
    },
  };
}

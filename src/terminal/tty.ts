import { openSync } from "node:fs";
import { ReadStream, WriteStream } from "node:tty";

/** The terminal that a program was started from, also when its standard streams are pipes. */
export interface Tty {
  readonly input: ReadStream;
  readonly screen: WriteStream;
  close(): void;
}

const [keys, screen] = process.platform === "win32" ? ["CONIN$", "CONOUT$"] : ["/dev/tty", "/dev/tty"];

/** Opens the terminal by its own name; undefined where there is none. */
export function openTty(): Tty | undefined {
  try {
    const input = new ReadStream(openSync(keys, "r+"));
    const output = new WriteStream(openSync(screen, "r+"));
    // node tells only the standard streams of another size; others have the one with which they were opened
    const measure = (): void => {
      const fresh = new WriteStream(openSync(screen, "r+"));
      [output.columns, output.rows] = fresh.getWindowSize();
      fresh.destroy();
      output.emit("resize");
    };
    process.on("SIGWINCH", measure);
    return {
      input,
      screen: output,
      close() {
        process.off("SIGWINCH", measure);
        input.destroy();
        output.destroy();
      },
    };
  } catch {
    return undefined;
  }
}

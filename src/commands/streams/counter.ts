/** Counts on a terminal what has been worked through, on one line that goes when something else is said. */
export interface Counter {
  /** One more is done. */
  one(): void;
  /** Takes the line away; it comes back with the next one. */
  clear(): void;
}

/** Where it is shown, and the clock by which it is. */
interface Showing {
  readonly stderr: { readonly isTTY?: boolean; write(text: string): unknown };
  readonly now: () => Date;
}

/** So long, in milliseconds, nothing is said, and so long the line stays before it is written anew. */
const patience = 1_000;
const pace = 100;

/** A counter whose line says what `say` makes of the number; it says nothing where standard error is no terminal. */
export function counterOn({ stderr, now }: Showing, say: (number: number) => string): Counter {
  const begun = now().getTime();
  let number = 0;
  let written = begun;
  let stands = false;
  return {
    one() {
      number += 1;
      if (stderr.isTTY !== true) return;
      const time = now().getTime();
      if (time - begun < patience || time - written < pace) return;
      stderr.write(`\r\u001B[K${say(number)}`);
      written = time;
      stands = true;
    },
    clear() {
      if (stands) stderr.write("\r\u001B[K");
      stands = false;
    },
  };
}

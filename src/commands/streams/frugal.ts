import { getHeapSpaceStatistics, setFlagsFromString } from "node:v8";

/**
 * Keeps the heap near what is used of it, while running text or a long history passes through. By default V8 lets the part
 * for what is new grow with the rate of passage, to some 50 MB that are never given back, and the rest to several times what
 * is used of it.
 */
export function stayFrugal(): void {
  setFlagsFromString("--semi-space-growth-factor=1");
  setFlagsFromString("--heap-growing-percent=30");
}

/** How many bytes the part for what is new has, of which half is in use at a time. */
const roomForNew = (): number =>
  getHeapSpaceStatistics().find(({ space_name: name }) => name === "new_space")?.space_size ?? 0;

/** From here on the part for what is new is large enough for text to be worked on; V8 begins with 1 MB. */
const enough = 6_000_000;

/**
 * `stayFrugal` for work that makes much that is soon done with: the part for what is new may double until it has 8 MB, or it
 * would be cleared after every few sentences, which takes a fifth of the time. What this returns is to be called as each piece
 * of the work begins.
 */
export function stayFrugalAtWork(): () => void {
  stayFrugal();
  let grown = false;
  return () => {
    if (grown) return;
    grown = roomForNew() >= enough;
    setFlagsFromString(`--semi-space-growth-factor=${grown ? 1 : 2}`);
  };
}

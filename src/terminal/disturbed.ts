import type { Screen } from "./terminal.js";

/** Calls back when a screen has another size, or shows something else since the program slept; returns how to stop. */
export function onDisturbed(screen: Screen, redraw: () => void): () => void {
  screen.on("resize", redraw);
  process.on("SIGCONT", redraw);
  return () => {
    screen.off("resize", redraw);
    process.off("SIGCONT", redraw);
  };
}

import picomatch from "picomatch";

/** Whether a path, with slashes, is one of those that some of the patterns name. Loads picomatch: import it when it is needed. */
export const fitsSome = (path: string, patterns: readonly string[]): boolean =>
  picomatch([...patterns], { dot: true })(path);

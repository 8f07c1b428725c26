import picomatch from "picomatch";

const isTaking = (pattern: string): boolean => /^!(?!\()/.test(pattern);

/**
 * Whether a path, with slashes, is one of those that some patterns name; one that begins with "!" takes away what it names, and
 * alone it takes it from everything. Loads picomatch: import it when it is needed.
 */
export function fitsSome(path: string, patterns: readonly string[]): boolean {
  const named = patterns.filter((pattern) => !isTaking(pattern));
  const taken = patterns.filter(isTaking).map((pattern) => pattern.slice(1));
  const isOneOf = (some: readonly string[]): boolean => picomatch([...some], { dot: true })(path);
  return (named.length === 0 || isOneOf(named)) && !(taken.length > 0 && isOneOf(taken));
}

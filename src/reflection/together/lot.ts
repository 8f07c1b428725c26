/** Two people in the order in which they begin: drawn by lot, from a number from 0 up to 1. */
export function drawOrder([one, other]: readonly [string, string], lot: number): readonly [string, string] {
  return lot < 0.5 ? [one, other] : [other, one];
}

/** A word with its doubled letters written once, for they are what is doubled or left single most: "dissapear", "anymoore". */
const undoubled = (word: string): string => word.replace(/(\p{L})\1+/gu, "$1");

/**
 * Whether a word is another but for one slip of the fingers: a letter left out, put in or changed, two neighbours swapped, or
 * letters doubled or left single. Both folded to lower case.
 */
export function isSlipOf(typed: string, meant: string): boolean {
  return isOneOff(typed, meant) || isOneOff(undoubled(typed), undoubled(meant));
}

function isOneOff(typed: string, meant: string): boolean {
  if (Math.abs(typed.length - meant.length) > 1) return false;
  let from = 0;
  while (from < typed.length && typed[from] === meant[from]) from += 1;
  let left = typed.length;
  let right = meant.length;
  while (left > from && right > from && typed[left - 1] === meant[right - 1]) {
    left -= 1;
    right -= 1;
  }
  if (left - from <= 1 && right - from <= 1) return true;
  const swapped = left - from === 2 && right - from === 2;
  return swapped && typed[from] === meant[from + 1] && typed[from + 1] === meant[from];
}

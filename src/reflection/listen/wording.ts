/** One of several wordings, chosen by what was written: the same words always get the same one. */
export function wording<T>(wordings: readonly [T, ...T[]], words: string): T {
  let sum = 0;
  for (let at = 0; at < words.length; at += 1) sum = (sum * 31 + words.charCodeAt(at)) % 65_521;
  return wordings[sum % wordings.length] ?? wordings[0];
}

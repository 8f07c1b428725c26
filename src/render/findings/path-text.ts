/** A path on one line: what in it would end that, or be obeyed by a terminal, is written as in a string. */
export const pathText = (path: string): string =>
  path.replace(/\p{Cc}/gu, (character) => JSON.stringify(character).slice(1, -1).replace("\u007f", "\\u007f"));

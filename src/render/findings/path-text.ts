/** A character that ends a line, or that a terminal obeys, as it is written in a string. */
function escaped(character: string): string {
  const inJson = JSON.stringify(character).slice(1, -1);
  // JSON lets those above 126 stand
  return inJson === character ? `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}` : inJson;
}

/** A path on one line: what in it would end that, or be obeyed by a terminal, is written as in a string. */
export const pathText = (path: string): string => path.replace(/\p{Cc}/gu, escaped);

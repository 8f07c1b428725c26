/*
 * Word lists are kept as text and searched as text: a run that reads one short message then makes a few hundred strings
 * and not fifteen thousand. A list holds words between blanks or line breaks; a table holds one row a line, key first.
 */

/** A blank, a line break, a slash, or the end of the text. */
const isEdge = (code: number): boolean => code === 32 || code === 10 || code === 47 || Number.isNaN(code);

/** Where `word` stands whole in a list or table, from `after` on: between blanks, line breaks or slashes; -1 if nowhere. */
export function findWord(text: string, word: string, after = 0): number {
  if (word === "") return -1;
  for (let at = text.indexOf(word, after); at >= 0; at = text.indexOf(word, at + 1))
    if (isEdge(text.charCodeAt(at - 1)) && isEdge(text.charCodeAt(at + word.length))) return at;
  return -1;
}

/** What follows the key `key` in a table with one row a line, or undefined when it has no row. */
export function rowOf(table: string, key: string): string | undefined {
  const at = table.indexOf(`\n${key} `);
  return at < 0 ? undefined : table.slice(at + key.length + 2, table.indexOf("\n", at + 1));
}

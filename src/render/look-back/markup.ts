/** What every page of ours begins with, by which it is known again. */
export const pageBegin =
  '<!doctype html>\n<html lang="en">\n<head>\n<meta name="generator" content="alongside look-back">';

/** Text that may stand in HTML, between tags and in attributes; what no document can hold is left out. */
export function escaped(text: string): string {
  return text
    .replace(/[^\P{Cc}\t\n]|\p{Cs}/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** An element with text of the person's, whichever way it is written. */
export function ownWords(tag: "q" | "span", text: string): string {
  return `<${tag} dir="auto">${escaped(text)}</${tag}>`;
}

/** A table of two columns, the first of which names its row; cells are HTML. */
export function table(heads: readonly [string, string], rows: readonly (readonly [string, string])[]): string {
  const head = heads.map((text) => `<th scope="col">${escaped(text)}</th>`).join("");
  const body = rows.map(([name, cell]) => `<tr><th scope="row">${name}</th><td>${cell}</td></tr>`).join("\n");
  return `<table><thead><tr>${head}</tr></thead><tbody>\n${body}\n</tbody></table>`;
}

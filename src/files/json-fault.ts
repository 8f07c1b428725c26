/**
 * Where a text stops being JSON: UTF-16 code units into it, its length where only its end is missing. Node does not always say,
 * so the longest beginning is looked for that could still go on.
 */
export function jsonFault(text: string): number {
  let [good, bad] = [0, text.length + 1];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (couldGoOn(text.slice(0, middle))) good = middle;
    else bad = middle;
  }
  return good;
}

/** Whether a text is the beginning of some JSON, or all of it. */
function couldGoOn(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    const message = error instanceof Error ? error.message : "";
    const position = /position (?<at>\d+)/.exec(message)?.groups?.["at"];
    return /Unexpected end|Unterminated/.test(message) || (position !== undefined && Number(position) >= text.length);
  }
}

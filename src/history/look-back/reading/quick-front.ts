/** A plain text that YAML cannot take for anything but a text, an instant or a date. */
const plain = /^(?:(?!(?:true|false|null|yes|no|on|off)$)\p{L}[^:#"'[\]{},&*!|>%@`\\]*|\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:\d\d))?|[0-9][a-z0-9]*)$/iu; // prettier-ignore
/** What YAML takes for a number, of the texts that begin with a figure. */
const number = /^(?:0o[0-7]+|0x[0-9a-f]+|\d+(?:e\d+)?)$/i;

function scalar(value: string): string | undefined {
  if (value.startsWith('"') && value.length > 1 && value.indexOf('"', 1) === value.length - 1) {
    return value.includes("\\") ? undefined : value.slice(1, -1);
  }
  return plain.test(value) && !number.test(value) && !value.endsWith(" ") ? value : undefined;
}

function lineOf(front: string, key: string): string | undefined {
  const named = `\n${key}: `;
  const at = front.indexOf(named);
  if (at === -1) return undefined;
  const from = at + named.length;
  const end = front.indexOf("\n", from);
  // a value that goes on over the next line is for the parser
  return end !== -1 && front.charAt(end + 1) === " " ? undefined : front.slice(from, end === -1 ? undefined : end);
}

/**
 * The text under a key of front matter, read without a YAML parser, which takes seconds for ten thousand entries.
 * Undefined when it is not there, or laid out in another way than ours. `front` begins with a line feed.
 */
export function textIn(front: string, key: string): string | undefined {
  const line = lineOf(front, key);
  return line === undefined ? undefined : scalar(line);
}

/** As `textIn`, for a list in brackets. */
export function listIn(front: string, key: string): readonly string[] | undefined {
  const inside = /^\[ ?(.*?) ?\]$/.exec(lineOf(front, key) ?? "")?.[1];
  if (inside === undefined) return undefined;
  const values = inside === "" ? [] : inside.split(", ");
  const texts = values.map(scalar).filter((one) => one !== undefined);
  return texts.length === values.length ? texts : undefined;
}

/** What XML 1.0 cannot hold, even escaped: most control characters, halves of characters, and U+FFFE and U+FFFF. */
const never =
  // eslint-disable-next-line no-control-regex -- these are the characters that are meant
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const names: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** A text as the value of an attribute in double quotes, or as text between tags. */
export const escaped = (text: string): string =>
  text.replace(never, "\ufffd").replace(/[&<>"\t\n\r]/g, (character) => names[character] ?? character);

/** The attributes of a tag, each with a blank before it. */
export const attributes = (values: Readonly<Record<string, string | number>>): string =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join("");

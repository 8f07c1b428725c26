/** The named character references that people put into prose, and what they show. */
const named: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00A0",
    lsquo: "\u2018", rsquo: "\u2019", ldquo: "\u201C", rdquo: "\u201D", laquo: "\u00AB", raquo: "\u00BB",
    mdash: "\u2014", ndash: "\u2013", hellip: "\u2026",
  }), // prettier-ignore
);

/** What a character reference such as `&rsquo;` or `&#39;` shows; undefined for one that is not known here. */
export function shownBy(entity: string): string | undefined {
  const name = entity.slice(1, -1);
  if (!name.startsWith("#")) return named.get(name);
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : undefined;
}

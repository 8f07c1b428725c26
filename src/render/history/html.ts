import type { Entry } from "../../history/entry.js";

const signs: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);
}

/** The words as they stand, each paragraph apart, line breaks kept. */
function paragraphs(text: string): string {
  const all = text.split(/\n[ \t]*\n/).filter((part) => part.trim() !== "");
  return all.map((part) => `<p>${escaped(part.trim()).replaceAll("\n", "<br>\n")}</p>\n`).join("");
}

const style = `:root{color-scheme:light dark}body{font:1.05rem/1.55 Georgia,"Times New Roman",serif;max-width:40rem;margin:2rem auto;padding:0 1rem;overflow-wrap:anywhere}
h1,h2{line-height:1.25}h2{font-size:1.35rem;margin:0}h3{font-size:1rem;margin:1.4rem 0 .3rem}
article{border-top:1px solid;padding:1.6rem 0;break-inside:avoid-page}.about{margin:.2rem 0 1rem;font-size:.95rem}`;

/** The beginning of a page of entries that needs nothing from anywhere: light and dark, on a screen and on paper. */
export const pageHead = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Reflections</title>
<style>
${style}
</style>
</head>
<body>
<main>
<h1>Reflections</h1>
`;

/** The end of such a page. */
export const pageFoot = "</main>\n</body>\n</html>\n";

/** An entry as an article of such a page. */
export function entryHtml(entry: Entry): string {
  const { title, started, localDate, people, tags, answers, experiences, summary } = entry;
  const when = `<time datetime="${escaped(started)}">${escaped(`${localDate} ${started.slice(11, 16)}`)}</time>`;
  const about = [when, ...people.map((name) => escaped(`with ${name}`)), ...tags.map((tag) => escaped(tag))].join(
    " · ",
  );
  const heading = (text: string): string => (text === "" ? "" : `<h3>${escaped(text)}</h3>\n`);
  const parts = [
    ...answers.map(({ question, who, text, passed }) => {
      const asked = who === undefined ? question : `${question} (${who})`;
      return heading(asked) + (passed === true ? "<p><em>passed</em></p>\n" : paragraphs(text));
    }),
    ...(experiences.length === 0 ? [] : [heading("What helped") + experiences.map(paragraphs).join("")]),
    ...(summary === undefined ? [] : [heading("Summary") + paragraphs(summary)]),
  ];
  return `<article>\n<h2>${escaped(title)}</h2>\n<p class="about">${about}</p>\n${parts.join("")}</article>\n`;
}

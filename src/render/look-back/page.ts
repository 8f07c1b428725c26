import type { Theme } from "../../history/look-back/helped.js";
import type { LookBack } from "../../history/look-back/look-back.js";
import type { Row } from "../../history/look-back/words/tally.js";
import type { Remembered } from "../../history/look-back/this-day.js";
import { lookBackMessages as words } from "../../messages/look-back.js";
import { byMonth, factsOf } from "./facts.js";
import { escaped, ownWords, pageBegin, table } from "./markup.js";
import { nothingIn } from "./nothing.js";
import { barsPlot, daysPlot, dotsPlot } from "./plots.js";
import { pageStyle } from "./style.js";

/** So many experiences of one theme stand on the page. */
const mostOfOne = 24;

function section(heading: string, about: string | undefined, body: string, long = false): string {
  const said = about === undefined ? "" : `<p class="quiet">${escaped(about)}</p>\n`;
  return `<section${long ? ' class="long"' : ""}>\n<h2>${escaped(heading)}</h2>\n${said}${body}\n</section>`;
}

/** A drawing, and the same as a table, which can be opened with a key and is read aloud. */
function figure(svg: string, heads: readonly [string, string], rows: readonly (readonly [string, string])[]): string {
  return `<figure>\n${svg}\n<details>\n<summary>${words.table.open}</summary>\n${table(heads, rows)}\n</details>\n</figure>`;
}

function when(row: Row, spans: readonly string[]): string {
  return factsOf(row, spans)
    .map(({ span, count }) => words.spanInWords(span) + (count === 1 ? "" : ` (${words.inCount(count)})`))
    .join(", ");
}

const said = (rows: readonly Row[] | undefined): readonly Row[] =>
  (rows ?? []).filter(({ counts }) => counts.some((count) => count > 0));

const spanHead = (spans: readonly string[]): string =>
  spans[0]?.includes("-") === false ? words.table.year : words.table.month;

function rowsSection(
  { heading, about, first }: { readonly heading: string; readonly about: string; readonly first: string },
  rows: readonly Row[],
  spans: readonly string[],
): readonly string[] {
  if (rows.length === 0) return [];
  const told = rows.map((row) => [ownWords("span", row.word), escaped(when(row, spans))] as const);
  return [
    section(
      heading,
      about,
      figure(dotsPlot(`${heading}: ${names(rows)}.`, rows, spans), [first, spanHead(spans)], told),
    ),
  ];
}

const names = (rows: readonly Row[]): string => rows.map(({ word }) => words.quote(word)).join(", ");

function voicesSection({ words: six, spans }: LookBack): readonly string[] {
  if (six === undefined || said([...six.push, ...six.room]).length === 0) return [];
  const { heading, about, first, push, room } = words.words;
  const keys = [[push, six.push, "first"] as const, [room, six.room, "second"] as const]
    .map(
      ([name, rows, ink]) =>
        `<span><i class="key" style="background:var(--${ink})"></i>${escaped(`${name}: ${names(rows)}`)}</span>`,
    ) // prettier-ignore
    .join("\n");
  const svg = barsPlot(`${heading}: ${about}`, [[push, six.push], [room, six.room]], spans); // prettier-ignore
  const told = said([...six.push, ...six.room]).map((row) => [escaped(row.word), escaped(when(row, spans))] as const);
  return [section(heading, about, `<p class="keys quiet">${keys}</p>\n${figure(svg, [first, spanHead(spans)], told)}`)];
}

function calendarSection(days: readonly string[] | undefined): readonly string[] {
  if (days === undefined || days.length === 0) return [];
  const { heading } = words.calendar;
  const told = [...byMonth(days)].map(([month, own]) => [words.spanInWords(month), own.join(", ")] as const);
  return [
    section(heading, undefined, figure(daysPlot(`${heading}.`, days), [words.table.month, words.table.days], told)),
  ];
}

function themeList({ experiences }: Theme): string {
  const shown = experiences.slice(0, mostOfOne);
  const left = experiences.length - shown.length;
  const items = shown.map(({ text, date }) => `<li>${ownWords("q", text)} <time datetime="${escaped(date)}">${words.dateInWords(date)}</time></li>`); // prettier-ignore
  return `<ul>\n${items.join("\n")}\n</ul>${left === 0 ? "" : `\n<p class="quiet">${words.helped.more(left)}</p>`}`;
}

function helpedSection(themes: readonly Theme[] | undefined): readonly string[] {
  if (themes === undefined || themes.length === 0) return [];
  const named = themes.some(({ theme }) => theme !== undefined);
  const body = themes.map((each) => {
    const title = each.theme === undefined ? words.helped.others : words.helped.theme(each.theme);
    return `${named ? `<h3 dir="auto">${escaped(title)}</h3>\n` : ""}${themeList(each)}`;
  });
  return [section(words.helped.heading, words.helped.about, body.join("\n"), true)];
}

function thisDaySection(days: readonly Remembered[] | undefined): readonly string[] {
  if (days === undefined || days.length === 0) return [];
  const items = days.slice(0, mostOfOne).map(({ months, date, title, words: first }) => {
    const quoted = first === "" ? "" : ` ${ownWords("q", first)}`;
    return `<li>${words.thisDay.ago(months)}: ${ownWords("span", title)}${quoted} <time datetime="${escaped(date)}">${words.dateInWords(date)}</time></li>`;
  });
  return [section(words.thisDay.heading, undefined, `<ul>\n${items.join("\n")}\n</ul>`, true)];
}

/** Looking back as one page of HTML that needs nothing else: no script, no network, and a text for every drawing. */
export function lookBackPage(looked: LookBack, today: string): string {
  const { period, spans } = looked;
  const time = words.period(words.spanInWords(period.from.slice(0, 7)), words.spanInWords(period.to.slice(0, 7)));
  const sections = [
    ...calendarSection(looked.calendar),
    ...rowsSection(words.feelings, said(looked.feelings), spans),
    ...voicesSection(looked),
    ...rowsSection(words.people, said(looked.people), spans),
    ...helpedSection(looked.helped),
    ...thisDaySection(looked.thisDay),
  ];
  return `${pageBegin}
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${words.title}: ${time}</title>
<style>${pageStyle}</style>
</head>
<body>
<header>
<h1>${words.title}</h1>
<p class="quiet">${time}</p>
</header>
<main>
${(sections.length === 0 ? nothingIn(looked).map((sentence) => `<p>${sentence}</p>`) : sections).join("\n")}
</main>
<footer>
<p>${words.page.made(words.dateInWords(today))} ${words.page.note}</p>
</footer>
</body>
</html>
`;
}

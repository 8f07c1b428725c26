import { barY, dot, plot, ruleY, axisX, axisY } from "@observablehq/plot";
import { DOMParser } from "linkedom";
import type { Row } from "../../history/look-back/words/tally.js";
import { lookBackMessages as words } from "../../messages/look-back.js";
import { byMonth, factsOf } from "./facts.js";
import { escaped } from "./markup.js";

/** Drawn at a phone's width, in CSS pixels, so that letters stay legible there; wider screens enlarge it. */
const width = 400;
const line = 22;
const look = { fontSize: "11px", fontFamily: "inherit", overflow: "visible" };
const ink = { first: "var(--first)", second: "var(--second)", faint: "var(--faint)" } as const;

type Drawing = Parameters<typeof plot>[0];

/** An SVG element as text, with its description for who does not see it. */
function drawn(description: string, drawing: Drawing): string {
  const document: unknown = new DOMParser().parseFromString("<!doctype html><html><body></body></html>", "text/html");
  const svg: unknown = plot({ document, width, style: look, ...drawing });
  // its parts are named for developers, in words that help nobody who listens
  const quiet = String(svg).replace(/ aria-(?:label|description)="[^"]*"/g, "");
  return quiet.replace("<svg", `<svg role="img" aria-label="${escaped(description)}"`);
}

const lengthOf = (name: string): number => Array.from(name).length;
const marginFor = (names: readonly string[]): number => 14 + 6.2 * Math.max(...names.map((name) => lengthOf(name)));
const longest = 18;
const short = (name: string): string =>
  lengthOf(name) > longest
    ? `${Array.from(name)
        .slice(0, longest - 1)
        .join("")}…`
    : name;

/** Every second or third head where all of them would touch. */
function everyNth(spans: readonly string[], room: number): readonly string[] {
  const step = Math.max(1, Math.ceil((spans.length * 26) / room));
  return spans.filter((_, at) => at % step === 0);
}

/** A row of dots for each word, one where it stands in a span, larger where it stands there more often. */
export function dotsPlot(description: string, rows: readonly Row[], spans: readonly string[]): string {
  const facts = rows.flatMap((row) =>
    factsOf(row, spans).map(({ span, count }) => ({ span, count, word: short(row.word) })),
  );
  const names = [...new Set(rows.map(({ word }) => short(word)))];
  const marginLeft = marginFor(names);
  return drawn(description, {
    height: names.length * line + 30,
    marginLeft,
    marginTop: 24,
    marginRight: 14,
    marginBottom: 6,
    x: { type: "point", domain: spans, label: null },
    y: { type: "point", domain: names, label: null, padding: 0.5 },
    r: { type: "sqrt", domain: [0, Math.max(...facts.map(({ count }) => count), 4)], range: [0, 9] },
    marks: [
      ruleY(names, { stroke: ink.faint }),
      axisX([...everyNth(spans, width - marginLeft)], { anchor: "top", tickSize: 0, tickFormat: words.shortMonth }),
      axisY({ tickSize: 0 }),
      dot(facts, { x: "span", y: "word", r: "count", fill: ink.first }),
    ],
  });
}

/** Two bars for each span: how often the words of one kind stand there, and those of the other. */
export function barsPlot(
  description: string,
  groups: readonly (readonly [name: string, rows: readonly Row[]])[],
  spans: readonly string[],
): string {
  const heads = new Set(everyNth(spans, width - 28));
  const bars = groups.flatMap(([name, rows]) =>
    spans.map((span, at) => ({ name, span, count: rows.reduce((all, { counts }) => all + (counts[at] ?? 0), 0) })),
  );
  return drawn(description, {
    height: 170,
    marginLeft: 28,
    marginBottom: 6,
    marginTop: 24,
    fx: {
      domain: spans,
      label: null,
      padding: 0.25,
      axis: "top",
      tickFormat: (span: string) => (heads.has(span) ? words.shortMonth(span) : ""),
    },
    x: { domain: groups.map(([name]) => name), axis: null, padding: 0.05 },
    y: { label: null, ticks: 4, nice: true },
    color: { domain: groups.map(([name]) => name), range: [ink.first, ink.second] },
    marks: [
      axisY({ ticks: 4, tickSize: 0, tickFormat: (count: number) => (Number.isInteger(count) ? String(count) : "") }),
      barY(bars, { fx: "span", x: "name", y: "count", fill: "name" }),
      ruleY([0], { stroke: ink.faint }),
    ],
  });
}

/** A row for each month, with a dot on each of these days. */
export function daysPlot(description: string, days: readonly string[]): string {
  const months = [...byMonth(days)];
  const names = months.map(([month]) => words.spanInWords(month));
  const marks = months.flatMap(([month, own]) => own.map((day) => ({ month: words.spanInWords(month), day })));
  return drawn(description, {
    height: names.length * line + 30,
    marginLeft: marginFor(names),
    marginTop: 24,
    marginRight: 10,
    marginBottom: 6,
    x: { type: "linear", domain: [1, 31], label: null, inset: 5 },
    y: { type: "point", domain: names, label: null, padding: 0.5 },
    marks: [
      ruleY(names, { stroke: ink.faint }),
      axisX([1, 5, 10, 15, 20, 25, 30], { anchor: "top", tickSize: 0 }),
      axisY({ tickSize: 0 }),
      dot(marks, { x: "day", y: "month", r: 4, fill: ink.first }),
    ],
  });
}

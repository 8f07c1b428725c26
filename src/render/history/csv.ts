import type { Entry } from "../../history/entry.js";

const columns = [
  "id",
  "flow",
  "title",
  "status",
  "started",
  "finished",
  "localDate",
  "zone",
  "people",
  "tags",
  "kind",
  "step",
  "who",
  "question",
  "text",
] as const;

/** A cell as RFC 4180 has it: in quotation marks where it holds a comma, a quotation mark or a line break. */
function cell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const row = (cells: readonly string[]): string => `${cells.map(cell).join(",")}\r\n`;

/** The first line of a table of entries. */
export const csvHead = row(columns);

/** The rows of an entry in a table (RFC 4180): one for each answer, each thing that helped, and the summary. */
export function entryCsv(entry: Entry): string {
  const { id, flow, title, status, started, finished = "", localDate, zone, people, tags } = entry;
  const same = [id, flow, title, status, started, finished, localDate, zone, people.join("; "), tags.join("; ")];
  const rows = [
    ...entry.answers.map(({ step, who = "", question, text, passed }) => [
      passed === true ? "passed" : "answer",
      step,
      who,
      question,
      text,
    ]),
    ...entry.experiences.map((text) => ["helped", "", "", "", text]),
    ...(entry.summary === undefined ? [] : [["summary", "", "", "", entry.summary]]),
  ];
  return rows.map((cells) => row([...same, ...cells])).join("");
}

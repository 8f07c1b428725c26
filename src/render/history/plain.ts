import type { Entry } from "../../history/entry.js";

const line = "-".repeat(72);

/** An entry as plain text: its title and when it began, each question with what was written below it. */
export function entryPlain(entry: Entry): string {
  const { title, localDate, started, answers, experiences, summary, people, tags } = entry;
  const about = [
    ...(people.length === 0 ? [] : [`With: ${people.join(", ")}`]),
    ...(tags.length === 0 ? [] : [`Tags: ${tags.join(", ")}`]),
  ];
  const parts = [
    ...answers.map(({ question, text, who, passed }) => {
      const asked = [question, ...(who === undefined ? [] : [`(${who})`])].join(" ").trim();
      return [asked, passed === true ? "(passed)" : text].filter((part) => part !== "").join("\n\n");
    }),
    ...(experiences.length === 0 ? [] : [["What helped", "", ...experiences.map((one) => `- ${one}`)].join("\n")]),
    ...(summary === undefined ? [] : [`Summary\n\n${summary}`]),
  ];
  return `${[[title, `${localDate} ${started.slice(11, 16)}`, ...about].join("\n"), ...parts].join("\n\n")}\n\n${line}\n\n`;
}

const months = "January February March April May June July August September October November December".split(" ");

const month = (number: string): string => months[Number(number) - 1] ?? number;

/** A month, as 2026-03, or a year, as 2026, in words. */
function spanInWords(span: string): string {
  const [year = "", number] = span.split("-");
  return number === undefined ? year : `${month(number)} ${year}`;
}

/** A date, as 2026-03-04, in words: 4 March 2026. */
function dateInWords(date: string): string {
  const [year = "", number = "", day = ""] = date.split("-");
  return `${Number(day)} ${month(number)} ${year}`;
}

const once = "once";
const inCount = (count: number): string => (count === 1 ? once : count === 2 ? "twice" : `${count} times`);

/** What looking back says, in English. It tells what is there; what is not there it does not mention. */
export const lookBackMessages = {
  spanInWords,
  dateInWords,
  /** Three letters, for heads of columns. */
  shortMonth: (span: string): string => (span.includes("-") ? month(span.slice(5)).slice(0, 3) : span),
  monthName: (span: string): string => month(span.slice(5)),
  inCount,
  title: "Looking back",
  period: (from: string, to: string): string => (from === to ? from : `${from} to ${to}`),
  goesBack: (from: string): string => `Your history goes back to ${from}. With --all, all of it is looked at.`,
  nothingHere: "There is nothing in this time to look back on.",
  /** Of parts that are asked for by themselves and have nothing in them. */
  nothingOf: {
    feelings: "No word for a feeling was found in this time.",
    words: "None of these words, such as “should” and “could”, stands in this time.",
    people: "Nobody is named as alongside in this time.",
    helped: "Nothing is marked as what helped.",
    thisDay: "Nothing was written on this day before.",
  },
  calendar: { heading: "Days on which you wrote" },
  feelings: {
    heading: "Feelings, in your words",
    about: "The months in which a word stands in what you wrote.",
    first: "Feeling",
  },
  words: {
    heading: "“Should” and “could”",
    about: "How often you wrote these words of your own.",
    first: "Word",
    push: "Should, must, have to",
    room: "Could, want, choose",
  },
  people: {
    heading: "Who was alongside",
    about: "The months in which somebody is named, as present or as somebody to turn to.",
    first: "Who",
  },
  helped: {
    heading: "What helped",
    about: "From all of your history, in your words.",
    others: "And also",
    more: (count: number): string => (count === 1 ? "and one more" : `and ${count} more`),
    /** A theme named after a word of the person's. */
    theme: (word: string): string => `“${word}”`,
  },
  thisDay: {
    heading: "On this day",
    ago: (count: number): string => {
      if (count === 1) return "A month ago";
      if (count === 6) return "Half a year ago";
      return count === 12 ? "A year ago" : `${count / 12} years ago`;
    },
  },
  quote: (words: string): string => `“${words}”`,
  table: { open: "The same as a table", month: "Month", year: "Year", days: "Days", times: "Times" },
  page: {
    note: "This page was made on your machine and holds everything it shows. It asks nothing of the network.",
    made: (date: string): string => `Made on ${date}.`,
  },
  toAFile: "A page is for a file: `alongside look-back --html page.html`.",
  noFolder: (folder: string): string => `There is no folder ${folder} to put the page in.`,
  notOurs: (path: string): string =>
    `${path}: this file is there and is not a page of ours, so it was left as it is. Another name is free to take.`,
  wroteTo: (path: string): string => `The page is in ${path}.`,
  allLeftOut: "Every part is left out, so there is nothing to show. `--only` names the parts to show.",
} as const;

const inUnits = (bytes: number): string =>
  bytes < 1e6
    ? `${Math.round(bytes / 1e3)} kB`
    : bytes < 1e9
      ? `${(bytes / 1e6).toFixed(1)} MB`
      : `${(bytes / 1e9).toFixed(2)} GB`;

const inTime = (seconds: number): string =>
  seconds < 60
    ? `${Math.ceil(seconds)} s`
    : seconds < 3600
      ? `${Math.ceil(seconds / 60)} min`
      : `${(seconds / 3600).toFixed(1)} h`;

/** What the rephrase command says, in English, besides the texts that it rewrites. */
export const rephraseMessages = {
  twoTexts:
    "There is text in the arguments and on standard input, and only one of them can be meant. With `< /dev/null` behind it, the command takes its arguments.",
  emptyFile: "The name behind --file is empty. Without --file, the text is taken from the arguments or a pipe.",
  oneFile: "It reads one file; `alongside check --fix` rewrites several.",
  textAndFile: "There is text in the arguments and a --file. One of them is enough.",
  noRecords: "--ndjson reads records, a line each, from a pipe or with --file, and there are none here.",
  /** Where the names of files that are there stand for the text itself. */
  taken: {
    name: (name: string, word: string) =>
      `(“${name}” was taken as the text. \`alongside rephrase --file ${word}\` reads the file of that name.)`,
    several: (word: string) =>
      `(The names of files were taken as the text. \`alongside rephrase --file ${word}\` reads one of them.)`,
  },
  jobs: {
    number: (given: string) => `--jobs takes a whole number from 1 to 99, and “${given}” is none.`,
    records: "--jobs shares out records, and needs --ndjson beside it.",
  },
  ask: "What would you like to say another way?",
  askWhy: "Advice in it comes back as experience; everything else comes back as it is.",
  nothingFound: "Nothing found in it that tells anybody what to do.",
  /** Of advice that was found and left: each count of pieces, and why they stay. */
  stays: (counted: readonly { readonly count: number; readonly because: string }[]) => {
    const count = counted.reduce((sum, each) => sum + each.count, 0);
    const [{ because } = { because: "" }, ...others] = counted;
    const what = count === 1 ? "One piece of advice stays as it is" : `${count} pieces of advice stay as they are`;
    const why = counted.map((each) => `${each.count} ${each.because}`).join(", ");
    return `(${what}${others.length === 0 ? `, ${because}` : `: ${why}`}. \`alongside rephrase --why\` says more.)`;
  },
  because: {
    crisis: "near words of suicide or self-harm",
    danger: "near words of danger",
    medication: "near words of medicine or a substance",
    legal: "near words of the law",
    dismissive: "for putting somebody down",
    marks: "for emphasis, links or code in it",
    unsure: "for want of other words that surely read well",
  },
  /** A rewrite is a claim about a life: what is said of one sentence, and of several. */
  claims: {
    lived: (count: number) =>
      count === 1
        ? "One sentence now speaks from your own experience"
        : `${count} sentences now speak from your own experience`,
    seen: (count: number) =>
      count === 1
        ? "One sentence now speaks of what you have seen"
        : `${count} sentences now speak of what you have seen`,
  },
  onlyWhatIsTrue: (claim: string) =>
    `(${claim}. Only what is true is worth sending; \`alongside rephrase --review\` goes through each.)`,
  /** Why a directive that was found is left as it stands. */
  kept: {
    crisis: "It stands near words about suicide or self-harm, and a story in its place could hurt somebody.",
    danger: "It stands near words about danger, and a story in its place could hurt somebody.",
    medication: "It stands near words about medicine or a substance, and a story in its place could hurt somebody.",
    legal: "It stands near words about the law, and a story in its place could cost somebody.",
    dismissive: "It puts somebody down, and no story makes that kind, so it is left for the writer to see.",
    unsure: "No way of saying it was found that surely reads well, so it is left to the writer.",
    marks:
      "Its emphasis, links, code or struck words could not stay in place in other words, so it is left to the writer.",
  },
  /** Of what reads like advice and is none, for where it stands. */
  aside:
    "It stands among things to do or names, where it is said what not to do, or in a sentence that a blank line cuts through.",
  /** Of what reads like advice where a comment says that it is to be passed over. */
  ignored: "A comment asks for it to be left as it is.",
  /** Of long work while it goes on: shares are from 0 to 1, times in seconds. */
  progress: {
    soFar: (bytes: number) => `${inUnits(bytes)} so far`,
    share: (share: number, left: number | undefined) =>
      `${Math.floor(share * 100)} %${left === undefined ? "" : `, about ${inTime(left)} left`}`,
  },
  review: {
    intro: "Only you know what is true of these. One key answers each; nothing is printed before the last.",
    place: (number: number, count: number) => `${number} of ${count}`,
    lived: "I've lived this",
    asked: "I haven't",
    seen: "I've seen it help someone",
    shared: "ask first, then share",
    more: "other words",
    own: "edit",
    left: "leave it as it was",
    back: "back to the one before",
    rest: "leave this and the rest as they were",
    or: "or",
    stray: (keys: string) => `(One of ${keys}; ? says what they do.)`,
    done: (answered: number, count: number) =>
      answered === count ? `Done, ${count} of ${count}.` : `Done, ${answered} of ${count}; the rest stays as it was.`,
    editHint: "Enter takes the line as it stands, Ctrl-U empties it, Esc goes back.",
    noTerminal: "A review asks its questions at a terminal, and there is none here.",
  },
} as const;

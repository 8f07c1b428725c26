/** What the commands for rules say. */
export const rulesMessages = {
  noneYet: "There are no rules of your own here yet. `alongside rules new NAME` writes one to begin with.",
  unknown: (name: string) => `There is no rule and no guard called “${name}”. \`alongside rules list\` shows them all.`,
  notAName: (name: string) =>
    `A rule has a name of lower-case words with hyphens between them, such as cheer-up; “${name}” is none.`,
  taken: (name: string) => `“${name}” is a name that the program itself uses. Another one is free for you.`,
  isThere: (path: string) => `There is a file already: ${path}. It was left as it is.`,
  notThere: (path: string) => `There is no file or folder ${path}.`,
  untried: "It holds no examples yet, and says nothing to be tried.",
  tried: (examples: number, leaves: number) =>
    `${count(examples, "example")} and ${count(leaves, "sentence")} to leave: all come out as written.`,
} as const;

const count = (number: number, what: string): string => `${number} ${what}${number === 1 ? "" : "s"}`;

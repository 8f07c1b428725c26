/** What the prompts commands say, in English, beside the flows themselves. */
export const promptsMessages = {
  own: (path: string) => `your own: ${path}`,
  noOwn: "There are no flows of your own yet. `alongside prompts new NAME` makes one to begin with.",
  nothingFound: (count: number) =>
    count === 1
      ? "One flow was looked at, and nothing was found."
      : `${count} flows were looked at, and nothing was found.`,
  tells: (words: string) => `“${words}” tells somebody what to do; an open question leaves that to them.`,
  otherLanguage: (language: string) =>
    `It is in “${language}”: whether it tells anybody what to do is known in English only.`,
  notItsName: (id: string, name: string) => `the id is “${id}”, and the file is called “${name}”.`,
  exists: (path: string) => `${path} is there already, and stays as it is. Another name makes another flow.`,
  badName: (name: string) =>
    `“${name}” cannot be the name of a flow, which has small letters, digits and hyphens, as in “my-evening”.`,
  made: "A flow to begin with, to be changed in any editor:",
  show: {
    about: (minutes: string, whom: string) => `${minutes}, for ${whom}`,
    source: "Where it comes from",
    questions: "Questions",
    why: (why: string) => `Why: ${why}`,
    options: (options: readonly string[]) => `One of: ${options.join(", ")}`,
    passed: (question: string) => `Otherwise: ${question}`,
    again: (most: number, question: string) => `Then, up to ${most} times in all: ${question}`,
    each: (step: string) => `Once for each answer to “${step}”`,
    when: (condition: string) => `Only when ${condition}`,
    more: (question: string) => `Perhaps one more: ${question}`,
    listened: "The other gives it back, and whoever said it tells whether that is it",
    close: "At the end",
    example: "As it may go",
  },
} as const;

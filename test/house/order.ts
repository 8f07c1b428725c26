/** The order of the rooms: each may import those to its left, and none to its right. */
export const order = [
  "messages",
  "english",
  "documents",
  "safety",
  "rephrase",
  "lint",
  "files",
  "history",
  "reflection",
  "practice",
  "render",
  "terminal",
  "commands",
];

/** The rooms that may read and write files, streams and the environment. */
export const touchTheSystem = ["files", "history", "terminal", "commands"];

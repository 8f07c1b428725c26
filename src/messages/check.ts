const files = (count: number): string => (count === 1 ? "1 file" : `${count} files`);
const sentences = (count: number): string => (count === 1 ? "1 place" : `${count} places`);

/** What the check command says, in English, besides what the rules themselves say. */
export const checkMessages = {
  /** What was found, in one sentence; the words of the text come in quotes. */
  found: (original: string) => `“${original}” tells the reader what to do.`,
  /** The same of a rule of somebody's own, in its words. */
  ownFound: (original: string, about: string) => `“${original}”: ${about}`,
  instead: (replacement: string) => `Another way to say it: “${replacement}”`,
  dismissive: (original: string) => `“${original}” puts the reader down.`,
  note: (original: string, why: string) => `“${original}” stays as it is. ${why}`,
  /** What is said in general of comments that ask for something to be ignored. */
  comments: {
    "unused-ignore": "A comment asks to ignore what is not there.",
    "unclear-ignore": "A comment asks to ignore something, and does not say it in a way that is understood.",
  },
  weights: { strong: "strong", soft: "soft", note: "note" },

  summary: {
    nothing: (checked: number) => `Nothing found in ${files(checked)}.`,
    found: (found: number, inFiles: number) => `${sentences(found)} in ${files(inFiles)}`,
    strong: (count: number) => `${count} strong`,
    soft: (count: number) => `${count} soft`,
    notes: (count: number) => (count === 1 ? "1 note" : `${count} notes`),
    comments: (count: number) => (count === 1 ? "1 comment to look at" : `${count} comments to look at`),
    rewritten: (count: number, inFiles: number) => `${count} rewritten in ${files(inFiles)}`,
    rewrittenIn: (path: string, count: number) => `${path}: ${count} rewritten`,
    moreRewritten: (count: number) => `… and ${count} more ${count === 1 ? "file" : "files"}`,
    rewritable: (count: number) => `--fix rewrites ${count === 1 ? "one of them" : `${count} of them`}.`,
    rewritableAll: (count: number) => (count === 1 ? "--fix rewrites it." : "--fix rewrites them."),
  },

  nothingToRead:
    "There is nothing to check: `alongside check FILE` checks a file, `alongside check .` this folder, and text can come through a pipe.",
  dashAndPaths:
    "“-” stands for standard input, which is checked by itself, and here there are paths. `./-` is a file of that name.",
  emptyPath: "One of the paths is empty. `.` stands for this folder.",
  printConfigAlone: "--print-config looks at one file, which it names itself, and checks none.",
  dryRunAlone: "--dry-run shows what --fix would change, and needs --fix beside it.",
  fixStandardInput:
    "Standard input cannot be rewritten in place. `alongside rephrase` prints it rewritten, and --dry-run shows the difference.",
  nameForFiles: "--stdin-filename names what comes through standard input, and here there are paths.",
  changedStandardInput:
    "--changed-since compares files with what git keeps, and there are no paths here. `.` stands for this folder.",
  notANumber: (option: string, value: string, least: number, most?: number) =>
    `${option} takes a whole number from ${least} ${most === undefined ? "on" : `to ${most}`}, and “${value}” is none.`,

  noMatch: "no file matches it. A pattern in quotes is matched by the program, one without by the shell.",
  noneInFolder: (folder: string) => `In ${folder} there is no file that ends in .md, .markdown, .mdx, .txt or .eml.`,
  strangeName: "its name is not UTF-8, so it cannot be opened by it. Under another name it can be checked.",
  brokenLink: "it is a link to a file that is not there.",
  binary: "it is not text, so it was left alone.",
  tooLarge: "it is larger than what can be checked at once. `alongside rephrase` takes text of any length.",
  notUtf8: "it is not UTF-8 text, so it was left alone. Saving it as UTF-8 in an editor mends that.",
  endless: "it is no ordinary file, and longer than what can be checked at once.",
  notAFile: "it is no ordinary file, so it cannot be rewritten in place.",
  changedMeanwhile:
    "it changed while it was being checked, so it was left as it is now. Running the command again checks it anew.",
  ownerLost: "once it is rewritten it would have another owner or group, so it was left as it is.",
  writeProtected: "it cannot be written: this account has no permission for it. Nothing there was changed.",

  git: {
    missing: "--changed-since asks git what changed, and git cannot be started here.",
    noRepository: (folder: string) =>
      `--changed-since asks git what changed, and ${folder} is in no git repository. Without it, everything is checked.`,
    unknownRevision: (revision: string) =>
      `git knows no revision “${revision}” here. \`git log --oneline\` and \`git branch\` list what there is.`,
    noCommit:
      "--changed-since asks git what changed since a commit, and there is none here yet. Without it, everything is checked.",
    notInShallow: (revision: string) =>
      `git knows no revision “${revision}” here, where only a part of the history is. \`git fetch --unshallow\` brings the rest.`,
    failed: (words: string) => `git could not say what changed: ${words}`,
  },
} as const;

const count = (number: number, what: string): string => `${number} ${what}${number === 1 ? "" : "s"}`;

/** What the commands for rules say. */
export const rulesMessages = {
  noneYet: "There are no rules of your own here yet. `alongside rules new NAME` writes one to begin with.",
  unknown: (name: string, meant: string) =>
    `There is no rule and no guard called “${name}”.${meant} \`alongside rules list\` shows them all.`,
  notAName: (name: string) =>
    `A rule has a name of lower-case words with hyphens between them, such as cheer-up; “${name}” is none.`,
  taken: (name: string) => `“${name}” is a name that the program itself uses. Another one is free for you.`,
  isThere: (path: string) => `There is a file already: ${path}. It was left as it is.`,
  notThere: (path: string, meant: string) =>
    `There is no file or folder ${path}, and no rule of your own that is called so.${meant}`,
  untried: "It holds no examples yet, and says nothing to be tried.",
  tried: (examples: number, leaves: number) =>
    `${count(examples, "example")} and ${count(leaves, "sentence")} to leave: all come out as written.`,
} as const;

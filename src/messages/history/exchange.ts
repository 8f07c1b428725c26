const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;
const entries = (number: number): string => count(number, "entry", "entries");

/** What exporting, importing and backing up say, in English. */
export const exchange = {
  plainNow:
    "The history is encrypted, and what is exported is not: it is plain for whoever can read it. With --encrypt it would not be.",
  notEncrypted: "--encrypt is for a history that is encrypted; `alongside history encrypt` encrypts it.",
  soFar: (number: number) => `${entries(number)} so far`,
  exported: (number: number, path: string) => `Exported ${entries(number)} to ${path}`,
  leftThere: (number: number) =>
    `${count(number, "file", "files")} there ${number === 1 ? "holds" : "hold"} something else and ${number === 1 ? "was" : "were"} left; --force replaces ${number === 1 ? "it" : "them"}.`,
  aFolder: "Markdown is exported into a folder; this is a file.",
  exists: (path: string) => `${path} is there already. Another name, or --force, which replaces it.`,
  imported: (added: number, same: number, beside: number) =>
    [
      `Imported ${entries(added)}.`,
      ...(same === 0 ? [] : [`${entries(same)} ${same === 1 ? "was" : "were"} here already.`]),
      ...(beside === 0 ? [] : [`${count(beside, "other version is", "other versions are")} kept beside what is here.`]),
    ].join(" "),
  restored: (number: number) => `${count(number, "other file was", "other files were")} put back.`,
  unknownSource:
    "it is none of what can be imported: an export or backup by alongside, jrnl's JSON or text, Day One's JSON, Markdown. --from says which it is.",
  forReading:
    "it is an export for reading, in which entries cannot be told apart. One as JSON can be taken in, and so can one as Markdown into a folder.",
  notOfKind: (kind: string) => `it cannot be read as --from says, as ${kind}.`,
  notTaken: (problem: string) => `Not taken: ${problem}`,
  backedUp: (files: number, path: string) => `Backed up ${count(files, "file", "files")} to ${path}`,
  nothing: "Nothing is kept yet, so there is nothing to back up.",
  whole: (files: number) => `The backup is whole: ${count(files, "file", "files")}, each as it was.`,
} as const;

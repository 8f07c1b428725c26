const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;
const entries = (number: number): string => count(number, "entry", "entries");

/** What exporting, importing and backing up say, in English. */
export const exchange = {
  plainNow:
    "The history is encrypted, and what is exported is not: it is plain for whoever can read it. With --encrypt it would not be.",
  notEncrypted: "--encrypt is for a history that is encrypted; `alongside history encrypt` encrypts it.",
  exported: (number: number, path: string) => `Exported ${entries(number)} to ${path}`,
  aFolder: "Markdown is exported into a folder; this is a file.",
  exists: (path: string) => `${path} is there already. Another name, or --force, which replaces it.`,
  imported: (added: number, same: number, beside: number) =>
    [
      `Imported ${entries(added)}.`,
      ...(same === 0 ? [] : [`${entries(same)} ${same === 1 ? "was" : "were"} here already.`]),
      ...(beside === 0 ? [] : [`${count(beside, "other version is", "other versions are")} kept beside what is here.`]),
    ].join(" "),
  restored: (number: number) => `${count(number, "other file was", "other files were")} put back.`,
  notTaken: (problem: string) => `Not taken: ${problem}`,
  backedUp: (files: number, path: string) => `Backed up ${count(files, "file", "files")} to ${path}`,
  whole: (files: number) => `The backup is whole: ${count(files, "file", "files")}, each as it was.`,
  sealedToo: "Encrypted entries are in it as they are: encrypted.",
  nothing: "Nothing is kept yet, so there is nothing to back up.",
} as const;

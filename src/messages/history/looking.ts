/** What the commands about the history say, in English. */
export const history = {
  notRead: (problem: string) => `Not read: ${problem}`,
  nothingFound: "No entry is like that.",
  /** Where words alone were looked for. */
  noSuchWords: (count: number, any: boolean) =>
    count === 1 ? "No entry has that word." : any ? "No entry has any of these words." : "No entry has these words.",
  flowMeant: (named: string, meant: string) => ` There is no flow called “${named}”; perhaps “${meant}” is meant.`,
  endsBefore: (first: string, last: string) => `${first} lies behind ${last}. --since is the earlier of the two.`,
  more: (count: number) =>
    count === 1 ? "The newest one is shown; --all shows all." : `The newest ${count} are shown; --all shows all.`,
  indexing: (count: number) => `Reading ${count} entries for the index; after this it is quick.`,
  otherVersion: (maker: string, path: string) => `There is another version of this entry, kept by ${maker}: ${path}`,
  noEditorHere:
    "There is no terminal for an editor. $EDITOR may name one that needs none, and the entry's own file, which `alongside history path` leads to, can be changed in any.",
  unchanged: "Nothing was changed.",
  saved: (path: string) => `Saved: ${path}`,
  goingOn: (path: string) => `This goes on from what was kept of an earlier edit: ${path}`,
  notSaved: (reason: string, kept: string, id: string) =>
    `${reason} The entry is as it was, and what you wrote is kept in ${kept}; \`alongside history edit ${id}\` goes on from there.`,
  leftInFile: (reason: string, file: string) =>
    `${reason} The entry is as it was, and what you wrote is still in ${file}.`,
  otherId: (id: string) => `The id of this entry is ${id}, and it is found by it; here it says another.`,
  bothKept: (path: string, other: string) =>
    `The entry was changed elsewhere in the meantime, so both versions are kept: the other one in ${path}, yours in ${other}.`,
  whatToDelete: "Entries are named by their ids, or by their age: --older-than '2 years'.",
  bothToDelete: "Either ids or --older-than, not both at once.",
  cannotAsk: "There is no terminal to ask in; --yes deletes without asking.",
  askDelete: (count: number) => (count === 1 ? "Delete this file for good?" : `Delete these ${count} files for good?`),
  keep: "no, keep",
  remove: "yes, delete",
  deleted: (count: number) => (count === 1 ? "Deleted 1 file." : `Deleted ${count} files.`),
  keptAll: "Nothing was deleted.",
  nothingOlder: "No entry is that old.",
  noTag: (tag: string) => `A tag is a word or a few; “${tag}” is none.`,
  tagless: (tag: string) => `It has no tag “${tag}”.`,
  removeFromWhich: "--remove takes tags away from one entry, which its id names.",
  tags: (tags: readonly string[]) => (tags.length === 0 ? "no tags" : tags.join(", ")),
} as const;

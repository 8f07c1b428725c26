const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;

const inBothForms = (twice: number): string => (twice === 0 ? "" : `, ${twice} of them there in both forms`);

/** What `doctor` says, in English. */
export const doctor = {
  place: (name: string, path: string, there: boolean) => `${name.padEnd(9)} ${path}${there ? "" : " (not there yet)"}`,
  data: "data",
  settings: "settings",
  cache: "cache",
  entries: (kept: number, drafts: number) =>
    `${count(kept, "entry", "entries")}${drafts === 0 ? "" : ` and ${count(drafts, "draft", "drafts")}`}`,
  clean: "Nothing is amiss.",
  allIsWell: "Nothing is amiss with what you keep.",
  swept: "a leftover of a write that was cut off, and part of no entry; it was removed",
  sweepFailed: (why: string) => `a leftover of a write that was cut off; ${why}`,
  open: (mode: string) => `others on this machine may read it (${mode}); --mend makes it private`,
  closed: (why: string) => `nothing can be kept there: ${why}`,
  private: "others on this machine could read it; now it is private",
  canMend: "--mend mends it, after a backup",
  mended: (why: string) => `mended. Before: ${why}`,
  merged: "git left two versions of a merge in it; --mend gives each a file of its own, after a backup",
  parted: (other: string) => `git had left two versions of a merge in it; the other is now in ${other}`,
  copy: (maker: string, original: string) =>
    `another version of ${original}, kept by ${maker}; what is worth keeping of it can be moved over by hand`,
  sameCopy: (maker: string) =>
    `a copy that ${maker} made, no different from the entry; --mend removes it, after a backup`,
  sameGone: (maker: string) => `a copy that ${maker} had made, no different from the entry; it was removed`,
  twice: (id: string, other: string) =>
    `it has the id ${id}, and so has ${other}; commands find only one of them by it`,
  empty: "there is nothing in it",
  keptEdit: (id: string) => `an edit that could not be saved; \`alongside history edit ${id}\` goes on from there`,
  stillPlain: (files: number, twice: number) =>
    `${count(files, "file", "files")} under it ${files === 1 ? "is" : "are"} not encrypted yet${inBothForms(twice)}; \`alongside history encrypt\` goes on`,
  stillSealed: (files: number, twice: number) =>
    `${count(files, "file", "files")} under it ${files === 1 ? "is" : "are"} encrypted still${inBothForms(twice)}; \`alongside history decrypt\` goes on`,
  idleKey:
    "a key that opens nothing here; `alongside history encrypt` makes a new one, and `alongside history decrypt` removes it",
  backedUp: (path: string) => `Everything was backed up first: ${path}`,
  oldHelplines: (names: readonly string[]) =>
    `What \`alongside help-now\` shows is another matter: these were last checked more than a year ago, and may have changed: ${names.join(", ")}.`,
} as const;

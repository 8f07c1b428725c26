/** What encrypting and decrypting the history say, in English. */
export const secrecy = {
  passphrase: "Passphrase: ",
  newPassphrase: "A passphrase: ",
  again: "The same once more: ",
  shortPassphrase:
    "So short a passphrase can soon be guessed; a few words in a row are harder to guess. The same once more keeps it.",
  anotherOrSame: "Another one, or the same: ",
  notTheSame: "These two were not the same.",
  emptyPassphrase: "An empty passphrase would keep nobody out.",
  wrong: "That passphrase does not open this history. Nothing was changed.",
  wrongHere: "That passphrase does not open this history. It can be tried again; Ctrl-C leaves.",
  needed:
    "This history is encrypted, and there is no terminal to ask for the passphrase in. --passphrase-fd 3 reads it from file descriptor 3.",
  noDescriptor: (fd: number, reason: string) => `The passphrase cannot be read from file descriptor ${fd}: ${reason}.`,
  badIdentity:
    "the identity in it cannot be read, so the passphrase opens nothing. The recovery key still opens every entry.",
  notANumber: "It can be a whole number, such as 3.",
  changed: "it was changed or cut since it was encrypted, or encrypted with another key, and cannot be opened.",
  badRecipient: "this is no key that entries can be encrypted for, which begins with age1.",
  noRecipient: "it names nobody who could read what is encrypted, so nothing is written.",
  intro: [
    "Encrypting makes every entry unreadable without a passphrase. New entries need none; reading asks for it once a command.",
    "A passphrase that is lost cannot be found again by anybody. A recovery key, which is shown after it, opens everything too.",
  ],
  recovery:
    "This is the recovery key. It is shown now and never again; on paper, away from this machine, it is safest:",
  lastOfKey: (count: number) =>
    `Its last ${count} characters, typed here, show that it is written down. Enter alone ends this, and nothing is encrypted.`,
  lastPrompt: (count: number) => `The last ${count} characters: `,
  notTheEnd: "Those are not its last characters.",
  nothingDone: "Nothing was encrypted.",
  recoveryTo: (path: string) =>
    `The recovery key is in ${path}. It opens every entry; somewhere away from this machine it is safest.`,
  noConfirmation:
    "There is no terminal to show the recovery key in. --recovery-to FILE writes it to a new file instead.",
  recoveryExists: (path: string) => `${path}: this is there already. The recovery key goes to a new file only.`,
  recoveryInside: (path: string) =>
    `${path} lies in the folder of the history. A recovery key beside what it opens would keep nobody out; another folder would.`,
  already: "This history is encrypted already.",
  plainAlready: "This history is not encrypted.",
  goingOn: "Encrypting was begun before and goes on now.",
  unfinishedDecrypt:
    "This history is on its way back to being plain. `alongside history decrypt` finishes that; then it can be encrypted anew.",
  progress: (done: number, all: number) => `${done} of ${all}`,
  encrypted: (count: number) => (count === 1 ? "One file is encrypted now." : `${count} files are encrypted now.`),
  leftPlain: (count: number) =>
    count === 1
      ? "One file could not be read and is plain still; `alongside history encrypt` goes on once it can be."
      : `${count} files could not be read and are plain still; \`alongside history encrypt\` goes on once they can be.`,
  notCovered:
    "Not covered: backups and exports made before, what an editor or a synced folder has kept of earlier versions, and the history of the shell.",
  decrypted: (count: number) => (count === 1 ? "One file is plain again." : `${count} files are plain again.`),
  stillSealed: (count: number) =>
    `${count === 1 ? "One file" : `${count} files`} could not be opened and ${count === 1 ? "was" : "were"} left as ${count === 1 ? "it is" : "they are"}, with the key beside.`,
} as const;

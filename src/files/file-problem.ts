import { Problem } from "../messages/problem.js";

/** Where in a file: line and column count from 1, the column in UTF-16 code units. */
export interface Place {
  readonly path: string;
  readonly line?: number;
  readonly column?: number;
}

function named({ path, line, column }: Place): string {
  return [path, ...(line ? [`line ${line}`] : []), ...(column ? [`column ${column}`] : [])].join(", ");
}

/** A file that cannot be read, written or understood. Status 3; `reason` is the sentence without the place. */
export class FileProblem extends Problem {
  readonly place: Place;
  readonly reason: string;

  constructor(place: Place, reason: string, options?: { cause?: unknown }) {
    super(`${named(place)}: ${reason}`, 3, options);
    this.place = place;
    this.reason = reason;
  }
}

const sentences: Readonly<Record<string, string>> = {
  EACCES: "this account has no permission for it",
  EBUSY: "another program is using it",
  EDQUOT: "the space this account may use is full",
  EEXIST: "a file stands where a folder belongs",
  EFBIG: "it is larger than the disk allows",
  EIO: "the disk reports an error",
  EISDIR: "it is a folder, not a file",
  ELOOP: "its links lead in a circle",
  EMFILE: "too many files are open",
  ENAMETOOLONG: "its name is too long",
  ENFILE: "too many files are open",
  ENOENT: "there is no such file or folder",
  ENOSPC: "the disk is full",
  ENOTDIR: "a part of its path is a file, not a folder",
  EPERM: "this account has no permission for it",
  EROFS: "the disk can only be read",
};

/** The error code of the system, such as ENOSPC, or undefined for any other value. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}

/** What an error of the system means, as a clause in plain words. */
export function meaningOf(error: unknown): string {
  const code = codeOf(error);
  return (code && sentences[code]) ?? (error instanceof Error ? error.message : String(error));
}

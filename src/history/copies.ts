import { basename, dirname, join } from "node:path";
import { digestOf } from "./digest.js";

/** How this program names the second of two versions. */
const ownMark = /\.conflict-[0-9a-f]{8}(?=\.md)/;

/** How the programs that keep folders alike name the second of two versions, and how this one does. */
const marks: readonly (readonly [maker: string, mark: RegExp])[] = [
  ["alongside", ownMark],
  ["Syncthing", /\.sync-conflict-\d{8}-\d{6}(?:-[A-Z0-9]{7})?(?=\.)/],
  ["Dropbox", / \([^()]*(?:conflicted copy|in Konflikt stehende Kopie)[^()]*\)(?=\.)/i],
  ["Nextcloud", /[_ ](?:\(conflicted copy[^()]*\)|conflict-\d{8}-\d{6})(?=\.)/i],
  ["Google Drive or a browser", / ?\(\d{1,3}\)(?=\.md)/],
  ["iCloud", / \d{1,2}(?=\.md)/],
];

/** A second version of an entry, beside the first: who made it so, and where the first lies. */
export interface Copy {
  readonly maker: string;
  readonly original: string;
}

/** Recognizes the path of a conflict copy by its name; undefined for any other path. */
export function copyAt(path: string): Copy | undefined {
  const name = basename(path);
  for (const [maker, mark] of marks) {
    if (mark.test(name)) return { maker, original: join(dirname(path), name.replace(mark, "")) };
  }
  return undefined;
}

/** Whether a path is that of a conflict copy that this program made; as `copyAt`, for ten thousand paths in a few milliseconds. */
export function isOwnCopy(path: string): boolean {
  return ownMark.test(path);
}

/** Where this program puts a second version of the file at a path: the same text always goes to the same place. */
export function copyPath(path: string, text: string): string {
  return path.replace(/(?=\.md(?:\.age)?$)/, `.conflict-${digestOf(text).slice(0, 8)}`);
}

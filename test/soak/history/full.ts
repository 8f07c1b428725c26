import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const program = fileURLToPath(new URL("../../../bin/alongside.js", import.meta.url));

/**
 * Imports a file again and again under other ids until there is no room, then edits an entry so that it needs more, within a
 * disk that is gone afterwards. Temporary files of the system lie elsewhere.
 */
const script = `
set -e
mkdir "$4/disk"
mount -t tmpfs -o size="$2"k none "$4/disk"
export ALONGSIDE_HOME="$4/disk/home"
added=0
status=0
while [ $status -eq 0 ] && [ $added -lt 400 ]; do
  sed "s/ID/n$added/" "$3" > "$4/one.ndjson"
  "$5" "$1" history import "$4/one.ndjson" 2> "$4/stderr" || status=$?
  [ $status -ne 0 ] || added=$((added + 1))
done
echo "added $added status $status"
echo "said $(grep -c . "$4/stderr") $(cat "$4/stderr")"
edited=0
EDITOR="sed -i 's/word /changed for the sake of room /g'" "$5" "$1" history edit n0 2> "$4/stderr" || edited=$?
left=$(sed -n 's/\\.$//; s/.* what you wrote is still in //p' "$4/stderr")
echo "edited $edited left $(grep -l 'changed for the sake of room' "$left" | wc -l)"
rm -r "$(dirname "$left")"
echo "listed $("$5" "$1" history list --all --ndjson 2> "$4/unread" | grep -c '"id"') unread $(grep -c . "$4/unread" || true)"
echo "leftovers $(find "$4/disk" -name '.alongside-*' | wc -l)"
`;

/** What a history on a disk that grew full is like. */
export interface Full {
  /** Entries whose import ended with status 0. */
  readonly added: number;
  /** The status of the one for which there was no room. */
  readonly status: number;
  /** How many lines that one said, and what. */
  readonly lines: number;
  readonly said: string;
  /** The status of an edit for which there is no room either, and in how many files of the editor's it still stands. */
  readonly edited: number;
  readonly left: number;
  readonly listed: number;
  readonly unread: number;
  readonly leftovers: number;
}

/** Fills a disk of so many KiB with entries like the one in `source`, a line of ndjson whose id is ID; `folder` is for notes. */
export function fillDisk(folder: string, source: string, disk: number): Full {
  const args = ["sh", program, String(disk), source, folder, process.execPath];
  const { stdout, stderr } = spawnSync("unshare", ["-rm", "sh", "-c", script, ...args], { encoding: "utf8" });
  const number = (name: string): number => Number(new RegExp(`\\b${name} (\\d+)`).exec(stdout)?.[1] ?? Number.NaN);
  if (stderr !== "") throw new Error(stderr);
  const [, lines = "", said = ""] = /^said (\d+) (.*)$/m.exec(stdout) ?? [];
  return {
    added: number("added"),
    status: number("status"),
    lines: Number(lines),
    said,
    edited: number("edited"),
    left: number("left"),
    listed: number("listed"),
    unread: number("unread"),
    leftovers: number("leftovers"),
  };
}

/** What is so when nothing was lost: the command that found no room says so in one sentence, and every entry added is there. */
export const nothingLost = ({ added }: Full): Partial<Full> => ({
  status: 3,
  lines: 1,
  edited: 3,
  left: 1,
  listed: added,
  unread: 0,
  leftovers: 0,
});

import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const program = fileURLToPath(new URL("../../bin/alongside.js", import.meta.url));

/** Whether this system lets a test mount a small disk that nobody else sees. */
export function maySmallDisk(): boolean {
  return spawnSync("unshare", ["-rm", "sh", "-c", "mount -t tmpfs -o size=64k none /mnt"]).status === 0;
}

/** What a run of `check --fix` on a disk without room left behind. */
export interface Ran {
  readonly status: number | null;
  /** How many of the files hold what they held. */
  readonly unchanged: number;
  /** How many hold what they should. */
  readonly rewritten: number;
  /** Names of files that are neither, and of files that were not there before. */
  readonly wrong: readonly string[];
  readonly stderr: string;
}

/** Laid out and looked at within the small disk, which is gone when its shell ends. */
const script = `
set -e
mount -t tmpfs -o size="$2"k none /mnt
cd /mnt
i=0
while [ $i -lt "$3" ]; do
  { printf 'You should talk to your boss about your hours, number %d.\\n\\n' $i; head -c "$4" /dev/zero | tr '\\0' 'x'; } > note-$i.md
  cp note-$i.md "$5/"
  i=$((i + 1))
done
head -c 10000000 /dev/zero > filler 2>/dev/null || true
[ -z "$6" ] || truncate -s "-$6" filler
status=0
"$7" "$1" check --fix . > /dev/null 2> "$5/stderr" || status=$?
rm filler
echo "status $status"
for name in $(ls -A); do
  if cmp -s "$name" "$5/$name"; then echo "same $name"; else echo "other $name $(wc -c < "$name") $(head -n 1 "$name")"; fi
done
cat "$5/stderr"
`;

/** Runs `check --fix` over files on a disk of so many KiB that is filled up but for `room` bytes. */
export function fixOnFullDisk(kept: string, { files = 5, bytes = 6000, disk = 64, room = 0 }): Ran {
  const args = ["sh", program, disk, files, bytes, kept, room === 0 ? "" : room, process.execPath].map(String);
  const { stdout, stderr } = spawnSync("unshare", ["-rm", "sh", "-c", script, ...args], { encoding: "utf8" });
  const lines = stdout.split("\n");
  const other = lines.filter((line) => line.startsWith("other "));
  const whole = other.filter((line) => {
    const [, name = "", size = "", ...first] = line.split(" ");
    return /^note-\d+\.md$/u.test(name) && Number(size) > bytes && !first.join(" ").startsWith("You should");
  });
  return {
    status: Number(/^status (?<status>\d+)/u.exec(stdout)?.groups?.["status"] ?? Number.NaN),
    unchanged: lines.filter((line) => line.startsWith("same note-")).length,
    rewritten: whole.length,
    wrong: other.filter((line) => !whole.includes(line)),
    stderr: lines.filter((line) => line.startsWith("alongside: ")).join("\n") + stderr,
  };
}

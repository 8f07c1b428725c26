import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { FileProblem } from "../../../src/files/file-problem.js";
import { readBackup } from "../../../src/history/exchange/backup.js";
import { entriesOf } from "../../../src/history/exchange/sources.js";
import { takeIn } from "../../../src/history/exchange/take-in.js";
import { writeTar, type Packed } from "../../../src/history/exchange/tar-write.js";
import { writeEntry } from "../../../src/history/markdown/write.js";
import { openStore } from "../../../src/history/store.js";
import { aFolder } from "../../files/folder.js";
import { anEntry } from "../entries.js";

async function archiveOf(files: readonly Packed[]): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  const each = async function* (): AsyncGenerator<Packed> {
    yield* files;
  };
  for await (const piece of writeTar(each())) pieces.push(piece);
  return Buffer.concat(pieces);
}

async function read(path: string): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const { path: inside, bytes } of readBackup(path))
    found.push(`${inside}: ${Buffer.from(bytes).toString()}`);
  return found;
}

const files = ["a.md", `data/${"long-".repeat(40)}.md`, "data/é 日本/x.md", "empty.md"].map((path, nth) => ({
  path,
  bytes: Buffer.from(path === "empty.md" ? "" : `${nth} ${path}\n`.repeat(60)),
  time: 1_700_000_000_000,
}));

describe("an archive", () => {
  it("is read by the system's tar as it was written", async () => {
    const folder = aFolder();
    writeFileSync(join(folder, "a.tar"), await archiveOf(files));
    execFileSync("tar", ["-xf", "a.tar"], { cwd: folder });
    for (const { path, bytes } of files) expect(readFileSync(join(folder, path))).toEqual(bytes);
  });

  it("comes back as it was written", async () => {
    const path = join(aFolder(), "a.tar.gz");
    writeFileSync(path, gzipSync(await archiveOf(files)));
    expect(await read(path)).toEqual(files.map((file) => `${file.path}: ${file.bytes.toString()}`));
  });

  it("may be one that the system's tar has written", async () => {
    const folder = aFolder();
    mkdirSync(join(folder, "data"));
    writeFileSync(join(folder, "data", "x.md"), "x");
    execFileSync("tar", ["-czf", "a.tar.gz", "data"], { cwd: folder });
    expect(await read(join(folder, "a.tar.gz"))).toEqual(["data/x.md: x"]);
  });

  it.each(["../x.md", "data/../../x.md", "/etc/x.md", "data//x.md", "./x.md"])(
    "is refused when it holds the path %s",
    async (path) => {
      const archive = join(aFolder(), "a.tar.gz");
      writeFileSync(archive, gzipSync(await archiveOf([{ path, bytes: Buffer.from("x"), time: 0 }])));
      await expect(read(archive)).rejects.toThrow(`it holds “${path}”, a path that leads elsewhere.`);
    },
  );

  it("is refused when it holds a link", async () => {
    const folder = aFolder();
    symlinkSync("/etc/passwd", join(folder, "x.md"));
    execFileSync("tar", ["-czf", "a.tar.gz", "x.md"], { cwd: folder });
    await expect(read(join(folder, "a.tar.gz"))).rejects.toThrow("it holds “x.md”, which is a link or no plain file.");
  });

  it.each([
    ["no gzip", Buffer.from("hello")],
    ["nothing", Buffer.alloc(0)],
    ["no tar", gzipSync(Buffer.from("hello".repeat(999)))],
  ])("that is %s is told in a sentence", async (_, bytes) => {
    const archive = join(aFolder(), "a.tar.gz");
    writeFileSync(archive, bytes);
    await expect(read(archive)).rejects.toBeInstanceOf(FileProblem);
  });
});

describe("links around what is imported", () => {
  const taken = () => ({ added: 0, same: 0, beside: 0 });

  it("are not followed in a folder", async () => {
    const [secret, folder] = [join(aFolder(), "secret.md"), aFolder()];
    writeFileSync(secret, "not for the history");
    symlinkSync(secret, join(folder, "note.md"));
    const problems: string[] = [];
    const store = openStore(aFolder());
    const reading = { zone: "UTC", problem: (problem: FileProblem) => void problems.push(problem.message) };
    await takeIn(
      store,
      entriesOf(folder, "auto", reading, async () => undefined),
      taken(),
    );
    expect(problems).toEqual([`${join(folder, "note.md")}: it is a link, and links are not followed.`]);
    expect((await store.list()).entries).toEqual([]);
  });

  it("lead no entry out of the history", async () => {
    const [data, elsewhere, source] = [aFolder(), aFolder(), aFolder()];
    mkdirSync(join(data, "sessions"));
    symlinkSync(elsewhere, join(data, "sessions", "2026"));
    writeFileSync(join(source, "e.md"), writeEntry(anEntry()));
    const reading = { zone: "UTC", problem: () => {} };
    await expect(
      takeIn(
        openStore(data),
        entriesOf(source, "auto", reading, async () => undefined),
        taken(),
      ),
    ).rejects.toThrow("a link leads out of the history here, so nothing was written.");
  });
});

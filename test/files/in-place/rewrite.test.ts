import * as fs from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { FileProblem } from "../../../src/files/file-problem.js";
import { rewriteInPlace, writerOf, type RewritingDisk } from "../../../src/files/in-place/rewrite.js";
import { aFolder } from "../folder.js";

const before = Buffer.from("You should rest.\n");
const after = Buffer.from("What helped me was resting.\n");

function fails(code: string): () => never {
  return () => {
    throw Object.assign(new Error(`${code}: as the system says it`), { code });
  };
}

/** A file that holds `before`, in a folder of its own. */
function aFile(mode = 0o644): { readonly folder: string; readonly path: string } {
  const folder = aFolder();
  const path = join(folder, "note.md");
  fs.writeFileSync(path, before);
  fs.chmodSync(path, mode);
  return { folder, path };
}

/** Rewrites the file, and gives the reason of the problem, if there is one. */
function rewrite(path: string, disk: RewritingDisk = fs): string | undefined {
  try {
    rewriteInPlace(path, "note.md", { before, after }, disk);
    return undefined;
  } catch (error) {
    if (error instanceof FileProblem) return error.reason;
    throw error;
  }
}

describe("a file rewritten in place", () => {
  it("holds what it should, and nothing is left beside it", () => {
    const { folder, path } = aFile();
    expect(rewrite(path)).toBeUndefined();
    expect(fs.readFileSync(path)).toEqual(after);
    expect(fs.readdirSync(folder)).toEqual(["note.md"]);
  });

  it.each(["644", "600", "755", "664", "400"])("keeps its mode, %s", (mode) => {
    const { path } = aFile(Number.parseInt(mode, 8));
    rewrite(path);
    expect((fs.statSync(path).mode & 0o7777).toString(8)).toBe(mode);
  });

  it.skipIf(process.getuid?.() !== 0)("keeps its owner and its group", () => {
    const { path } = aFile();
    fs.chownSync(path, 1234, 2345);
    expect(rewrite(path)).toBeUndefined();
    expect(fs.statSync(path)).toMatchObject({ uid: 1234, gid: 2345 });
    expect(fs.readFileSync(path)).toEqual(after);
  });

  it("is rewritten behind a link, which stays", () => {
    const { folder, path } = aFile();
    const link = join(aFolder(), "link.md");
    fs.symlinkSync(path, link);
    expect(rewrite(link)).toBeUndefined();
    expect(fs.readlinkSync(link)).toBe(path);
    expect(fs.readFileSync(path)).toEqual(after);
    expect(fs.readdirSync(folder)).toEqual(["note.md"]);
  });
});

describe("nothing is lost when", () => {
  const unchanged = "Nothing there was changed.";
  const cases: readonly (readonly [what: string, disk: Partial<RewritingDisk>, reason: string])[] = [
    [
      "nothing can be made beside it",
      { openSync: fails("EACCES") },
      `it cannot be written: this account has no permission for it. ${unchanged}`,
    ],
    [
      "it may not be written",
      { accessSync: fails("EACCES") },
      `it cannot be written: this account has no permission for it. ${unchanged}`,
    ],
    ["the disk is full", { writeFileSync: fails("ENOSPC") }, `it cannot be written: the disk is full. ${unchanged}`],
    [
      "the disk takes a part and says nothing",
      { writeFileSync: (file) => fs.writeFileSync(file, "What") },
      `it cannot be written: what was written is not what can be read back. ${unchanged}`,
    ],
    [
      "the disk cannot be flushed",
      { fsyncSync: fails("EIO") },
      `it cannot be written: the disk reports an error. ${unchanged}`,
    ],
    [
      "it cannot be put in place",
      { renameSync: fails("EPERM") },
      `it cannot be written: this account has no permission for it. ${unchanged}`,
    ],
    [
      "its owner cannot be kept",
      {
        fstatSync: Object.assign(() => Object.assign(fs.statSync("."), { uid: 4321 }), fs.fstatSync),
        fchownSync: fails("EPERM"),
      },
      "once it is rewritten it would have another owner or group, so it was left as it is.",
    ],
  ];
  it.each(cases)("%s", (_what, failing, reason) => {
    const { folder, path } = aFile();
    expect(rewrite(path, { ...fs, ...failing })).toBe(reason);
    expect(fs.readFileSync(path)).toEqual(before);
    expect(fs.readdirSync(folder)).toEqual(["note.md"]);
  });

  it("somebody else writes it meanwhile", () => {
    const { folder, path } = aFile();
    const meanwhile: RewritingDisk = {
      ...fs,
      closeSync(descriptor) {
        fs.writeFileSync(path, "theirs");
        fs.closeSync(descriptor);
      },
    };
    expect(rewrite(path, meanwhile)).toMatch(/^it changed while it was being checked/u);
    expect(fs.readFileSync(path, "utf8")).toBe("theirs");
    expect(fs.readdirSync(folder)).toEqual(["note.md"]);
  });

  it("it is no ordinary file", () => {
    expect(rewrite(aFolder())).toBe("it is no ordinary file, so it cannot be rewritten in place.");
    expect(rewrite("/dev/null")).toBe("it is no ordinary file, so it cannot be rewritten in place.");
  });

  it("it is gone", () => {
    expect(rewrite(join(aFolder(), "gone.md"))).toMatch(/^it cannot be written: there is no such file/u);
  });
});

it("a temporary file names the process that writes it", () => {
  const names: string[] = [];
  const { path } = aFile();
  rewrite(path, {
    ...fs,
    renameSync(from, to) {
      names.push(String(from));
      fs.renameSync(from, to);
    },
  });
  expect(names.map(writerOf)).toEqual([process.pid]);
  expect([".alongside-0123456789ab.tmp", "note.md", ".alongside-x-0123456789ab.tmp"].map(writerOf)).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it, onTestFinished } from "vitest";
import { realDisk, type Disk } from "../../src/files/disk.js";
import { removeDurably, removeIfThere } from "../../src/files/durable/remove.js";
import { isLeftover } from "../../src/files/durable/temporary.js";
import { createDurably, writeDurably } from "../../src/files/durable/write.js";
import { FileProblem } from "../../src/files/file-problem.js";
import { aFolder } from "./folder.js";

const modeOf = (path: string): string => (statSync(path).mode & 0o777).toString(8);

function fails(code: string): () => never {
  return () => {
    throw Object.assign(new Error(`${code}: as the system says it`), { code });
  };
}

const onlySome: Disk["writeFileSync"] = (file) => realDisk.writeFileSync(file, "ne");

function withUmask(mask: number): void {
  const before = process.umask(mask);
  onTestFinished(() => {
    process.umask(before);
  });
}

describe("a durable write", () => {
  it("holds any text", () => {
    const path = join(aFolder(), "entry.md");
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        writeDurably(path, text);
        expect(readFileSync(path, "utf8")).toBe(text);
      }),
      { numRuns: 50 },
    );
  });

  it.each(["000", "022", "077", "777"])("is for this account only, with a umask of %s", (mask) => {
    const folder = aFolder();
    withUmask(Number.parseInt(mask, 8));
    writeDurably(join(folder, "2026", "03", "entry.md"), "text");
    expect([["2026"], ["2026", "03"], ["2026", "03", "entry.md"]].map((path) => modeOf(join(folder, ...path)))).toEqual(
      ["700", "700", "600"],
    );
  });

  it("leaves the permissions of folders that are there", () => {
    const folder = aFolder();
    chmodSync(folder, 0o755);
    writeDurably(join(folder, "entry.md"), "text");
    expect(modeOf(folder)).toBe("755");
  });

  it("makes a readable file private, or keeps it as it was for a document of somebody's own", () => {
    const path = join(aFolder(), "letter.md");
    writeFileSync(path, "old");
    chmodSync(path, 0o754);
    writeDurably(path, "new", "as before");
    expect(modeOf(path)).toBe("754");
    writeDurably(path, "new");
    expect(modeOf(path)).toBe("600");
  });

  it("writes behind a link and leaves the link", () => {
    const folder = aFolder();
    writeFileSync(join(folder, "real.md"), "old");
    symlinkSync("real.md", join(folder, "link.md"));
    writeDurably(join(folder, "link.md"), "new");
    expect(lstatSync(join(folder, "link.md")).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, "real.md"), "utf8")).toBe("new");
  });

  it("does without flushing where the file system has none", () => {
    const path = join(aFolder(), "entry.md");
    writeDurably(path, "text", "private", { ...realDisk, fsyncSync: fails("ENOTSUP") });
    expect(readFileSync(path, "utf8")).toBe("text");
  });

  it("follows an order that no loss of power can undo: write, flush, put in place, flush the folder", () => {
    const steps: string[] = [];
    const path = join(aFolder(), "entry.md");
    const disk: Disk = {
      ...realDisk,
      writeFileSync: (file, data) => {
        steps.push("write");
        realDisk.writeFileSync(file, data);
      },
      fsyncSync: (descriptor) => {
        steps.push("flush");
        realDisk.fsyncSync(descriptor);
      },
      renameSync: (from, to) => {
        steps.push(`put ${readFileSync(from, "utf8")} in place`);
        realDisk.renameSync(from, to);
      },
    };
    writeDurably(path, "text", "private", disk);
    expect(steps).toEqual(["write", "flush", "put text in place", "flush"]);
  });
});

describe("a write that fails says why, leaves what was there, and leaves nothing beside it", () => {
  it.each<[string, Partial<Disk>, string]>([
    ["a full disk", { writeFileSync: fails("ENOSPC") }, "the disk is full"],
    ["a full quota", { writeFileSync: fails("EDQUOT") }, "the space this account may use is full"],
    [
      "a disk that takes less than it was given",
      { writeFileSync: onlySome },
      "what was written is not what can be read",
    ],
    ["a disk that fills at the flush", { fsyncSync: fails("ENOSPC") }, "the disk is full"],
    ["a disk in trouble", { fsyncSync: fails("EIO") }, "the disk reports an error"],
    ["a disk that cannot be read back", { readFileSync: fails("EIO") }, "the disk reports an error"],
    ["no permission", { openSync: fails("EACCES") }, "this account has no permission for it"],
    ["a disk that can only be read", { openSync: fails("EROFS") }, "the disk can only be read"],
    ["no permission to put it in place", { renameSync: fails("EPERM") }, "this account has no permission for it"],
  ])("%s", (_, changes, reason) => {
    const folder = aFolder();
    const path = join(folder, "entry.md");
    writeFileSync(path, "what was there");
    const write = (): void => writeDurably(path, "new", "private", { ...realDisk, ...changes });
    expect(write).toThrow(FileProblem);
    expect(write).toThrow(`${path}: it cannot be written: ${reason}`);
    expect(readdirSync(folder)).toEqual(["entry.md"]);
    expect(readFileSync(path, "utf8")).toBe("what was there");
  });

  it("a folder in its place", () => {
    const folder = aFolder();
    mkdirSync(join(folder, "entry.md"));
    expect(() => writeDurably(join(folder, "entry.md"), "text")).toThrow("it is a folder, not a file");
    expect(readdirSync(folder)).toEqual(["entry.md"]);
  });

  it("a file where a folder is needed", () => {
    const folder = aFolder();
    writeFileSync(join(folder, "2026"), "");
    expect(() => writeDurably(join(folder, "2026", "entry.md"), "text")).toThrow(
      "a file stands where a folder belongs",
    );
  });

  it("a name that is too long", () => {
    expect(() => writeDurably(join(aFolder(), "x".repeat(300)), "text")).toThrow("its name is too long");
  });

  it("with status 3", () => {
    let status: number | undefined;
    try {
      writeDurably(join(aFolder(), "entry.md"), "text", "private", { ...realDisk, writeFileSync: fails("ENOSPC") });
    } catch (error) {
      status = error instanceof FileProblem ? error.status : undefined;
    }
    expect(status).toBe(3);
  });

  it("and when only the last confirmation is missing, it does not say that nothing changed", () => {
    const path = join(aFolder(), "entry.md");
    let flushes = 0;
    const fsyncSync: Disk["fsyncSync"] = () => {
      flushes += 1;
      if (flushes === 2) fails("EIO")();
    };
    expect(() => writeDurably(path, "new", "private", { ...realDisk, fsyncSync })).toThrow(
      "it was written, but the disk did not confirm it: the disk reports an error.",
    );
    expect(readFileSync(path, "utf8")).toBe("new");
  });
});

it("knows a file that a stopped machine left behind", () => {
  const folder = aFolder();
  let left = "";
  const renameSync: Disk["renameSync"] = (from) => {
    left = String(from);
    fails("EIO")();
  };
  expect(() => writeDurably(join(folder, "entry.md"), "text", "private", { ...realDisk, renameSync })).toThrow();
  expect([isLeftover(left), isLeftover(join(folder, "entry.md"))]).toEqual([true, false]);
});

it("removes a file, and says when there is none", () => {
  const path = join(aFolder(), "entry.md");
  writeDurably(path, "text");
  removeDurably(path);
  expect(() => removeDurably(path)).toThrow("it cannot be removed: there is no such file or folder.");
});

it("a folder that cannot be made for want of one above is told of, and not tried for ever", () => {
  const path = join(aFolder(), "sessions", "entry.md");
  expect(() => writeDurably(path, "text", "private", { ...realDisk, mkdirSync: fails("ENOENT") })).toThrow(
    "it cannot be written: there is no such file or folder.",
  );
});

describe("a new file", () => {
  it.each([
    ["on any disk", {}],
    ["on a disk that knows no second names", { linkSync: fails("EPERM") }],
  ])("is made once, and what is there already stays, %s", (_, change) => {
    const disk: Disk = { ...realDisk, ...change };
    const folder = join(aFolder(), "2026");
    const path = join(folder, "entry.md");
    expect([createDurably(path, Buffer.from("mine"), disk), createDurably(path, Buffer.from("other"), disk)]).toEqual([
      true,
      false,
    ]);
    expect([readFileSync(path, "utf8"), modeOf(path), readdirSync(folder)]).toEqual(["mine", "600", ["entry.md"]]);
  });

  it("is told of in one sentence where it cannot be made", () => {
    const folder = aFolder();
    const disk: Disk = { ...realDisk, linkSync: fails("EIO") };
    expect(() => createDurably(join(folder, "entry.md"), Buffer.from("mine"), disk)).toThrow(
      "entry.md: it cannot be written: the disk reports an error. Nothing there was changed.",
    );
    expect(readdirSync(folder)).toEqual([]);
  });
});

it("a write goes on where what it has written beside was swept away meanwhile, and gives up where that never ends", () => {
  const path = join(aFolder(), "entry.md");
  let swept = 0;
  const sweeping = (times: number): Disk => ({
    ...realDisk,
    renameSync(from, to) {
      if ((swept += 1) <= times) realDisk.rmSync(from);
      realDisk.renameSync(from, to);
    },
  });
  writeDurably(path, "text", "private", sweeping(1));
  expect(readFileSync(path, "utf8")).toBe("text");
  swept = 0;
  expect(() => writeDurably(path, "more", "private", sweeping(9))).toThrow("there is no such file");
  expect(readFileSync(path, "utf8")).toBe("text");
});

it("a file that somebody else has removed already is removed", () => {
  const path = join(aFolder(), "entry.md");
  writeFileSync(path, "text");
  removeIfThere(path);
  removeIfThere(path);
  expect(() => removeIfThere(path, { ...realDisk, rmSync: fails("EACCES") })).toThrow("this account has no permission");
});

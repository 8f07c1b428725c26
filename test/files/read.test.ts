import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readText, readTextIfThere } from "../../src/files/read.js";
import { aFolder } from "./folder.js";

describe("reading a file", () => {
  it("gives the text as it is, with byte order mark and line ends", () => {
    const path = join(aFolder(), "x.md");
    writeFileSync(path, "\uFEFFone\r\ntwo\rthree\n");
    expect(readText(path)).toBe("\uFEFFone\r\ntwo\rthree\n");
  });

  it("names the line that is not UTF-8", () => {
    const path = join(aFolder(), "x.md");
    writeFileSync(path, Buffer.concat([Buffer.from("one\ntwo\ncaf"), Buffer.from([0xe9]), Buffer.from("\nfour\n")]));
    expect(() => readText(path)).toThrow(`${path}, line 3: it is not UTF-8 text.`);
  });

  it("says what stands in the way", () => {
    const folder = aFolder();
    mkdirSync(join(folder, "sub"));
    expect(() => readText(join(folder, "gone.md"))).toThrow("it cannot be read: there is no such file or folder.");
    expect(() => readText(join(folder, "sub"))).toThrow("it cannot be read: it is a folder, not a file.");
  });

  it("may find nothing, but still says what stands in the way", () => {
    const folder = aFolder();
    expect(readTextIfThere(join(folder, "gone.md"))).toBeUndefined();
    expect(() => readTextIfThere(folder)).toThrow("it is a folder");
  });
});

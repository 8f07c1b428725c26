import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bytesOf, hasStrayBytes, readBytes } from "../../src/documents/bytes.js";
import { pieces } from "./pieces.js";

/** Reads bytes that arrive in pieces which end at the given offsets. */
function read(bytes: Uint8Array, cuts: readonly number[] = []): string {
  const reader = readBytes();
  return (
    pieces(bytes, cuts)
      .map((piece) => reader.push(piece))
      .join("") + reader.end()
  );
}

/** Bytes as people have them: UTF-8 with stray bytes, halves of characters and surrogates in between. */
const bytes = fc
  .array(
    fc.oneof(
      fc.string({ unit: "grapheme" }).map((text) => Buffer.from(text)),
      fc.uint8Array({ maxLength: 4 }),
      fc.constantFrom(
        [0xed, 0xa0, 0x80],
        [0xc0, 0xaf],
        [0xf4, 0x90, 0x80, 0x80],
        [0xe0, 0x80, 0x80],
        [0xe2, 0x82],
        [0xf0, 0x9f, 0x98],
      ),
    ),
  )
  .map((parts) => Uint8Array.from(parts.flatMap((part) => [...part])));
const cuts = fc.array(fc.nat(200));

describe("bytes", () => {
  it("that are UTF-8 are read as what they say", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), cuts, (text, at) => {
        expect(read(Buffer.from(text), at)).toBe(text);
      }),
    );
  });

  it("all come back, however they are cut", () => {
    fc.assert(
      fc.property(bytes, cuts, (given, at) => {
        expect([...bytesOf(read(given, at))]).toEqual([...given]);
      }),
    );
  });

  it("are read the same, however they are cut", () => {
    fc.assert(
      fc.property(bytes, cuts, (given, at) => {
        expect(read(given, at)).toBe(read(given));
      }),
    );
  });

  it("keep a byte order mark as a character", () => {
    expect(read(Uint8Array.of(0xef, 0xbb, 0xbf, 0x61))).toBe("\uFEFFa");
  });

  it.each([
    ["a Latin-1 letter", [0x63, 0x61, 0x66, 0xe9, 0x2e], "caf\udce9."],
    ["half a character at the end", [0x61, 0xe2, 0x82], "a\udce2\udc82"],
    ["half a character before a letter", [0xe2, 0x82, 0x61], "\udce2\udc82a"],
    ["an overlong slash", [0xc0, 0xaf], "\udcc0\udcaf"],
    ["a surrogate", [0xed, 0xa0, 0x80], "\udced\udca0\udc80"],
    ["more than Unicode has", [0xf4, 0x90, 0x80, 0x80], "\udcf4\udc90\udc80\udc80"],
  ])("stand for themselves where they are %s", (_what, given, text) => {
    expect(read(Uint8Array.from(given))).toBe(text);
    expect(hasStrayBytes(text)).toBe(true);
  });

  it("are not taken for strays where text has characters beyond the first plane", () => {
    expect(hasStrayBytes("😀 fine")).toBe(false);
    expect(Buffer.from(bytesOf("😀 fine")).toString()).toBe("😀 fine");
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readRecord, withFields } from "../../src/documents/record.js";

/** The line with `fields` added, as the program writes it. */
function written(line: string, fields: Readonly<Record<string, unknown>>): string {
  const record = readRecord(line);
  if ("error" in record) throw new Error(record.error);
  return withFields(record, fields);
}

describe("a line", () => {
  it.each([
    ['{"text":"a"}', "a"],
    [' {"id": 1, "text" : "a\\nb"} \r', "a\nb"],
    ['{"te\\u0078t":"a"}', "a"],
    ['{"text":"a","text":"b"}', "b"],
    ['{"text":""}', ""],
    ['{"text":"\\ud800"}', "\ud800"],
  ])("%j is a record whose text is %j", (line, text) => {
    expect(readRecord(line)).toEqual({ text, line });
  });

  it.each([
    ["bad", "This line is not JSON."],
    ['{"text":"a"', "This line is not JSON."],
    ['{"text":"a"} {"text":"b"}', "This line is not JSON."],
    ['["text"]', "This line is not an object with a “text”."],
    ["null", "This line is not an object with a “text”."],
    ['"text"', "This line is not an object with a “text”."],
    ["{}", "This object has no “text”."],
    ['{"Text":"a"}', "This object has no “text”."],
    ['{"text":null}', "The “text” of this object is not a string."],
    ['{"text":["a"]}', "The “text” of this object is not a string."],
  ])("%j is none: %s", (line, error) => {
    expect(readRecord(line)).toEqual({ error });
  });
});

describe("the fields of others", () => {
  it.each([
    ['{"text":"a"}', '{"text":"a","output":"b"}'],
    ['{"id":12345678901234567890,"text":"a"}', '{"id":12345678901234567890,"text":"a","output":"b"}'],
    ['{"n":1.50e+3,"text":"a","z":1,"a":2}', '{"n":1.50e+3,"text":"a","z":1,"a":2,"output":"b"}'],
    ['{"x":"\\u00e9\\/\\"","text":"a"}', '{"x":"\\u00e9\\/\\"","text":"a","output":"b"}'],
    ['{"x":{"output":1,"y":["}",{}]},"text":"a"}', '{"x":{"output":1,"y":["}",{}]},"text":"a","output":"b"}'],
    [' { "id" : 1 , "text" : "a" } \r', ' { "id" : 1 , "text" : "a","output":"b" } \r'],
    ['{"toString":1,"__proto__":2,"text":"a"}', '{"toString":1,"__proto__":2,"text":"a","output":"b"}'],
    ['{"text":"a","text":"c"}', '{"text":"a","text":"c","output":"b"}'],
    ['{"x":"caf\udce9","text":"a"}', '{"x":"caf\udce9","text":"a","output":"b"}'],
  ])("of %j stay as they are", (line, expected) => {
    expect(written(line, { output: "b" })).toBe(expected);
  });

  it.each([
    ['{"output":"old","text":"a","id":1}', '{"text":"a","id":1,"output":"b"}'],
    ['{"text":"a","output":{"old":["}"]},"id":1}', '{"text":"a","id":1,"output":"b"}'],
    ['{ "text": "a", "output": 1 }', '{ "text": "a","output":"b" }'],
    ['{"out\\u0070ut":1,"text":"a"}', '{"text":"a","output":"b"}'],
  ])("give way in %j where they are named alike", (line, expected) => {
    expect(written(line, { output: "b" })).toBe(expected);
  });

  it("stay byte for byte, whatever they are", () => {
    const space = fc.constantFrom("", " ", "\t", "  ");
    const member = fc.tuple(fc.string(), fc.jsonValue(), space, space, space, space);
    fc.assert(
      fc.property(fc.array(member), fc.array(member), space, (before, after, edge) => {
        const write = ([key, value, a, b, c, d]: (typeof before)[number]): string =>
          `${a}${JSON.stringify(`x${key}`)}${b}:${c}${JSON.stringify(value)}${d}`;
        const fields = [...before.map(write), '"text":"a"', ...after.map(write)].join(",");
        const own = fields.trimEnd();
        const blank = fields.slice(own.length);
        expect(written(`${edge}{${fields}}${edge}`, { output: "b" })).toBe(
          `${edge}{${own},"output":"b"${blank}}${edge}`,
        );
      }),
    );
  });
});

describe("bytes that are no UTF-8", () => {
  it("stay bytes in the fields that are added", () => {
    expect(written('{"text":"caf\udce9"}', { output: "the caf\udce9" })).toBe(
      '{"text":"caf\udce9","output":"the caf\udce9"}',
    );
  });

  it("become escapes where the line writes surrogates as escapes too", () => {
    const line = '{"text":"caf\udce9 \\ud800"}';
    expect(written(line, { output: "caf\udce9 \ud800" })).toBe(
      '{"text":"caf\udce9 \\ud800","output":"caf\\udce9 \\ud800"}',
    );
  });

  it("are not mistaken for escapes that the text writes out", () => {
    expect(written('{"text":"a \\\\udce9"}', { output: "a \\udce9" })).toBe(
      '{"text":"a \\\\udce9","output":"a \\\\udce9"}',
    );
  });
});

import { describe, expect, it } from "vitest";
import type { Key } from "../../src/terminal/question/buffer.js";
import { enter } from "../../src/terminal/question/enter.js";
import type { Asking } from "../../src/terminal/question/reply.js";

const asking: Asking = { text: "What happened?", why: "It begins there.", kind: "text", typing: "" };
const enterKey: Key = { name: "return" };
const ctrlD: Key = { name: "d", ctrl: true };

const press = (written: string, key: Key, kind: Asking["kind"] = "text") =>
  enter({ ...asking, kind }, { text: written.replace("|", ""), caret: written.indexOf("|"), cut: "" }, key);

const answer = (text: string) => ({ kind: "reply", reply: { kind: "answer", text } });
const wish = (kind: string, text = "") => ({ kind: "reply", reply: { kind, text } });

describe("Enter", () => {
  it.each([
    ["on an empty line after text ends the answer", "one\ntwo\n|", answer("one\ntwo")],
    ["on a line of spaces after text ends the answer", "one\n  |", answer("one")],
    ["on nothing passes", "|", wish("pass")],
    ["behind a wish is that wish", "/back|", wish("back")],
    ["behind a wish in capitals is that wish", " /PAUSE |", wish("pause")],
    ["behind a wish keeps what was written before it", "one\ntwo\n/stop|", wish("stop", "one\ntwo")],
    ["behind a wish keeps what stands after it", "/pause|\none", wish("pause", "one")],
    [
      "behind a question mark says why",
      "one\n?|",
      { kind: "note", note: "It begins there.", buffer: { text: "one", caret: 3, cut: "" } },
    ],
    ["in a line goes on", "one|", { kind: "edit" }],
    ["on an empty line between others goes on", "one\n|\ntwo", { kind: "edit" }],
    ["behind a word that only begins like a wish goes on", "/backwards|", { kind: "edit" }],
  ])("%s", (_what, written, expected) => {
    expect(press(written, enterKey)).toEqual(expected);
  });

  it("ends an answer of one line", () => {
    expect(press("three|", enterKey, "line")).toEqual(answer("three"));
  });

  it("with Alt goes on wherever it stands", () => {
    expect(press("one\n|", { name: "return", meta: true })).toEqual({ kind: "edit" });
  });
});

describe("Ctrl-D", () => {
  it.each([
    ["after text ends the answer", "one|", answer("one")],
    ["on nothing pauses", "|", wish("pause")],
    ["before text takes the next character", "|one", { kind: "edit" }],
  ])("%s", (_what, written, expected) => {
    expect(press(written, ctrlD)).toEqual(expected);
  });
});

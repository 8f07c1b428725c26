import { describe, expect, it } from "vitest";
import type { Key } from "../../../src/terminal/question/buffer.js";
import { enter } from "../../../src/terminal/question/enter.js";
import type { Asking } from "../../../src/terminal/question/reply.js";

const asking: Asking = { text: "What happened?", why: "It begins there.", kind: "text", typing: "" };
const enterKey: Key = { name: "return" };
const ctrlD: Key = { name: "d", ctrl: true };

const press = (written: string, key: Key, kind: Asking["kind"] = "text", offered?: Asking["offered"]) =>
  enter({ ...asking, kind, offered }, { text: written.replace("|", ""), caret: written.indexOf("|"), cut: "" }, key);

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
    [
      "behind a word that means nothing says so",
      "one\n/sing|",
      {
        kind: "note",
        note: "There is no /sing here. There are /pass, /back, /pause, /stop and /help.",
        buffer: { text: "one", caret: 3, cut: "/sing" },
      },
    ],
    ["behind a path goes on", "/etc/hosts|", { kind: "edit" }],
    ["behind a word within a line goes on", "and /sing|", { kind: "edit" }],
    ["in a line goes on", "one|", { kind: "edit" }],
    ["on an empty line between others goes on", "one\n|\ntwo", { kind: "edit" }],
    ["behind words that only begin like a wish goes on", "/back then|", { kind: "edit" }],
  ])("%s", (_what, written, expected) => {
    expect(press(written, enterKey)).toEqual(expected);
  });

  it("behind a wish that is not offered says which ones are", () => {
    expect(press("/pause|", enterKey, "text", ["pass", "back", "stop"])).toMatchObject({
      note: "There is no /pause here. There are /pass, /back and /stop.",
    });
  });

  it("takes such words as text where none is offered", () => {
    expect(press("/pause|", enterKey, "text", [])).toEqual({ kind: "edit" });
  });

  it.each([
    ["that is none of those asked for says so", { wrong: () => "One of these fits here." }, "always"],
    ["that may be meant otherwise says so once", { unsure: () => "One of these fits here." }, "once"],
  ] as const)("behind an answer %s", (_what, says, refused) => {
    const buffer = { text: "like school", caret: 11, cut: "" };
    const after = enter({ ...asking, ...says, kind: "line" }, buffer, enterKey);
    expect(after).toEqual({ kind: "note", note: "One of these fits here.", buffer, refused });
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

  it("on nothing stops where there is no pause", () => {
    expect(press("|", ctrlD, "text", ["pass", "back", "stop"])).toEqual(wish("stop"));
  });
});

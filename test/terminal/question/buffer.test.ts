import { describe, expect, it } from "vitest";
import { insert, press, type Buffer, type Key } from "../../../src/terminal/question/buffer.js";
import { rowsOf } from "../../../src/terminal/question/layout.js";

/** A buffer written as text with "|" where the caret stands. */
const at = (written: string): Buffer => ({ text: written.replace("|", ""), caret: written.indexOf("|"), cut: "cut" });
const shown = ({ text, caret }: Buffer): string => `${text.slice(0, caret)}|${text.slice(caret)}`;

const ctrl = (name: string): Key => ({ name, ctrl: true });
const meta = (name: string): Key => ({ name, meta: true });
const key = (name: string): Key => ({ name });
const typed = (sequence: string): Key => ({ sequence });

describe("a key edits the text", () => {
  it.each<[string, Key, string, string]>([
    ["a letter", typed("c"), "ab|d", "abc|d"],
    ["a letter of another script", typed("漢"), "|", "漢|"],
    ["Enter behind a line", key("return"), "ab|", "ab\n|"],
    ["Enter within a line, which takes it whole", key("return"), "a|b", "ab\n|"],
    ["Enter within a line above others", key("return"), "a|b\ncd", "ab\n|\ncd"],
    ["Alt-Enter", meta("return"), "a|b", "a\n|b"],
    ["Backspace", key("backspace"), "ab|", "a|"],
    ["Backspace at a line's start", key("backspace"), "a\n|b", "a|b"],
    ["Backspace behind an emoji sequence", key("backspace"), "a👨‍👩‍👧|", "a|"],
    ["Backspace behind an accent", key("backspace"), "cafe\u0301|", "caf|"],
    ["Backspace at the start", key("backspace"), "|a", "|a"],
    ["Delete", key("delete"), "a|👍🏽b", "a|b"],
    ["Left", key("left"), "ab|", "a|b"],
    ["Left over an emoji sequence", key("left"), "👨‍👩‍👧|", "|👨‍👩‍👧"],
    ["Right", key("right"), "|ab", "a|b"],
    ["Home", key("home"), "one\ntwo|", "one\n|two"],
    ["End", key("end"), "o|ne\ntwo", "one|\ntwo"],
    ["Ctrl-A", ctrl("a"), "one\ntwo|", "one\n|two"],
    ["Ctrl-E", ctrl("e"), "|one", "one|"],
    ["Ctrl-W", ctrl("w"), "one two |", "one |"],
    ["Ctrl-U", ctrl("u"), "one\ntwo| three", "one\n| three"],
    ["Ctrl-K", ctrl("k"), "one| two\nthree", "one|\nthree"],
    ["Ctrl-K at a line's end", ctrl("k"), "one|\ntwo", "one|two"],
    ["Ctrl-Y", ctrl("y"), "a|b", "acut|b"],
    ["Ctrl-Left", ctrl("left"), "one two|", "one |two"],
    ["Alt-B", meta("b"), "don't|", "|don't"],
    ["Alt-F", meta("f"), "one| two", "one two|"],
    ["Alt-Backspace", meta("backspace"), "über den Fluß|", "über den |"],
    ["Up", key("up"), "one\ntwo|", "one|\ntwo"],
    ["Up on the first row", key("up"), "on|e", "|one"],
    ["Down", key("down"), "o|ne\ntwo", "one\nt|wo"],
    ["Down on the last row", key("down"), "o|ne", "one|"],
    ["a key that means nothing here", key("f5"), "a|", "a|"],
    ["a sequence that is no text", typed("\u001b[99~"), "a|", "a|"],
  ])("%s", (_name, pressed, before, after) => {
    expect(shown(press(at(before), pressed, rowsOf(at(before).text, 20)))).toBe(after);
  });

  it("Up and Down go by rows of the screen, also within one long line", () => {
    const before = at("one two three |four");
    expect(shown(press(before, key("up"), rowsOf(before.text, 14)))).toBe("|one two three four");
  });

  it("what Ctrl-W cut comes back with Ctrl-Y", () => {
    const rows = rowsOf("one two", 20);
    expect(shown(press(press(at("one two|"), ctrl("w"), rows), ctrl("y"), rows))).toBe("one two|");
  });
});

describe("what is put in", () => {
  it("has line breaks of one kind, and nothing that would move the caret of a terminal", () => {
    expect(insert(at("|"), "a\r\nb\rc\u001b[2Jd\u0007\u0000é").text).toBe("a\nb\nc[2Jdé");
  });
});

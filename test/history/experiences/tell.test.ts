import { describe, expect, it } from "vitest";
import { tellExperience } from "../../../src/history/experiences/tell.js";

const today = "2026-11-22";

/** The text with its directive, in brackets, told as an experience. */
function told(marked: string, text: string, date = "2026-03-04"): string {
  const [before = "", directive = "", after = ""] = marked.split(/[[\]]/);
  const whole = before + directive + after;
  const place = { start: before.length, end: before.length + directive.length };
  const { start, end, replacement } = tellExperience(whole, place, { text, id: "a", date }, today);
  return whole.slice(0, start) + replacement + whole.slice(end);
}

describe("an experience in the place of a directive", () => {
  it.each([
    ["[You should walk].", "A walk.", "In March I wrote that what helped was: “A walk.”"],
    ["[You should walk].", "A walk", "In March I wrote that what helped was: “A walk”."],
    ["[you should walk]", "A walk.", "in March I wrote that what helped was: “A walk.”"],
    ["Hi. [Have you tried walking]? Bye.", "A walk.", "Hi. In March I wrote that what helped was: “A walk.” Bye."],
    [
      "It is hard, but [you should walk].",
      "A walk.",
      "It is hard, but in March I wrote that what helped was: “A walk.”",
    ],
    ["[You should walk], I think.", "A walk.", "In March I wrote that what helped was: “A walk”, I think."],
    ["- [Walk]\n- rest", "A walk.", "- In March I wrote that what helped was: “A walk.”\n- rest"],
  ])("%s", (marked, text, whole) => {
    expect(told(marked, text)).toBe(whole);
  });

  it.each([
    ["2026-11-01", "In November I"],
    ["2025-12-31", "In December I"],
    ["2025-11-22", "In November 2025 I"],
  ])("written on %s", (date, begins) => {
    expect(told("[You should walk].", "A walk.", date).startsWith(begins)).toBe(true);
  });
});

import { describe, expect, it } from "vitest";
import { experienceBook, mayBeQuoted } from "../../../src/history/experiences/experience.js";
import { experienceFinder } from "../../../src/history/experiences/fit.js";

const written = [
  "I called my sister and told her how the week had been.",
  "Going for a walk before I answered the mail.",
  "Writing it down before the meeting.",
  "I told my manager how it was for me, once I had slept on it.",
  "Not checking my phone after ten.",
  "Talking to Ines about the rent.",
  "Cooking something slow.",
  "I asked my brother to look after the kids for one evening a week so that I could sleep.",
];
const find = experienceFinder(
  written.map((text, at) => ({ text, id: `e${at}`, date: `2026-03-${String(at + 1).padStart(2, "0")}` })),
);

describe("an experience is offered where it is about the same thing", () => {
  it.each([
    ["You should call your sister.", 0],
    ["Have you tried calling your sister?", 0],
    ["Go for a walk.", 1],
    ["You could take a walk before answering mail.", 1],
    ["Try writing it down before the meeting.", 2],
    ["You need to tell your manager.", 3],
    ["Don't check your phone at night after ten.", 4],
    ["Stop checking your phone.", 4],
    ["Why don't you talk to Ines about your rent?", 5],
    ["You should cook.", 6],
  ])("%s", (advice, at) => {
    expect(find(advice)?.experience.text).toBe(written[at]);
  });
});

describe("a near miss offers nothing", () => {
  it.each([
    "You should call your landlord.",
    "You should call the police.",
    "Talk to your boss about your hours.",
    "You should talk to your sister about the rent you owe her brother.",
    "Don't call your sister.",
    "Check your phone.",
    "You should sleep.",
    "Write to the council about the heating.",
    "Walk away from him and find a lawyer.",
    "You should take it easy.",
    "Get help.",
    "You should.",
    "",
  ])("%s", (advice) => {
    expect(find(advice)).toBeUndefined();
  });

  it("and neither does a history in which nothing helped", () => {
    expect(experienceFinder([])("You should call your sister.")).toBeUndefined();
  });
});

it("of several takes the one that says least besides, and of equals the newest", () => {
  const texts = ["I went for a walk by the river with Sam and his dog.", "A walk.", "A long walk."];
  const among = texts.map((text, at) => ({ text, id: String(at), date: `2026-0${3 - at}-01` }));
  expect(experienceFinder(among)("You should go for a walk.")?.experience.text).toBe("A walk.");
});

describe("the book of experiences", () => {
  const entry = (id: string, localDate: string, experiences: readonly string[], status: "kept" | "draft" = "kept") => ({ id, localDate, experiences, status }); // prettier-ignore

  it("keeps the same words once, from the last time, and leaves drafts out", () => {
    const book = experienceBook();
    book.add(entry("a", "2026-01-01", ["A walk.", "  "]));
    book.add(entry("b", "2026-03-01", ["a  walk.", "Tea."]));
    book.add(entry("c", "2026-02-01", ["A walk."]));
    book.add(entry("d", "2026-04-01", ["A nap."], "draft"));
    expect(book.all()).toEqual([
      { text: "a walk.", id: "b", date: "2026-03-01" },
      { text: "Tea.", id: "b", date: "2026-03-01" },
    ]);
  });

  it("quotes nothing that may speak of danger", () => {
    expect(mayBeQuoted("I called my sister.")).toBe(true);
    expect(mayBeQuoted("I want to kill myself.")).toBe(false);
  });
});

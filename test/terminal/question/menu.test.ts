import { render } from "@inquirer/testing";
import { describe, expect, it, vi } from "vitest";
import { terminal } from "../../../src/messages/terminal.js";
import { choiceOf } from "../../../src/terminal/question/choice-of.js";
import { menu } from "../../../src/terminal/question/menu.js";
import { themeFor } from "../../../src/terminal/theme.js";
import type { Choice } from "../../../src/terminal/voice.js";

const countries: readonly Choice<string>[] = [
  { value: "FR", label: "France" },
  { value: "IN", label: "India" },
  { value: "IE", label: "Ireland" },
  { value: "MX", label: "México" },
  { value: "GB", label: "United Kingdom" },
  { value: "US", label: "United States", isCalled: (words) => words === "america" },
  { value: "", label: "none of these" },
];

describe("what somebody means who types at a list", () => {
  it.each<[string, string | undefined]>([
    ["india", "IN"],
    ["  INDIA. ", "IN"],
    ["ind", "IN"],
    ["us", "US"],
    ["i", "several"],
    ["united", "several"],
    ["united s", "US"],
    ["the united states", undefined],
    ["states", "US"],
    ["mexico", "MX"],
    ["america", "US"],
    ["none", ""],
    ["2", "IN"],
    ["02", "IN"],
    ["8", undefined],
    ["no thanks", ""],
    ["quit", ""],
    ["thanks", undefined],
    ["dia", undefined],
    ["", undefined],
    ["?", undefined],
  ])("%j", (typed, meant) => {
    const choice = choiceOf(countries, typed);
    expect(choice === "several" ? choice : choice?.value).toBe(meant);
  });
});

describe("what yes and no mean at a list", () => {
  const kept = ["yes", "yes, after a change", "one question back, first", "no, nothing of it"];
  const gone = ["no, not yet", "yes, it can go"];
  it.each<[string, readonly string[], string | undefined]>([
    ["y", kept, "yes"],
    ["yep", kept, "yes"],
    ["OK", kept, "yes"],
    ["no thanks", kept, "no, nothing of it"],
    ["yes, after", kept, "yes, after a change"],
    ["sure", gone, "yes, it can go"],
    ["no", gone, "no, not yet"],
    ["ok", kept.slice(1), "yes, after a change"],
    ["ok", ["yes, that is all", "yes, after a change"], "several"],
    ["ok", ["a reflection", "nothing for now"], undefined],
    ["quit", ["a reflection", "nothing for now"], "nothing for now"],
    ["vale", ["sí", "sí, después"], "sí"],
    ["no gracias", ["una reflexión", "nada por ahora"], "nada por ahora"],
    ["quit", ["a reflection", "notes"], undefined],
    ["stop", kept, undefined],
  ])("%j among %j", (typed, labels, meant) => {
    const choice = choiceOf(labels.map((label, at) => ({ value: `v${at}`, label })), typed); // prettier-ignore
    expect(choice === "several" ? choice : choice?.label).toBe(meant);
  });
});

describe("what leads out of a list", () => {
  const list = [{ value: "a", label: "no country" }, { value: "b", label: "out", leaves: true }]; // prettier-ignore
  it.each(["/back", "go back", "/pass", "no thanks", "quit", "exit", "nothing"])("%j", (typed) => {
    expect(choiceOf(list, typed)).toBe(list[1]);
  });
});

/** A menu on a screen of a given width. */
async function shown(columns = 60, choices = countries) {
  let size = { columns, rows: 24 };
  let redraw = (): void => {};
  const resize = (to: typeof size): void => {
    size = to;
    redraw();
  };
  const config = {
    message: "Which country are you in?",
    choices,
    theme: themeFor({}, false),
    words: terminal,
    helpFor: async (typed: string) => (typed === "in the dark" ? ["People can be reached."] : []),
    size: () => size,
    onDisturbed: (again: () => void) => {
      redraw = again;
      return () => {};
    },
  };
  const screen = await render(menu, config);
  const rows = (): readonly string[] =>
    screen
      .getScreen()
      .split("\n")
      .map((line) => line.trimEnd());
  return { ...screen, rows, resize };
}

const list = (active: number): readonly string[] =>
  countries.map(({ label }, at) => `${at === active ? "›" : " "} ${at + 1}. ${label}`);
const hint = "arrow keys or a number, then Enter";

describe("a menu", () => {
  it("is moved through with the arrow keys, up to its ends", async () => {
    const { events, answer, rows } = await shown();
    events.keypress("up");
    expect(rows()).toEqual(["Which country are you in?", ...list(0), "", hint]);
    events.keypress("down");
    events.keypress("down");
    expect(rows()).toEqual(["Which country are you in?", ...list(2), "", hint]);
    events.keypress("enter");
    await expect(answer).resolves.toBe("IE");
    expect(rows()).toEqual(["Which country are you in?", "  Ireland"]);
  });

  it("is drawn anew for a screen of another size, with what is chosen on it", async () => {
    const { events, answer, rows, resize } = await shown();
    for (let downs = 0; downs < 5; downs += 1) events.keypress("down");
    resize({ columns: 30, rows: 10 });
    expect(rows().filter((row) => /^[› ] \d/.test(row))).toHaveLength(4);
    expect(rows()).toContain("› 6. United States");
    resize({ columns: 60, rows: 24 });
    expect(rows()).toEqual(["Which country are you in?", ...list(5), "", hint]);
    events.keypress("enter");
    await expect(answer).resolves.toBe("US");
  });

  it("takes words that only one of its choices begins with, and shows which", async () => {
    const { events, answer, rows } = await shown();
    events.type("in");
    expect(rows()).toEqual(["Which country are you in?", ...list(1), "", "  in", hint]);
    events.type("dia");
    events.keypress("enter");
    await expect(answer).resolves.toBe("IN");
  });

  it("stays where words are none of its choices, or more than one, and says so until something else is typed", async () => {
    const { events, answer, rows } = await shown();
    events.type("zebra");
    events.keypress("enter");
    await vi.waitFor(() => {
      expect(rows()).toEqual(["Which country are you in?", ...list(0), "", `  ${terminal.notListed}`, hint]);
    });
    events.type("united");
    expect(rows().at(-2)).toBe("  united");
    events.keypress("enter");
    expect(rows().at(-3)).toBe("  More than one can be meant: United Kingdom and United");
    events.keypress("down");
    expect(rows()).toEqual(["Which country are you in?", ...list(1), "", hint]);
    events.keypress("enter");
    await expect(answer).resolves.toBe("IN");
  });

  it("ends with help where words are none of its choices but are met with some", async () => {
    const { events, answer, rows } = await shown();
    events.type("in the dark");
    events.keypress("enter");
    await expect(answer).resolves.toEqual(["People can be reached."]);
    expect(rows()).toEqual(["Which country are you in?", "  in the dark"]);
  });

  it("takes a number, and a second one that makes none with the first in its place", async () => {
    const unnamed = countries.map(({ value, label }) => ({ value, label }));
    const { events, answer, rows } = await shown(60, unnamed);
    events.type("5");
    expect(rows()).toEqual(["Which country are you in?", ...list(4), "", "  5", hint]);
    events.type("6");
    expect(rows()).toEqual(["Which country are you in?", ...list(5), "", "  6", hint]);
    events.keypress("enter");
    await expect(answer).resolves.toBe("US");
  });

  it("keeps the figures of a number that its choices may be called by", async () => {
    const { events, answer, rows } = await shown(60, [{ value: "FR", label: "France" }, { value: "US", label: "United States", isCalled: (words) => words === "911" }]); // prettier-ignore
    events.type("911");
    expect(rows()).toContain("› 2. United States");
    events.keypress("enter");
    await expect(answer).resolves.toBe("US");
  });

  it("ends with the choice that leaves it, by Esc, once nothing typed is left", async () => {
    const { events, answer, rows } = await shown(60, [...countries, { value: "out", label: "back", leaves: true }]);
    events.type("zebra");
    events.keypress("escape");
    expect(rows()).not.toContain("  zebra");
    events.keypress("escape");
    await expect(answer).resolves.toBe("out");
  });

  it("stays at Esc where no choice leaves it", async () => {
    const { events, answer } = await shown();
    events.keypress("escape");
    events.keypress("enter");
    await expect(answer).resolves.toBe("FR");
  });

  it("is broken between words where the screen is narrow", async () => {
    const { events, answer, rows } = await shown(24);
    events.type("nobody knows of this place");
    expect(rows().slice(-4)).toEqual(["  nobody knows of this", "  place", "arrow keys or a number,", "then Enter"]);
    events.keypress("up");
    events.keypress("enter");
    await expect(answer).resolves.toBe("FR");
  });
});

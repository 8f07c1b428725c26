import { render } from "@inquirer/testing";
import { describe, expect, it } from "vitest";
import { terminal } from "../../../src/messages/terminal.js";
import { longQuestion, type LongQuestion } from "../../../src/terminal/question/long-question.js";
import { themeFor } from "../../../src/terminal/theme.js";

/** A question on a screen of a given size, and what was heard of the typing. */
async function asked(changes: Partial<LongQuestion> = {}) {
  const heard: string[] = [];
  const config: LongQuestion = {
    text: "What happened?",
    why: "It begins with what happened.",
    kind: "text",
    typing: "",
    theme: themeFor({}, false),
    size: () => ({ columns: 60, rows: 24 }),
    onDisturbed: () => () => {},
    onTyping: (text) => heard.push(text),
    edit: (text) => Promise.resolve({ text: `${text} edited`.trim(), note: "" }),
    ...changes,
  };
  const screen = await render(longQuestion, config);
  const enter = (): void => {
    screen.events.type("\r");
  };
  const rows = (): readonly string[] =>
    screen
      .getScreen()
      .split("\n")
      .map((line) => line.trimEnd());
  return { ...screen, enter, heard, rows };
}

const hint = ["empty line: done · ?: why · /pass /back /pause /stop /help"];
const atFirst = ["Enter alone: passed · ?: why", "/pass /back /pause /stop /help"];
const inLines = [...hint, "Ctrl-X Ctrl-E: editor"];

describe("a question of many lines", () => {
  it("shows what there is beside answering", async () => {
    const { rows, enter, answer } = await asked({ help: "As much as you like.", place: "1 of 7" });
    expect(rows()).toEqual(["What happened?  1 of 7", "As much as you like.", "", "", ...atFirst]);
    enter();
    await answer;
  });

  it("ends with an empty line after text", async () => {
    const { events, enter, answer, rows } = await asked();
    events.type("It rained.");
    enter();
    events.type("All day.");
    expect(rows()).toEqual(["What happened?", "  It rained.", "  All day.", "", ...inLines]);
    enter();
    enter();
    await expect(answer).resolves.toEqual({ kind: "answer", text: "It rained.\nAll day." });
    expect(rows()).toEqual(["What happened?", "  It rained.", "  All day."]);
  });

  it("passes on Enter alone, and pauses on Ctrl-D alone", async () => {
    const first = await asked();
    first.enter();
    await expect(first.answer).resolves.toEqual({ kind: "pass", text: "" });
    const second = await asked();
    second.events.type("\u0004");
    await expect(second.answer).resolves.toEqual({ kind: "pause", text: "" });
    expect(second.rows()).toEqual(["What happened?", "  (paused)"]);
  });

  it("ends with Ctrl-D after text, of any script", async () => {
    const { events, answer } = await asked();
    events.type("雨が降った 👨‍👩‍👧");
    events.type("\u0004");
    await expect(answer).resolves.toEqual({ kind: "answer", text: "雨が降った 👨‍👩‍👧" });
  });

  it("goes on with what was being typed", async () => {
    const { events, answer } = await asked({ typing: "It ra" });
    events.type("ined.");
    events.type("\u0004");
    await expect(answer).resolves.toEqual({ kind: "answer", text: "It rained." });
  });

  it("tells every change of what is being typed", async () => {
    const { events, heard, enter, answer } = await asked();
    events.type("ab");
    events.type("\u007f");
    expect(heard).toEqual(["a", "ab", "a"]);
    events.type("/back");
    enter();
    events.type("\u0004");
    await answer;
  });

  it("says why it is asked, and keeps what was written", async () => {
    const { events, enter, rows, answer } = await asked();
    events.type("It rained.");
    enter();
    events.type("?");
    enter();
    expect(rows()).toEqual(["What happened?", "  It rained.", "", "It begins with what happened.", ...hint]);
    events.type("\u0004");
    await expect(answer).resolves.toEqual({ kind: "answer", text: "It rained." });
  });

  it("moves and edits in the middle, up and down its lines", async () => {
    const { events, answer } = await asked();
    events.type("one\rtree\u001b[A\u0001X\u001b[B\u0001\u001b[C\u001b[Ch\u0005");
    events.type("\u0004");
    await expect(answer).resolves.toEqual({ kind: "answer", text: "Xone\ntrhee" });
  });

  it("is never cut, on a screen of forty columns", async () => {
    const { events, rows, answer } = await asked({ size: () => ({ columns: 40, rows: 24 }) });
    events.type("A long answer that goes on 漢字漢字漢字 and on");
    expect(rows()).toEqual([
      "What happened?",
      "  A long answer that goes on",
      "  漢字漢字漢字 and on",
      "",
      "empty line: done · ?: why",
      "/pass /back /pause /stop /help",
    ]);
    events.type("\u0004");
    await answer;
  });

  it("says what Enter does within the text", async () => {
    const { events, rows, answer } = await asked({ size: () => ({ columns: 80, rows: 24 }) });
    events.type("It rained.\u001b[D\u001b[D");
    const within = "Enter: a new line below · at the end of the text, empty line: done";
    expect(rows()).toEqual(["What happened?", "  It rained.", "", within]);
    events.type("\r");
    expect(rows()).toEqual(["What happened?", "  It rained.", "", "", ...inLines]);
    events.type("\r");
    await expect(answer).resolves.toEqual({ kind: "answer", text: "It rained." });
  });

  it.each([
    ["another line", "2\r", { kind: "answer", text: "2" }],
    ["a wish", "/pass\r", { kind: "pass", text: "" }],
    ["Backspace, and Ctrl-Y to bring it back", "\u007f\u0019 or so\r", { kind: "answer", text: "rather heavy or so" }],
    ["an arrow key, which only goes on in it", "\u0005, 2\r", { kind: "answer", text: "rather heavy, 2" }],
    ["Enter, which takes it as it is", "\r", { kind: "answer", text: "rather heavy" }],
  ])("makes room for what is typed where a line was refused: %s", async (_what, keys, reply) => {
    const unsure = (text: string): string | undefined =>
      text === "rather heavy" ? "One of these fits here." : undefined;
    const { events, rows, answer } = await asked({ kind: "line", unsure });
    events.type("rather heavy\r");
    expect(rows()).toContain("One of these fits here.");
    events.type(keys);
    await expect(answer).resolves.toEqual(reply);
  });

  it("takes what may be meant for another question when it is ended once more", async () => {
    const unsure = (text: string, key: string): string | undefined =>
      text === "" ? terminal.onceMore.passes(key) : text === "n" ? terminal.onceMore.keeps(key, text) : undefined;
    const { events, rows, answer } = await asked({ unsure });
    events.type("\r");
    expect(rows()).toEqual(["What happened?", "", "", "Enter once more leaves the question out.", ...atFirst]);
    events.type("n\r\r");
    expect(rows().join(" ")).toContain("Enter once more keeps “n” as the answer");
    events.type("\r");
    await expect(answer).resolves.toEqual({ kind: "answer", text: "n" });
    const other = await asked({ unsure });
    other.events.type("n\r\r");
    expect(other.rows().join(" ")).toContain("Enter once more keeps “n” as the answer; /pass leaves the question out.");
    other.events.type("/pass\r");
    await expect(other.answer).resolves.toEqual({ kind: "pass", text: "n" });
  });

  it("shows the rows around the caret when there are more than the screen holds", async () => {
    const { events, rows, answer } = await asked({ size: () => ({ columns: 60, rows: 11 }) });
    for (let line = 1; line <= 20; line += 1) events.type(`line ${line}\r`);
    events.type("end");
    expect(rows()).toEqual([
      "What happened?",
      "  (17 more lines above)",
      "  line 18",
      "  line 19",
      "  line 20",
      "  end",
      "",
      ...inLines,
    ]);
    events.type("\u0004");
    await answer;
  });
});

const paste = (text: string): string => `\u001b[200~${text}\u001b[201~`;

describe("a paste", () => {
  it("of several paragraphs arrives whole and does not end the answer", async () => {
    const { events, enter, answer, rows } = await asked();
    events.type(paste("One.\r\n\r\nTwo.\n\n\nThree.\n"));
    expect(rows()).toEqual(["What happened?", "  One.", "", "  Two.", "", "", "  Three.", "", "", ...inLines]);
    enter();
    await expect(answer).resolves.toEqual({ kind: "answer", text: "One.\n\nTwo.\n\n\nThree." });
  });

  it("is drawn when it is over, and little is written", async () => {
    const { events, answer, getFullOutput } = await asked();
    const text = `${"word ".repeat(90)}\n\n`.repeat(30);
    const before = (await getFullOutput({ raw: true })).length;
    events.type(paste(text));
    expect((await getFullOutput({ raw: true })).length - before).toBeLessThan(8_000);
    events.type("\u0004");
    await expect(answer).resolves.toEqual({ kind: "answer", text: text.trimEnd() });
  });

  it("may hold what would be a wish", async () => {
    const { events, answer } = await asked();
    events.type(paste("/stop\n?\n"));
    events.type("\u0004");
    await expect(answer).resolves.toEqual({ kind: "answer", text: "/stop\n?" });
  });

  it("is asked of the terminal while the question is open, and no longer", async () => {
    const { enter, answer, getFullOutput } = await asked();
    expect(await getFullOutput({ raw: true })).toContain("\u001b[?2004h");
    enter();
    await answer;
    expect(await getFullOutput({ raw: true })).toMatch(/\u001b\[\?2004l/); // oxlint-disable-line no-control-regex
  });
});

describe("Ctrl-X Ctrl-E", () => {
  it("opens the editor on what is written", async () => {
    const { events, answer, nextRender } = await asked();
    events.type("It rained.\u0018\u0005");
    await nextRender();
    events.type("\u0004");
    await expect(answer).resolves.toEqual({ kind: "answer", text: "It rained. edited" });
  });

  it("says what went wrong, and keeps what is written", async () => {
    const { events, answer, rows, nextRender } = await asked({
      edit: (text) => Promise.resolve({ text, note: "The editor “vi” was not found." }),
    });
    events.type("It rained.\u0018\u0005");
    await nextRender();
    expect(rows().slice(0, 4)).toEqual(["What happened?", "  It rained.", "", "The editor “vi” was not found."]);
    events.type("\u0004");
    await expect(answer).resolves.toEqual({ kind: "answer", text: "It rained." });
  });
});

describe("a question of one line", () => {
  it("ends with Enter, when it is what is asked for", async () => {
    const { events, enter, rows, answer } = await asked({
      kind: "line",
      wrong: (text) => (text === "3" ? undefined : "Here it is a number from 1 to 5."),
    });
    events.type("seven");
    enter();
    expect(rows()).toEqual([
      "What happened?",
      "  seven",
      "",
      "Here it is a number from 1 to 5.",
      "Enter: done · ?: why · /pass /back /pause /stop /help",
    ]);
    events.type("3");
    enter();
    await expect(answer).resolves.toEqual({ kind: "answer", text: "3" });
  });
});

describe("Ctrl-C", () => {
  it("ends the question; what was typed has been told", async () => {
    const { events, answer, heard } = await asked();
    events.type("It ra\u0003");
    await expect(answer).rejects.toThrow(/SIGINT/);
    expect(heard.at(-1)).toBe("It ra");
  });
});

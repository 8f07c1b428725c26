import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shippedPath } from "../../src/files/shipped.js";
import { shippedFlow } from "../../src/reflection/flow/shipped.js";
import { hearing } from "../../src/reflection/listen/hearing.js";
import { advance, begin, type Event } from "../../src/reflection/session.js";
import { draftOf, entryOf, sessionOf } from "../../src/reflection/session/draft.js";
import { balanceOf } from "../../src/reflection/together/balance.js";
import { drawOrder } from "../../src/reflection/together/lot.js";
import { after, transcript, frame } from "./replay.js";

const flow = shippedFlow(readFileSync(shippedPath("prompts", "flows", "together.yaml"), "utf8"));

const before = ["Peace.", "To be done by nine.", "My mother.", ""];
const listening = ["I am afraid of the move.", "You fear the move.", "yes, that is it"];

describe("two people", () => {
  it("answer the same questions, listen, and say whether that is it", () => {
    expect(
      transcript(flow, [...before, ...listening, "Work.", "That is all you said?", "not quite", "Work, again."]),
    ).toEqual([
      // prettier-ignore
      "Ines: What would you like this time to be for?",
      "> Peace.",
      "Sam: What would you like this time to be for?",
      "> To be done by nine.",
      "Sam: What of this talk would you like to keep between you?",
      "> My mother.",
      "Ines: What of this talk would you like to keep between you?",
      "> ",
      "Ines: What is on your mind?",
      "> I am afraid of the move.",
      "Sam: What did you hear Ines say?",
      "> You fear the move.",
      "Ines: Is that it?",
      "> yes, that is it",
      "Sam: What is on your mind?",
      "> Work.",
      "Ines: What did you hear Sam say?",
      "> That is all you said?",
      "Sam: Is that it?",
      "> not quite",
      "Sam: What was missing, or different?",
      "> Work, again.",
      "Sam: What matters to you in this?",
    ]);
  });

  it.each([
    ["not quite, its about being left", "its about being left"],
    ["Not quite. It is about being left.", "It is about being left."],
    ["it's not about the move, it's about being left", "it's not about the move, it's about being left"],
    ["no, about being left", "no, about being left"],
  ])("say at once what was missing: %s", (typed, missing) => {
    const session = after(flow, [...before, "I am afraid of the move.", "You fear the move.", typed]);
    const [verdict, correction] = session.answers.slice(-2);
    expect(verdict).toMatchObject({ text: "not quite", who: "Ines" });
    expect(correction).toMatchObject({ question: "What was missing, or different?", text: missing, who: "Ines" });
    expect(session.now).toMatchObject({ at: "question", question: { text: "What is on your mind?", who: "Sam" } });
  });

  it.each(["no", "not really", "Not quite."])("are asked what was missing when they only say: %s", (typed) => {
    const session = after(flow, [...before, "I am afraid of the move.", "You fear the move.", typed]);
    expect(session.now).toMatchObject({ at: "question", question: { text: "What was missing, or different?" } });
  });

  it("lose nothing that stands behind a yes", () => {
    const session = after(flow, [...before, "I am afraid of the move.", "You fear the move.", "yes, and the noise"]);
    expect(session.answers.at(-1)?.text).toBe("yes, and the noise");
    expect(session.now).toMatchObject({ at: "question", question: { text: "What is on your mind?", who: "Sam" } });
  });

  it("are shown where help is when what was missing may mean danger", () => {
    const session = after(flow, [...before, "I am tired.", "You are tired.", "not quite, i want to die"]);
    expect(session.now.at).toBe("care");
    expect(session.answers.at(-1)?.text).toBe("i want to die");
  });

  it("may pass: then there is nothing to give back, or nothing to confirm", () => {
    expect(transcript(flow, [...before, "/pass"]).at(-1)).toBe("Sam: What is on your mind?");
    expect(transcript(flow, [...before, "I am tired.", "/pass"]).at(-1)).toBe("Sam: What is on your mind?");
  });

  it("are not listened to by the program: nothing is quoted, turned or followed up", () => {
    const session = after(flow, ["I should be better.", "I feel sad."]);
    expect(session.said).toEqual([]);
    expect(session.now.at).toBe("question");
  });

  it("have as many turns as one another, whoever begins", () => {
    const steps = after(
      flow,
      Array.from({ length: 12 }, () => "/pass"),
    );
    expect(steps.now.at).toBe("balance");
    for (const who of ["Ines", "Sam"]) expect(steps.answers.filter((answer) => answer.who === who)).toHaveLength(6);
  });

  it("are in the order that the lot draws", () => {
    expect(drawOrder(["Ines", "Sam"], 0.2)).toEqual(["Ines", "Sam"]);
    expect(drawOrder(["Ines", "Sam"], 0.7)).toEqual(["Sam", "Ines"]);
  });

  it("go on with a draft, the same one beginning, at the question of the one who was asked", () => {
    const draft = draftOf(after(flow, ["Peace."]), frame, "To be d");
    expect(draft).toMatchObject({ people: ["Ines", "Sam"], at: "purpose@Sam", typing: "To be d" });
    expect(sessionOf(draft, flow, hearing).now).toMatchObject({
      question: { id: "purpose", who: "Sam", typing: "To be d" },
    });
  });

  it("go back to what the other said last", () => {
    expect(after(flow, ["Peace.", "half /back"]).now).toMatchObject({
      question: { id: "purpose", who: "Ines", typing: "Peace." },
    });
  });

  it("are shown where help is like everybody else", () => {
    const careful = { ...hearing, danger: (text: string) => text === "danger" };
    expect(advance(begin(flow, ["Ines", "Sam"]), { kind: "answer", text: "danger" }, careful).now.at).toBe("care");
  });
});

const end = after(flow, ["Peace.", "Nine o'clock, please.", "/pass", "/pass", ...listening, "/pass"]);
const stopped = after(flow, ["/stop"], end);

describe("the balance", () => {
  const last = after(flow, Array.from({ length: 20 }, () => "/pass"), end); // prettier-ignore

  it("is shown when both want it, as words and turns", () => {
    const done = after(flow, ["yes", "yes"], atBalance());
    expect(done.said).toEqual([
      "Ines: 2 turns, 7 words\nSam: 2 turns, 7 words",
      "What was said here belongs to both of you.",
    ]);
  });

  it.each([
    ["no", "yes"],
    ["yes", "no"],
    ["no", "no"],
    ["/pass", "yes"],
  ])("is not shown after %s and %s", (one, other) => {
    expect(after(flow, [one, other], atBalance()).said.join("\n")).not.toMatch(/turns|words/);
    expect(after(flow, [one, other], atBalance()).now).toEqual({ at: "keeping", person: 0 });
  });

  it("counts words and turns, not choices and not what was passed", () => {
    const said = (step: string, who: string, text: string) => ({ step, who, text, question: "What?" });
    const answers = [said("a", "Ines", "Don't know — two words"), said("a-right", "Ines", "yes"), said("b", "Sam", "")];
    expect(balanceOf(["Ines", "Sam"], answers)).toEqual([
      { who: "Ines", turns: 1, words: 4 },
      { who: "Sam", turns: 0, words: 0 },
    ]);
  });

  /** The session behind its last question. */
  function atBalance() {
    return { ...last, now: { at: "balance", person: 0, wanted: true } as const };
  }
});

describe("what is kept", () => {
  const kept = (lines: readonly string[]) => {
    const done = after(flow, lines, stopped);
    return done.now.at === "over" && done.now.end === "kept"
      ? entryOf(done, frame, frame.started, hearing).answers.map(({ who, text }) => `${who}: ${text}`)
      : done.now;
  };

  it("is all of it when both say so, marked with who said what", () => {
    expect(kept(["/keep", "/keep"])).toEqual([
      "Ines: Peace.",
      "Sam: Nine o'clock, please.",
      "Ines: I am afraid of the move.",
      "Sam: You fear the move.",
      "Ines: yes, that is it",
    ]);
  });

  it("is only what both agree to; an answer and how it was heard belong together", () => {
    expect(kept(["/one-by-one", "yes", "no", "yes", "/keep"])).toEqual([
      "Ines: Peace.",
      "Ines: I am afraid of the move.",
      "Sam: You fear the move.",
      "Ines: yes, that is it",
    ]);
    expect(kept(["/one-by-one", "yes", "yes", "no", "/one-by-one", "no", "yes", "yes"])).toEqual([
      "Sam: Nine o'clock, please.",
    ]);
  });

  it.each([
    ["one says nothing of it", ["/discard"]],
    ["the other says nothing of it", ["/keep", "/discard"]],
    ["one passes", ["/pass"]],
    ["they want different things", ["/one-by-one", "yes", "no", "no", "/one-by-one", "no", "yes", "yes"]],
  ])("is nothing when %s", (_when, lines) => {
    expect(kept(lines)).toMatchObject({ at: "over", end: "discarded" });
  });

  it("is asked anew after a pause, for nobody's word is taken from a draft", () => {
    const paused = draftOf(after(flow, ["/keep", "/pause"], stopped), frame, "");
    expect(sessionOf(paused, flow, hearing).now).toEqual({ at: "keeping", person: 0 });
  });

  it("has a summary with the names of those who said it", () => {
    const done = after(flow, ["/keep", "/keep"], stopped);
    expect(entryOf(done, frame, frame.started, hearing).summary).toBe(
      [
        "- What it was for (Ines): “Peace.”",
        "- What it was for (Sam): “Nine o'clock, please.”",
        "- What came up (Ines): “I am afraid of the move.”",
      ].join("\n"),
    );
  });

  it("never holds what one of the two did not want", () => {
    const wish = fc.constantFrom<Event[]>({ kind: "yes" }, { kind: "no" });
    fc.assert(
      fc.property(fc.array(wish, { minLength: 6, maxLength: 6 }), (wishes) => {
        const one: Event = { kind: "one-by-one" };
        const events = [one, ...wishes.slice(0, 3), one, ...wishes.slice(3)];
        const done = events.reduce((session, event) => advance(session, event, hearing), stopped);
        const texts = done.now.at === "over" && done.now.end === "kept" ? done.answers.map(({ text }) => text) : [];
        ["Peace.", "Nine o'clock, please.", "I am afraid of the move."].forEach((text, at) => {
          const both = wishes[at]?.kind === "yes" && wishes[at + 3]?.kind === "yes";
          expect(texts.includes(text)).toBe(both);
        });
      }),
    );
  });
});

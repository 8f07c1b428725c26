import { describe, expect, it } from "vitest";
import { isLike } from "../../src/reflection/flow/when.js";
import type { Flow, Like, Step } from "../../src/reflection/flow/flow.js";
import { hearing } from "../../src/reflection/listen/hearing.js";
import { coach } from "../../src/messages/coach.js";
import { leavesOut, summaryOf } from "../../src/reflection/session/summary.js";
import { draftOf, sessionOf } from "../../src/reflection/session/draft.js";
import { after, transcript, frame } from "./replay.js";

const step = (id: string, more: Partial<Step> = {}): Step => ({ id, question: `What of ${id}?`, why: "So.", ...more });

const flowOf = (steps: readonly Step[], more: Partial<Flow> = {}): Flow => ({
  id: "mine",
  title: "Mine",
  for: "yourself",
  minutes: 2,
  source: "Myself.",
  followUps: 0,
  steps,
  close: { summary: [] },
  example: [],
  ...more,
});

describe("an answer is as a condition wants it", () => {
  it.each<[string, Like, boolean]>([
    ["ready", { is: "ready" }, true],
    ["Ready.", { is: "ready" }, true],
    ["not yet", { is: ["ready", "not yet"] }, true],
    ["not yet", { is: "ready" }, false],
    ["", { is: "ready" }, false],
    ["none", { answered: true, not: ["none", "nothing"] }, false],
    ["the winter", { answered: true, not: ["none", "nothing"] }, true],
    ["", { answered: true, not: ["none", "nothing"] }, false],
    ["", { answered: false }, true],
    ["anything", { answered: false }, false],
    ["My boss said no.", { mentions: "boss" }, true],
    ["My bossy aunt.", { mentions: "boss" }, false],
    ["I don’t know", { mentions: "don't know" }, true],
    ["4", { from: 4 }, true],
    ["3", { from: 4 }, false],
    ["2", { to: 2, from: 1 }, true],
    ["heavy", { from: 1 }, false],
    ["", { from: 1 }, false],
  ])("“%s” %j: %s", (text, like, expected) => {
    expect(isLike(text, like)).toBe(expected);
  });
});

describe("a step with a condition", () => {
  const flow = flowOf([
    step("mood", { kind: "choice", options: ["fine", "low"] }),
    step("low", { when: { step: "mood", is: "low" } }),
    step("more", { when: [{ step: "mood", is: "low" }, { step: "low", answered: true }] }), // prettier-ignore
    step("end"),
  ]);

  it.each([
    [
      ["fine", "x"],
      ["What of mood?", "What of end?"],
    ],
    [
      ["low", "/pass", "x"],
      ["What of mood?", "What of low?", "What of end?"],
    ],
    [
      ["low", "rain", "wet", "x"],
      ["What of mood?", "What of low?", "What of more?", "What of end?"],
    ],
  ])("is asked when it holds: %j", (lines, asked) => {
    const session = after(flow, lines);
    expect(session.now.at).toBe("close");
    expect(session.answers.map(({ question }) => question)).toEqual(asked);
  });

  it("follows the answer as it is changed on the way back", () => {
    expect(transcript(flow, ["low", "/back", "fine"]).at(-1)).toBe("What of end?");
  });
});

describe("a step that is repeated", () => {
  const paths = step("path", { repeat: { most: 3, question: "What else?" } });
  const each = step("worth", { question: "What of “{path}”?", otherwise: "What of that one?", each: "path" });
  const flow = flowOf([step("why"), paths, each, step("end")]);

  it("goes on until it is passed, and each answer is asked about in turn", () => {
    expect(transcript(flow, ["So.", "stay.", "go", "", "rest", "air", "x"])).toEqual([
      "What of why?",
      "> So.",
      "What of path?",
      "> stay.",
      "What else?",
      "> go",
      "What else?",
      "> ",
      "What of “stay”?",
      "> rest",
      "What of “go”?",
      "> air",
      "What of end?",
      "> x",
      "(close)",
    ]);
  });

  it("goes on at most so often, and skips what nothing was answered to", () => {
    expect(transcript(flow, ["So.", "a", "b", "c"]).at(-1)).toBe("What of “a”?");
    expect(transcript(flow, ["So.", "/pass"]).at(-1)).toBe("What of end?");
  });

  it("does not quote an answer that may mean danger", () => {
    const careful = { ...hearing, danger: (text: string) => text === "go" };
    const draft = draftOf(after(flow, ["So.", "go", "/pass"]), frame, "");
    expect(sessionOf(draft, flow, careful).now).toMatchObject({ question: { id: "worth", text: "What of that one?" } });
  });

  it.each(["path-2", "worth", "worth-2"])("is gone on with at %s", (id) => {
    const lines = ["So.", "stay", "go", "", "rest"];
    const session = after(flow, lines.slice(0, { "path-2": 2, worth: 4, "worth-2": 5 }[id]));
    const again = sessionOf(draftOf(session, frame, "half a"), flow, hearing);
    expect(again.now).toMatchObject({ question: { id, typing: "half a" } });
  });
});

describe("a follow-up of a flow's own", () => {
  const followUp = { question: "What would tell you?", why: "You are not sure.", when: { is: "unsure" } };
  const flow = flowOf([step("for", { kind: "choice", options: ["them", "unsure"], followUp }), step("end")]);

  it("is asked after a yes, when the answer is like that", () => {
    expect(transcript(flow, ["unsure", "yes", "A night's sleep."])).toEqual([
      "What of for?",
      "> unsure",
      "All right to ask one more about that?",
      "> yes",
      "What would tell you?",
      "> A night's sleep.",
      "What of end?",
    ]);
    expect(transcript(flow, ["unsure", "no"]).at(-1)).toBe("What of end?");
    expect(transcript(flow, ["them"]).at(-1)).toBe("What of end?");
  });

  it.each([
    ["the question whether it may be asked", ["unsure"], "All right to ask one more about that?"],
    ["the follow-up itself", ["unsure", "yes"], "What would tell you?"],
  ])("is gone on with at %s", (_where, lines, question) => {
    const again = sessionOf(draftOf(after(flow, lines), frame, ""), flow, hearing);
    expect(transcriptAt(again)).toBe(question);
  });
});

describe("a draft of an older version of a flow", () => {
  const older = flowOf([step("a"), step("b"), step("c")]);
  const draft = draftOf(after(older, ["one", "two"]), frame, "thr");

  it.each<[string, readonly Step[], string, string]>([
    ["a question is worded anew", [step("a"), step("b"), step("c", { question: "What is c?" })], "c", "thr"],
    ["one was added before", [step("new"), step("a"), step("b"), step("c")], "c", "thr"],
    ["the last answered one is gone", [step("a"), step("c")], "c", "thr"],
    ["the one it stood at is gone", [step("a"), step("b"), step("d")], "d", "thr"],
    ["nothing is as it was", [step("x"), step("y")], "x", "thr"],
  ])("goes on where %s", (_what, steps, id, typing) => {
    const again = sessionOf(draft, flowOf(steps), hearing);
    expect(again.now).toMatchObject({ at: "question", question: { id, typing } });
    expect(again.answers).toEqual(draft.answers);
  });

  it("comes to the close where nothing is left to ask, and keeps what was being written", () => {
    const again = sessionOf(draft, flowOf([step("a"), step("b")]), hearing);
    expect(again.now.at).toBe("close");
    expect(again.answers.at(-1)).toEqual({ step: "c", question: "", text: "thr" });
  });
});

/** What is asked where a session stands. */
function transcriptAt({ now, words }: ReturnType<typeof sessionOf>): string {
  if (now.at === "permission") return words.mayIAsk(now.followUp.topic);
  return now.at === "question" ? now.question.text : now.at;
}

describe("a step that is asked for each answer of another", () => {
  const flow = flowOf(
    [step("path", { repeat: { most: 3, question: "What of path?" } }), step("honour", { each: "path" }), step("end")],
    {
      close: { summary: [{ step: "honour", label: "Honour" }] },
    },
  );

  it("passes over an answer that says there is none, and ends the repeats there", () => {
    expect(transcript(flow, ["dont know"]).at(-1)).toBe("What of end?");
    expect(transcript(flow, ["leave", "no", "peace"]).slice(-5)).toEqual([
      "What of path?",
      "> no",
      "What of honour?",
      "> peace",
      "What of end?",
    ]);
  });

  it("names in the summary what each answer is about", () => {
    const { answers } = after(flow, ["leave", "no", "peace", "x"]);
    expect(summaryOf(flow, answers, hearing, coach)).toBe("- Honour: “leave”: “peace”");
  });
});

describe("a summary", () => {
  const flow = flowOf([step("one"), step("two")], { close: { summary: [{ step: "one", label: "One" }] } });
  const left = (...texts: readonly string[]): boolean => leavesOut(flow, after(flow, texts).answers, hearing);

  it("tells when it leaves something out", () => {
    expect(left("rain", "sun")).toBe(true);
    expect(left("rain", "dont know")).toBe(false);
    expect(left("i want to die")).toBe(true);
    expect(left("rain")).toBe(false);
  });
});

it("asks nothing more about an answer of one line", () => {
  const flow = flowOf([step("whom", { kind: "line" }), step("end"), step("last")], { followUps: 1 });
  expect(after(flow, ["my sister Samantha"]).now.at).toBe("question");
  expect(after(flow, ["x", "my sister Samantha"]).now.at).toBe("permission");
});

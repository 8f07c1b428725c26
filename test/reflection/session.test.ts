import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { shippedPath } from "../../src/files/shipped.js";
import { hearing } from "../../src/reflection/listen/hearing.js";
import { shippedFlow } from "../../src/reflection/flow/shipped.js";
import { advance, begin } from "../../src/reflection/session.js";
import { coach } from "../../src/messages/coach.js";
import { summaryOf } from "../../src/reflection/session/summary.js";
import { after, transcript } from "./replay.js";

const flow = (id: string) => shippedFlow(readFileSync(shippedPath("prompts", "flows", `${id}.yaml`), "utf8"));
const challenge = flow("challenge");
const checkIn = flow("check-in");

describe("a challenge, walked to its end", () => {
  it("asks one open question after the other", () => {
    const typed = [
      "It rained.",
      "Cold.",
      "no",
      "Being dry.",
      "An umbrella.",
      "Its colour.",
      "A coat.",
      "Nobody.",
      "nothing yet",
    ];
    expect(transcript(challenge, typed)).toEqual([
      "What happened?",
      "> It rained.",
      "What did you feel then, and what do you feel now?",
      "> Cold.",
      "All right to ask one more about “Cold”?",
      "> no",
      "What matters to you in this?",
      "> Being dry.",
      "What have you tried to make it easier, and what did it do?",
      "> An umbrella.",
      "What has helped so far, even a little?",
      "> Its colour.",
      "What do you think would help?",
      "> A coat.",
      "Who could be alongside you in this?",
      "> Nobody.",
      "What one thing would you like to carry from here?",
      "> nothing yet",
      "What is still open can stay open for now.",
      "(close)",
    ]);
  });

  it("asks one more only after a yes, and at most one about an answer", () => {
    expect(transcript(challenge, ["I should be over it.", "yes", "I should sleep. It is my mother's voice."])).toEqual([
      "What happened?",
      "> I should be over it.",
      "You wrote: “I should be over it.”",
      "All right to ask one more about “should”?",
      "> yes",
      "Whose voice is that “should”? What would you like?",
      "> I should sleep. It is my mother's voice.",
      "What did you feel then, and what do you feel now?",
    ]);
  });

  it("stops asking for more after two times no", () => {
    const session = after(challenge, ["I should go.", "no", "I felt sad.", "no", "I should rest."]);
    expect(session.refused).toBe(2);
    expect(session.now).toMatchObject({ at: "question", question: { id: "tried" } });
  });

  it("follows up on as many answers as the flow says, and not on more", () => {
    const session = after(challenge, ["I should go.", "yes", "Mine.", "I felt sad.", "yes", "Rain.", "I must eat."]);
    expect(session.now).toMatchObject({ at: "question", question: { id: "tried" } });
  });
});

describe("words in the place of a yes or no", () => {
  it("stand at the question that follows up, for they go on about it", () => {
    const asked = after(challenge, ["I should go."]);
    const session = advance(asked, { kind: "yes", words: "it is my mother's" }, hearing);
    expect(session.now).toMatchObject({
      at: "question",
      question: { id: "happened-follow-up", typing: "it is my mother's" },
    });
    expect(session.said).toEqual(["What you wrote stands below."]);
  });

  it("show where help is when they may mean danger, and are kept", () => {
    const careful = { ...hearing, danger: (text: string) => text === "danger" };
    const asked = after(challenge, ["I should go."]);
    const session = advance(asked, { kind: "yes", words: "danger" }, careful);
    expect(session).toMatchObject({ said: [], now: { at: "care" } });
    expect(session.answers.at(-1)).toMatchObject({ step: "happened-follow-up", text: "danger" });
    expect(advance(session, { kind: "continue" }, careful).now).toMatchObject({ question: { id: "felt" } });
  });
});

describe("pass", () => {
  it("is always free", () => {
    const session = after(
      challenge,
      challenge.steps.map(() => "/pass"),
    );
    expect(session.now.at).toBe("close");
    expect(session.answers).toHaveLength(7);
    expect(session.answers.every(({ passed, text }) => passed === true && text === "")).toBe(true);
  });
});

describe("back", () => {
  it("asks the question before again, with what was answered", () => {
    expect(after(challenge, ["It rained.", "/back"]).now).toMatchObject({
      at: "question",
      question: { id: "happened", typing: "It rained." },
    });
  });

  it("goes from the question for permission to the answer it is about", () => {
    expect(after(challenge, ["I should go.", "/back"]).now).toMatchObject({
      question: { id: "happened", typing: "I should go." },
    });
  });

  it("goes into a follow-up again, which still says why it is asked", () => {
    expect(after(challenge, ["I should go.", "yes", "Mine.", "/back"]).now).toMatchObject({
      question: {
        id: "happened-follow-up",
        text: "Whose voice is that “should”? What would you like?",
        why: "It is asked because you wrote “should”.",
        typing: "Mine.",
      },
    });
  });

  it("keeps what was being written at the question that was left", () => {
    expect(after(challenge, ["It rained.", "half a sen /back", "It poured."]).now).toMatchObject({
      question: { id: "felt", typing: "half a sen" },
    });
  });

  it("says so where there is no question before", () => {
    const session = after(challenge, ["half /back"]);
    expect(session.said).toEqual(["There is no question before this one."]);
    expect(session.now).toMatchObject({ question: { id: "happened", typing: "half" } });
  });
});

describe("stop", () => {
  it("goes to the close with what is written, also with what was being written", () => {
    const session = after(challenge, ["It rained.", "I felt /stop"]);
    expect(session.now.at).toBe("close");
    expect(session.answers.map(({ text }) => text)).toEqual(["It rained.", "I felt"]);
  });

  it("leaves nothing behind where nothing was written", () => {
    expect(after(challenge, ["/pass", "/stop"]).now).toMatchObject({ at: "over", end: "discarded" });
  });
});

describe("pause", () => {
  it("remembers the question and what was being written", () => {
    const session = after(challenge, ["It rained.", "I felt /pause"]);
    expect(session.now).toEqual({ at: "over", end: "paused", place: "felt" });
    expect(session.unsent).toEqual({ felt: "I felt" });
  });
});

describe("the close", () => {
  const answers = [
    "It rained.",
    "Rain.",
    "Being dry.",
    "An umbrella.",
    "The colour.",
    "A coat.",
    "The choir.",
    "nothing yet",
  ];

  it("is a summary in the person's own phrases", () => {
    const { answers: given } = after(challenge, answers);
    expect(summaryOf(challenge, given, hearing, coach)).toBe(
      [
        "- What happened: “It rained.”",
        "- What you felt: “Rain.”",
        "- What matters: “Being dry.”",
        "- What you tried: “An umbrella.”",
        "- What helped: “The colour.”",
        "- What might help: “A coat.”",
        "- Who is alongside: “The choir.”",
      ].join("\n"),
    );
  });

  it("keeps the lines of a list, as many as can be taken in at once", () => {
    const list = ["called Mum", "", "  - walked", "tea", "slept", "a bath", "music", "rain", "sun", "moon"].join("\n");
    const { answers: given } = after(challenge, ["It rained.", "/pass", "/pass", list]);
    expect(summaryOf(challenge, given, hearing, coach)).toBe(
      [
        "- What happened: “It rained.”",
        "- What you tried: “called Mum",
        "  - walked",
        "  tea",
        "  slept",
        "  a bath",
        "  music",
        "  rain",
        "  sun …”",
      ].join("\n"),
    );
  });

  it("holds what was answered to a follow-up, and of a long answer its beginning and the sentence given back", () => {
    const story = `${"The train was late and then it was later still. ".repeat(12)}I was so ashamed of it. It rained.`;
    const { answers: given } = after(challenge, [story, "yes", "Being seen there."]);
    expect(summaryOf(challenge, given, hearing, coach)).toMatch(
      /^- What happened: “The train was late [^]{90,170} … I was so ashamed of it\. …”, “Being seen there\.”$/,
    );
  });

  it("says once that it goes on, where the sentence given back is long itself", () => {
    const story = `${"It was late, and the rain fell and fell. ".repeat(12)}I was so ashamed of it ${"and of all ".repeat(30)}`;
    const { answers: given } = after(challenge, [story, "/pass"]);
    const summary = summaryOf(challenge, given, hearing, coach);
    expect(summary).toMatch(/ … I was so ashamed of it [^]+ …”/);
    expect(summary).not.toContain("… …");
  });

  it("says of each answer what it is about, where a question is asked for each of several", () => {
    const decide = flow("decide");
    const { answers: given } = after(decide, ["Go?", "/pass", "stay", "leave", "", "the concert", "my evenings"]);
    expect(summaryOf(decide, given, hearing, coach)).toContain(
      "- What they honour: “stay”: “the concert”\n  “leave”: “my evenings”",
    );
  });

  it("leaves out what was passed, and what is not to be repeated", () => {
    const { answers: given } = after(challenge, ["It rained.", "/pass", "/pass", "/pass", "A coat."]);
    const careful = { ...hearing, danger: (text: string) => text === "A coat." };
    expect(summaryOf(challenge, given, careful, coach)).toBe("- What happened: “It rained.”");
  });

  it.each(["nothing", "none of it", "/pass"])("marks what helped as an experience, and not %s", (nothing) => {
    expect(after(challenge, answers).experiences).toEqual(["The colour."]);
    expect(after(challenge, answers.with(4, nothing)).experiences).toEqual([]);
  });

  it("asks what helped only where something was tried", () => {
    expect(after(challenge, answers.slice(0, 4)).now).toMatchObject({ question: { id: "helped" } });
    expect(after(challenge, [...answers.slice(0, 3), "nothing really"]).now).toMatchObject({
      question: { id: "help" },
    });
  });

  it("can be kept, discarded, or left for the last question", () => {
    const close = after(challenge, answers);
    expect(after(challenge, ["/keep"], close).now).toMatchObject({ at: "over", end: "kept" });
    expect(after(challenge, ["/discard"], close).now).toMatchObject({ at: "over", end: "discarded" });
    expect(after(challenge, ["/back"], close).now).toMatchObject({ question: { id: "carry", typing: "nothing yet" } });
  });
});

describe("a check-in", () => {
  it("takes the person's word into its next question", () => {
    expect(transcript(checkIn, ["scattered", "Three things at once.", "just noticing", "3"])).toEqual([
      "What one word says how you are right now?",
      "> scattered",
      "What is behind “scattered”?",
      "> Three things at once.",
      "What do you need?",
      "> just noticing",
      "How does today feel, from 1 (heavy) to 5 (light)?",
      "> 3",
      "It is noticed, and can be as it is.",
      "(close)",
    ]);
  });

  it.each(["/pass", "so many words that none of them can stand for the others"])("asks without it after %s", (word) => {
    expect(transcript(checkIn, [word]).at(-1)).toBe("What is behind how you are right now?");
  });
});

describe("an answer that may mean danger", () => {
  const careful = { ...hearing, danger: (text: string) => text.includes("danger") };

  it("shows where help is once, and is not quoted, followed up or summarised", () => {
    let session = advance(begin(challenge), { kind: "answer", text: "I should not say it: danger." }, careful);
    expect(session).toMatchObject({ said: [], now: { at: "care" } });
    session = advance(session, { kind: "continue" }, careful);
    expect(session).toMatchObject({ said: [], now: { at: "question", question: { id: "felt" } } });
    session = advance(session, { kind: "answer", text: "I feel sad, and in danger." }, careful);
    expect(session).toMatchObject({ said: [], now: { at: "care", again: true } });
    session = advance(session, { kind: "continue" }, careful);
    expect(session).toMatchObject({ said: [], now: { at: "question", question: { id: "matters" } } });
    expect(summaryOf(challenge, session.answers, careful, coach)).toBe("");
  });

  it("is not given back by the other of two", () => {
    const together = begin(flow("together"), ["Ines", "Sam"]);
    const passed = ["/pass", "/pass", "/pass", "/pass"];
    const session = advance(after(together.flow, passed, together), { kind: "answer", text: "danger" }, careful);
    expect(session.now).toMatchObject({ at: "care" });
    expect(advance(session, { kind: "continue" }, careful).now).toMatchObject({ question: { id: "mind", who: "Sam" } });
  });

  it("is not taken into the next question", () => {
    const session = advance(
      advance(begin(checkIn), { kind: "answer", text: "danger" }, careful),
      { kind: "continue" },
      careful,
    );
    expect(session.now).toMatchObject({ question: { text: "What is behind how you are right now?" } });
  });

  it("lets the person pause or discard", () => {
    const session = advance(begin(challenge), { kind: "answer", text: "danger" }, careful);
    expect(advance(session, { kind: "pause", text: "" }, careful).now).toMatchObject({ at: "over", end: "paused" });
    expect(advance(session, { kind: "discard" }, careful).now).toMatchObject({ at: "over", end: "discarded" });
  });
});

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
      "A coat.",
      "Nobody.",
      "nothing yet",
      "yes",
    ];
    expect(transcript(challenge, typed)).toEqual([
      "What happened?",
      "> It rained.",
      "What did you feel then, and what do you feel now?",
      "> Cold.",
      "All right to ask one more about that?",
      "> no",
      "What matters to you in this?",
      "> Being dry.",
      "What have you tried, and what did it do?",
      "> An umbrella.",
      "What do you think would help?",
      "> A coat.",
      "Who could be alongside you in this?",
      "> Nobody.",
      "What one thing would you like to carry from here?",
      "> nothing yet",
      "You wrote what you tried. Did any of it help?",
      "> yes",
      "What is still open can stay open for now.",
      "(close)",
    ]);
  });

  it("asks one more only after a yes, and at most one about an answer", () => {
    expect(transcript(challenge, ["I should be over it.", "yes", "I should sleep. It is my mother's voice."])).toEqual([
      "What happened?",
      "> I should be over it.",
      "You wrote: “I should be over it.”",
      "All right to ask one more about that?",
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
    const session = after(challenge, [
      "I should go.",
      "yes",
      "Mine.",
      "I felt sad.",
      "yes",
      "Rain.",
      "I must eat.",
      "yes",
      "Soup.",
      "I should go.",
    ]);
    expect(session.now).toMatchObject({ at: "question", question: { id: "help" } });
  });
});

describe("words in the place of a yes or no", () => {
  it("are no yes, and stand at the next question", () => {
    const asked = after(challenge, ["I should go."]);
    const session = advance(asked, { kind: "no", words: "idk. bad" }, hearing);
    expect(session.now).toMatchObject({ at: "question", question: { id: "felt", typing: "idk. bad" } });
    expect(session.said).toEqual(["What you wrote stands below, for this question or any other."]);
  });

  it("show where help is when they may mean danger, and are still there afterwards", () => {
    const careful = { ...hearing, danger: (text: string) => text === "danger" };
    const asked = after(challenge, ["I should go."]);
    const session = advance(asked, { kind: "no", words: "danger" }, careful);
    expect(session).toMatchObject({ said: [], now: { at: "care" } });
    expect(advance(session, { kind: "continue" }, careful).now).toMatchObject({
      question: { id: "felt", typing: "danger" },
    });
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
  const answers = ["It rained.", "Rain.", "Being dry.", "An umbrella.", "A coat.", "Nobody.", "nothing yet"];

  it("is a summary in the person's own phrases", () => {
    const { answers: given } = after(challenge, answers);
    expect(summaryOf(challenge, given, () => false, coach)).toBe(
      [
        "- What happened: “It rained.”",
        "- What you felt: “Rain.”",
        "- What matters: “Being dry.”",
        "- What you tried: “An umbrella.”",
        "- What might help: “A coat.”",
        "- Who is alongside: “Nobody.”",
        "- To carry from here: “nothing yet”",
      ].join("\n"),
    );
  });

  it("keeps the lines of a list, as many as can be taken in at once", () => {
    const list = ["called Mum", "", "  - walked", "tea", "slept", "a bath", "music", "rain"].join("\n");
    const { answers: given } = after(challenge, ["It rained.", "/pass", "/pass", list]);
    expect(summaryOf(challenge, given, () => false, coach)).toBe(
      [
        "- What happened: “It rained.”",
        "- What you tried: “called Mum",
        "  - walked",
        "  tea",
        "  slept",
        "  a bath",
        "  music …”",
      ].join("\n"),
    );
  });

  it("leaves out what was passed, and what is not to be repeated", () => {
    const { answers: given } = after(challenge, ["It rained.", "/pass", "/pass", "/pass", "A coat."]);
    expect(summaryOf(challenge, given, (text) => text === "A coat.", coach)).toBe("- What happened: “It rained.”");
  });

  it("marks what helped as an experience, when the person says that it did", () => {
    expect(after(challenge, [...answers, "yes"]).experiences).toEqual(["An umbrella."]);
    expect(after(challenge, [...answers, "no"]).experiences).toEqual([]);
  });

  it("can be kept, discarded, or left for the last question", () => {
    const close = after(challenge, [...answers, "no"]);
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
      "Noticing it is all that this was for.",
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
    expect(session).toMatchObject({ said: [], now: { at: "question", question: { id: "matters" } } });
    expect(summaryOf(challenge, session.answers, careful.danger, coach)).toBe("");
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

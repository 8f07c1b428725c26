import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shippedPath } from "../../src/files/shipped.js";
import { draftOf, entryOf, sessionOf, type Frame } from "../../src/reflection/session/draft.js";
import { hearing } from "../../src/reflection/listen/hearing.js";
import { shippedFlow } from "../../src/reflection/flow/shipped.js";
import { advance, begin, type Event, type Session } from "../../src/reflection/session.js";
import { spoken } from "../../src/reflection/listen/spoken.js";
import { after, frame as bare } from "./replay.js";

const challenge = shippedFlow(readFileSync(shippedPath("prompts", "flows", "challenge.yaml"), "utf8"));
const frame: Frame = { ...bare, tags: ["work"], more: { mood: "mine" } };

describe("a draft", () => {
  it("stands at a question, with what is being typed there and at others", () => {
    const session = after(challenge, ["It rained.", "half a sen /back"]);
    expect(draftOf(session, frame, "It poured.")).toMatchObject({
      status: "draft",
      at: "happened",
      typing: "It poured.",
      answers: [],
      tags: ["work"],
      more: { mood: "mine", unsent: { felt: "half a sen" } },
    });
  });

  it.each<[string, readonly string[], string]>([
    ["a question", ["It rained."], "What did you feel then, and what do you feel now?"],
    ["a follow-up", ["I should go.", "yes"], "Whose voice is that “should”? What would you like?"],
    ["a question for permission", ["I should go."], "All right to ask one more about “should”?"],
    ["a question with a condition", ["Rain.", "/pass", "/pass", "A coat."], "What has helped so far, even a little?"],
    ["a pause", ["It rained.", "I fe /pause"], "What did you feel then, and what do you feel now?"],
  ])("goes on at %s", (_where, lines, question) => {
    const again = sessionOf(draftOf(after(challenge, lines), frame, ""), challenge, hearing);
    expect(spoken(again).at(-1)).toBe(question);
  });

  it("goes on with what was being typed", () => {
    const paused = draftOf(after(challenge, ["It rained.", "I fe /pause"]), frame, "");
    expect(sessionOf(paused, challenge, hearing).now).toMatchObject({ question: { id: "felt", typing: "I fe" } });
    const broken = draftOf(after(challenge, ["It rained."]), frame, "I fe");
    expect(sessionOf(broken, challenge, hearing).now).toMatchObject({ question: { id: "felt", typing: "I fe" } });
  });

  it("keeps a summary that is being changed", () => {
    const close = after(challenge, ["It rained.", "/stop"]);
    const again = sessionOf(draftOf(close, frame, "- It rained all d"), challenge, hearing);
    expect(again.summary).toBe("- It rained all d");
  });
});

describe("an entry", () => {
  it("holds the summary, the experience, and no place to go on from", () => {
    const lines = ["It rained.", "/pass", "/pass", "An umbrella.", "Its colour.", "/pass", "/pass", "/pass", "/keep"];
    const entry = entryOf(after(challenge, lines), frame, "2026-03-04T21:20:00+01:00", hearing);
    expect(entry).toMatchObject({
      status: "kept",
      finished: "2026-03-04T21:20:00+01:00",
      summary: "- What happened: “It rained.”\n- What you tried: “An umbrella.”\n- What helped: “Its colour.”",
      experiences: ["Its colour."],
      tags: ["work"],
      more: { mood: "mine" },
    });
    expect(entry).not.toHaveProperty("at");
  });
});

const text = fc.constantFrom("It rained.", "I feel sad.", "I should go.", "My sister called.", "");
const event: fc.Arbitrary<Event> = fc.oneof(
  text.map((written): Event => ({ kind: "answer", text: written === "" ? "So." : written })),
  fc.constantFrom<Event[]>({ kind: "pass" }, { kind: "yes" }, { kind: "no" }, { kind: "continue" }),
  text.map((written): Event => ({ kind: "back", text: written })),
);
const nearTheEnd = after(challenge, ["It rained.", "/pass", "/pass", "An umbrella.", "/pass", "/pass"]);
const walked = fc
  .tuple(fc.constantFrom<Session[]>(begin(challenge), nearTheEnd), fc.array(event, { maxLength: 12 }))
  .map(([start, events]) => events.reduce((session, each) => advance(session, each, hearing), start));

describe("wherever a session stands", () => {
  it("its draft goes on exactly there", () => {
    fc.assert(
      fc.property(walked, text, (session, typing) => {
        const again = sessionOf(draftOf(session, frame, typing), challenge, hearing);
        expect(again.answers).toEqual(session.answers);
        expect(again.now.at).toBe(session.now.at);
        if (session.now.at !== "close") expect(spoken(again).at(-1)).toBe(spoken({ ...session, said: [] }).at(-1));
        if (again.now.at === "question") expect(again.now.question.typing).toBe(typing.trim() === "" ? "" : typing);
      }),
    );
  });

  it("every step is asked once, in the order of the flow, each followed at most once", () => {
    fc.assert(
      fc.property(walked, ({ answers }) => {
        const steps = answers.map(({ step }) => step);
        const inOrder = challenge.steps.flatMap(({ id }) => [id, `${id}-follow-up`]).filter((id) => steps.includes(id));
        expect(steps).toEqual(inOrder);
        expect(steps.filter((step) => step.endsWith("-follow-up")).length).toBeLessThanOrEqual(challenge.followUps);
      }),
    );
  });
});

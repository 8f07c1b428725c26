import { describe, expect, it } from "vitest";
import { feelingOf, feelingsIn, knownFeelings, namesFeeling } from "../../src/english/feelings.js";
import { sentencesOf } from "../../src/english/text/sentences.js";

const feelings = (text: string): readonly string[] =>
  sentencesOf(text).flatMap(({ words }) => feelingsIn(text, words).map(({ word }) => word));

it("knows three hundred feelings and more, inflections not counted", () => {
  expect(knownFeelings).toBeGreaterThanOrEqual(300);
});

describe("feelings that somebody names as their own, as they are written", () => {
  it.each([
    ["I feel tired.", "tired"],
    ["I'm so angry and a bit sad", "angry, sad"],
    ["im SCARED", "SCARED"],
    ["I was sadder than before.", "sadder"],
    ["I felt small.", "small"],
    ["Exhausted.", "Exhausted"],
    ["tired, sad, and weirdly calm", "tired, sad, calm"],
    ["I came home exhausted.", "exhausted"],
    ["It made me jealous.", "jealous"],
    ["My heart is heavy.", "My heart is heavy"],
    ["I have so much anger in me.", "anger"],
    ["my grief comes in waves", "grief"],
    ["I miss my brother.", "miss"],
    ["I dreaded it for weeks.", "dreaded"],
    ["It scares me.", "scares"],
    ["That still hurts.", "hurts"],
    ["I'm fed up with it.", "fed up"],
    ["I'm at the end of my rope.", "at the end of my rope"],
    ["I'm not angry, just tired.", "tired"],
    ["I'm not only sad but angry.", "sad, angry"],
    ["I can't help being nervous.", "nervous"],
    ["I've never felt so alone.", "alone"],
  ])("%s → %s", (text, named) => {
    expect(feelings(text).join(", ")).toBe(named);
  });

  it.each([
    ["denied", "I'm not happy."],
    ["denied", "I don't feel sad."],
    ["denied", "I am no longer afraid."],
    ["denied", "There was no joy in it."],
    ["somebody else's", "She was angry."],
    ["somebody else's", "My sister is worried."],
    ["somebody else's", "I saw how sad he looked."],
    ["somebody else's", "His anger filled the room."],
    ["done to somebody", "I hurt him."],
    ["done to somebody", "I upset my friend."],
    ["said of a thing", "It was a sad song."],
    ["a wish", "Happy birthday to me."],
    ["another sense", "I missed the bus."],
    ["another sense", "The content of the letter was new."],
    ["a turn of phrase", "As far as I'm concerned it is done."],
    ["a nod", "ok"],
  ])("not one that is %s: %s", (_what, text) => {
    expect(feelings(text)).toEqual([]);
  });

  it("says where it stands", () => {
    const text = "It rained. I was tired.";
    const [found] = sentencesOf(text).flatMap(({ words }) => feelingsIn(text, words));
    expect(text.slice(found?.start, found?.end)).toBe("tired");
  });
});

it("tells what names a feeling from what judges the person", () => {
  expect(["tired", "ashamed", "angrier"].map(feelingOf)).toEqual(["plain", "plain", "plain"]);
  expect(["useless", "pathetic", "small"].map(feelingOf)).toEqual(["verdict", "verdict", "verdict"]);
  expect(["table", "quickly"].map(feelingOf)).toEqual([undefined, undefined]);
});

it("names feelings without their sentence only where the word is one by itself", () => {
  expect(["tired", "grief", "stuck"].every(namesFeeling)).toBe(true);
  expect(["good", "different", "still", "table"].some(namesFeeling)).toBe(false);
});

import { describe, expect, it } from "vitest";
import { sentencesOf } from "../../../src/english/text/sentences.js";

const divided = (text: string): string[] => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

/** Sentences as they should be found; the text is the sentences joined by the blank or break between them. */
const tables: Readonly<Record<string, readonly (readonly string[])[]>> = {
  "end at a stop, a question mark or an exclamation mark": [
    ["I hear you.", "It should get easier.", "Have you eaten today?"],
    ["No!", "Really?", "Yes."],
    ["What?!", "You did it!!!", "Good."],
    ["One sentence with no stop"],
    ["It is late.", "go to bed."],
  ],
  "go on behind abbreviations": [
    ["Talk to Dr. Lee about it.", "She is kind."],
    ["Mr. and Mrs. Ames came by.", "They stayed."],
    ["Bring food, e.g. soup or bread.", "It helps."],
    ["He works at Acme Inc. as a clerk.", "He likes it."],
    ["Ask J. Smith about it.", "He knows."],
    ["We live on St. Mary St. near the park.", "It is quiet."],
    ["It was Oct. 3 when he left.", "I cried."],
    ["Take it easy, i.e. do less.", "Rest."],
    ["Come at 5 p.m. and bring a friend.", "We can talk."],
    ["Ask the HR Dept. Office first.", "They know."],
    ["My friend vs. my boss was hard.", "I chose."],
  ],
  "end behind an abbreviation when a sentence begins there": [
    ["She moved to the U.S.", "She likes it there."],
    ["Bring paper, pens, etc.", "You will need them."],
    ["We met at 5 p.m.", "He was late."],
    ["Talk to HR.", "Make sure you bring it up."],
    ["No.", "You did well."],
    ["I start on Mon.", "They said so."],
  ],
  "do not end inside numbers and addresses": [
    ["It costs 3.50 a week.", "That is fair."],
    ["Look at example.com for it.", "It is free."],
    ["Write to me at a.b@example.com today.", "I will answer."],
    ["See https://example.com/a.b?c=d.e for more.", "It is short."],
    ["Version 2.0.1 is out.", "It works."],
  ],
  "end at an ellipsis only where a new one begins": [
    ["I don't know... maybe it will pass.", "We'll see."],
    ["I was so tired…", "Then she called."],
    ["So...", "What now?"],
    ["Well... yes."],
  ],
  "take emoji along that stand behind them": [
    ["You did it! 🎉", "I am proud of you."],
    ["I miss her. 😢😢", "Every day."],
    ["So sorry ❤️", "My door is open."],
    ["Take care 🙏🏽"],
    ["The 👨‍👩‍👧 family is fine.", "Really."],
  ],
  "keep quotations and parentheses whole": [
    ['She said "Stop. Go home." and left.', "I stayed."],
    ["“Never again. Never.”", "That is what he said."],
    ["He left (I don't know why. Nobody does.) and never wrote.", "It hurt."],
    ["I said 'no.'", "She heard."],
    ["(This is an aside.)", "This is not."],
    ['"You should rest." she said.', "I did."],
  ],
  "hold for people who write in lower case": [
    ["i hear you.", "it gets better.", "you should rest."],
    ["i'm so sorry.", "that sounds hard"],
    ["idk man.", "maybe call her?", "she misses you"],
  ],
};

describe("sentences", () => {
  for (const [what, rows] of Object.entries(tables))
    describe(what, () => {
      for (const sentences of rows)
        it(JSON.stringify(sentences), () => {
          expect(divided(sentences.join(" "))).toEqual(sentences);
        });
    });

  describe("end with a line", () => {
    const lines: readonly (readonly [text: string, sentences: readonly string[]])[] = [
      ["- Eat something\n- Drink some water\n- Sleep", ["- Eat something", "- Drink some water", "- Sleep"]],
      ["1. Write it down\n2. Read it out loud", ["1. Write it down", "2. Read it out loud"]],
      ["* call her\n* tell her\n* wait", ["* call her", "* tell her", "* wait"]],
      ["• rest\n• read", ["• rest", "• read"]],
      ["What helped me:\nA long walk", ["What helped me:", "A long walk"]],
      ["Hi Sam,\nYou should rest.", ["Hi Sam,\nYou should rest."]],
      ["Dear all\nThank you for coming.", ["Dear all", "Thank you for coming."]],
      ["a) eat\nb) sleep", ["a) eat", "b) sleep"]],
      ["you should rest\nyou should eat", ["you should rest", "you should eat"]],
      ["- Eat something\r\n- Sleep", ["- Eat something", "- Sleep"]],
    ];
    for (const [text, sentences] of lines)
      it(JSON.stringify(text), () => {
        expect(divided(text)).toEqual(sentences);
      });
  });

  describe("go on over a line that is only wrapped", () => {
    it.each([
      ["I have been thinking about what you wrote to me last\nweek, and I am glad that you did."],
      ["You should talk to your boss about your\nhours."],
      ["I went to see\nher at home."],
    ])("%j", (text) => {
      expect(divided(text)).toEqual([text]);
    });
  });

  it("end where a blank was forgotten", () => {
    expect(divided("Rest a while.Then call her.")).toEqual(["Rest a while.", "Then call her."]);
    expect(divided("Rest a bit.then call him.")).toEqual(["Rest a bit.", "then call him."]);
    expect(divided("It is nothing else.you are leaving.")).toEqual(["It is nothing else.", "you are leaving."]);
    expect(divided("Look at node.js first.")).toEqual(["Look at node.js first."]);
  });

  it("begin and end where they say, in UTF-16 code units", () => {
    const text = "😀 Hi. You should rest. 😀";
    for (const { start, end } of sentencesOf(text)) expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
    expect(sentencesOf(text).at(-1)?.end).toBe(text.length);
  });

  it("are found in a part of a text only, when one is given", () => {
    const text = "Not this. You should rest. Nor this.";
    expect(sentencesOf(text, 10, 26).map(({ start, end }) => text.slice(start, end))).toEqual(["You should rest."]);
  });
});

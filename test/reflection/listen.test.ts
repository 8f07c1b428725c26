import { describe, expect, it } from "vitest";
import { listen } from "../../src/reflection/listen/listen.js";
import { strengthIn, turn } from "../../src/reflection/listen/turn.js";

describe("a sentence is turned", () => {
  it.each([
    ["I feel tired.", "You feel tired."],
    ["I feel tired", "You feel tired."],
    ["i'm tired", "You're tired."],
    ["I am very tired.", "You are very tired."],
    ["I was so scared.", "You were so scared."],
    ["I felt relieved.", "You felt relieved."],
    ["I'm worried about my job.", "You're worried about your job."],
    ["I’m angry with him.", "You're angry with him."],
    ["I'm feeling lonely.", "You're feeling lonely."],
    ["I'm still mad about it.", "You're still mad about it."],
    ["Now I feel relieved.", "Now you feel relieved."],
    ["Today, I feel a bit sad.", "Today you feel a bit sad."],
    ["I miss my brother.", "You miss your brother."],
    ["I miss home.", "You miss home."],
  ])("%s → %s", (sentence, expected) => {
    expect(turn(sentence)).toBe(expected);
  });
});

describe("a sentence is left to be quoted", () => {
  it.each([
    ["a should", "I should be over it by now."],
    ["a must", "I must be a better mother."],
    ["self-criticism", "I am so stupid."],
    ["a verdict as a feeling", "I feel worthless."],
    ["a verdict as a feeling", "I was useless."],
    ["a clause inside", "I'm worried that my son won't talk to me."],
    ["a clause behind", "I feel tired because my boss shouts."],
    ["another verb in the tail", "I'm sad about what is left."],
    ["a negation", "I'm not angry."],
    ["a negation", "I don't feel tired."],
    ["a negation", "I am never happy."],
    ["a you", "I'm angry with you."],
    ["a you", "I feel sad about your letter."],
    ["a we", "We were tired."],
    ["somebody else", "She was tired."],
    ["two of them", "My friend and I were tired."],
    ["a quotation", "I felt “tired”."],
    ["a question", "I feel tired?"],
    ["a list", "I feel tired, sad and angry."],
    ["two sentences", "I feel tired. I was sad."],
    ["another language", "Ich bin tired."],
    ["another script", "I feel tired, мама."],
    ["a doing", "I called my sister."],
    ["a missing that is not a longing", "I missed the bus that goes to my mother."],
    ["nothing", ""],
  ])("because of %s: %s", (_reason, sentence) => {
    expect(turn(sentence)).toBeUndefined();
  });
});

describe("a strength is a fact in the person's words", () => {
  it.each([
    ["I called my sister though it was hard.", "you called your sister though it was hard"],
    [
      "In the end I told my boss about it, although I was nervous.",
      "you told your boss about it although you were nervous",
    ],
    ["I went to the party even though I felt anxious.", "you went to the party even though you felt anxious"],
  ])("%s → %s", (sentence, expected) => {
    expect(strengthIn(sentence)).toBe(expected);
  });

  it.each([
    "I called my sister.",
    "I shouted at my sister though it was hard.",
    "I called and I cried though it was hard.",
    "I told you though it was hard.",
    "She called me though it was hard.",
    "I should have called her though it was hard.",
    "I called my sister though it was my birthday.",
  ])("not in: %s", (sentence) => {
    expect(strengthIn(sentence)).toBeUndefined();
  });
});

describe("one follow-up is chosen by what was written, in this order", () => {
  it.each([
    ["question", "My mother is ill and I'm scared. Why does it never stop?", "What answer comes to you, if any?"],
    ["feeling", "My mother is ill. I always end up worried.", "What is in that word, “worried”, for you?"],
    ["feeling", "Exhausted.", "What is in that word, “Exhausted”, for you?"],
    ["person", "I should call my sister.", "What comes to you when you think of your sister?"],
    ["person", "I had a fight with my best friend.", "What comes to you when you think of your best friend?"],
    ["should", "I should be over it by now. It was always so.", "Whose voice is that “should”? What would you like?"],
    ["should", "I must finish this.", "Whose voice is that “must”? What would you like?"],
    ["should", "I shouldn't cry.", "Whose voice is that “shouldn't”? What would you like?"],
    ["always", "It always ends like this.", "When, if ever, has it been otherwise?"],
    ["always", "They never ask. It used to be calm.", "When, if ever, has it been otherwise?"],
    ["change", "I used to run every day.", "What is different now, for you?"],
    ["change", "There is no longer any room.", "What is different now, for you?"],
  ])("%s: %s", (about, answer, question) => {
    expect(listen(answer).followUp).toMatchObject({ about, question });
  });

  it.each([
    ["a question that was gone on from", "Why did he go? It rained all day."],
    ["a question to the coach", "What do you think?"],
    ["somebody else's feeling", "She was angry."],
    ["a feeling that is denied", "I'm not angry."],
    ["a feeling behind somebody else", "I saw that he looked sad."],
    ["somebody else's should", "He should apologise."],
    ["a guess", "I must have left it there."],
    ["getting used to something", "I got used to it."],
    ["never mind", "Never mind."],
    ["a plain report", "It rained all day."],
    ["another language", "Ich bin immer so traurig."],
  ])("not to %s: %s", (_what, answer) => {
    expect(listen(answer).followUp).toBeUndefined();
  });

  it("says in one line why", () => {
    expect(listen("It always ends like this.").followUp?.why).toBe("It is asked because you wrote “always”.");
  });
});

describe("what is given back", () => {
  it.each([
    ["It was late. I should be over it by now.", "You wrote: “I should be over it by now.”"],
    ["I felt small in that room.", "You wrote: “I felt small in that room.”"],
    ["It was late. I'm worried about my job.", "You're worried about your job."],
    ["They moved it. I found out in a meeting. It rained.", "You wrote: “I found out in a meeting.”"],
    [
      "I called my sister though it was hard. I was sad.",
      "You wrote that you called your sister though it was hard. You were sad.",
    ],
    ["Ich habe gestern lange mit meiner Mutter gesprochen. Es war spät.", "You wrote: “Es war spät.”"],
  ])("%s → %s", (answer, expected) => {
    expect(listen(answer).reflection).toBe(expected);
  });

  it("is nothing where the answer is short and still stands on the screen", () => {
    expect(listen("Telling him how it was.").reflection).toBeUndefined();
    expect(listen("").reflection).toBeUndefined();
  });

  it("is cut between words, and says so, where a sentence has no end", () => {
    const reflection = listen(`I went ${"on and ".repeat(60)}on`).reflection ?? "";
    expect(reflection).toMatch(/^You wrote: “I went on and .* …”$/);
    expect(reflection.length).toBeLessThan(180);
  });
});

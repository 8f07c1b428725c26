import { describe, expect, it } from "vitest";
import { rephrase } from "../../src/rephrase/index.js";

describe("words glued together", () => {
  const garbled = [
    "Wash the dishes every nightAim to sleep early.",
    "Water the plants and feed the catsMost of all talk to them.",
    "Fold the sheets - $10Sweep the stairs - $5",
    "Find good friends and also have goals Clean your room.",
    "Visit them, enjoy a 'quiet day' Test the water.",
    "Stick to your plan you you'll be fine.",
    "Take a job i m the same as you.",
    "Ask her what the word means you her, as well as she can.",
    "Sleep eight hours When you wake up play your songs.",
    "Try a class at the mill you give you an idea of it.",
    "Explain it and, even if your not, say your sorry.",
    "Speak softly and do be too loud there.",
    "Take simple precautions like don't walk alone and have a torch.",
    "Don't ponder it do it!",
    "If you want have a boat then get one.",
    "Don't check your mail, read the news, get food, etc.",
    "Sing and have upI'm Swedish.",
    "You should sweep the hall etc.3) there are people who help with it.",
    "You should rest now and not where yo uh live a fever.",
    "Don't buy the boat but if you love it then do it, is nice for a day.",
    "As odd as it sounds, next time * really try * to laugh about it.",
    'Call in with "I am ill"You should rest.',
    "You could show it to somebody (your aunt?",
    "Learn to weave, it pays.https://example.org/ I hope you like it.",
    "You should not talk about is as much as you do.",
    "Bring their somewhere and talk to them.",
    "This is doesn't work, so call her.",
    "Keep looking for a flat because this one is too small for you2.",
    "Put the box on a shelf mark it up with a pen.",
    "If he is rude you, tell him.",
    "The best way to have people like you-ask them about their day.",
    "Read this book: https://example.org/aXYFor friends, don't ask them.",
    "The plan for the day: * Wake him early * Feed the cat * Sweep the hall",
  ];
  it.each(garbled)("leave %j unsure", (text) => {
    const { output, kept } = rephrase(text);
    expect(output).toBe(text);
    expect(kept.map(({ reason }) => reason)).toContain("unsure");
  });

  const names = [
    "Ask for it on YouTube first.",
    "Put it on your iPad.",
    "Call her (she likes it).",
    "Go see the film Find Your Way with him.",
    "Ask her if she wants to give you her number.",
    "If you want them to work for you you should pay them.",
    "Write it down (at home).",
    "You should call her 1) today or 2) by Friday at noon.",
    "Call the nurse line, they have to answer and they can book you in.",
    "Pack light, the buses are small and the roads wind and climb.",
    "Take the early train, it is quieter and you can sit and work.",
    "Try it once :) and tell her.",
    "Read When Stars Fall with him.",
    "Write down what You wish for.",
    "Find someone you can trust with your keys.",
  ];
  it.each(names)("are none in %j", (text) => {
    expect(rephrase(text).changes).toHaveLength(1);
  });
});

describe("advice that is part of what stays as it is", () => {
  it.each([
    "You have two options, stay with her for a year - save money and learn to cook.",
    "There are three ways: call him, write to him, or wait.",
    "I think that A) the roof leaks and B) you should call the landlord.",
    "Don't call in sick-own your mistake and tell them.",
    "You should do what you like, but I personally would avoid the mill unless I got a rise because you will be tired.",
    "Sell the boat, you'll have the money to travel, or at least pay off the loan with it.",
    "Watch the talk on knots it may seem slow but sit it out.",
    "It's up to your brother to mend the fence, help where you like but don't put off your trip.",
    "Be careful with it though, it can bite, also get a lamp that shines far.",
    "Lock the shed at night, foxes get in, or rather get a better latch.",
    "Take the early train, it is quieter, at least try it once.",
    "Count the days if it helps, if it makes you anxious don't.",
    "You will want to jump in but don't.",
    "Water the ferns weekly, they dry out fast, and then trim the dead ends.",
    "You could move the desk, the light is better there, or even turn it round.",
  ])("is left unsure: %j", (text) => {
    const { output, kept } = rephrase(text);
    expect(output).toBe(text);
    expect(kept.map(({ reason }) => reason)).toContain("unsure");
  });

  it.each([
    "1) pack a bag, 2) call your sister, 3) go to bed.",
    "You have some time: call him or write to him.",
    "Then it gets easier, so keep a list.",
    "Watch the talk on knots, it is short and it helps.",
    "You're young, take your time to pick what you like.",
    "You should call her 1) today or 2) by Friday at noon.",
  ])("but not in %j", (text) => expect(rephrase(text).output).not.toBe(text));
});

describe("advice that goes on with what somebody else is to do", () => {
  it.each([
    "Talk to the building manager and they should talk to the parents.",
    "You could write the message and she could pick the card.",
    "Ask your landlord, and your neighbours should sign it too.",
  ])("is left unsure: %j", (text) => {
    const { output, kept } = rephrase(text);
    expect(output).toBe(text);
    expect(kept.map(({ reason }) => reason)).toEqual(["unsure"]);
  });

  it.each([
    "Call him and he should be able to help.",
    "Put it in the oven and it should be done by six.",
    "Talk to her and she can tell you more.",
  ])("and what may come of it does not stop it: %j", (text) => expect(rephrase(text).output).not.toBe(text));
});

it("tells no story beside a put-down in the same sentence", () => {
  const text = "Call your sister; grow up.";
  const { output, kept } = rephrase(text);
  expect(output).toBe(text);
  expect(kept.map(({ reason }) => reason)).toEqual(["unsure", "dismissive"]);
});

import { describe, expect, it } from "vitest";
import { shiftPerson, type Person } from "../../src/english/person.js";
import { wordsOf } from "../../src/english/text/words.js";
import { sentencesOf } from "../../src/english/text/sentences.js";
import { applyChanges } from "../../src/documents/edit.js";

function shifted(text: string, person: Person): string {
  const words = sentencesOf(text).flatMap((sentence) => sentence.words);
  return applyChanges(text, 0, text.length, shiftPerson(text, words, 0, words.length, person));
}

type Rows = readonly (readonly [listener: string, speaker: string])[];

const first: Readonly<Record<string, Rows>> = {
  "possessives and reflexives": [
    ["talk to your boss about your hours", "talk to my boss about my hours"],
    ["give yourself time", "give myself time"],
    ["the choice is yours", "the choice is mine"],
    ["a friend of yours", "a friend of mine"],
    ["let yourselves rest", "let ourselves rest"],
  ],
  "subjects become I": [
    ["if you can't sleep, get up", "if I can't sleep, get up"],
    ["do what you love", "do what I love"],
    ["tell them what you need", "tell them what I need"],
    ["tell him what sources you know", "tell him what sources I know"],
    ["before you go, eat", "before I go, eat"],
    ["decide how long you want to stay", "decide how long I want to stay"],
    ["see how well it suits you", "see how well it suits me"],
    ["find out how walking helps you sleep", "find out how walking helps me sleep"],
    ["call the person you trust", "call the person I trust"],
    ["you know more than you think", "I know more than I think"],
    ["it takes longer than you expect", "it takes longer than I expect"],
    ["whatever you want is fine", "whatever I want is fine"],
    ["all you need is sleep", "all I need is sleep"],
    ["the love you gave was real", "the love I gave was real"],
    ["make sure you eat", "make sure I eat"],
    ["how do you feel", "how do I feel"],
    ["wherever you go, take water", "wherever I go, take water"],
    ["say that you just need a day", "say that I just need a day"],
    ["the first thing you really notice", "the first thing I really notice"],
    ["ask if you could leave", "ask if I could leave"],
    ["as long as you like", "as long as I like"],
    ["until you two are alone", "until we are alone"],
    ["once you guys agree", "once we agree"],
    ["keep it between you two", "keep it between us"],
    ["the reason you left", "the reason I left"],
    ["people you hardly know", "people I hardly know"],
  ],
  "objects become me": [
    ["let people help you", "let people help me"],
    ["ask the people around you", "ask the people around me"],
    ["what matters to you", "what matters to me"],
    ["people who love you", "people who love me"],
    ["things that make you happy", "things that make me happy"],
    ["whatever helps you sleep", "whatever helps me sleep"],
    ["songs that make you cry", "songs that make me cry"],
    ["talk to her about letting you leave early", "talk to her about letting me leave early"],
    ["thank him for making you laugh", "thank him for making me laugh"],
    ["ask about their helping you move", "ask about their helping me move"],
    ["tell them about the helping hand you need", "tell them about the helping hand I need"],
    ["someone like you", "someone like me"],
    ["because of you", "because of me"],
    ["it reminds you of home", "it reminds me of home"],
    ["the people near you are kind", "the people near me are kind"],
    ["those behind you can wait", "those behind me can wait"],
    ["what he gave you is yours", "what he gave me is mine"],
    ["nobody told you that", "nobody told me that"],
    ["it will let you go on", "it will let me go on"],
    ["it is up to you", "it is up to me"],
    ["it does you good", "it does me good"],
    ["wait until somebody calls you back", "wait until somebody calls me back"],
  ],
  "are and were agree": [
    ["when you are ready", "when I am ready"],
    ["where you are", "where I am"],
    ["who you really are", "who I really am"],
    ["you were right", "I was right"],
    ["where are you now", "where am I now"],
    ["you aren't alone", "I am not alone"],
    ["you weren't there", "I wasn't there"],
    ["what you were told", "what I was told"],
    ["were you there", "was I there"],
    ["the people around you are kind", "the people around me are kind"],
  ],
  contractions: [
    ["when you're tired", "when I'm tired"],
    ["what you've done", "what I've done"],
    ["once you'll see", "once I'll see"],
    ["if you'd like", "if I'd like"],
    ["you're not to blame", "I'm not to blame"],
    ["when you’re tired", "when I’m tired"],
  ],
  "more than one listener becomes we and us": [
    ["you two should talk", "we should talk"],
    ["what keeps you two going", "what keeps us going"],
    ["it is between you two", "it is between us"],
    ["you guys could meet", "we could meet"],
    ["with you guys", "with us"],
    ["the two of you", "the two of us"],
    ["both of you", "both of us"],
    ["when you both are home", "when we both are home"],
    ["you and your wife are tired", "my wife and I are tired"],
    ["when you and your older brother talk", "when my older brother and I talk"],
    ["a night for you and your wife", "a night for me and my wife"],
    ["what is between you and your mother", "what is between me and my mother"],
  ],
  "the writer's capitals stay": [
    ["You are enough", "I am enough"],
    ["Your body knows", "My body knows"],
    ["it is YOUR life", "it is MY life"],
    ["it is about YOU", "it is about ME"],
    ["Yourself first", "Myself first"],
  ],
  "formulas and quotations stay": [
    ["say thank you to her", "say thank you to her"],
    ["it was, you know, hard", "it was, you know, hard"],
    ["you never know", "you never know"],
    ["tea, coffee, you name it", "tea, coffee, you name it"],
    ["mind you, it was late", "mind you, it was late"],
    ['say "you can do it" to yourself', 'say "you can do it" to myself'],
    ["write “you are enough” on your wall", "write “you are enough” on my wall"],
  ],
  "what means nobody here stays": [
    ["talk to her about his hours", "talk to her about his hours"],
    ["the youth center is open", "the youth center is open"],
  ],
};

const third: Rows = [
  ["talk to your boss about your hours", "talk to their boss about their hours"],
  ["if you can't sleep, get up", "if they can't sleep, get up"],
  ["let people help you", "let people help them"],
  ["when you are ready", "when they are ready"],
  ["you were right", "they were right"],
  ["when you're tired", "when they're tired"],
  ["what you've done", "what they've done"],
  ["give yourself time", "give themselves time"],
  ["the choice is yours", "the choice is theirs"],
  ["what keeps you two going", "what keeps them going"],
  ["say thank you to her", "say thank you to her"],
];

const plural: Rows = [
  ["talk to your boss about your hours", "talk to our boss about our hours"],
  ["if you can't sleep, get up", "if we can't sleep, get up"],
  ["let people help you", "let people help us"],
  ["when you are ready", "when we are ready"],
  ["you were right", "we were right"],
  ["what you've done", "what we've done"],
  ["give yourself time", "give ourselves time"],
  ["the choice is yours", "the choice is ours"],
];

it.each(plural)("the listener becomes the writer and another: %s → %s", (text, expected) => {
  expect(shifted(text, "plural")).toBe(expected);
});

describe("the listener becomes the writer", () => {
  for (const [what, rows] of Object.entries(first))
    describe(what, () => {
      for (const [text, expected] of rows)
        it(`${text} → ${expected}`, () => {
          expect(shifted(text, "first")).toBe(expected);
        });
    });

  it("only in the words that are given", () => {
    const text = "you call and you wait";
    const words = wordsOf(text);
    expect(applyChanges(text, 0, text.length, shiftPerson(text, words, 2, words.length, "first"))).toBe(
      "you call and I wait",
    );
  });
});

describe("the listener becomes somebody", () => {
  for (const [text, expected] of third)
    it(`${text} → ${expected}`, () => {
      expect(shifted(text, "third")).toBe(expected);
    });
});

import { describe, expect, it } from "vitest";
import { rephrase } from "../../src/rephrase/index.js";

/** Sentences that look like advice and are none: why, and some of each. They come back as they were. */
const rows: Readonly<Record<string, readonly string[]>> = {
  "it frees, and asks nothing": ["It is not necessary to finish it today.", "It's not important to win every time."],
  "others do it, or somebody else advises it": [
    "Parents with small flats recommend going without a crib.",
    "We put on some music, the cat on our lap, sing along and clap.",
    "After that people will pretty much just bring you cake.",
  ],
  "what leads in denies or belongs to another verb": [
    "Under no circumstances call twice.",
    "While children would, inevitably, throw things, I tried to stay calm.",
    "If he likes to run then you guys can play with him, throw a ball, build a hut.",
    "If you live on your own I'd pick a quiet hour, sit down, and write.",
  ],
  "the writer tells what they did": [
    "I did as they say: hold her hand, then wait.",
    "If that were my house, I would want to know.",
  ],
  "a noun stands before its noun": ["Foster parents have learned to adapt.", "Dance teachers are kind."],
  "it tells what may be, or what it does": [
    "It sounds like you could have a cold.",
    "It can help you learn to control your thoughts.",
    "Last a long time and are easy to clean.",
  ],
  "its subject goes on": [
    "I'm grown up, use my head, and have a good job.",
    "She can clear the table (and wipe it down), make her own bed.",
    "I love my garden to pieces and don't regret it.",
    "She can fold clothes, dry dishes, clear the table, make her own bed.",
    "This will not only give him time, but also learn how others do it.",
    "Just don't think the need or the time is there.",
    "When she would wait for me, I'd just let her in.",
  ],
  "a noun stands alone": ["TIME.", "Stuff that melts is nice.", "Work related worries are hard."],
  "it shows or is known": ["You can tell he is tired from the way he walks.", "You can tell by the smell."],
  "there is no need, or no harm": [
    "It's probably not worth calling.",
    "There's no need to call her.",
    "It wouldn't hurt to ask.",
    "You don't have to call her.",
  ],
  "it is one weighed against another": ["It's better to be late than to drive fast."],
  "a word that could be a verb is none": [
    "One thing I found (on my third try at college) is that sleep helps.",
    "She has the same cough but zero other signs.",
    "cause that might not be the day you want.",
    "It comes down to fear, like really think and self reflect on it.",
  ],
  "it steers the talk": [
    "Think about it, we have all been there.",
    "Preach!",
    "Remember though: it gets late early here.",
    "Keep in mind that you are new here.",
    "Ask anybody and they will say the same.",
  ],
  "nobody can help it": ["Sometimes you gotta do what you gotta do.", "You will have to move out anyway."],
};

describe.each(Object.entries(rows))("%s", (_why, sentences) => {
  it.each(sentences)("%s", (sentence) => {
    expect(rephrase(sentence).output).toBe(sentence);
  });
});

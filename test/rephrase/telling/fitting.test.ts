import { describe, expect, test } from "vitest";
import { rephrase } from "../../../src/rephrase/index.js";

const asked: readonly (readonly [string, string])[] = [
  [
    "It is late for them and you should show him this post.",
    "It is late for them. What would it be like to show him this post?",
  ],
  [
    "They are proud of the hall, and you could post this there.",
    "They are proud of the hall. What might change if you posted this there?",
  ],
  [
    "Show them this thread because I think it helps.",
    "What might change if you showed them this thread? Because I think it helps.",
  ],
  [
    "Post this on the other board, cause I hardly know the town.",
    "What might change if you posted this on the other board? Cause I hardly know the town.",
  ],
  ["Keep this post if you like it.", "What would it be like to keep this post if you like it?"],
  ["You should take this chance and sing.", "What might change if you took this chance and sang?"],
  ["You're only 20, so see a bit of the world.", "You're only 20, so what might change if you saw a bit of the world?"],
  [
    "Write less at night; if all you do is write, I doubt that you can rest.",
    "What would it be like to write less at night? If all you do is write, I doubt that you can rest.",
  ],
  ["But in your case, ask your sister.", "But in your case, what would it be like to ask your sister?"],
  ["Draw the plan... like you just did.", "What might change if you drew the plan... like you just did?"],
  ["Call the office, assuming you're in Spain.", "What would it be like to call the office, assuming you're in Spain?"],
  ["If you hurry, look into renting the flat.", "If you hurry, what would it be like to look into renting the flat?"],
  ["If you won't ask, write it all down.", "If you won't ask, what would it be like to write it all down?"],
  ["If it rains today, stay in.", "If it rains today, what would it be like to stay in?"],
  ["If it is something big, look it up.", "If it is something big, what would it be like to look it up?"],
  [
    "Ultimately you are the host, pick the songs.",
    "Ultimately you are the host. What might change if you picked the songs?",
  ],
  [
    "You're really just tired and you should tell your aunt.",
    "You're really just tired. What would it be like to tell your aunt?",
  ],
  ["You are new here, so ask around.", "You are new here, so ask around."],
  ["Have you ever considered becoming a baker?", "What might change if you became a baker?"],
  [
    "Do not ignore the road because trust me, it will wear you out.",
    "What might change if you didn't ignore the road? Trust me, it will wear you out.",
  ],
  [
    "Be gentle with him, I'm sure he's worn out.",
    "What might change if you were gentle with him? I'm sure he's worn out.",
  ],
  ["If no, then rent one.", "If no, what would it be like to rent one?"],
  ["If you have to sell it, do that then.", "If you have to sell it, what would it be like to do that then?"],
  [
    "Her school may help, depending on how far it is, so ask them before you book.",
    "Her school may help, depending on how far it is, so what would it be like to ask them before you book?",
  ],
  ["She likes the choir, let her go on.", "She likes the choir. What would it be like to let her go on?"],
];

const left: readonly string[] = [
  "I can tell you this: show him this post.",
  "To keep your neighbours quiet: show them this post.",
  "No, don't show him this post.",
  "Ask around, or show him this post unless I am wrong about it all.",
  "If they pry, as you say, you can say, I don't talk of that.",
  "Answer the letter, there is so much to do, don't start anew.",
  "Go see this post I also found it good and have used it.",
  "You may need to ask, depending on the rules there.",
  "Don't spend your days like this.",
];

const told: readonly (readonly [string, string])[] = [
  ["By all means call her, but keep it short.", "It helped me to call her, but keep it short."],
  ["You should move out of this house when you're grown.", "It helped me to move out of that house when I was grown."],
  ["Quit this job.", "It helped me to quit that job."],
  ["Try this trick.", "What helped me was trying this trick."],
  ["If that does not help, ask her directly.", "When that did not help, I asked her directly."],
  ["When it doesn't help, go for a walk.", "When it didn't help, I went for a walk."],
  [
    "Just like the others said I would recommend asking your aunt.",
    "Just like the others said, it helped me to ask my aunt.",
  ],
  ["If you have a car, drive there.", "Since I had a car, it helped me to drive there."],
  ["If you own a tent, take it along.", "Since I owned a tent, what helped me was taking it along."],
  ["If you have a headache, lie down.", "When I had a headache, it helped me to lie down."],
  ["If you have trouble with it, ask her.", "When I had trouble with it, what helped me was asking her."],
  ["If you have been there, go again.", "When I had been there, what helped me was going again."],
  ["Wear a hat, you could bring a coat.", "For me, it helped to wear a hat, and bring a coat."],
  [
    "Be kind, but keeping the toys away from the dog is the main thing.",
    "It worked well for me to be kind, but keeping the toys away from the dog is the main thing.",
  ],
  [
    "The hall is too small for us maybe find another.",
    "The hall is too small for us. What worked for me was finding another.",
  ],
  [
    "If you need a flat, please, please only rent a dry one.",
    "When I needed a flat, what helped me was only renting a dry one.",
  ],
  ["Find another and bail on this one.", "It helped me to find another and bail on this one."],
  ["By all means, look around.", "It helped me to look around."],
  ["So maybe after a week, you might want to ask again.", "So after a week, what helped me was asking again."],
  [
    "Don't shout but ring her now and then, that is up to you.",
    "One thing that helped me was not shouting but ringing her now and then, that was up to me.",
  ],
  ["Or try painting!", "Or it also helped me to try painting!"],
  ["or just call her.", "or another thing that helped me was calling her."],
  ["Alternatively, you could offer lessons.", "Another thing that helped me was offering lessons."],
  ["Or don't go at all.", "Or something else that helped me was not going at all."],
  [
    "Try opening the doors, it lets the air in, it is warm, try opening the roof too.",
    "It helped me to open the doors, it lets the air in, it is warm. I opened the roof too.",
  ],
];

describe("a question holds nothing but the advice, and begins a sentence of its own behind a statement", () => {
  test.each(asked)("%s → %s", (sentence, rewritten) => {
    expect(rephrase(sentence).output).toBe(rewritten);
  });
});

describe("what waits for a statement is followed by no question", () => {
  test.each(left)("%s", (sentence) => {
    const { output, kept } = rephrase(sentence);
    expect(output).toBe(sentence);
    expect(kept.map(({ reason }) => reason)).toContain("unsure");
  });
});

describe("what was lived is no choice and no maybe", () => {
  test.each(told)("%s → %s", (sentence, rewritten) => {
    expect(rephrase(sentence).output).toBe(rewritten);
  });
});

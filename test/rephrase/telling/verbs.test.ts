import { describe, expect, it } from "vitest";
import { rephrase } from "../../../src/rephrase/index.js";

/** How each verb of a told sentence stands, and what is not told: before, and after in the experience style. */
const rows: Readonly<Record<string, readonly (readonly [before: string, after: string])[]>> = {
  "every verb of one subject takes the past": [
    ["Call them when you open or close the shop.", "It helped me to call them when I opened or closed the shop."],
    ["Learn whatever you like and love.", "For me, it helped to learn whatever I liked and loved."],
    ["Plan what you can and want to do.", "It helped me to plan what I could and wanted to do."],
    [
      "Once you know what they want and need, call them.",
      "Once I knew what they wanted and needed, what helped me was calling them.",
    ],
    ["If you need to open or close the gate, ask.", "When I needed to open or close the gate, it helped me to ask."],
    [
      "If you are tired, leave out the ones that give you trouble and that you doubt.",
      "When I was tired, it helped me to leave out the ones that gave me trouble and that I doubted.",
    ],
    [
      "When you paint, use paints that dry fast and are light.",
      "When I painted, what helped me was using paints that dried fast and were light.",
    ],
    [
      "When they visit, tell the kids that help is near.",
      "When they visited, it helped me to tell the kids that help was near.",
    ],
    [
      "Rest more than you work, you ll feel better.",
      "One thing that helped me was resting more than I worked, and I felt better.",
    ],
    [
      "Cook something she likes, so you can better understand her.",
      "What I did was cook something she liked, so I could better understand her.",
    ],
    ["Make certain that you no longer see them.", "It helped me to make certain that I no longer saw them."],
    [
      "As much as you can, take the dishes off her hands.",
      "As much as I could, it helped me to take the dishes off her hands.",
    ],
    ["Be a friend who wants to listen and she will see it.", "I was a friend who wanted to listen and she saw it."],
    [
      "See it as a chance to talk, which allows you to ask for more.",
      "It helped me to see it as a chance to talk, which allowed me to ask for more.",
    ],
    [
      "Tell him that something bad is coming and he can look away if he wants.",
      "Something that helped me was telling him that something bad was coming and he could look away if he wanted.",
    ],
    [
      "Ask them to finish whatever they need, while the Accounts / Billing team sorts out what happened.",
      "What worked for me was asking them to finish whatever they needed, while the Accounts / Billing team sorted out what happened.",
    ],
  ],
  "a bare infinitive has no past": [
    [
      "Go in with him, and once you're in the hall, have the boss ask the others leave the room.",
      "For me, it helped to go in with him, and once I was in the hall, I had the boss ask the others leave the room.",
    ],
    [
      "Once you are there, have her tell the kids go to bed.",
      "Once I was there, it helped me to have her tell the kids go to bed.",
    ],
  ],
  "what one has to do is told, however it is written": [
    ["Tell her you gotta work late.", "For me, it helped to tell her I had to work late."],
  ],
  "what leads in and was done is not said": [
    [
      "If you're not already doing it, try playing cards with a friend.",
      "One thing that helped me was playing cards with a friend.",
    ],
    ["If you haven't already, call the school.", "One thing that helped me was calling the school."],
    ["If you're already late, call them.", "When I was already late, what helped me was calling them."],
  ],
  "what others have answered stays as it is": [
    [
      "While there are other ways of course, and some people here have already named them, I would also suggest asking the librarian.",
      "While there are other ways of course, and some people here have already named them, what helped me was asking the librarian.",
    ],
  ],
  "what is said to the reader stays": [
    [
      "Call her now, hope this helps, best wishes",
      "What worked for me was calling her right away, hope this helps, best wishes",
    ],
    [
      "Use the blue one which fits best, hope it helps you.",
      "What worked for me was using the blue one which fits best, hope it helps you.",
    ],
  ],
  "so joins what was not done": [
    [
      "Be aware that she knows you so don't mention it.",
      "What helped me was being aware that she knew me so I didn't mention it.",
    ],
    [
      "Don't eat meat, avoid coffee, and rest.",
      "What worked for me was not eating meat, avoiding coffee, and resting.",
    ],
    ["Don't shout, be brief.", "One thing that helped me was not shouting, but being brief."],
  ],
  "a tag needs no comma": [
    ["Talk with her ok.", "What worked for me was talking with her."],
    ["Make her feel ok.", "One thing that helped me was making her feel ok."],
  ],
};

for (const [what, pairs] of Object.entries(rows))
  describe(what, () => {
    it.each(pairs)("%s → %s", (before, after) => {
      expect(rephrase(before).output).toBe(after);
    });
  });

import { describe, expect, it } from "vitest";
import { rephrase } from "../../../src/rephrase/index.js";

/** What the clauses around and inside advice take when it is told: before, and after in the experience style. */
const rows: Readonly<Record<string, readonly (readonly [before: string, after: string])[]>> = {
  "what somebody or something is was the reason": [
    [
      "If this is a small family shop, talk to the owner.",
      "Since this was a small family shop, what helped me was talking to the owner.",
    ],
    [
      "If he is a picky eater, offer him two things.",
      "Since he was a picky eater, what helped me was offering him two things.",
    ],
    ["If she's into music, get her a ukulele.", "Since she was into music, it helped me to get her a ukulele."],
    ["If you are shy, write to them.", "Since I was shy, what helped me was writing to them."],
    [
      "If you are a student, ask for the cheaper ticket.",
      "When I was a student, it helped me to ask for the cheaper ticket.",
    ],
    ["If it is too loud at the party, go home.", "When it was too loud at the party, what helped me was going home."],
    [
      "If there is a park nearby, take him there.",
      "When there was a park nearby, what helped me was taking him there.",
    ],
    ["If he is late, start without him.", "When he was late, it helped me to start without him."],
  ],
  "what one insists on is no duty": [
    [
      "If you must argue with him, wait until the kids sleep.",
      "When I did argue with him, it helped me to wait until the kids slept.",
    ],
    ["If you must have a dog, get an old one.", "When I had to have a dog, it helped me to get an old one."],
    ["If you must be there, take a friend.", "When I was there, it helped me to take a friend."],
  ],
  "a clause that is open has a verb": [
    ["Stop when the kitchen timer rings.", "Something that helped me was stopping when the kitchen timer rang."],
    [
      "Put it away before your guests arrive.",
      "Something that helped me was putting it away before my guests arrived.",
    ],
    ["Be careful if two or more write back.", "For me, it helped to be careful when two or more wrote back."],
    [
      "Do it before any more silly lies on your part make the trouble worse.",
      "It helped me to do it before any more silly lies on my part made the trouble worse.",
    ],
    [
      "Offer to cook so Mum and Dad can get a night off.",
      "For me, it helped to offer to cook so Mum and Dad could get a night off.",
    ],
    [
      "Once your ideas begin flowing, make a basic outline.",
      "Once my ideas began flowing, it helped me to make a basic outline.",
    ],
    [
      "Sew when the baby sleeps and call her before the class starts.",
      "What I did was sew when the baby slept and call her before the class started.",
    ],
  ],
  "a noun stays a noun": [
    ["Rest after the dinner drinks.", "What worked for me was resting after the dinner drinks."],
    [
      "Open the window shades every morning so the sun comes in.",
      "It helped me to open the window shades every morning so the sun comes in.",
    ],
    [
      "If you live in a town with two book stores, sell them there.",
      "When I lived in a town with two book stores, it helped me to sell them there.",
    ],
    [
      "If you don't know, look at what jobs line up with what you enjoy.",
      "If you don't know, look at what jobs line up with what you enjoy.",
    ],
    [
      "Read before bed and after school activities.",
      "Something that helped me was reading before bed and after school activities.",
    ],
  ],
  "what comes of it came about": [
    [
      "Give her back the keys and this stops being a fight.",
      "It helped me to give her back the keys and this stopped being a fight.",
    ],
    [
      "Stop answering his calls, he'll eventually get the hint.",
      "For me, it helped to stop answering his calls, and he eventually got the hint.",
    ],
    [
      "Don't take him on in front of the others, it won't end well for you.",
      "What helped me was not taking him on in front of the others, as it wouldn't have ended well for me.",
    ],
    ["Check the library, it's free.", "For me, it helped to check the library, it's free."],
    [
      "Ask them to be glad about it and he is proud of it.",
      "Something that helped me was asking them to be glad about it and he is proud of it.",
    ],
  ],
  "what is told to somebody stays as it was said": [
    [
      "Tell him it's fine to be slow, he'll get there.",
      "What helped me was telling him it's fine to be slow, he'll get there.",
    ],
    ["Threaten to leave if he goes on.", "Something that helped me was threatening to leave if he went on."],
  ],
  'the "just" that is denied stays': [
    [
      "Don't just tell her she is smart, give her things to do.",
      "One thing that helped me was not just telling her she is smart, but giving her things to do.",
    ],
    ["Just don't tell him.", "It helped me not to tell him."],
  ],
  "what excludes each other is still told as either": [
    [
      "Either stay and talk or pack up and leave.",
      "What helped me was either staying and talking or packing up and leaving.",
    ],
  ],
};

for (const [what, pairs] of Object.entries(rows))
  describe(what, () => {
    it.each(pairs)("%s → %s", (before, after) => {
      expect(rephrase(before).output).toBe(after);
    });
  });

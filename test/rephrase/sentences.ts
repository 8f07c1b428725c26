import fc from "fast-check";

const deeds = [
  "talk to your boss about your hours",
  "call your sister and tell her what you need",
  "write it down",
  "go for a walk every day",
  "let yourself cry",
  "lie down when you're tired",
  "ask the people around you for help",
  "eat something, drink some water and get some rest",
  "tell him that you love him",
  "be honest with her",
  "take a few days off",
  "make a list of what you're afraid of",
  "stop blaming yourself",
  "try to sleep",
  "put your phone away at night",
  "see a therapist",
];
const gerunds = ["talking to your boss", "writing it down", "taking a few days off", "calling your sister"];
const leads = ["", "", "If it gets loud, ", "When you can't sleep, ", "At night, ", "Before you go, ", "Honestly, "];
const others = [
  "I hear you.",
  "It should get easier.",
  "Have you eaten today?",
  "My therapist told me I should rest.",
  'She said "you should rest" and left.',
  "That sounds hard 😢",
  "You're not alone.",
  "I felt the same when my father died.",
  "Let me know how it goes!",
  "The people around you love you.",
  "Thank you for writing…",
  "Grow up.",
  "You need a valid passport to travel.",
];
const ends = [".", ".", "!", "", "...", " 😊", "?"];

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Ways of telling somebody to do a deed: each is a sentence without its end. */
const tellings: readonly ((deed: string, gerund: string) => string)[] = [
  (deed) => `you should ${deed}`,
  (deed) => `you really need to ${deed}`,
  (deed) => `you've got to ${deed}`,
  (deed) => `you'd better ${deed}`,
  (deed) => `you might want to ${deed}`,
  (deed) => `you could always ${deed}`,
  (deed) => `you shouldn't ${deed}`,
  (deed) => `I don't think you should ${deed}`,
  (deed) => deed,
  (deed) => `please ${deed}`,
  (deed) => `don't ${deed}`,
  (deed) => `never ${deed}`,
  (deed) => `make sure you ${deed}`,
  (deed) => `remember to ${deed}`,
  (deed) => `why don't you ${deed}`,
  (deed) => `what if you ${deed}`,
  (deed) => `if I were you, I'd ${deed}`,
  (deed) => `I suggest that you ${deed}`,
  (deed) => `the best thing you can do is ${deed}`,
  (deed) => `it's important to ${deed}`,
  (_deed, gerund) => `how about ${gerund}`,
  (_deed, gerund) => `have you tried ${gerund}`,
  (_deed, gerund) => `I'd recommend ${gerund}`,
  (_deed, gerund) => `start by ${gerund}`,
];

const advice = fc
  .tuple(
    fc.constantFrom(...leads),
    fc.constantFrom(...tellings),
    fc.constantFrom(...deeds),
    fc.constantFrom(...gerunds),
    fc.constantFrom(...ends),
  )
  .map(([lead, tell, deed, gerund, end]) => capital(lead + tell(deed, gerund)) + end);

/** One sentence as people write them: advice in one of many forms, or something that is none. */
const sentence = fc.oneof({ weight: 3, arbitrary: advice }, { weight: 2, arbitrary: fc.constantFrom(...others) });

const surface = fc.constantFrom("as it is", "as it is", "as it is", "lower", "capitals");

function written(parts: readonly (readonly [said: string, gap: string])[], how: string): string {
  const text = parts
    .map(([said, gap]) => said + gap)
    .join("")
    .trimEnd();
  if (how === "lower") return text.toLowerCase();
  return how === "capitals" ? text.toUpperCase() : text;
}

const between = fc.constantFrom(" ", " ", " ", "\n", "\r\n", "\n\n", "\n- ", " and ", "  ");

/** A message in a hurry: some sentences, some of them run together, now and then all in lower case or in capitals. */
export const message = fc
  .tuple(fc.array(fc.tuple(sentence, between), { minLength: 1, maxLength: 6 }), surface)
  .map(([parts, how]) => written(parts, how));

const apart = fc.constantFrom(" ", " ", " ", "\n\n", "\r\n\r\n", "  ");

/** A message with every sentence brought to an end. */
export const calmMessage = fc
  .tuple(fc.array(fc.tuple(sentence, apart), { minLength: 1, maxLength: 6 }), surface)
  .map(([parts, how]) =>
    written(
      parts.map(([said, gap]) => [/[.!?…]$/u.test(said) ? said : `${said}.`, gap]),
      how,
    ),
  );

/** Words that rules and guards look at, in any order, with anything between them. */
export const jumble = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ..."you should could must have to need don't never if when I were try not stop talk call rest be let your yourself maybe please and or but , . ! ? … \" ' ( ) : ; — - > * ** ` \n 😀 ❤️ why how about what best thing is it's important recommend suggest".split(
          " ",
        ),
      ),
      fc.string({ unit: "binary", maxLength: 3 }),
    ),
    { maxLength: 40 },
  )
  .map((words) => words.join(" "));

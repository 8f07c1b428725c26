import { describe, expect, it } from "vitest";
import { rephrase } from "../../src/rephrase/index.js";

/** Sentences that look like advice and are none: why, and some of each. They come back as they were. */
const rows: Readonly<Record<string, readonly string[]>> = {
  "it frees, and asks nothing": [
    "It is not necessary that you finish it today.",
    "It's not important to win every time.",
  ],
  "others do it, or somebody else advises it": [
    "Parents with small flats recommend going without a crib.",
    "We put on some music, the cat on our lap, sing along and clap.",
    "By then they will pretty much just sell you soup.",
  ],
  "what leads in denies or belongs to another verb": [
    "Under no circumstances call twice.",
    "While children would, inevitably, throw things, I tried to stay calm.",
    "If she likes paint then you two can help her, mix colours, build frames.",
    "If you live on your own I'd pick a quiet hour, sit down, and write.",
  ],
  "the writer tells what they did": [
    "I did as they say: hold her hand, then wait.",
    "If that were my house, I would want to know.",
  ],
  "a noun stands before its noun": ["Dance teachers have seen it before.", "Dance teachers are kind."],
  "it tells what may be, or what it does": [
    "It sounds like you could have a cold.",
    "It can help you see how to hold a brush.",
    "Fit in a drawer and are cheap to send.",
  ],
  "its subject goes on": [
    "I wouldn't say a word, just remove it and go on.",
    "People who like roses, such as my aunt, don't pick them.",
    "Once they know it people become kinder.",
    "My day so far: she'll nap for an hour or so and go to bed at eight.",
    "I'm forty, grow beans, and have a cat.",
    "He can sweep the floor (and wipe the stairs), feed the hens.",
    "We planted apples and don't miss the lawn.",
    "He can cook rice, wash pots, sweep the floor, feed the hens.",
    "That will not only save her money, but also teach her to wait.",
    "Just don't think a party like that is for us.",
    "When they would knock, I'd just open the window.",
  ],
  "a noun or a quality stands first": [
    "Cover stories and essays need to be short.",
    "Shuttle pilots then turned their ships around.",
    "Judge Adams wrote it down.",
    "Call center, car park, etc.",
    "Shuttle available from the station.",
    "Ice cold lemonade and cake.",
    "Notice regarding the lift.",
    "Paint drying in the yard.",
    "Note to self.",
    "Email usually free.",
    "Pick up service would be nice.",
    "Travel to the islands is forbidden.",
    "Now back to the topic.",
    "Back in 1985 we had no phone.",
    "Step one: you sit there.",
    "First time to see the sea and all help is welcome.",
    "Steady drizzlefall",
    "Mesh.",
    "And glitter.",
  ],
  "a quality waits for its noun": [
    "This house is a charming, friendly, place to stay.",
    "I have had a strange but strong urge to sing.",
  ],
  "a condition stands before its own main clause": [
    "When you reach the bus stop the driver will wait.",
    "If you call for a seat they won't tell you to call back a month later.",
  ],
  "what stands between commas is no beginning": [
    "Perhaps you are happy to share this page and, if you have a shop, place a link there.",
    "It is known that the club has helped a number of groups, such as the choir, in the port town of Lund, and put singers in touch with it.",
    "I had to call the office, get a form, as they don't have a desk for it, fill it out, then wait.",
    "There are pages that will pay you to test games, do short reviews, etc.",
    "It taught me a lot, like how to be calm, make friends, be brave.",
    "Depending on the day they might fight the nap, roll over or squirm away.",
    "In the morning she should be able to get dressed, brush teeth with help.",
    "The village is small, but still draws crowds.",
    "You can either wait for hours, or just give up.",
  ],
  "it is the end of what was said elsewhere": [", and generally have things in order."],
  "the main clause comes later": [
    "So if they nap in the car, then wake up in a bed, that's odd for them so they cry.",
    "If the kids come home early, then eat at their aunt's, it is a long day for them.",
  ],
  "it stands in the place of a verb": ["If you are lost you can (ask a guard, wait by the gate) and stay calm."],
  "it names examples": ["Think carpenters, bakers, painters, etc."],
  "it is a verdict": ["You should be concerned and so should they."],
  "a cheer ends the message": ["Now go do them!", "If it's just you and you don't mind the noise, then go for it!"],
  "it calms": ["It looks odd, but don't let that scare you."],
  "it is a slip of the pen": ["And have up, so I left."],
  "a noun is named first, and its verb comes late": [
    "Exercise too late though can keep you up.",
    "Play doh.",
    "The best thing you can have is hope.",
  ],
  "what the writer likes goes on": ["I like counting to ten (and maybe walk a bit) but then move on."],
  "the list of one subject goes on": [
    "Some kids yell, kick, throw toys.",
    "The shop is clean, run with care and a joy to be in.",
    "The house is big, has a pool, costs little.",
    "If they asked then I'd talk about it and tell them but leave it at that.",
  ],
  "a list stands in parentheses": [
    "Now that he's two he can ask for what he wants (a hug, cuddles, sing a song, etc.)",
  ],
  "somebody else does it": [
    "once the bee is in you can safely remove the cup.",
    "Time flies.",
    "When fathers and mothers speak up, at least a child is heard.",
    "As such, it is essential that Zorka comply with it.",
    "He knows what it is and just don't want it.",
    "In my experience people take the bus.",
    "From the first day kids need rest.",
    "While choosing people make mistakes.",
    "When people you love don't call you.",
    "If you know the kids don't like soup.",
    "If you ever want to come see the house.",
    "and to willingly go outside",
  ],
  "a noun stands alone": ["TIME.", "Paint that dries fast is nice.", "Garden related questions are welcome."],
  "it shows or is known": ["You can tell he is tired from the way he walks.", "You can tell by the smell."],
  "there is no need, or no harm": [
    "It's probably not worth calling.",
    "There's no need to call her.",
    "It wouldn't hurt to ask.",
    "You don't have to call her.",
  ],
  "it is one weighed against another": ["It's better to be late than to drive fast."],
  "a word that could be a verb is none": [
    "What I saw there (at her second try in the kitchen) made me laugh.",
    "He has the same car but zero other keys.",
    "cause this may not be her street.",
    "It comes down to luck, like truly stop and self heal.",
  ],
  "it stands alone, and what it is of stands before it": ["Best to deal with!", "Definitely worth looking into."],
  "it steers the talk": [
    "Think about it, nobody was home.",
    "Preach!",
    "Remember though: it gets late early here.",
    "Keep in mind that you are new here.",
    "Ask anybody and they will say the same.",
  ],
  "nobody can help it": ["Some days you have to do whatever you must.", "You will have to move out anyway."],
};

describe.each(Object.entries(rows))("%s", (_why, sentences) => {
  it.each(sentences)("%s", (sentence) => {
    expect(rephrase(sentence).output).toBe(sentence);
  });
});

/** A repeatable sequence of numbers from 0 up to 1 (mulberry32). */
function sequence(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const people =
  "sister boss teacher neighbour friend mother doctor landlord cousin coach aunt manager tutor partner".split(" ");
const things =
  "kitchen letter garden budget song exam van notebook meeting lease recipe bicycle schedule coat project".split(" ");
const times = [
  "at night",
  "before work",
  "on Sundays",
  "in the spring",
  "after dinner",
  "every day",
  "for a week",
  "this month",
];
const feelings = "tired angry calm lost proud worried lonely relieved stuck glad".split(" ");
const deeds = [
  "talk to your {person}", "write a {thing} plan", "take a walk {time}", "call your {person} {time}", "put the {thing} away", "ask for help with the {thing}",
  "sleep on it", "read about the {thing} first", "tell your {person} how you feel", "keep the {thing} simple", "rest {time}", "start with the {thing} and see how it goes",
]; // prettier-ignore
const advice = [
  "You should {deed}.", "You need to {deed}, because it gets harder.", "Maybe {deed}.", "If you feel {feeling}, {deed}.", "Have you tried to {deed}?", "I would recommend that you {deed}.",
  "Don't forget to {deed}.", "The best thing you can do is {deed}.", "You could also {deed}.", "Just {deed}, and don't worry about the {thing}.", "Make sure to {deed}.",
]; // prettier-ignore
const told = [
  "My {person} had a {thing} like that {time}, and it took a while until anybody noticed.", "I was {feeling} when the {thing} came back from {name}.", "We never talked about the {thing}.",
  "It was {feeling} and quiet in {name}, and my {person} said that the {thing} could wait.", "She has a {thing} in {name} and drives there {time}.", "That is what my {person} told me {time}.",
  "I don't know what {name} is like, but the {thing} there was fine.", "He said he would bring the {thing}, and then he forgot.", "They moved to {name} with their {person}.", "You sound {feeling}, and that makes sense.",
  "There were {number} of us, and the {thing} cost {number} dollars.", "It helped me a lot to hear that from {name}.", "Thank you for telling us about the {thing}.", "I hope the {thing} gets better soon.",
]; // prettier-ignore
const syllables = "ba ler min tor va hen sul ka rid mo pel nar".split(" ");

/** About `bytes` bytes of English in paragraphs, of whose sentences about one in six directs, as on a forum for advice. */
export function prose(bytes, seed = 7) {
  const next = sequence(seed);
  const one = (list) => list[Math.floor(next() * list.length)];
  const slots = {
    person: () => one(people),
    thing: () => one(things),
    time: () => one(times),
    feeling: () => one(feelings),
    deed: () => filled(one(deeds)),
    number: () => String(Math.floor(next() * 900)),
    name: () => {
      const name = Array.from({ length: 2 + Math.floor(next() * 2) }, () => one(syllables)).join("");
      return name.charAt(0).toUpperCase() + name.slice(1);
    },
  };
  const filled = (frame) => frame.replaceAll(/\{(\w+)\}/gu, (_, slot) => slots[slot]());
  const paragraphs = [];
  let length = 0;
  while (length < bytes) {
    const sentences = Array.from({ length: 3 + Math.floor(next() * 6) }, () =>
      filled(one(next() < 0.16 ? advice : told)),
    );
    const paragraph = sentences.join(" ");
    paragraphs.push(paragraph);
    length += paragraph.length + 2;
  }
  return `${paragraphs.join("\n\n")}\n`;
}

/** Twenty substitutions as somebody would write them in an afternoon: what a rule engine is to be measured against. */
export const substitutions = [
  ["you should", "I found it helped to"], ["you need to", "I had to"], ["you have to", "I had to"], ["you must", "I had to"], ["you ought to", "it helped me to"],
  ["you could", "I could"], ["you might want to", "it helped me to"], ["have you tried", "I tried"], ["why don't you", "it helped me to"], ["make sure to", "it helped me to"],
  ["make sure you", "I made sure I"], ["don't forget to", "it helped me to"], ["if I were you", "when I was there"], ["I would recommend", "what helped me was"], ["my advice is to", "it helped me to"],
  ["the best thing you can do is", "what helped me was to"], ["try to", "I tried to"], ["your", "my"], ["yourself", "myself"], ["you are", "I am"],
].map(([from, to]) => [new RegExp(String.raw`\b${from}\b`, "gi"), to]); // prettier-ignore

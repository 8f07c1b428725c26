import type { Guard } from "../../guard.js";

/** "Contact Us", "Terms Of Use": titles and labels, no sentences. */
export const heading: Guard = {
  name: "heading",
  about: "Titles and labels name things; they speak to nobody.",
  holds({ rule, sentence }) {
    if (rule.triggers !== "start") return false;
    const { words, text } = sentence;
    const plain = words.filter((word) => word.kind === 0);
    if (plain.length < 2 || plain.length !== words.length) return false;
    const capital = plain.filter((word) => {
      const first = text.charAt(word.start);
      return first !== first.toLowerCase();
    });
    const allCaps = plain.every((word) => text.slice(word.start, word.end) === text.slice(word.start, word.end).toUpperCase());
    return !allCaps && capital.length === plain.length;
  },
  keeps: ["Contact Us", "Make It Count"],
  leaves: ["Talk to him", "TALK TO HIM"],
};

import { describe, expect, it } from "vitest";
import { readPolarity } from "../../src/english/verbs/polarity.js";
import { readVerbPhrase } from "../../src/english/verbs/verb-phrase.js";
import { wordsOf } from "../../src/english/text/words.js";

/** What a command asks for: its verbs under one subject, and the words of it, which end at "|". */
const rows: readonly (readonly [text: string, verbs: string])[] = [
  ["talk to your boss about your hours|.", "talk"],
  ["talk to your boss about your hours|", "talk"],
  ["eat something, drink some water and get some rest|.", "eat drink get"],
  ["eat something, drink some water, and get some rest|.", "eat drink get"],
  ["sit down and breathe|.", "sit breathe"],
  ["call her or write to her|.", "call write"],
  ["rest|, you will feel better.", "rest"],
  ["rest| and you will feel better.", "rest"],
  ["ask him|, he knows.", "ask"],
  ["ask him|; he knows.", "ask"],
  ["ask him what he wants and what he needs|.", "ask"],
  ["buy bread, cheese and apples|.", "buy"],
  ["tell her that you love her and that you are sorry|.", "tell"],
  ["rest when you are tired|.", "rest"],
  ["rest, because you need it|.", "rest"],
  ["rest so that you can sleep|.", "rest"],
  ["call the people who love you and tell them|.", "call tell"],
  ["try to sleep and eat|.", "try"],
  ["stop blaming yourself and call her|.", "stop call"],
  ["go to the place where you met and wait there|.", "go wait"],
  ["write it down, then read it|.", "write read"],
  ["write it down (read it tomorrow)|.", "write read"],
  ["leave that house| it's cold there.", "leave"],
  ["go to the dentist| I agree with that.", "go"],
  ["read this page on bread| it may seem like stuff you know.", "read"],
  ["help him| he is tired.", "help"],
  ["tell him that he may read, but he has to be quiet|.", "tell"],
  ["let her know that if she calls, you will answer|.", "let"],
  ["explain how, when he shouts, you feel small|.", "explain"],
  ["promise that once you can, you will pay, but until then, you wait|.", "promise"],
  ["keep saying that to your son|, it will help.", "keep"],
  ["explain that you were tired, that you don't mind, and that you like them|.", "explain"],
  ["tell him that it hurts|, that is all he needs.", "tell"],
  ["lower the shelf, so the kids can reach it|.", "lower"],
  ["rest, as the pace in your personal and public life will be fast|.", "rest"],
  ["see a Dr. first|.", "see"],
  ["ask Jones and Co. about the rent|.", "ask"],
  ["do that when he calls|, you will feel better.", "do"],
  ["get the roof and gutter problems looked at|.", "get"],
  ["keep the hall and swimming pool lights switched off|.", "keep"],
  ["let the anger and hurt out|.", "let"],
  ["put the paint and brush away|.", "put"],
  ["take the stress and worry seriously|.", "take"],
  ["take the bag and head out|.", "take head"],
  ["buy a rock and play by your bed|.", "buy"],
  ["try| that's all you can do.", "try"],
  ["help at a farm or old folks home| it will make you happier.", "help"],
  ["add the salt that's in the jar|.", "add"],
  ["wash it again| it's still dirty.", "wash"],
  ["buy the book you like|.", "buy"],
  ["ask the people you're close to|.", "ask"],
  ["use the pan it came with|.", "use"],
  ["take the one you gave him|.", "take"],
  ["prove to your teacher you're ready|.", "prove"],
  ["do it the way you did it last year|.", "do"],
  ["look for a part time job you can take up when you move|.", "look"],
  ["watch her because when she is tired she sings|.", "watch"],
  ["sell the sofa fully commit to the floor|.", "sell commit"],
  ["find a quiet place slowly breathe in|.", "find breathe"],
  ["call the school don't wait|.", "call wait"],
  ["keep the dog you really like|.", "keep"],
  ["help your body slowly take it in|.", "help"],
  ["start small|, once that's done move on.", "start"],
  ["ask him| and if he says no, go to the manager.", "ask"],
  ["ask what they need and if you can help|.", "ask"],
  ["wash your hands and face|.", "wash"],
  ["eat and drink something|.", "eat drink"],
  ["let him know you are there|.", "let"],
  ["rest| 😊", "rest"],
  ["take a walk|?!", "take"],
  ["keep your plans but change the date|.", "keep change"],
  ["drink some water instead of coffee|.", "drink"],
  ["start by making a list and go from there|.", "start go"],
  ["make a list of what helps and what hurts|.", "make"],
  ["ask her to come and stay|.", "ask"],
  ["take the bus, not the train|.", "take"],
  ["leave, and don't look back|.", "leave look"],
  ["never lie to her or hide things|.", "lie hide"],
];

describe("a verb phrase", () => {
  for (const [marked, verbs] of rows)
    it(marked, () => {
      const text = marked.replace("|", "");
      const words = wordsOf(text);
      const start = readPolarity(words, 0);
      const phrase = readVerbPhrase(words, 0, start.at, "base", start.polarity);
      const end = words[phrase.to - 1]?.end ?? 0;
      expect([phrase.heads.map(({ lemma }) => lemma).join(" "), `${text.slice(0, end)}|${text.slice(end)}`]).toEqual([
        verbs,
        marked,
      ]);
    });
});

describe("the way to the verb", () => {
  it.each([
    ["text him", "plain", "text"],
    ["don't text him", "not", "text"],
    ["don't ever text him", "never", "text"],
    ["do not text him", "not", "text"],
    ["never text him", "never", "text"],
    ["not text him", "not", "text"],
    ["dont text him", "not", "text"],
  ] as const)("%s: %s", (text, polarity, verb) => {
    const words = wordsOf(text);
    const start = readPolarity(words, 0);
    expect([start.polarity, words[start.at]?.lower]).toEqual([polarity, verb]);
  });
});

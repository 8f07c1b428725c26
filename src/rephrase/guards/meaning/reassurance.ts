import { isBoundary, startsClause } from "../../../english/clauses/clauses.js";
import { opensMoment } from "../../../english/clauses/moments.js";
import type { Lead } from "../../../english/clauses/leads.js";
import { tag } from "../../../english/text/tags.js";
import { has, isWord, type Word, wordAt } from "../../../english/text/words.js";
import type { Guard } from "../../guard.js";
import { formulaAt, formulas } from "../formulas.js";
import { mentions } from "../../../english/text/mentions.js";

const comforts = formulas(`
  worry | be afraid . | be scared . | be sorry . | be ashamed | be embarrassed | feel bad | feel guilty | feel obligated | feel obliged | feel ashamed | feel alone | feel sorry | feel stupid | apologize . | apologise .
  be worried | be nervous . | be discouraged | be disheartened | be too worried | stress . | stress it | stress about it | stress over it | stress yourself | sweat . | keep doing what | be too hard on yourself . | be hard on yourself . | beat yourself up . | give up on yourself . | let anyone tell you |
  give up . | give up hope | lose hope | lose heart | sweat it | sweat the | sweat this | sweat that | sweat whatever | sweat what | sweat over | sweat about | take it too personally . | mention it | fret | panic . | cry . | be sad . | be upset . | fear .
  ride it out . | relax . | take comfort in knowing | take solace in knowing | take comfort in the | take heart | hang in there | hang on . | hold on . | keep going . | keep going , | keep going and | keep going forward | keep going strong | keep it up . | keep it up , | keep powering | keep pushing | keep moving forward | keep up the | keep your head up | keep your chin up | keep fighting . | keep at it . | keep trying . | keep on keeping | stay strong | stay safe | stay positive . | stay well | stay healthy . | stay blessed
  be kind to yourself . | be gentle with yourself . | be gentle on yourself . | be easy on yourself . | go easy on yourself . | be so hard on yourself . | be proud of yourself . | keep posting
  let that scare you | let it scare you | let this scare you | let that discourage you | let it discourage you | let this discourage you | let that worry you | let it worry you | let that upset you | let it upset you | let that frighten you
  worry too | worry so | stress too | stress so | stress out .
  take care . | take good care of you . | take good care of yourself . | keep your head high | hold your head high | keep your head up | be grateful you | be grateful that you | be thankful you | be thankful that you | take care of yourself . | take care of yourself the best | take care and | take care of you | chin up | cheer up | rest assured | be assured | be proud | have faith . | have hope . | know that | trust that this | trust that it | trust that you | trust that they | remember that | remember you | remember you're | remember it's | remember this | remember , | remember : | keep in mind that | keep in mind , | keep in mind you | bear in mind | believe in yourself . | you've got this
`);

const reminders = formulas("note that | understand that | realize that | realise that | remember that");

/** Leave to do as one likes, and no advice: "Do it as you like", "Do what you have to do." */
const leave = formulas(
  "do as you like . | do as you please . | do as you wish . | do as you want . | do it as you like . | do it as you please . | do it as you want . | do it however you like . | do it however you want . | do it how you like . | do whatever you like . | do whatever you want . | do whatever you please . | do what you like . | do what you want . | do what you gotta do . | do what you have to do . | do what you have to . | do what you got to do . | do what you need to do . | do what you must . | do you .",
);

/** Cheers on what somebody wants to do anyway: "Go for it!", "So please do it." */
const cheers = formulas(
  "go for it . | do it . | do it up . | do that . | do the thing . | get cracking . | get going . | get to it . | get after it . | go get it . | go get them . | go do it . | go do that . | go do them . | go do the thing . | go nuts . | kick some ass . | kick ass . | kick butt . | kick some butt . | rock it . | go wild . | kill it . | crush it .",
);

const bothCheer = formulas("go out there and kill it . | go out there and crush it . | get out there and kill it .");

const onwards = formulas("go for it . | go for it then . | do it .");

/** What the reader wants anyway, or what does them good: "If you want it", "if it works for you". */
const chosen = new Set("want wants feel feels works work working think happy mind".split(" "));

/** "Hang in there", "don't worry", "you shouldn't have to": comfort. */
export const reassurance: Guard = {
  name: "reassurance",
  about: "“Hang in there” and “you don't have to do this alone” comfort; they ask nothing.",
  holds({ rule, sentence, match, phrase, leads }) {
    const { words } = sentence;
    if (rule.name === "imperative" && phrase.heads.length === 1) {
      // "By all means eat it": allowed
      if (isWord(wordAt(words, match.from - 1), "means") && !words.some(({ lower }) => lower === "but")) return true;
      if (formulaAt(leave, words, match.verb)) return true;
      if (formulaAt(leads.length === 0 ? cheers : onwards, words, match.verb) && handsBack(words, leads)) return true;
      // "You don't have to answer, take your time"
      if (formulaAt(unhurried, words, match.verb) && mayLeave(words, match.from)) return true;
    }
    if (mayTrust(words) && trusts(words, match.verb, phrase.to)) return true;
    if (rule.name === "imperative" && isHeroic(words, match.verb)) return true;
    if (rule.name === "imperative" && (cheersOn(words, phrase.heads) || formulaAt(bothCheer, words, match.verb)))
      return true;
    // "Try not to worry too much"
    if (rule.name === "try-not") return formulaAt(comforts, words, match.verb + 3);
    if (
      rule.name === "imperative" &&
      (recalls(words, match.verb) || looksAhead(words, match.verb) || soothes(words, match.verb, phrase.to))
    )
      return true;
    // "Apologize.": advice, where "don't apologize" comforts
    if (match.polarity === "plain" && isWord(words[match.verb], "apologize", "apologise")) return false;
    if (rule.triggers === "start")
      return phrase.heads.every((head, k) => formulaAt(comforts, words, k === 0 ? match.verb : head.at));
    // "It's important to remember that nobody is perfect"
    if (rule.name === "it-is-important")
      return (
        formulaAt(cheers, words, match.verb) ||
        formulaAt(comforts, words, match.verb) ||
        formulaAt(reminders, words, match.verb)
      );
    // "I don't think you need to apologise", "you shouldn't have to carry this"
    if (match.polarity === "plain" || rule.form === "recommendation") return false;
    if (rule.name === "must")
      return (
        words[match.from]?.lower !== "you" ||
        !words.slice(match.from, match.verb).some((word) => word.lower === "must" || word.lower === "mustn't")
      );
    const verb = words[match.verb]?.lower;
    const next = words[match.verb + 1]?.lower;
    return (
      ((verb === "have" || verb === "need") && next === "to") ||
      formulaAt(comforts, words, match.verb) ||
      (verb === "feel" && next !== "like" && rule.name === "should")
    );
  },
  keeps: [
    "Don't worry about it.",
    "Hang in there.",
    "Keep going.",
    "Go for it!",
    "If you want the place, go for it.",
    "Now get cracking!",
    "As a mum of three, absolutely go for it.",
    "Remember the first year you always get a cold.",
    "Kick some ass!",
    "Walk in there and sing like you obviously can!",
    "Go out there and kill it!",
    "Keep singing, keep dancing.",
    "Do as you please.",
    "It's time to kick some ass.",
    "Go do the thing OP!",
    "Take comfort in knowing that you're not the only one.",
    "Be the woman who left the mill to paint.",
    "Do what you have to do.",
    "Totally relax.",
    "Ride it out, buddy.",
    "Be kind to yourself love.",
    "Don't sweat the small stuff.",
    "The train was late for all of us, so don't take it too personally.",
    "If it would not help you, then don't feel obliged.",
    "Try not to worry, I'm sure it will be fine.",
    "Be gentle with yourself, mama.",
    "If you're not sure you don't have to, take your time.",
    "It will be good for all so please do it",
    "It's important to remember that nobody is perfect.",
    "Keep pushing and remember that you're not alone.",
    "You shouldn't have to carry this alone.",
    "I don't think you need to apologise.",
    "Remember that you're not alone.",
    "Take care of yourself.",
    "Take good care of you.",
    "By all means eat it.",
    "Be grateful you have a garden.",
    "Remember it happens to everyone.",
    "Remember everyone has bad days.",
    "Just think, in ten years it will be over.",
    "Trust that it will pass.",
    "Relax mama, you don't have to clean the house today.",
    "If you can afford to rent a boat, fuel and clean it, and pay for the berth, then sure.",
    "You shouldn't feel guilty.",
  ],
  leaves: [
    "If the doctor says it is safe, go for it.",
    "When he snores, take your time.",
    "Be kind to yourself by going to bed at ten.",
    "Keep asking, keep a list of the answers.",
    "Do the dishes as you go.",
    "Apologize.",
    "Ride it out to the lake.",
    "Don't sweat in your good coat.",
    "Try not to wake him.",
    "Do it twice a day.",
    "Keep going to the choir.",
    "Keep it up for a week and you will sleep better.",
    "Don't carry it all by yourself.",
    "Be grateful for what you have.",
    "By all means eat the bread but leave the cake for him.",
    "Remember the milk.",
    "Think about it in ten years.",
    "Trust that inner voice.",
    "Relax your shoulders, you don't have to hurry.",
    "If you can afford a boat, then rent one.",
    "Pack your bag and don't worry about the neighbours.",
  ],
};

/** "Be the person who left the mill to paint": who somebody is cheered on to be. */
const isHeroic = (words: readonly Word[], at: number): boolean =>
  isWord(words[at], "be") &&
  isWord(words[at + 1], "the") &&
  isWord(words[at + 2], "person", "man", "woman", "kid", "girl", "guy") &&
  isWord(words[at + 3], "who", "that") &&
  has(words[at + 4], tag.past);

/** "Keep walking, keep writing": the same thing twice, and nothing that is done. */
const cheersOn = (words: readonly Word[], heads: readonly { readonly at: number }[]): boolean =>
  heads.length > 1 &&
  heads.every(({ at }) => isWord(words[at], "keep") && has(words[at + 1], tag.gerund) && endsClause(words[at + 2]));

/** Words of which one stands where the reader is trusted. */
const mayTrust = mentions("obviously clearly definitely totally");

/** "do it like you obviously can": trust in the reader. */
const trusts = (words: readonly Word[], from: number, to: number): boolean =>
  words
    .slice(from, to)
    .some(
      (word, i, rest) =>
        isWord(word, "like", "as") &&
        isWord(rest[i + 1], "you") &&
        isWord(rest[i + 2], "obviously", "clearly", "definitely", "totally") &&
        isWord(rest[i + 3], "can", "are", "do"),
    );

const endsClause = (word: Word | undefined): boolean => isBoundary(word) || has(word, tag.coordinator);

/** "Just think, in ten years it will be over": what will be so. */
const looksAhead = (words: readonly Word[], at: number): boolean =>
  isWord(words[at], "think") &&
  words
    .slice(at + 1, at + 6)
    .some(
      (word, i, rest) =>
        isWord(word, "years", "months", "year") && rest.slice(0, i).some(({ lower }) => lower === "in"),
    ) &&
  words.slice(at).some(({ lower }) => lower === "will" || lower.endsWith("'ll"));

const bound = new Set("have need must should can could".split(" "));

/** "Remember it happens to everyone": what is so, and no deed. */
const recalls = (words: readonly Word[], at: number): boolean =>
  isWord(words[at], "remember") &&
  (startsClause(words, at + 1) || opensMoment(words, at + 1)) &&
  !(isWord(words[at + 1], "you") && bound.has(words[at + 2]?.lower ?? ""));

/** "Relax mama, you don't have to", "…, then sure": frees, or grants. */
const soothes = (words: readonly Word[], at: number, to: number): boolean =>
  (isWord(words[at], "relax", "breathe", "chill") &&
    to <= at + 2 &&
    isWord(words[to], ",") &&
    isWord(words[to + 1], "you") &&
    isWord(words[to + 2], "don't")) ||
  (mayGrant(words) &&
    words.some(
      (word, i) =>
        word.lower === "then" &&
        granting.has(words[i + 1]?.lower ?? "") &&
        isBoundary(words[i - 1]) &&
        isBoundary(words[i + 2]),
    ));

const mayGrant = mentions("then");
const granting = new Set("sure fine okay ok great".split(" "));

/** Whether a cheer stands alone, or behind what leaves the choice to the reader: "if you want it". */
const handsBack = (words: readonly Word[], leads: readonly Lead[]): boolean =>
  // "As a mum of three, go for it"
  leads.every(({ opener }) => opener === "as") ||
  leads.some((lead) => words.slice(lead.from, lead.to).some(({ lower }) => chosen.has(lower)));

const unhurried = formulas("take your time . | take it slow . | take it easy .");

/** Whether the reader was told before that they need not do it. */
const mayLeave = (words: readonly Word[], from: number): boolean =>
  words.slice(0, from).some((word, i, rest) => word.lower === "don't" && isWord(rest[i + 1], "have", "need"));

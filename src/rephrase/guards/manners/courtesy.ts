import { isWord, type Word } from "../../../english/text/words.js";
import type { Guard } from "../../guard.js";
import { formulaAt, formulas } from "../formulas.js";

const courtesies = formulas(`
  use at your own | use at your discretion | use it at your own | take it or leave it | let me | let us | let's | feel free | be free to | feel better | get well | get better soon | thank you | thank u | thank god | thank goodness | thank heavens | thank ya | thanks | see you | see ya | see y'all | see u | good luck | welcome | hope | have a good | have a great | have a nice | have a wonderful | have a lovely | have a safe | have a blessed | have a happy | have a merry | have an awesome | have an amazing | have a blast | have a fantastic | have a beautiful | have a fun | have fun | have a ball
  enjoy | take care . | take it easy . | keep in touch | stay in touch | be in touch | stay safe | stay warm | stay tuned | stay strong | stay well | congratulations | cheers | sleep well . | sleep tight | rest in peace | bear with | excuse | pardon | make yourself at home | make yourself comfortable . | be well . | be good . | look forward to | bless | god bless | come again | drive safe | drive safely | travel safe | travel safely | have a seat | keep up the good | keep me | keep us | call anytime . | call any time . | message any time | pm if | dm if | forgive | rip
  do not hesitate to | hesitate to | be a stranger | don't hesitate to | be shy | help yourself | be my guest | say hi | say hello | talk to you | talk to ya | talk with you | talk at you | speak to you | speak with you | chat with you | write to you | catch you | catch up with you | talk soon . | talk later . | come say hi | come say hello | come and say hi | come and say hello | stop by and say hi | stop by and say hello | give my | give our | send my | merry | happy | say cheese | wish you | best of | keep smiling | keep well | keep the change | mind your head . | mind your step . | mind the step . | watch out . | look out . | heads up
`);

/** "Let me know", "feel free to …", "have a good weekend", "don't hesitate to …". */
export const courtesy: Guard = {
  name: "courtesy",
  about: "“Let me know” and “have a good weekend” are courtesies.",
  holds({ rule, sentence, match, phrase, leads }) {
    if (rule.triggers !== "start") return false;
    if (phrase.heads.length > 1 && match.polarity !== "plain") return false;
    if (leads.some(({ from, to }) => wantsToSee(sentence.words.slice(from, to)))) return true;
    return formulaAt(courtesies, sentence.words, match.verb) || signsOff(sentence.words, match.verb, phrase.to);
  },
  keeps: [
    "Let me know how it goes.",
    "Feel free to ask.",
    "Have a good weekend.",
    "Enjoy your trip.",
    "Mind your head.",
    "Talk to you both soon,",
    "Watch out, the step is loose.",
    "Use these tips wisely, young padawan.",
    "Please don't hesitate to call.",
    "If you'd like examples of this, go read the garden forum.",
  ],
  leaves: [
    "If you want proof that it works, ask her teacher for it.",
    "Use your time wisely.",
    "Watch out for loose steps.",
    "Talk to your sister soon.",
    "Have a talk with him.",
    "Take care of your teeth every day.",
  ],
};

/** "If you'd like examples": where the writer got it from. */
const wantsToSee = (lead: readonly Word[]): boolean =>
  isWord(lead[0], "if") &&
  (isWord(lead[1], "you'd") || isWord(lead[2], "would")) &&
  lead
    .slice(3, 7)
    .some((word) => isWord(word, "examples", "example", "proof", "evidence", "details", "info", "sources"));

/** "Use this knowledge wisely": said of what the writer has just told. */
const signsOff = (words: readonly Word[], at: number, to: number): boolean =>
  isWord(words[at], "use") &&
  isWord(words[at + 1], "these", "this", "my", "that") &&
  words.slice(at + 2, to).some(({ lower }) => lower === "wisely");

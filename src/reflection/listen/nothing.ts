/** What can stand behind an answer that is none: "nothing yet", "nobody right now, sorry". */
const after =
  "(?: (?:yet|really|right now|so far|today|for now|special|comes to mind|much|else|at all|to add|to say|new|in particular|particular|to be honest|tbh|i guess|i suppose|sorry|thanks))*";

/** Answers that say only that there is none, in English and in Spanish. */
const ways: readonly string[] = [
  "(?:i )?(?:really |just |honestly )?(?:don't|do not|dunno|dont) ?(?:really )?(?:know|care|remember|want to say|want to talk about it)?",
  "(?:idk|dunno).{0,12}",
  "no(?:thing|body| idea| one| clue|pe|ne)?|nah|n|not (?:sure|really|much|yet|now|today|right now)",
  "none of (?:it|that|this|them|the above)",
  "(?:i'm )?not sure|i guess(?: so)?|(?:i'd )?rather not(?: say)?",
  "(?:yes|yeah|y|ok|okay|well|no|nah|nope|no idea),? (?:maybe|really|yeah)",
  "y|yes|yeah|ok|okay|whatever|pass|skip|n/?a|no comment|good question|hard to say|can't say|that's (?:it|all)",
  "same(?: as (?:before|always|above|usual|yesterday))?|(?:see|as) above",
  "nada|nadie|ningun[oa]|no (?:lo )?s[eé]|ni idea|por ahora (?:nada|nadie)|(?:nada|nadie) por ahora",
];

const noAnswer = new RegExp(`^(?:${ways.join("|")})${after}$`, "i");

/** Whether words say only that there is no answer: "idk", "I don't know yet.", "nobody right now". */
export const saysNothing = (text: string): boolean =>
  noAnswer.test(
    text
      .replaceAll("’", "'")
      .replace(/\.\.+ ?/g, " ")
      .replace(/\s*,\s*|\s+/g, " ")
      .replace(/^[\s.!?…]+|[\s.!?…]+$/gu, ""),
  );

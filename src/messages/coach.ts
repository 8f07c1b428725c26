import type { InWords } from "./catalogue/in-words.js";

/**
 * Everything the coach says of itself, in English: statements and open questions, for it never tells anyone what to do. The
 * flows say the rest.
 */
export const coach = {
  place: (nth: number, of: number) => `${nth} of ${of}`,
  minutes: (minutes: number) => `about ${minutes} ${minutes === 1 ? "minute" : "minutes"}`,
  opening: (title: string, minutes: string) =>
    `${title}, ${minutes}. A program asks, and gives you your own words back.`,
  staysHere: "What you write stays on this computer.",
  isNotKept: "Nothing of it is kept.",
  onlyIn: (language: string) => `This reflection exists only in ${language === "es" ? "Spanish" : language}.`,
  draftsWait: (drafts: number) =>
    drafts === 1
      ? "There is a draft from before, too; `alongside resume` goes on with it."
      : "There are drafts from before, too; `alongside resume` lists them.",
  dangerLanguages:
    "Many words of danger are recognised in English and in Spanish, never all of them; `alongside help-now` shows where help is at any time.",
  goingOn: (title: string, date: string) => `${title}, begun on ${date}.`,
  quoted: (words: string) => `“${words}”`,
  youWroteLast: (question: string, words: string) => `To “${question}” you wrote: “${words}”`,
  noQuestionBefore: "There is no question before this one.",

  wordsBelow: "What you wrote stands below.",
  mayIAsk: (topic = "that") => `All right to ask one more about ${topic}?`,

  summary: (summary: string) => `In your words:\n${summary}`,
  keepIt: "Shall this be kept?",
  /** What two people are asked, at one terminal. */
  together: {
    asks: (who: string, question: string) => `${who}: ${question}`,
    lot: (who: string) => `The lot says that ${who} begins; after that, you take turns.`,
    whoFor:
      "This is for two who are safe with each other. Where one is afraid of the other, `alongside help-now` shows who else can be talked to.",
    equals:
      "You both answer the same questions, and at some of them each gives back what the other said. Either of you can pass, pause or stop at any time. What is kept is what you both agree to at the end; until then there is a draft, so that nothing is lost.",
    equalsUnkept:
      "You both answer the same questions, and at some of them each gives back what the other said. Either of you can pass or stop at any time.",
    yourName: "What is your name, or what would you like to be called here?",
    otherName: "What is the name of the person beside you?",
    whyNames: "So that each question says whom it asks, and each answer who gave it.",
    twoNames: "Two names that differ keep it clear who said what.",
    whatDidYouHear: (speaker: string) => `What did you hear ${speaker} say?`,
    whyHeard: "Given back in other words, something can be heard by the one who said it.",
    helpHeard: "In your own words, without adding to it. Aloud is as good as typed; what is typed can be kept.",
    isThatIt: "Is that it?",
    whyIsThatIt: "Whoever said it knows whether it was heard.",
    helpIsThatIt: "Other words are taken as what was missing.",
    thatIsIt: "yes, that is it",
    notQuite: "not quite",
    whatIsMissing: "What was missing, or different?",
    whyMissing: "It is yours to say how you meant it.",
    showBalance: "Would you like to see how words and turns were shared between you?",
    whyBalance: "It is shown when you both want to see it, as numbers that say nothing about either of you.",
    share: (who: string, turns: number, words: number) =>
      `${who}: ${turns} ${turns === 1 ? "turn" : "turns"}, ${words} ${words === 1 ? "word" : "words"}`,
    whatIsKept: "What of this may be kept?",
    mayBeKept: (speaker: string, question: string) => `May what ${speaker} said to “${question}” be kept?`,
    whyKept: "What you both agree to is kept, and nothing else.",
    noNames: "It takes two names to begin; `alongside reflect together` asks for them again.",
    notAgreed: "There is nothing that you both wanted to keep, so nothing was kept.",
  },
  notRepeated: "Some of what you wrote is not repeated here; it stays as you wrote it.",
  notRepeatedUnkept: "Some of what you wrote is not repeated here.",
  isThatAll: "Is that all for now?",
  letGo: "Nothing of it is kept then, and it cannot be brought back. Is that what you would like?",
  yourSummary: "The summary, as you would say it:",
  whyYourSummary: "It is yours, and kept in your words.",
  whatNow: "What would you like to do now?",
  careFirst:
    "What you wrote can mean that somebody is in danger, and that matters more than the next question. This is where people can be reached:",
  careAtList:
    "What you wrote can mean that somebody is in danger, and that matters more than this list. This is where people can be reached:",
  careStill: (line: string) => `People can still be reached. ${line} /help shows all of it.`,
  careLater: "`alongside help-now` shows where people can be reached, at any time.",
  helpAgain:
    "/help once more leads to other countries. Words that may mean danger are noticed in English and in Spanish; never all of them.",
  whichCountry: "Which country would that be?",

  kept: "Kept, on this computer only:",
  paused: "Paused, and kept as a draft. `alongside resume` goes on from here.",
  interrupted: "Kept as a draft. `alongside resume` goes on from here.",
  nothingWritten: "Nothing was written, so nothing was kept.",
  nothingKept: "Nothing was kept.",
  leftElsewhere:
    "What is written in another terminal, or was kept from there since, is left as it is; `alongside history list` shows what is kept.",
  stillHere: (problem: string) => `${problem} What you wrote is still here.`,
  whatWithIt: "What would you like to do with what you wrote?",

  whichDraft: "Which one would you like to go on with?",
  whichToLetGo: "Which one would you like to let go?",
  letDraftGo: (draft: string) => `${draft}: it cannot be brought back. Is that what you would like?`,
  gone: "It is gone.",
  openElsewhere: "It is open in another terminal, too.",
  openElsewhereShort: "in another terminal right now",
  noDraft: "There is nothing to go on with right now. `alongside reflect` begins something new.",
  age: (count: number, unit: "now" | "minute" | "hour" | "day") =>
    unit === "now" ? "just now" : `${count} ${unit}${count === 1 ? "" : "s"} ago`,
  begunAt: (when: string, answers: number) => `begun on ${when}, ${answers} ${answers === 1 ? "answer" : "answers"}`,
  noSuchDraft: (id: string) =>
    `No draft, or more than one, has an id that begins with “${id}”. \`alongside resume --list\` shows them all.`,
  finished: "That one is finished and kept, so there is nothing in it to go on with.",
  flowIsGone: (flow: string, problem: string) => `The questions of “${flow}” cannot be read: ${problem}`,
  whatWithDraft: "What you wrote is still there. What would you like to do with it?",
  noTerminal:
    "A reflection asks its questions at a terminal, and there is none here; `alongside reflect --answers FILE` takes them from a file.",
  noTerminalToGoOn: "A reflection asks its questions at a terminal, and there is none here to go on with one.",
} as const;

/** What a person can choose, in words that are theirs to say. */
export const choices = {
  keeping: {
    keep: "all of it",
    "one-by-one": "one answer after the other",
    discard: "nothing of it",
    pause: "a pause until another time",
  },
  close: {
    keep: "yes",
    enough: "yes, that is all",
    change: "yes, after a change to the summary",
    back: "one question back, first",
    pause: "a pause until another time",
    discard: "no, nothing of it",
  },
  letGo: {
    no: "no, not yet",
    yes: "yes, it can go",
  },
  care: {
    here: "the lines where I am",
    elsewhere: "the lines of another country",
    anyCountry: "any country",
    noCountry: "none, and back",
    continue: "to go on",
    pause: "a pause, with what is written kept",
    discard: "to discard what is written",
  },
  unkept: {
    again: "to try again",
    show: "to see it here, so that it can be copied",
    leave: "to let it go",
  },
  drafts: {
    letGo: "to let one of them go",
    nothing: "nothing for now",
  },
  gone: {
    keep: "to keep it as it is",
    leave: "to leave it where it is",
  },
} as const;

/** What the coach says, in any language. */
export type CoachWords = InWords<typeof coach>;

/** What a person can choose, in any language. */
export type ChoiceWords = InWords<typeof choices>;

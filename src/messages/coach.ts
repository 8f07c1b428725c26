/**
 * Everything the coach says of itself, in English: statements and open questions, for it never tells anyone what to do. The
 * flows say the rest.
 */
export const coach = {
  minutes: (minutes: number) => `about ${minutes} ${minutes === 1 ? "minute" : "minutes"}`,
  opening: (title: string, minutes: string) =>
    `${title}, ${minutes}. A program asks, and gives you your own words back.`,
  staysHere: "What you write stays on this computer.",
  isNotKept: "Nothing of it is kept.",
  goingOn: (title: string, date: string) => `${title}, begun on ${date}.`,
  youWroteLast: (words: string) => `You wrote last: “${words}”`,
  noQuestionBefore: "There is no question before this one.",

  youWrote: (words: string) => `You wrote: “${words}”`,
  youWroteThat: (fact: string) => `You wrote that ${fact}.`,
  mayIAsk: "All right to ask one more about that?",
  becauseYouWrote: (words: string) => `It is asked because you wrote “${words}”.`,
  becauseLeftOpen: (words: string) => `It is asked because you wrote “${words}” and left it open.`,
  becauseYouWroteAbout: (words: string) => `It is asked because you wrote about “${words}”.`,
  whatAnswer: "What answer comes to you, if any?",
  whatIsInThatWord: (word: string) => `What is in that word, “${word}”, for you?`,
  whenYouThinkOf: (person: string) => `What comes to you when you think of ${person}?`,
  whoseVoice: (word: string) => `Whose voice is that “${word}”? What would you like?`,
  whenOtherwise: "When, if ever, has it been otherwise?",
  whatIsDifferent: "What is different now, for you?",

  didItHelp: "You wrote what you tried. Did any of it help?",
  whyDidItHelp: "What helped is marked as an experience, so that you can find it again.",
  summary: (summary: string) => `In your words:\n${summary}`,
  keepIt: "Shall this be kept?",
  isThatAll: "Is that all for now?",
  yourSummary: "The summary, as you would say it:",
  whyYourSummary: "It is yours, and kept in your words.",
  whatNow: "What would you like to do now?",

  kept: "Kept, on this computer only:",
  paused: "Paused, and kept as a draft. `alongside resume` goes on from here.",
  interrupted: "Kept as a draft. `alongside resume` goes on from here.",
  nothingWritten: "Nothing was written, so nothing was kept.",
  nothingKept: "Nothing was kept.",
  stillHere: (problem: string) => `${problem} What you wrote is still here.`,
  whatWithIt: "What would you like to do with what you wrote?",

  whichDraft: "Which one would you like to go on with?",
  noDraft: "There is nothing to go on with right now. `alongside reflect` begins something new.",
  finished: "That one is finished and kept, so there is nothing in it to go on with.",
  noTerminal:
    "A reflection asks its questions at a terminal, and there is none here; `alongside reflect --answers FILE` takes them from a file.",
  noTerminalToGoOn: "A reflection asks its questions at a terminal, and there is none here to go on with one.",
} as const;

/** What a person can choose, in words that are theirs to say. */
export const choices = {
  close: {
    keep: "keep it",
    enough: "yes, that is all",
    change: "change the summary first",
    back: "go back to the last question",
    pause: "pause, and go on another time",
    discard: "discard all of it",
  },
  care: {
    continue: "go on",
    pause: "pause, and keep what is written",
    discard: "discard what is written",
  },
  unkept: {
    again: "try again",
    show: "show it here, so that it can be copied",
    leave: "let it go",
  },
} as const;

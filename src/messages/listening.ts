/**
 * What the coach says when it listens, in English. Where there are several wordings of a question, what was written decides
 * which is asked; they ask the same.
 */
export const listening = {
  youWrote: (words: string) => `You wrote: “${words.replace(/^[“"](.*)[”"]$/s, "$1")}”`,
  youWroteThat: (fact: string) => `You wrote that ${fact}.`,

  becauseYouWrote: (words: string) => `It is asked because you wrote “${words}”.`,
  becauseLeftOpen: (words: string) => `It is asked because you wrote “${words}” and left it open.`,
  becauseYouWroteAbout: (words: string) => `It is asked because you wrote about “${words}”.`,

  ofQuestion: [
    () => "What answer comes to you, if any?",
    () => "If that question had an answer, what might it be?",
    () => "What is that question really asking, for you?",
  ],
  ofFeeling: [
    (word: string) => `What is in that word, “${word}”, for you?`,
    (word: string) => `What is “${word}” like, for you?`,
    (word: string) => `What else is there, beside “${word}”?`,
  ],
  ofPerson: [
    (person: string) => `What comes to you when you think of ${person}?`,
    (person: string) => `What part does ${person} have in this, for you?`,
    (person: string) => `How is it between you and ${person} in this?`,
  ],
  ofPeople: [
    (people: string) => `What comes to you when you think of ${people}?`,
    (people: string) => `What part do ${people} have in this, for you?`,
    (people: string) => `How is it between you and ${people} in this?`,
  ],
  ofShould: [(word: string) => `Whose voice is that “${word}”? What would you like?`],
  ofAlways: [
    (word: string) => `“${word}”: when, if at all, was it otherwise?`,
    (_word: string) => "Was there a time, however small, when it was otherwise?",
  ],
  ofChange: [
    () => "What is different now, for you?",
    () => "What was it like before, and what is it like now?",
    () => "What changed, as you see it?",
  ],
} as const;

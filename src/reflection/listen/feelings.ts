const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Feelings that can be said back in a sentence of one's own ("You feel tired."): none of them judges the person. */
export const plainFeelings = words(
  `afraid amazed angry annoyed anxious bored calm cheerful confused content curious disappointed discouraged drained
  excited exhausted fearful frightened frustrated glad grateful happy hopeful hurt impatient irritated jealous joyful
  lonely mad moved nervous numb overwhelmed peaceful proud relaxed relieved restless sad safe scared shaken shocked sleepy
  sorry stressed stuck surprised tense thankful tired touched troubled uncertain uneasy unsettled unsure upset weary worried
  wary`,
);

/** Feelings that a person may name and that are only ever quoted, for said by another they sound like a verdict. */
const heavyFeelings = words(
  `abandoned alone ashamed betrayed bitter broken cold devastated desperate disgusted embarrassed empty furious guilty
  heartbroken helpless hopeless humiliated ignored inadequate insecure invisible lost miserable powerless rejected small
  terrified torn trapped useless unloved unwanted vulnerable weak worthless`,
);

const feelingNouns = words(`anger anxiety dread fear grief guilt joy loneliness panic pride relief rage sadness shame`);

/** Whether an English word, in small letters, names a feeling. */
export function namesFeeling(word: string): boolean {
  return plainFeelings.has(word) || heavyFeelings.has(word) || feelingNouns.has(word);
}

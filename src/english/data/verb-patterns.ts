/** Verbs that take a certain form of verb or a clause after them, by the names of `complement` in lexicon.ts. */
export const complements = {
  /** "Enjoy cooking." */
  Gerund: `enjoy avoid consider keep stop quit finish try start begin continue practise practice suggest recommend mind miss imagine risk resist delay postpone admit deny discuss mention dislike hate like love prefer remember forget regret resume`,
  /** "Try to sleep." */
  Infinitive: `try want need plan decide learn hope agree ask refuse choose start begin continue like love hate prefer remember forget manage attempt aim offer promise expect tend intend wish`,
  /** "Let him go", "Help them pack." */
  BareInfinitive: `let make help have see watch hear feel notice`,
  /** "Think that it will pass." */
  Clause: `think know tell feel say believe hope wish guess suppose assume realise realize remember forget understand notice see hear mean imagine decide show explain mention admit agree pretend expect find suggest recommend check ensure`,
  /** "Ask him to come." */
  ObjectInfinitive: `ask tell want encourage allow invite remind teach help expect force get persuade convince advise warn order permit enable urge beg push need like prefer train motivate`,
} as const;

/** Base verbs of state. */
export const stativeVerbs = `be know have own belong deserve need love like hate believe want understand mean matter seem contain consist cost owe prefer resemble depend exist lack possess suit doubt wish hear see recognise recognize involve include concern`;

/** Phrasal verbs: "verb particle particle …". */
export const particles = `
give up in away back out;cut back down off out up;take out off up over on away back in down;talk out through over up down;
get up out off over on away back through along down in;go out on off over back away through along up down in;put off on up away down out back together in;
turn off on up down around out over in away;write down out up off;look up out over around back into;back up off away down out;break up down off out in;
bring up back out in along;call up back off out in;calm down;carry on out over through;check in out up over;clean up out off;come back up over in out around along down on;
cool down off;figure out;fill in out up;find out;follow up through;hang on out up in;hold on off out up back;keep up on away out off back;let go out in off down up;
lie down back;make up out over;move on out in away over along up;pay off back up down;pick up out on;plan out ahead;point out;pull over out off up away back together;reach out;
rest up;run away off out over through up;set up out off aside back down;settle down in;sign up off in out on;sit down back up out in;slow down up;sort out;speak up out;split up;stand up down out back;
start over off out up;stay up in out away off on back over;step back up down in out away aside;stick around out up together;switch off on up over;think over through ahead back;throw out away up;try out on;wake up;walk away off out in back around over;warm up;watch out;wind down up;work out up through;wrap up;give up`;

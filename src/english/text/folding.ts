/** Misspellings and missing apostrophes that people type every day, and what they stand for. */
const mended: ReadonlyMap<string, string> = new Map([
  ["dont", "don't"], ["dnt", "don't"], ["doesnt", "doesn't"], ["didnt", "didn't"], ["cant", "can't"], ["wont", "won't"],
  ["shouldnt", "shouldn't"], ["wouldnt", "wouldn't"], ["couldnt", "couldn't"], ["mustnt", "mustn't"], ["isnt", "isn't"],
  ["arent", "aren't"], ["wasnt", "wasn't"], ["werent", "weren't"], ["havent", "haven't"], ["havn't", "haven't"], ["hasnt", "hasn't"],
  ["hadnt", "hadn't"], ["aint", "ain't"], ["youre", "you're"], ["your'e", "you're"], ["ure", "you're"], ["youve", "you've"],
  ["youll", "you'll"], ["youd", "you'd"], ["u", "you"], ["ya", "you"], ["yu", "you"], ["ur", "your"], ["urself", "yourself"],
  ["yourselve", "yourself"], ["yall", "y'all"], ["ya'll", "y'all"], ["im", "i'm"], ["ive", "i've"], ["theyre", "they're"],
  ["theyll", "they'll"], ["theyve", "they've"], ["thats", "that's"], ["whats", "what's"], ["hes", "he's"], ["shes", "she's"],
  ["itll", "it'll"], ["shoud", "should"], ["shold", "should"], ["shuld", "should"], ["shud", "should"], ["sould", "should"],
  ["coud", "could"], ["mabye", "maybe"], ["mayb", "maybe"], ["prolly", "probably"], ["probs", "probably"], ["probly", "probably"],
  ["defo", "definitely"], ["def", "definitely"], ["definately", "definitely"], ["definetly", "definitely"],
  ["definitly", "definitely"], ["defiantly", "definitely"], ["pls", "please"], ["plz", "please"], ["bc", "because"],
  ["cuz", "because"], ["cos", "because"], ["coz", "because"], ["becuase", "because"], ["becasue", "because"], ["'cause", "because"],
  ["hafta", "haveta"], ["tryna", "trying-to"], ["w", "with"], ["thru", "through"], ["tho", "though"], ["thx", "thanks"],
  ["ppl", "people"], ["recomend", "recommend"], ["reccomend", "recommend"], ["reccommend", "recommend"], ["sugest", "suggest"],
  ["advice", "advice"], ["wanna", "wanna"], ["untill", "until"], ["til", "until"], ["till", "until"], ["whilst", "while"],
  ["beleive", "believe"], ["rember", "remember"], ["noone", "nobody"], ["wana", "wanna"], ["everytime", "whenever"], ["nt", "not"], ["n", "and"],
]); // prettier-ignore

/** What is typed for an apostrophe: the typographic one, its opening twin, the letter, and the acute accent of many keyboards. */
const otherApostrophes = /[\u2019\u2018\u02bc\u00b4]/g;

const hasUpper = /[A-Z\u00c0-\u00de\u0391-\u03a9\u0410-\u042f]/;

/** The folded form of a word: lower case, straight apostrophes, everyday misspellings mended. */
export function foldWord(written: string): string {
  let word = written;
  if (hasUpper.test(word)) word = word.toLowerCase();
  word = word.replace(otherApostrophes, "'");
  return mended.get(word) ?? word;
}

/** A word of the program's own, with the apostrophe that the writer types: "you’re" → "I’m". */
export function apostropheOf(written: string, replacement: string): string {
  if (!replacement.includes("'")) return replacement;
  const [typed] = written.match(otherApostrophes) ?? [];
  return typed === undefined ? replacement : replacement.replace("'", typed);
}

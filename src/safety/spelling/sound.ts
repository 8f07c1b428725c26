/** What is heard alike, in the order in which it is written alike; each row a pattern and what stands for it. */
const alike: readonly (readonly [RegExp, string])[] = [
  [/^kn|^gn/, "n"],
  [/^wr/, "r"],
  [/wh/g, "w"],
  [/ph/g, "f"],
  [/gh(?=t)/g, ""],
  [/tch/g, "ch"],
  [/c(?=[eiy])/g, "s"],
  [/c(?!h)/g, "k"],
  [/q/g, "k"],
  [/x/g, "ks"],
  [/z/g, "s"],
  [/y/g, "i"],
  [/ou?r$/, "or"],
  [/(?<=[bst])le$/, "el"],
  [/(.)\1+/g, "$1"],
  [/(?<=[^aeiou])e$/, ""],
];

/** How an English word sounds, roughly: words with one sound are spellings of each other ("suisidal", "rists", "nife"). */
export const soundOf = (word: string): string =>
  alike.reduce((sound, [pattern, written]) => sound.replace(pattern, written), word);

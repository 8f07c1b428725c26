/** Verbs of opinion with which a piece of advice may begin: "I think you should". */
export const thinks = new Set(
  "think feel believe guess suppose reckon say figure imagine felt thought swear know agree vote".split(" "),
);

/** Verbs of saying, whose clause goes on behind "and" and "but". */
export const telling = new Set(["tell", "say", "explain", "remind", "let", "show"]);

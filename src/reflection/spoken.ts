import type { Session } from "./session.js";

/** What the coach asks before it goes deeper. */
export const mayIAsk = "All right to ask one more about that?";

/** What the coach asks before something is marked as an experience, and why it does. */
export const didItHelp = {
  question: "You wrote what you tried. Did any of it help?",
  why: "What helped is marked as an experience, so that you can find it again.",
};

/** Everything the coach says where a session stands, line by line; at the close, the summary speaks. */
export function spoken({ said, now }: Session): readonly string[] {
  switch (now.at) {
    case "question":
      return [...said, now.question.text];
    case "permission":
      return [...said, mayIAsk];
    case "experience":
      return [...said, didItHelp.question];
    default:
      return said;
  }
}

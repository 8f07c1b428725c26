import { coach } from "../../messages/coach.js";
import type { Session } from "../session.js";

/** Everything the coach says where a session stands, line by line; at the close, the summary speaks. */
export function spoken({ said, now }: Session): readonly string[] {
  switch (now.at) {
    case "question":
      return [...said, now.question.text];
    case "permission":
      return [...said, coach.mayIAsk(now.followUp.topic)];
    default:
      return said;
  }
}

import type { LookBack } from "../../history/look-back/look-back.js";
import { lookBackMessages as words } from "../../messages/look-back.js";

/** What is said where no part has anything in it: of each part, unless the days would show that nothing was written at all. */
export function nothingIn(looked: LookBack): readonly string[] {
  const asked = (["feelings", "words", "people", "helped", "thisDay"] as const).filter(
    (each) => looked[each] !== undefined,
  );
  if (looked.calendar !== undefined || asked.length === 0) return [words.nothingHere];
  return asked.map((each) => words.nothingOf[each]);
}
